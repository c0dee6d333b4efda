// SPDX-License-Identifier: Apache-2.0

public import Record

/// What a person signed of an incident.
public struct SignedAssessment: Hashable, Sendable {
  public var assessment: Assessment
  /// The user's name as shown.
  public var by: String
  /// UTC, `2026-11-21T08:30:00Z`.
  public var at: String
  public var why: String
  /// Whether a demonstration user signed it.
  public var isDemonstration: Bool

  public init(
    assessment: Assessment, by: String, at: String, why: String, isDemonstration: Bool
  ) {
    self.assessment = assessment
    self.by = by
    self.at = at
    self.why = why
    self.isDemonstration = isDemonstration
  }
}

/// One line of the list of incidents.
public struct IncidentRow: Hashable, Sendable {
  public var id: IncidentID
  public var state: State
  public var place: PlaceCandidate
  public var day: Day
  public var cause: Cause.Kind
  public var strike: Cause.Strike?
  public var proposed: Assessment
  public var signed: SignedAssessment?
  public var reports: Int
  /// Known origins only.
  public var origins: Int
  public var invented: Bool

  public init(
    id: IncidentID, state: State, place: PlaceCandidate, day: Day, cause: Cause.Kind,
    strike: Cause.Strike?, proposed: Assessment, signed: SignedAssessment?, reports: Int,
    origins: Int, invented: Bool
  ) {
    self.id = id
    self.state = state
    self.place = place
    self.day = day
    self.cause = cause
    self.strike = strike
    self.proposed = proposed
    self.signed = signed
    self.reports = reports
    self.origins = origins
    self.invented = invented
  }

  /// What counts now: the signed assessment where there is one, else the proposal.
  public var current: Assessment { signed?.assessment ?? proposed }
}

/// Everything about one incident that a page shows.
public struct IncidentView: Hashable, Sendable {
  public var incident: Incident
  public var state: State
  public var proposed: Assessment
  public var signed: SignedAssessment?
  /// In what the proposal and the signed assessment differ, in words; empty where they agree.
  public var differences: [String]
  /// The sentence that holds each claim, with the claim's own words marked.
  public var sentences: [ClaimID: Quotation]
  /// The capture each report was read from.
  public var captures: [ReportID: Capture]
  /// On which sides people said that an origin was on the day, by `Origin.key`.
  public var sides: [String: [SourceNote.Side]]
  /// How well its reports belong to it; empty where one report alone tells of it.
  public var attachments: [Attachment]
  /// What it may be one with, the likeliest first.
  public var pairs: [ScoredPair]
  /// What other recorders list that may be it, the likeliest first.
  public var listed: [ListedMatch]
  /// How it stands to other incidents and what people did to it, the oldest first.
  public var regroupings: [Regrouping]
  public var history: [HistoryLine]

  public init(
    incident: Incident, state: State, proposed: Assessment, signed: SignedAssessment?,
    differences: [String], sentences: [ClaimID: Quotation], captures: [ReportID: Capture],
    sides: [String: [SourceNote.Side]] = [:], attachments: [Attachment] = [],
    pairs: [ScoredPair] = [], listed: [ListedMatch] = [],
    regroupings: [Regrouping] = [],
    history: [HistoryLine]
  ) {
    self.incident = incident
    self.state = state
    self.proposed = proposed
    self.signed = signed
    self.differences = differences
    self.sentences = sentences
    self.captures = captures
    self.sides = sides
    self.attachments = attachments
    self.pairs = pairs
    self.listed = listed
    self.regroupings = regroupings
    self.history = history
  }
}

/// A pair of incidents as a page shows it: what it was offered for, and how far it is ahead of the next.
public struct ScoredPair: Hashable, Sendable {
  public var pair: Pair
  /// What speaks for and against as both stand now; empty where nothing but a person's word does.
  public var parts: [ScorePart]
  /// By how many points it is ahead of the next likeliest; nil where there is no other.
  public var ahead: Int?

  public init(_ pair: Pair, parts: [ScorePart] = [], ahead: Int? = nil) {
    self.pair = pair
    self.parts = parts
    self.ahead = ahead
  }

  /// 100 is as good as certain.
  public var points: Int { parts.sum }

  public func other(than incident: IncidentID) -> IncidentID {
    pair.other(than: incident)
  }
}

/// A sentence of a report, cut into what stands before, in and after the words of a claim.
public struct Quotation: Hashable, Sendable {
  public var before: String
  public var words: String
  public var after: String
  public var language: String

  public init(before: String, words: String, after: String, language: String) {
    self.before = before
    self.words = words
    self.after = after
    self.language = language
  }
}

/// One act on a thing, from the ledger.
public struct HistoryLine: Hashable, Sendable {
  /// The entry's index in the ledger.
  public var index: Int
  /// UTC.
  public var at: String
  public var user: String
  /// What was done, such as "report.add" or "incident.sign".
  public var act: String
  public var why: String

  public init(index: Int, at: String, user: String, act: String, why: String) {
    self.index = index
    self.at = at
    self.user = user
    self.act = act
    self.why = why
  }
}
