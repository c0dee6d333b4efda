// SPDX-License-Identifier: Apache-2.0

import GRDB

/// The rows that one act writes, with what the ledger says of each.
struct Changes {
  let database: Database
  private(set) var rows: [String: Fingerprint?] = [:]

  init(database: Database) { self.database = database }

  /// Writes a row, over the one of its key where there is one; a row that is the same is left alone.
  ///
  /// - Parameters:
  ///   - table: where.
  ///   - row: values in the order of the table's columns.
  ///   - isNew: whether no row of that key can stand there yet, which spares looking.
  /// - Throws: `RecordFault` for a text that SQLite would shorten; `DatabaseError`.
  mutating func put(_ table: Table, _ row: [any DatabaseValueConvertible], isNew: Bool = false)
    throws
  {
    try put(table, row.storedValues, isNew: isNew)
  }

  mutating func put(_ table: Table, _ row: [StoredValue], isNew: Bool = false) throws {
    let key = row.prefix(table.key.count)
    let name = table.rowName(key)
    if !isNew && !table.isAppendOnly, try stored(table, key) == row { return }
    try PreparedRows.checkText(row, name)
    try database.cachedStatement(sql: table.insertion).run(row)
    rows[name] = table.hash(row, salt: table.isPersonal ? try salt(for: name) : [])
  }

  /// Writes rows that were made ready before, none of whose keys can stand there yet.
  mutating func insert(_ prepared: PreparedRows) throws {
    guard !prepared.rows.isEmpty else { return }
    let statement = try database.cachedStatement(sql: prepared.table.insertion)
    for row in prepared.rows {
      try statement.run(row.values)
      rows[row.name] = row.hash
    }
  }

  /// Takes a row away; the ledger keeps that it stood there.
  mutating func remove(_ table: Table, _ key: [any DatabaseValueConvertible]) throws {
    let key = key.storedValues
    try database.cachedStatement(sql: table.removal).run(key)
    if database.changesCount > 0 { rows.updateValue(nil, forKey: table.rowName(key)) }
  }

  /// Changes some columns of the row of a key; false where there is none.
  @discardableResult
  mutating func change(
    _ table: Table, _ key: [any DatabaseValueConvertible],
    _ values: [String: any DatabaseValueConvertible]
  ) throws -> Bool {
    guard var row = try stored(table, key.storedValues[...]) else { return false }
    for (index, column) in table.columns.enumerated() {
      if let value = values[column] { row[index] = StoredValue(value.databaseValue) }
    }
    try put(table, row)
    return true
  }

  private func stored(_ table: Table, _ key: ArraySlice<StoredValue>) throws -> [StoredValue]? {
    let statement = try database.cachedStatement(sql: table.selectionByKey)
    let row = try Row.fetchOne(statement, arguments: StatementArguments(key.map(\.databaseValue)))
    return row.map { $0.databaseValues.map(StoredValue.init) }
  }

  /// Destroys a row's salt.
  ///
  /// What the ledger said of the row until now can no longer be compared with anything. The next version of the row gets another salt.
  func forgetSalt(of table: Table, _ key: [any DatabaseValueConvertible]) throws {
    try database.cachedStatement(sql: "DELETE FROM salt WHERE row = ?")
      .execute(arguments: [table.rowName(key.storedValues)])
  }

  private func salt(for name: String) throws -> [UInt8] {
    let found = try database.cachedStatement(sql: "SELECT salt FROM salt WHERE row = ?")
    if let salt = try [UInt8].fetchStored(found, [name]).first { return salt }
    var generator = SystemRandomNumberGenerator()
    let salt = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    try database.cachedStatement(sql: "INSERT INTO salt (row, salt) VALUES (?, ?)")
      .execute(arguments: [name, salt.stored])
    return salt
  }
}
