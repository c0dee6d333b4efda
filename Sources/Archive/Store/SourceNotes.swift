// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

/// How much of a record rests on a source.
public struct SourceCount: Hashable, Sendable {
  public var source: String
  public var kind: SourceKind
  public var claims: Int
  public var reports: Int
  public var incidents: Int
}

extension Snapshot {
  /// Everything that was said of sources, the oldest first.
  public func sourceNotes() throws -> [SourceNote] {
    let sql = """
      SELECT source, matter, value, conflict, since, citation, user.name, source_note.at
      FROM source_note JOIN user ON user.id = source_note.user ORDER BY source_note.id
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql)).map(SourceNote.init)
  }

  /// The known origins of the record's incidents, with how much rests on each.
  public func sourceCounts() throws -> [SourceCount] {
    let sql = """
      SELECT source, max(json_extract(origin, '$.kind')) AS kind, count(*) AS claims,
        count(DISTINCT report) AS reports, count(DISTINCT incident) AS incidents
      FROM member WHERE source <> '' GROUP BY source ORDER BY source
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql)).map { row in
      SourceCount(
        source: row["source"], kind: try row.word("kind"), claims: row["claims"],
        reports: row["reports"], incidents: row["incidents"])
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
    try changes.put(
      .sourceNote,
      [
        id, note.source, note.matter.rawValue, note.value, note.conflict, note.since?.number,
        note.citation, user.id.text, note.at,
      ])
    try log("source.\(note.matter.rawValue)", of: "SRN-\(id)", changes, reason: note.citation)
  }
}

extension SourceNote {
  fileprivate init(_ row: Row) throws {
    let since: Int32? = row["since"]
    self.init(
      source: row["source"], matter: try row.word("matter"), value: row["value"],
      conflict: row["conflict"], since: since.map { Day(number: $0) }, citation: row["citation"],
      user: row["name"], at: row["at"])
  }
}
