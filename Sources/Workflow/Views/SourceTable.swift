// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Reading
import Record
import Script

/// The sources of a record and of the table of bodies that comes with the program, under one name each.
struct SourceTable {
  private let counts: [SourceCount]
  private let notes: [SourceNote]

  init(_ snapshot: Snapshot) throws {
    counts = try snapshot.sourceCounts()
    notes = try snapshot.sourceNotes()
  }

  /// Every source in the order of the names; of the table only what the record speaks of, unless asked.
  func views(withTable: Bool) -> [SourceView] {
    let names = SourceNames(notes)
    var views: [String: SourceView] = [:]
    for body in withTable ? BodyTable.all : [] { views[body.name] = SourceView(body) }
    for count in counts {
      let name = names.name(of: count.source)
      views[name, default: SourceTable.view(of: name, count.kind)].take(count)
    }
    for note in notes {
      let name = names.name(of: note.source)
      views[name, default: SourceTable.view(of: name)].take(note)
    }
    return views.values.sorted { $0.name < $1.name }
  }

  /// A source under any of its names; nil where neither record nor table knows it.
  func view(of name: String) -> SourceView? {
    let (all, wanted) = (views(withTable: true), SourceTable.folded(name))
    return all.first { SourceTable.folded($0.name) == wanted }
      ?? all.first { $0.aliases.contains { SourceTable.folded($0) == wanted } }
  }

  private static func view(of name: String, _ kind: SourceKind = .unknown) -> SourceView {
    if let body = BodyTable.all.first(where: { $0.name == name }) { return SourceView(body) }
    return SourceView(name: name, kind: kind)
  }

  /// Names that differ in case, points and accents alone are one.
  private static func folded(_ text: String) -> [UInt32] {
    text.unicodeScalars.map { Fold.folded($0.value) }.filter { $0 != 0 }
  }
}

extension SourceView {
  fileprivate init(_ body: BodyTable.Body) {
    self.init(name: body.name, kind: body.kind, aliases: body.aliases, isShipped: true)
  }

  fileprivate mutating func take(_ count: SourceCount) {
    claims += count.claims
    reports += count.reports
    incidents += count.incidents
  }

  fileprivate mutating func take(_ note: SourceNote) {
    notes.append(note)
    switch note.matter {
    case .kind: kind = SourceKind(rawValue: note.value) ?? kind
    case .alias: if !aliases.contains(note.value) { aliases.append(note.value) }
    case .side: break
    }
  }
}
