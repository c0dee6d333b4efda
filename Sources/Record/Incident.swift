// SPDX-License-Identifier: Apache-2.0

/// A moment in time and space in which sources say that people were harmed.
public struct Incident: Hashable, Sendable {
  public var id: IncidentID
  public var place: PlaceCandidate
  public var day: Day
  public var cause: Cause.Kind
  public var strike: Cause.Strike?
  /// Its claims and the origin of each, in the order of their identifiers.
  public var members: [Member]
  /// Whether any report of it is made up.
  public var invented: Bool

  /// One claim as it stands in an incident.
  public struct Member: Hashable, Sendable {
    public var id: ClaimID
    public var claim: Claim
    public var report: Report
    public var origin: Origin
    /// Why it was put here.
    public var reason: String

    public init(id: ClaimID, claim: Claim, report: Report, origin: Origin, reason: String) {
      self.id = id
      self.claim = claim
      self.report = report
      self.origin = origin
      self.reason = reason
    }
  }

  public init(
    id: IncidentID, place: PlaceCandidate, day: Day, cause: Cause.Kind, strike: Cause.Strike?,
    members: [Member], invented: Bool
  ) {
    self.id = id
    self.place = place
    self.day = day
    self.cause = cause
    self.strike = strike
    self.members = members
    self.invented = invented
  }
}

/// Two incidents that may be one, for a person to judge.
public struct Pair: Hashable, Sendable {
  public enum Answer: String, CaseIterable, Hashable, Sendable, Codable {
    case open, same, different
    case notEnoughInformation = "not_enough_information"
  }

  /// In the order of their identifiers.
  public var first: IncidentID
  public var second: IncidentID
  public var score: Double
  public var reasons: [String]
  public var answer: Answer

  public init(
    first: IncidentID, second: IncidentID, score: Double, reasons: [String], answer: Answer = .open
  ) {
    self.first = min(first, second)
    self.second = max(first, second)
    self.score = score
    self.reasons = reasons
    self.answer = answer
  }

  /// The one of the two that is not this.
  public func other(than incident: IncidentID) -> IncidentID {
    first == incident ? second : first
  }
}
