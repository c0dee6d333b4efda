// SPDX-License-Identifier: Apache-2.0

import GRDB
import GRDBSQLite

/// Bound bytes are copied: they may be gone before the statement is.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

extension Statement {
  /// Runs a statement that answers no rows, with a value for each of its question marks.
  ///
  /// - Throws: `DatabaseError`.
  func run(_ values: some Sequence<StoredValue>) throws {
    defer {
      sqlite3_reset(sqliteStatement)
      sqlite3_clear_bindings(sqliteStatement)
    }
    for (index, value) in values.enumerated() { try check(bind(value, at: Int32(index) + 1)) }
    try check(sqlite3_step(sqliteStatement), is: SQLITE_DONE)
  }

  private func bind(_ value: StoredValue, at place: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(sqliteStatement, place)
    case .integer(let number): return sqlite3_bind_int64(sqliteStatement, place, number)
    case .real(let number): return sqlite3_bind_double(sqliteStatement, place, number)
    case .text(var text):
      // An empty buffer may have no address, and that would be a NULL.
      guard !text.isEmpty else { return sqlite3_bind_text(sqliteStatement, place, "", 0, copied) }
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(sqliteStatement, place, $0.baseAddress, Int32($0.count), copied)
        }
      }
    case .blob(let data):
      guard !data.isEmpty else { return sqlite3_bind_zeroblob(sqliteStatement, place, 0) }
      return sqlite3_bind_blob(sqliteStatement, place, data, Int32(data.count), copied)
    }
  }

  private func check(_ found: Int32, is wanted: Int32 = SQLITE_OK) throws {
    guard found != wanted else { return }
    let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(sqliteStatement)))
    throw DatabaseError(resultCode: ResultCode(rawValue: found), message: message, sql: sql)
  }
}
