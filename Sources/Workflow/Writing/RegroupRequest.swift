// SPDX-License-Identifier: Apache-2.0

public import Record

/// A person merges, splits or links incidents, or takes such an act back.
public struct RegroupRequest: Codable, Sendable {
  public enum Change: Codable, Sendable {
    case merge(String, into: String)
    /// Out of an incident: claims (`REP-7F3K2Q#3`) and reports, of which all claims that stand in it.
    case split(String, [String])
    /// With the claims of the first that may be of the second; none where nobody can say which.
    case link(String, IncidentLink, String, claims: [String])
    /// The act of a number.
    case undo(Int)
  }

  public var user: String
  public var change: Change
  /// Why, which no such act goes without.
  public var why: String

  public init(user: String, change: Change, why: String) {
    self.user = user
    self.change = change
    self.why = why
  }
}
