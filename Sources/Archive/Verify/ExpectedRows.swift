// SPDX-License-Identifier: Apache-2.0

import GRDB
import Record

/// What the ledger says the record holds now: the last hash of every row, and every object.
///
/// It lies in a temporary database, which SQLite moves to disk when it grows: a record of millions of
/// rows is checked in bounded memory.
final class ExpectedRows {
  private let queue: DatabaseQueue

  init() throws {
    var settings = Configuration()
    settings.allowsUnsafeTransactions = true  // One that is never ended: nothing here outlives it.
    queue = try DatabaseQueue(path: "", configuration: settings)
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          PRAGMA journal_mode = OFF;
          CREATE TABLE expected (name TEXT PRIMARY KEY, hash BLOB, idx INTEGER) WITHOUT ROWID;
          CREATE TABLE object (hash BLOB PRIMARY KEY, idx INTEGER, purge TEXT) WITHOUT ROWID;
          BEGIN;
          """)
    }
  }

  func take(_ entry: LedgerEntry, index: Int) throws {
    try queue.unsafeRead { database in
      let object = try database.cachedStatement(
        sql: "INSERT OR IGNORE INTO object VALUES (?, ?, NULL)")
      for hash in entry.objects { try object.execute(arguments: [hash.bytes.stored, index]) }
      if let gone = entry.purgedObject {
        try database.cachedStatement(sql: "UPDATE object SET purge = ? WHERE hash = ?")
          .execute(
            arguments: ["\(entry.at) (\(gone.reason.rawValue))", gone.object.bytes.stored])
      }
      let row = try database.cachedStatement(
        sql: "INSERT OR REPLACE INTO expected VALUES (?, ?, ?)")
      for (name, hash) in entry.rows {
        try row.execute(arguments: [name, hash?.bytes.stored ?? .null, index])
      }
    }
  }

  /// What is expected of a row, which is then crossed off; nil where the ledger knows none.
  func cross(off name: String) throws -> (hash: Fingerprint?, index: Int)? {
    try queue.unsafeRead { database in
      let find = try database.cachedStatement(sql: "SELECT hash, idx FROM expected WHERE name = ?")
      guard let row = try Row.fetchOne(find, arguments: [name]) else { return nil }
      try database.cachedStatement(sql: "DELETE FROM expected WHERE name = ?")
        .execute(arguments: [name])
      let hash = row["hash"] == nil ? nil : Fingerprint(bytes: row.bytes("hash"))
      return (hash, row["idx"])
    }
  }

  /// The rows that were not crossed off and that the ledger does not say were taken away.
  func forEachLeft(_ body: (_ name: String, _ index: Int) -> Void) throws {
    try queue.unsafeRead { database in
      let sql = "SELECT name, idx FROM expected WHERE hash IS NOT NULL ORDER BY idx, name"
      let rows = try Row.fetchCursor(database, sql: sql)
      while let row = try rows.next() { body(row["name"], row["idx"]) }
    }
  }

  func knows(_ object: Fingerprint) throws -> Bool {
    try queue.unsafeRead { database in
      let find = try database.cachedStatement(sql: "SELECT 1 FROM object WHERE hash = ?")
      return try Int.fetchOne(find, arguments: [object.bytes.stored]) != nil
    }
  }

  /// Every object that came in, and when and why it was purged where it was.
  func forEachObject(
    _ body: (Fingerprint, _ index: Int, _ purge: String?) throws -> Void
  ) throws {
    try queue.unsafeRead { database in
      let rows = try Row.fetchCursor(database, sql: "SELECT * FROM object ORDER BY hash")
      while let row = try rows.next() {
        if let hash = Fingerprint(bytes: row.bytes("hash")) {
          try body(hash, row["idx"], row["purge"])
        }
      }
    }
  }
}
