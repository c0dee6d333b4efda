// SPDX-License-Identifier: Apache-2.0

import GRDB
import Testing

@testable import Archive

private let values: [StoredValue] = [
  .null, .integer(0), .integer(.min), .real(-0.25), .text(""), .text("حلب, 4 \"dead\""),
  .text(String(repeating: "é", count: 5000)), .blob([]), .blob([0, 1, 255]),
]

@Test(arguments: values)
func `a value comes back from a column as it went in`(_ value: StoredValue) throws {
  let queue = try DatabaseQueue()
  let found = try queue.write { database in
    try database.execute(sql: "CREATE TABLE kept (value ANY) STRICT")
    let statement = try database.cachedStatement(sql: "INSERT INTO kept (value) VALUES (?)")
    try statement.run([value])
    return try Row.fetchOne(database, sql: "SELECT value FROM kept")
  }
  let row = try #require(found)
  #expect(row.databaseValues.map(StoredValue.init) == [value])
  #expect(StoredValue(value.databaseValue) == value)
}

@Test func `a statement that is refused says why and can be run again`() throws {
  let queue = try DatabaseQueue()
  try queue.write { database in
    try database.execute(sql: "CREATE TABLE kept (number INTEGER PRIMARY KEY) STRICT")
    let statement = try database.cachedStatement(sql: "INSERT INTO kept (number) VALUES (?)")
    try statement.run([.integer(1)])
    let error = #expect(throws: DatabaseError.self) { try statement.run([.integer(1)]) }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT)
    #expect(error?.message == "UNIQUE constraint failed: kept.number")
    try statement.run([.integer(2)])
    #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM kept") == 2)
  }
}

@Test func `a row's hash tells its values apart by type and by length`() {
  let rows: [[StoredValue]] = [
    [.text("ab"), .text("c")], [.text("a"), .text("bc")], [.blob([97, 98]), .text("c")],
    [.null, .text("c")], [.integer(1), .text("c")], [.real(1), .text("c")],
  ]
  let hashes = rows.map { Table.user.hash($0) }
  #expect(Set(hashes).count == rows.count)
  #expect(Table.user.hash(rows[0]) != Table.capture.hash(rows[0]))
  #expect(Table.user.hash(rows[0], salt: [1]) != hashes[0])
}
