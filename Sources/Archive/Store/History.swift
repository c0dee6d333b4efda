// SPDX-License-Identifier: Apache-2.0

import GRDB

extension Snapshot {
  /// What the ledger says of a subject, the oldest first.
  public func history(of subject: String, limit: Int = 1000) throws -> [LedgerEntry.Placed] {
    let sql = "SELECT idx, entry FROM ledger WHERE subject = ? ORDER BY idx LIMIT ?"
    return try Row.fetchAll(
      database.cachedStatement(sql: sql), arguments: [subject, limit]
    ).map(placed)
  }

  /// What the ledger said last of a subject; nil where it never named it.
  public func lastWord(on subject: String) throws -> LedgerEntry.Placed? {
    let sql = "SELECT idx, entry FROM ledger WHERE subject = ? ORDER BY idx DESC LIMIT 1"
    return try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [subject]).map(placed)
  }

  /// How many entries the ledger has: where that is the same, the record is the same.
  public func ledgerSize() throws -> Int { try LedgerTable(database: database).size() }

  /// How many entries the ledger has and their root.
  public func ledgerHead() throws -> (size: Int, root: Fingerprint) {
    let frontier = try LedgerTable(database: database).frontier()
    return (frontier.size, frontier.root)
  }

  /// Entries of the ledger from an index on.
  public func entries(from index: Int, limit: Int = 100) throws -> [LedgerEntry.Placed] {
    let sql = "SELECT idx, entry FROM ledger WHERE idx >= ? ORDER BY idx LIMIT ?"
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [index, limit])
      .map(placed)
  }

  /// The hashes that lead from an entry to the root of the ledger at a size.
  public func inclusionProof(of index: Int, size: Int) throws -> [Fingerprint] {
    try LedgerTable(database: database).prover.inclusion(of: index, in: 0..<size)
  }

  /// The hashes that show the ledger of `size` entries to continue the one of `old`.
  public func consistencyProof(from old: Int, to size: Int) throws -> [Fingerprint] {
    try LedgerTable(database: database).prover.consistency(from: old, to: size)
  }

  private func placed(_ row: Row) throws -> LedgerEntry.Placed {
    let index: Int = row["idx"]
    guard let entry = LedgerEntry(canonical: row.bytes("entry")) else {
      throw RecordFault.damaged("ledger entry \(index)")
    }
    return .init(index: index, entry: entry)
  }
}
