// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Reading
public import Record

/// The sources of a record and of the table of bodies that comes with the program, under one name each.
struct SourceTable {
  let names: SourceNames
  let notes: [SourceNote]

  init(_ snapshot: Snapshot) throws {
    notes = try snapshot.sourceNotes()
    names = SourceNames(notes)
  }

  /// Every source in the order of the names; of the table only what the record speaks of, unless asked.
  func views(in snapshot: Snapshot, withTable: Bool) throws -> [SourceView] {
    var views: [String: SourceView] = [:]
    for body in withTable ? BodyTable.all : [] {
      let name = names.name(of: body.name)
      views[name, default: view(of: name)].take(body)
    }
    for use in try uses(in: snapshot) {
      let name = names.name(of: use.source)
      views[name, default: view(of: name, use.kind)].take(use)
    }
    for note in notes {
      let name = names.name(of: note.source)
      views[name, default: view(of: name)].take(note)
    }
    return views.values.sorted { $0.name < $1.name }.map { view in
      var view = view
      view.kind = names.kind(of: view.name) ?? view.kind
      // What people gave to another source.
      view.aliases.removeAll { alias in
        ![alias, view.name].contains { SourceNames.isSame(names.name(of: alias), $0) }
      }
      return view
    }
  }

  /// A source under any of its names; nil where neither record nor table knows it.
  func view(of name: String, in snapshot: Snapshot) throws -> SourceView? {
    let views = try views(in: snapshot, withTable: true)
    let wanted = names.name(of: name)
    return views.first { SourceNames.isSame($0.name, wanted) }
      ?? views.first { $0.aliases.contains { SourceNames.isSame($0, wanted) } }
  }

  /// The incidents with claims that rest on a source, be it by another name or by words that people
  /// said to be a name of it.
  func incidents(restingOn source: String, in snapshot: Snapshot) throws -> Set<IncidentID> {
    func means(_ words: String) -> Bool { SourceNames.isSame(names.name(of: words), source) }
    let stated = try snapshot.sources().filter(means)
      .flatMap { try snapshot.incidents(restingOn: $0) }
    guard names.knows(source) else { return Set(stated) }
    return try snapshot.describedSources().filter { names.knows($0.source) && means($0.source) }
      .reduce(into: Set(stated)) { $0.insert($1.incident) }
  }

  /// On how many known origins those incidents rest whose origins people gave names.
  ///
  /// - Parameters:
  ///   - incidents: those asked about; nil for all.
  ///   - snapshot: of the record.
  /// - Returns: those of other incidents are as the record has them.
  /// - Throws: where the record cannot be read.
  func knownOrigins(
    of incidents: Set<IncidentID>? = nil, in snapshot: Snapshot
  ) throws -> [IncidentID: Int] {
    guard !notes.isEmpty else { return [:] }
    let named =
      try incidents
      ?? Set(uses(in: snapshot).filter { names.knows($0.source) }.map(\.incident))
    return try named.reduce(into: [:]) { counts, id in
      counts[id] = try snapshot.incident(id)?.incident.knownOrigins(under: names)
    }
  }

  /// The sources of which people said a kind or a name, for reading reports with them.
  var bodies: [BodyTable.Body] {
    let spoken = Dictionary(grouping: notes.filter(\.saying.movesOrigins)) {
      names.name(of: $0.source)
    }
    return spoken.sorted { $0.key < $1.key }.map { name, notes in
      let aliases = notes.flatMap { note -> [String] in
        if case .alias(let alias) = note.saying { [note.source, alias] } else { [note.source] }
      }.filter { $0 != name && SourceNames.isSame(names.name(of: $0), name) }
      return BodyTable.Body(
        name: name, kind: names.kind(of: name) ?? BodyTable.named[name]?.kind ?? .unknown,
        aliases: aliases)
    }
  }

  /// What rests on each source by what every report says alone, and on words that people gave a source.
  private func uses(in snapshot: Snapshot) throws -> [SourceUse] {
    guard !notes.isEmpty else { return try snapshot.sourceUses() }
    return try snapshot.sourceUses()
      + snapshot.describedSources().filter { names.knows($0.source) }
  }

  private func view(of name: String, _ kind: SourceKind = .unknown) -> SourceView {
    var view = SourceView(name: name, kind: kind)
    if let body = BodyTable.named[name] { view.take(body) }
    return view
  }
}

extension SourceView {
  /// Takes what the table says; its own name is an alias where people hold it by another.
  fileprivate mutating func take(_ body: BodyTable.Body) {
    if SourceNames.isSame(body.name, name) { (kind, isShipped) = (body.kind, true) }
    for alias in [body.name] + body.aliases { add(alias) }
  }

  fileprivate mutating func take(_ use: SourceUse) {
    claims += use.claims
    reports.insert(use.report)
    incidents.insert(use.incident)
    add(use.source)
  }

  fileprivate mutating func take(_ note: SourceNote) {
    notes.append(note)
    add(note.source)
    switch note.saying {
    case .alias(let alias): add(alias)
    case .noAlias(let alias): aliases.removeAll { SourceNames.isSame($0, alias) }
    case .kind, .side: break
    }
  }

  private mutating func add(_ alias: String) {
    guard !SourceNames.isSame(alias, name), !aliases.contains(alias) else { return }
    aliases.append(alias)
  }
}

extension Incident {
  /// How many known origins its claims rest on, under the names that people gave the sources.
  func knownOrigins(under names: SourceNames) -> Int {
    Set(members.map { names.origin(of: $0) }.filter(\.isKnown).map(\.key)).count
  }
}

extension SourceNote.Saying {
  /// Whether it may change what claims rest on.
  var movesOrigins: Bool {
    if case .side = self { false } else { true }
  }
}

extension SourceNote {
  /// What was said, in words.
  public var words: String {
    switch saying {
    case .kind(let kind): "\(source) is of the kind \(kind.rawValue)"
    case .alias(let name): "\(name) is \(source)"
    case .noAlias(let name): "\(name) is not \(source)"
    case .side(let side):
      "\(source) is on the side of \(side.name) in \(side.conflict) since \(side.since)"
    }
  }
}
