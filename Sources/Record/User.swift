// SPDX-License-Identifier: Apache-2.0

/// A person who works on the record.
public struct User: Hashable, Sendable {
  /// What a person may do; each may do what those before it may.
  public enum Role: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
    /// Sees what is not public.
    case viewer
    /// Acts on invented reports only, so that a demonstration never signs anything real.
    case demonstrator
    /// Adds reports and answers proposals.
    case reviewer
    /// Releases what is signed.
    case publisher
    /// Keeps the users and the record itself.
    case administrator

    public static func < (left: Role, right: Role) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
  }

  /// Stands for the person in the ledger, which never forgets and so never holds a name.
  public var id: UserID
  /// What the person signs in with.
  public var name: String
  /// What is shown of the person on the team's own pages.
  public var display: String
  public var role: Role
  /// UTC, `2026-11-21T08:30:00Z`.
  public var created: String

  public init(id: UserID, name: String, display: String, role: Role, created: String) {
    self.id = id
    self.name = name
    self.display = display
    self.role = role
    self.created = created
  }
}

/// What a person decided about an incident: dated, signed, never changed, only followed by another.
public struct Decision: Hashable, Sendable {
  public enum Act: String, CaseIterable, Hashable, Sendable, Codable {
    /// The proposal was signed as it stood.
    case accepted
    /// The person signed an assessment of their own.
    case corrected
    case rejected, published, withdrawn

    /// What the incident is after it.
    public var state: State {
      switch self {
      case .accepted, .corrected: .signed
      case .published: .published
      case .rejected, .withdrawn: .withdrawn
      }
    }
  }

  public var incident: IncidentID
  public var act: Act
  /// What was signed; absent where nothing new was.
  public var assessment: Assessment?
  public var user: UserID
  /// UTC, `2026-11-21T08:30:00Z`.
  public var at: String
  public var why: String

  public init(
    incident: IncidentID, act: Act, assessment: Assessment? = nil, user: UserID, at: String,
    why: String = ""
  ) {
    self.incident = incident
    self.act = act
    self.assessment = assessment
    self.user = user
    self.at = at
    self.why = why
  }
}
