// SPDX-License-Identifier: Apache-2.0

public import Record

/// An incident as the record holds it, with what the program proposes and what people decided.
public struct StoredIncident: Hashable, Sendable {
  public var incident: Incident
  public var state: State
  /// Where it went, where it was found to be the same as another.
  public var mergedInto: IncidentID?
  public var proposal: Proposal?
  /// The oldest first.
  public var decisions: [Decision]

  /// What stands: the last signed assessment unless it was withdrawn, nil where nothing is signed.
  public var signed: Assessment? {
    state.isSigned ? decisions.last { $0.assessment != nil }?.assessment : nil
  }
}

/// What the program proposes of an incident; recomputing it never changes what was signed.
public struct Proposal: Hashable, Sendable {
  public var assessment: Assessment
  /// UTC.
  public var at: String

  public init(assessment: Assessment, at: String) {
    self.assessment = assessment
    self.at = at
  }
}

/// An incident in a list of them.
public struct IncidentLine: Hashable, Sendable {
  public var id: IncidentID
  public var place: PlaceCandidate
  public var day: Day
  public var cause: Cause.Kind
  public var strike: Cause.Strike?
  public var state: State
  public var invented: Bool
  public var proposal: Assessment?
  /// The decision that signed what stands; nil where nothing signed stands.
  public var signed: Decision?
  /// How many reports it rests on.
  public var reports: Int
  /// How many known origins it rests on.
  public var origins: Int

  /// The signed assessment where one stands, else the proposed one.
  public var assessment: Assessment? { signed?.assessment ?? proposal }
}

/// Which incidents to list, merged ones never; what is nil is not asked.
public struct IncidentFilter: Hashable, Sendable {
  public var states: Set<State>?
  public var days: ClosedRange<Day>?
  /// A gazetteer entry: the incident's own place or one that contains it.
  public var place: String?
  public var cause: Cause.Kind?
  public var invented: Bool?

  public init(
    states: Set<State>? = nil, days: ClosedRange<Day>? = nil, place: String? = nil,
    cause: Cause.Kind? = nil, invented: Bool? = nil
  ) {
    self.states = states
    self.days = days
    self.place = place
    self.cause = cause
    self.invented = invented
  }
}

/// One claim's place in an incident, and why.
public struct Placement: Hashable, Sendable {
  public var claim: ClaimID
  public var origin: Origin
  public var reason: String

  public init(claim: ClaimID, origin: Origin, reason: String) {
    self.claim = claim
    self.origin = origin
    self.reason = reason
  }
}

/// Where a claim stands.
public enum Standing: Hashable, Sendable {
  case incident(IncidentID, Origin, reason: String)
  /// It waits for a day, a place or a person; the reason says for what.
  case pending(reason: String)
  case reportedTotal
  /// Nothing has been done with it yet.
  case unplaced
}
