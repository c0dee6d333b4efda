// SPDX-License-Identifier: Apache-2.0

/// What a person says of a source: of what kind it is, what else it is called, on whose side it stands.
///
/// Nothing that was said is changed or removed; a later word on the same matter takes its place.
public struct SourceNote: Hashable, Sendable {
  public enum Saying: Hashable, Sendable, Codable {
    case kind(SourceKind)
    /// It goes by this name too.
    case alias(String)
    /// It does not go by this name after all.
    case noAlias(String)
    case side(Side)

    /// What it is about, in one word.
    public var matter: String {
      switch self {
      case .kind: "kind"
      case .alias: "alias"
      case .noAlias: "no_alias"
      case .side: "side"
      }
    }

    /// The kind, the name, the side.
    public var value: String {
      switch self {
      case .kind(let kind): kind.rawValue
      case .alias(let name), .noAlias(let name): name
      case .side(let side): side.name
      }
    }
  }

  /// On whose side a source stands in a conflict, from a day on (DESIGN, Words: source).
  public struct Side: Hashable, Sendable, Codable {
    public var conflict: String
    /// A belligerent, or that it stands on none.
    public var name: String
    /// The first day on which it held, counted from 1970-01-01.
    private var first: Int32

    public var since: Day { Day(number: first) }

    public init(conflict: String, name: String, since: Day) {
      (self.conflict, self.name, first) = (conflict, name, since.number)
    }
  }

  /// The name by which the source is held.
  public var source: String
  public var saying: Saying
  /// Where it can be looked up.
  public var citation: String
  /// What the person who says it is called on the command line.
  public var user: String
  /// UTC, `2026-11-21T08:30:00Z`.
  public var at: String

  public init(source: String, saying: Saying, citation: String, user: String, at: String) {
    self.source = source
    self.saying = saying
    self.citation = citation
    self.user = user
    self.at = at
  }
}
