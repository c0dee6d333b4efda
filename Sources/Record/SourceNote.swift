// SPDX-License-Identifier: Apache-2.0

/// What a person says of a source: of what kind it is, what else it is called, on whose side it stands.
///
/// A side belongs to a conflict, from a day on, and is cited (DESIGN, Words); nothing ships with one.
public struct SourceNote: Hashable, Sendable {
  public enum Matter: String, CaseIterable, Hashable, Sendable, Codable {
    /// `value` is its `SourceKind`.
    case kind
    /// `value` is another name of it.
    case alias
    /// `value` is the side, in `conflict`, from `since` on.
    case side
  }

  /// The name by which the source is held.
  public var source: String
  public var matter: Matter
  public var value: String
  /// Empty unless a side is told.
  public var conflict: String
  /// The first day on which it held; nil unless a side is told.
  public var since: Day?
  /// Where it can be looked up.
  public var citation: String
  /// What the person who says it is called on the command line.
  public var user: String
  /// UTC.
  public var at: String

  public init(
    source: String, matter: Matter, value: String, conflict: String = "", since: Day? = nil,
    citation: String, user: String, at: String
  ) {
    self.source = source
    self.matter = matter
    self.value = value
    self.conflict = conflict
    self.since = since
    self.citation = citation
    self.user = user
    self.at = at
  }
}
