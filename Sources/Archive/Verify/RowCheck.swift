// SPDX-License-Identifier: Apache-2.0

import GRDB

/// Compares every row with the hash that the ledger last gave it.
struct RowCheck {
  let database: Database

  func run(
    against expected: ExpectedRows, _ verification: inout Verification,
    _ progress: (Verification.Progress) -> Void
  ) throws {
    let total = try Table.all.reduce(0) { sum, table in
      try sum + (Int.fetchOne(database, sql: "SELECT count(*) FROM \(table.name)") ?? 0)
    }
    for table in Table.all {
      let rows = try Row.fetchCursor(database, sql: table.selection)
      while let row = try rows.next() {
        try check(table, row.databaseValues.map(StoredValue.init), expected, &verification)
        verification.rows += 1
        if verification.rows % 1000 == 0 {
          progress(.init(stage: .rows, done: verification.rows, total: total))
        }
      }
    }
    try expected.forEachLeft { name, index in
      verification.findings.append(
        Finding(
          "the row is missing that ledger entry \(index) wrote", at: name,
          remedy: Finding.restore))
    }
  }

  private func check(
    _ table: Table, _ row: [StoredValue], _ expected: ExpectedRows,
    _ verification: inout Verification
  ) throws {
    let name = table.rowName(row.prefix(table.key.count))
    func report(_ what: String) {
      verification.findings.append(Finding(what, at: name, remedy: Finding.restore))
    }
    guard let (hash, index) = try expected.cross(off: name) else {
      return report("the row stands in no ledger entry: it was added behind the ledger's back")
    }
    guard let hash else {
      return report("the row stands here again though ledger entry \(index) took it away")
    }
    guard let salt = try salt(table, name) else {
      return report("the salt is missing without which the row cannot be checked")
    }
    if table.hash(row, salt: salt) != hash {
      report("the row is not what ledger entry \(index) wrote: it has been changed")
    }
    if table.name == Table.capture.name { try checkObject(row, expected, report) }
  }

  private func salt(_ table: Table, _ name: String) throws -> [UInt8]? {
    guard table.isPersonal else { return [] }
    let statement = try database.cachedStatement(sql: "SELECT salt FROM salt WHERE row = ?")
    return try [UInt8].fetchStored(statement, [name]).first
  }

  private func checkObject(
    _ row: [StoredValue], _ expected: ExpectedRows, _ report: (String) -> Void
  ) throws {
    let place = Table.capture.columns.firstIndex(of: "sha256") ?? 0
    let object = Fingerprint(hex: row[place].words)
    guard let object, try expected.knows(object) else {
      return report("the capture names an object that came in with no ledger entry")
    }
  }
}
