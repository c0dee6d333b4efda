// SPDX-License-Identifier: Apache-2.0

/// What a signed record says that cannot be, or that a rule of the method does not allow.
///
/// It is listed for a person and never repaired by the program (METHOD §2.2).
public struct Breach: Hashable, Sendable {
  public var incident: IncidentID
  /// Where the rule was read: "METHOD §2.8, 6".
  public var rule: String
  public var text: String
  public var claims: [ClaimID]
  public var invented: Bool

  public init(
    incident: IncidentID, rule: String, text: String, claims: [ClaimID] = [], invented: Bool
  ) {
    self.incident = incident
    self.rule = rule
    self.text = text
    self.claims = claims
    self.invented = invented
  }
}
