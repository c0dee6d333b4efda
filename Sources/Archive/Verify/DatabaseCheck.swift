// SPDX-License-Identifier: Apache-2.0

import GRDB

/// Has SQLite check its own file, and every reference from row to row.
struct DatabaseCheck {
  let database: Database

  func run(
    _ verification: inout Verification, _ progress: (Verification.Progress) -> Void
  ) throws {
    progress(.init(stage: .database, done: 0, total: 1))
    for fault in try String.fetchAll(database, sql: "PRAGMA integrity_check") where fault != "ok" {
      report("SQLite finds its file damaged: \(fault)", at: "cairn.db", &verification)
    }
    for row in try Row.fetchAll(database, sql: "PRAGMA foreign_key_check") {
      let table: String = row["table"]
      let number: Int? = row["rowid"]
      let parent: String = row["parent"]
      report(
        "the row refers to a \(parent) that is not there",
        at: "\(table) row \(number.map(String.init) ?? "?")", &verification)
    }
    progress(.init(stage: .database, done: 1, total: 1))
  }

  /// What SQLite finds damaged without comparing the indexes with the rows.
  func quickly() throws -> [String] {
    try String.fetchAll(database, sql: "PRAGMA quick_check").filter { $0 != "ok" }
  }

  private func report(_ what: String, at place: String, _ verification: inout Verification) {
    verification.findings.append(Finding(what, at: place, remedy: Finding.restore))
  }
}

extension RecordFolder {
  /// Has SQLite look over the pages of its file, without comparing the indexes with the rows.
  ///
  /// - Returns: what it finds damaged.
  public func quickCheck() throws -> [String] {
    try store.read { try DatabaseCheck(database: $0.database).quickly() }
  }
}
