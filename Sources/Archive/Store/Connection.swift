// SPDX-License-Identifier: Apache-2.0

import GRDB

/// How connections to a record's database are made.
enum Connection {
  /// How many may read at once in one process.
  static let readers = 8

  /// Makes a new database, of an older version where one is to be filled.
  static func create(
    _ path: String, version: Int = Schema.version
  ) throws -> DatabasePool {
    let pool = try durable(path)
    try pool.writeWithoutTransaction { try Schema.create($0, version: version) }
    return pool
  }

  /// Opens the one connection that writes, with those that read beside it.
  static func writing(_ path: String) throws -> DatabasePool {
    let pool = try durable(path)
    try pool.writeWithoutTransaction { try OlderCopy.migrate($0, at: path) }
    return pool
  }

  private static func durable(_ path: String) throws -> DatabasePool {
    let pool = try DatabasePool(path: path, configuration: configuration())
    try pool.writeWithoutTransaction { database in
      // GRDB turns this down to NORMAL after its own set-up, and a power cut would then lose what was
      // acknowledged: 1,313 of 1,539 crash states did (EVIDENCE §0).
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
      // What is erased is written over, not only forgotten: a name must not stay in a free page.
      try database.execute(sql: "PRAGMA secure_delete = ON")
      try database.execute(sql: "PRAGMA cache_size = -16384")
      guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2 else {
        throw RecordFault(
          .device, "SQLite does not wait for the disk", at: path,
          remedy: "Use the SQLite library of the distribution.")
      }
      try checkLog(database, at: path)
    }
    // SQLite passes over a folder that does not confirm the log's name, and a power cut would take the log.
    try DurableFile.sync(directoryOf: path)
    return pool
  }

  /// Checks that the database writes ahead.
  ///
  /// GRDB reads the answer "wal" and leaves the statement before it is committed: a disk that fails right
  /// then is not heard of, and the database goes on in its old mode.
  private static func checkLog(_ database: Database, at path: String) throws {
    guard try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal" else {
      throw RecordFault(
        .device, "the database could not be made to write ahead", at: path,
        remedy: "Check the disk and the system's log, then try again.")
    }
  }

  /// Opens connections that cannot write, nor copy the log into the database.
  static func reading(_ path: String) throws -> DatabasePool {
    var settings = configuration()
    settings.readonly = true
    let pool = try DatabasePool(path: path, configuration: settings)
    let found = try pool.read { try Schema.check($0, at: path) }
    guard found == Schema.version else {
      throw RecordFault(
        .refused, "the database is of the older version \(found)", at: path,
        remedy:
          "Open it once for writing, for instance with `cairn add`: that brings it up to date.")
    }
    return pool
  }

  private static func configuration() -> Configuration {
    var settings = Configuration()
    settings.foreignKeysEnabled = true
    settings.maximumReaderCount = readers
    settings.busyMode = .timeout(5)
    settings.label = "record"
    settings.prepareDatabase { database in
      // Only a new database takes it. Of claims, 1.2 kB each, pages of 4 kB lose a quarter, and four times
      // as many have to be looked up: taking reports in wrote 890 MB with them and 665 MB with these.
      try database.execute(sql: "PRAGMA page_size = 16384")
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
      try database.execute(sql: "PRAGMA mmap_size = 0")
      // What is sorted or may have to be undone is a part of the record: no copies in the system's folder.
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
      try database.execute(sql: "PRAGMA cell_size_check = ON")
    }
    return settings
  }
}
