// SPDX-License-Identifier: Apache-2.0

import GRDB
import GRDBSQLite

extension Statement {
  /// Runs a statement that answers no rows, with a value for each of its question marks.
  ///
  /// - Throws: `DatabaseError`.
  func run(_ values: some Collection<StoredValue>) throws {
    defer {
      sqlite3_reset(sqliteStatement)
      sqlite3_clear_bindings(sqliteStatement)
    }
    try bind(values[...], at: 1)
  }

  /// Binds the values that are left and takes the step while they all stand still: nothing is copied.
  private func bind<Values: Collection<StoredValue>>(_ values: Values, at place: Int32) throws
  where Values.SubSequence == Values {
    guard let value = values.first else {
      return try check(sqlite3_step(sqliteStatement), is: SQLITE_DONE)
    }
    func next(_ result: Int32) throws {
      try check(result)
      try bind(values.dropFirst(), at: place + 1)
    }
    switch value {
    case .null: try next(sqlite3_bind_null(sqliteStatement, place))
    case .integer(let number): try next(sqlite3_bind_int64(sqliteStatement, place, number))
    case .real(let number): try next(sqlite3_bind_double(sqliteStatement, place, number))
    case .text(var text):
      // An empty buffer may have no address, and that would be a NULL.
      guard !text.isEmpty else {
        return try next(sqlite3_bind_text(sqliteStatement, place, "", 0, nil))
      }
      try text.withUTF8 { bytes in
        try bytes.withMemoryRebound(to: CChar.self) {
          try next(
            sqlite3_bind_text(sqliteStatement, place, $0.baseAddress, Int32($0.count), nil))
        }
      }
    case .blob(let data):
      guard !data.isEmpty else { return try next(sqlite3_bind_zeroblob(sqliteStatement, place, 0)) }
      try data.withUnsafeBytes {
        try next(sqlite3_bind_blob(sqliteStatement, place, $0.baseAddress, Int32($0.count), nil))
      }
    }
  }

  private func check(_ found: Int32, is wanted: Int32 = SQLITE_OK) throws {
    guard found != wanted else { return }
    let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(sqliteStatement)))
    throw DatabaseError(resultCode: ResultCode(rawValue: found), message: message, sql: sql)
  }
}
