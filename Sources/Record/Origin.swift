// SPDX-License-Identifier: Apache-2.0

/// The primary source a claim rests on, and why it is taken for that.
public struct Origin: Hashable, Sendable, Codable {
  private enum CodingKeys: String, CodingKey {
    case key, name, kind
    case isKnown = "known"
    case reason
  }

  /// Equal for claims of one origin; made from the speaker, or from the first copy of a text.
  public var key: String
  /// Who it is, for people: "Barada Monitor"; empty where unknown.
  public var name: String
  public var kind: SourceKind
  /// Unknown origins corroborate nothing (DESIGN, Words).
  public var isKnown: Bool
  /// Why, in words a reader of the page understands.
  public var reason: String

  public init(key: String, name: String, kind: SourceKind, isKnown: Bool, reason: String) {
    self.key = key
    self.name = name
    self.kind = kind
    self.isKnown = isKnown
    self.reason = reason
  }
}
