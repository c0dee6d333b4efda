// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

/// How many claims of one report rest on a source in one incident, as that report alone tells.
public struct SourceUse: Hashable, Sendable {
  public var source: String
  public var kind: SourceKind
  public var incident: IncidentID
  public var report: ReportID
  public var claims: Int
}

extension Snapshot {
  /// Everything that was said of sources, the oldest first.
  public func sourceNotes() throws -> [SourceNote] {
    let sql = """
      SELECT source_note.*, user.name FROM source_note JOIN user ON user.id = source_note.user
      ORDER BY source_note.id
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql)).map(SourceNote.init)
  }

  /// The names of origins as what every report says alone gives them, in their order.
  public func sources() throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT DISTINCT source FROM member WHERE source <> '' ORDER BY source")
  }

  /// What rests on each named source, in the order of their names.
  public func sourceUses() throws -> [SourceUse] {
    let sql = """
      SELECT source, max(json_extract(origin, '$.kind')) AS kind, incident, report,
        count(*) AS claims
      FROM member WHERE source <> '' GROUP BY source, incident, report
      """
    return try uses(sql)
  }

  /// The same of whom reports only describe, under the words with which they do.
  public func describedSources() throws -> [SourceUse] {
    let sql = """
      SELECT json_extract(json, '$.chain[0].text') AS source,
        max(json_extract(json, '$.chain[0].kind')) AS kind, incident, report, count(*) AS claims
      FROM member JOIN claim USING (report, number)
      WHERE member.source = '' AND json_extract(json, '$.chain[0].text') IS NOT NULL
      GROUP BY 1, incident, report
      """
    return try uses(sql)
  }

  private func uses(_ sql: String) throws -> [SourceUse] {
    try Row.fetchAll(database.cachedStatement(sql: sql)).map { row in
      SourceUse(
        source: row["source"], kind: try row.word("kind"),
        incident: try row.identifier("incident"), report: try row.identifier("report"),
        claims: row["claims"])
    }
  }
}

extension Transaction {
  /// Adds what a person says of a source.
  ///
  /// - Throws: `RecordFault` of kind `refused` where nobody has the name it gives.
  public mutating func add(_ note: SourceNote) throws {
    guard let user = try snapshot.user(named: note.user) else {
      throw RecordFault.unknown(note.user)
    }
    var changes = Changes(database: database)
    let id = try nextNumber("id", in: "source_note")
    let (matter, value) = (note.saying.matter, note.saying.value)
    var (conflict, since): (String?, Int32?) = (nil, nil)
    if case .side(let side) = note.saying { (conflict, since) = (side.conflict, side.since.number) }
    let row: [(any DatabaseValueConvertible)?] = [
      id, note.source, matter, value, conflict, since, note.citation, user.id.text, note.at,
    ]
    try changes.put(.sourceNote, row.map { $0 ?? DatabaseValue.null })
    try log("source.\(matter)", of: "SRN-\(id)", changes, reason: note.citation)
  }
}

extension SourceNote.Saying {
  fileprivate init(_ row: Row) throws {
    let value: String = row["value"]
    switch row["matter"] as String {
    case "kind": self = .kind(try row.word("value"))
    case "alias": self = .alias(value)
    case "no_alias": self = .noAlias(value)
    default:
      self = .side(
        SourceNote.Side(
          conflict: row["conflict"], name: value, since: Day(number: row["since"])))
    }
  }
}

extension SourceNote {
  fileprivate init(_ row: Row) throws {
    self.init(
      source: row["source"], saying: try SourceNote.Saying(row), citation: row["citation"],
      user: row["name"], at: row["at"])
  }
}
