// SPDX-License-Identifier: Apache-2.0

/// How far a record's thing has come.
///
/// Proposals and signed records are kept apart.
public enum State: String, CaseIterable, Hashable, Sendable, Codable {
  case proposed, pending, signed, published, withdrawn

  public var isSigned: Bool { self == .signed || self == .published }
}

/// What a toll is counted from: one incident and what is held of it.
public struct TollEntry: Hashable, Sendable {
  public var incident: IncidentID
  public var state: State
  public var place: PlaceCandidate
  public var day: Day
  public var assessment: Assessment
  public var invented: Bool
  public var cause: Cause.Kind

  public init(
    incident: IncidentID, state: State, place: PlaceCandidate, day: Day, assessment: Assessment,
    invented: Bool, cause: Cause.Kind = .unknown
  ) {
    self.incident = incident
    self.state = state
    self.place = place
    self.day = day
    self.assessment = assessment
    self.invented = invented
    self.cause = cause
  }
}

/// Ranges summed over incidents; nobody counted twice.
public struct Toll: Hashable, Sendable {
  public enum Axis: String, CaseIterable, Hashable, Sendable, Codable {
    case place, month, actor, cause, grade
    /// Everyone, civilians, combatants, and children, women, journalists and others among those who are no
    /// combatants: rows that overlap.
    case group
  }

  /// One line of one part.
  public struct Row: Hashable, Sendable {
    /// What the line counts, such as "Fair", "2024-03" or "Idlib".
    public var label: String
    public var incidents: Int
    /// Of them, those whose killed range is not known; they add nothing to the sums.
    public var unknown: Int
    /// Of them, those whose injured range is not known.
    public var unknownInjured: Int
    public var killed: Bounds
    public var injured: Bounds
    public var members: [IncidentID]

    public init(
      label: String, incidents: Int, unknown: Int, unknownInjured: Int, killed: Bounds,
      injured: Bounds, members: [IncidentID]
    ) {
      self.label = label
      self.incidents = incidents
      self.unknown = unknown
      self.unknownInjured = unknownInjured
      self.killed = killed
      self.injured = injured
      self.members = members
    }
  }

  /// Signed and proposed are printed apart.
  public struct Part: Hashable, Sendable {
    public var isSigned: Bool
    /// Fair and Confirmed together; the other grades never enter it.
    public var headline: Row
    /// Every grade that occurs, in the order of `Assessment.Grade.allCases`.
    public var grades: [Row]
    /// By the axis asked for, over the headline's incidents unless that axis is the grade.
    public var rows: [Row]
    /// What each belligerent owns to, of incidents of any grade: a count of its own, never in the others
    /// (METHOD §1.5).
    public var conceded: [Row]

    public init(
      isSigned: Bool, headline: Row, grades: [Row], rows: [Row], conceded: [Row] = []
    ) {
      self.isSigned = isSigned
      self.headline = headline
      self.grades = grades
      self.rows = rows
      self.conceded = conceded
    }
  }

  /// A claim over a longer time or wider place than an incident: shown beside, never added.
  public struct ReportedTotal: Hashable, Sendable {
    public var id: ClaimID
    public var claim: Claim
    public var report: Report
    /// The narrowest other total whose place and time hold those of this one.
    public var inside: ClaimID?

    public init(id: ClaimID, claim: Claim, report: Report, inside: ClaimID? = nil) {
      self.id = id
      self.claim = claim
      self.report = report
      self.inside = inside
    }
  }

  public var axis: Axis
  public var parts: [Part]
  public var reported: [ReportedTotal]
  /// What a reader must know: policy, what is left out, that rows by actor may overlap, invented.
  public var notes: [String]
  public var invented: Bool

  public init(
    axis: Axis, parts: [Part], reported: [ReportedTotal], notes: [String], invented: Bool
  ) {
    self.axis = axis
    self.parts = parts
    self.reported = reported
    self.notes = notes
    self.invented = invented
  }
}
