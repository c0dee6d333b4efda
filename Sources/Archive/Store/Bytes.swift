// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB

// Foundation's Data is how GRDB passes blobs; it goes no further than this file.

extension [UInt8] {
  var stored: DatabaseValue { Data(self).databaseValue }

  static func fetchStored(
    _ statement: Statement, _ arguments: StatementArguments
  ) throws -> [[UInt8]] {
    try Data.fetchAll(statement, arguments: arguments).map { Array($0) }
  }
}

extension Row {
  func bytes(_ column: String) -> [UInt8] {
    let data: Data = self[column]
    return Array(data)
  }

  /// Lends the bytes of a column, which are SQLite's own, for as long as `body` lasts; none where it
  /// is null.
  func withBytes<Value>(
    _ column: String, _ body: (UnsafeRawBufferPointer) throws -> Value
  ) throws -> Value {
    try withUnsafeData(named: column) { data in
      guard let data else { return try body(UnsafeRawBufferPointer(start: nil, count: 0)) }
      return try data.withUnsafeBytes { try body($0) }
    }
  }
}

extension StoredValue {
  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .real(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .blob(let bytes): bytes.stored
    }
  }
}
