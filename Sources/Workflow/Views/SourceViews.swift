// SPDX-License-Identifier: Apache-2.0

public import Record

/// One source of a record, or of the table of bodies that comes with the program.
public struct SourceView: Hashable, Sendable {
  /// The name by which it is held.
  public var name: String
  public var kind: SourceKind
  /// Other names: of the table, and those that people added.
  public var aliases: [String] = []
  /// How many claims rest on it in incidents, by what each report says alone.
  public var claims = 0
  public var reports: Set<ReportID> = []
  public var incidents: Set<IncidentID> = []
  /// What people said of its kind, names and sides, the oldest first.
  public var notes: [SourceNote] = []
  /// What people said of its credibility, the oldest first.
  public var credibility: [Credibility] = []
  /// Whether it comes with the program.
  public var isShipped = false

  public init(name: String, kind: SourceKind) { (self.name, self.kind) = (name, kind) }

  /// On whose sides it was said to be, the last word on each day of each conflict.
  public var sides: [SourceNote] {
    notes.reduce(into: []) { sides, note in
      guard case .side(let new) = note.saying else { return }
      sides.removeAll { other in
        guard case .side(let old) = other.saying else { return false }
        return old.conflict == new.conflict && old.since == new.since
      }
      sides.append(note)
    }
  }
}
