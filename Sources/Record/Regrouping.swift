// SPDX-License-Identifier: Apache-2.0

/// How two incidents stand to one another, as a person says (METHOD §1.3).
public enum IncidentLink: String, CaseIterable, Hashable, Sendable, Codable {
  /// Some of the people may be the same.
  case mayOverlapWith = "may_overlap_with"
  /// All of them may be.
  case possibleDuplicateOf = "possible_duplicate_of"
  /// None are: the place was hit again.
  case samePlaceLaterStrike = "same_place_later_strike"

  /// Whether the two may count one person both.
  public var sharesPeople: Bool { self != .samePlaceLaterStrike }

  /// As a sentence says it.
  public var words: String {
    switch self {
    case .mayOverlapWith: "may overlap with"
    case .possibleDuplicateOf: "is a possible duplicate of"
    case .samePlaceLaterStrike: "is of the same place as the later strike"
    }
  }
}

/// What a person did to incidents: each act stands for ever, and undoing one is another.
public struct Regrouping: Hashable, Sendable {
  public enum Act: String, CaseIterable, Hashable, Sendable, Codable {
    /// The other went into the incident, with the claims named.
    case merged
    /// The claims named went out of the incident into the other.
    case split
    case linked, unlinked
  }

  public var id: Int
  public var act: Act
  public var incident: IncidentID
  public var other: IncidentID
  /// Of links only.
  public var link: IncidentLink?
  /// Of a merge or a split those that moved; of a link those that may be of the other incident.
  public var claims: [ClaimID]
  /// The act that this one takes back.
  public var undoes: Int?
  public var user: UserID
  /// UTC.
  public var at: String
  public var why: String

  public init(
    id: Int, act: Act, incident: IncidentID, other: IncidentID, link: IncidentLink? = nil,
    claims: [ClaimID], undoes: Int? = nil, user: UserID, at: String, why: String
  ) {
    self.id = id
    self.act = act
    self.incident = incident
    self.other = other
    self.link = link
    self.claims = claims
    self.undoes = undoes
    self.user = user
    self.at = at
    self.why = why
  }

  /// As a history says it: "INC-7F3K2Q may overlap with INC-91XKD0".
  public var words: String {
    switch act {
    case .merged: "\(other) went into \(incident)"
    case .split: "\(other) was taken out of \(incident)"
    case .linked: "\(incident) \(link?.words ?? "") \(other)"
    case .unlinked: "no longer: \(incident) \(link?.words ?? "") \(other)"
    }
  }
}

extension [Regrouping] {
  /// The links that stand: those that nobody took back.
  public var standingLinks: [Regrouping] {
    let undone = Set(compactMap(\.undoes))
    return filter { $0.act == .linked && !undone.contains($0.id) }
  }
}
