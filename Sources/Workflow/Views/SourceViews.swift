// SPDX-License-Identifier: Apache-2.0

public import Record

/// One source of a record, or of the table of bodies that comes with the program.
public struct SourceView: Hashable, Sendable {
  /// The name by which it is held.
  public var name: String
  public var kind: SourceKind
  /// Other names: of the table, and those that people added.
  public var aliases: [String]
  /// How much rests on it, in incidents.
  public var claims: Int
  public var reports: Int
  public var incidents: Int
  /// What people said of its kind, names and sides, the oldest first.
  public var notes: [SourceNote]
  /// What people said of its credibility, the oldest first.
  public var credibility: [Credibility]
  /// Whether it comes with the program.
  public var isShipped: Bool

  public init(name: String, kind: SourceKind, aliases: [String] = [], isShipped: Bool = false) {
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.isShipped = isShipped
    (claims, reports, incidents) = (0, 0, 0)
    (notes, credibility) = ([], [])
  }

  /// The sides that hold: the last word on each conflict.
  public var sides: [SourceNote] {
    notes.filter { $0.matter == .side }.reduce(into: []) { sides, note in
      sides.removeAll { $0.conflict == note.conflict }
      sides.append(note)
    }
  }
}
