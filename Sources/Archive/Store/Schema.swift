// SPDX-License-Identifier: Apache-2.0

import GRDB

/// The tables, whose invariants SQLite itself holds.
enum Schema {
  /// "CARN", so that `file` and other programs know the database for what it is.
  static let applicationID: Int32 = 0x4341_524E

  /// Each script brings a database from its index to the next version; none is ever edited.
  static let scripts = [
    schemaOne, schemaTwo, schemaVisits, schemaRegroupings, schemaCopies, schemaFeeds,
    schemaDatasets, schemaTranslations, schemaSources, schemaProvenance,
    schemaCollector, schemaOwed,
  ]

  static var version: Int { scripts.count }

  /// Makes the tables of a new database.
  static func create(_ database: Database, version: Int = Schema.version) throws {
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try upgrade(database, from: 0, to: version)
  }

  /// Brings a database to this program's version.
  ///
  /// - Throws: `RecordFault` of kind `newer` for a database of a later version, `corrupt` for none of ours.
  static func migrate(_ database: Database, at path: String) throws {
    try upgrade(database, from: try check(database, at: path))
  }

  /// Answers the version of a database that this program can use.
  @discardableResult
  static func check(_ database: Database, at path: String) throws -> Int {
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let mark = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    guard found <= version else {
      throw RecordFault.newer("database version \(found); this one knows \(version)", at: path)
    }
    guard found > 0, mark == applicationID else {
      throw RecordFault(
        .corrupt, "it is no database of a record", at: path,
        remedy: "Put the record's own cairn.db back from a backup.")
    }
    return found
  }

  /// Takes each step in a transaction of its own, so that a killed process leaves one version or the next.
  private static func upgrade(
    _ database: Database, from found: Int, to version: Int = Schema.version
  ) throws {
    for (index, script) in scripts.prefix(version).enumerated().dropFirst(found) {
      try database.inTransaction {
        try database.execute(sql: script)
        try database.execute(sql: "PRAGMA user_version = \(index + 1)")
        return .commit
      }
    }
  }
}

extension RecordFault {
  static func newer(_ what: String, at path: String) -> RecordFault {
    RecordFault(
      .newer, "made by a newer Cairn: \(what)", at: path,
      remedy: "Use the newer program; this one has changed nothing.")
  }
}
