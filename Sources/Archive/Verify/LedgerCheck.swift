// SPDX-License-Identifier: Apache-2.0

import GRDB
import Record

/// Walks the ledger: every entry's hash, the tree over them, and what was signed of it.
struct LedgerCheck {
  let database: Database
  let manifest: Manifest
  let checkpoints: [(name: String, checkpoint: Checkpoint)]
  let tiles: TileFolder

  func run(
    into expected: ExpectedRows, _ verification: inout Verification,
    _ progress: (Verification.Progress) -> Void
  ) throws {
    let total = try Int.fetchOne(database, sql: "SELECT count(*) FROM ledger") ?? 0
    let sql = "SELECT idx, entry, leaf_hash, subject FROM ledger ORDER BY idx"
    let rows = try Row.fetchCursor(database, sql: sql)
    var frontier = MerkleFrontier()
    var files = TileCheck(folder: tiles, size: verification.signedEntries ?? 0)
    var named: (index: Int, key: NoteVerifier)?
    compare(frontier, &verification)
    while let row = try rows.next() {
      let index: Int = row["idx"]
      guard index == frontier.size else {
        report("entries \(frontier.size) to \(index - 1) are missing", index, &verification)
        break
      }
      let json = row.bytes("entry")
      let leaf = check(json, row, index, &verification)
      if let entry = decoded(json, row, index, &verification) {
        if let key = entry.namedKey { named = (index, key) }
        try expected.take(entry, index: index)
      }
      let completed = frontier.append(leaf)
      for node in completed where node.level > 0 && node.level % 8 == 0 {
        try check(node, &verification)
      }
      files.take(json, completed, index: index)
      compare(frontier, &verification)
      verification.entries += 1
      if index % 1000 == 0 { progress(.init(stage: .ledger, done: index, total: total)) }
    }
    verification.findings += files.findings
    if let named { checkKey(named.key, named.index, &verification) }
    checkLength(frontier.size, &verification)
  }

  private func check(
    _ json: [UInt8], _ row: Row, _ index: Int, _ verification: inout Verification
  ) -> Fingerprint {
    let leaf = MerkleHash.leaf(json)
    if row.bytes("leaf_hash") != leaf.bytes {
      report("the entry has been changed: its hash is another", index, &verification)
    }
    return leaf
  }

  private func decoded(
    _ json: [UInt8], _ row: Row, _ index: Int, _ verification: inout Verification
  ) -> LedgerEntry? {
    guard let entry = LedgerEntry(canonical: json) else {
      report("the entry is not in the form that Cairn writes", index, &verification)
      return nil
    }
    if entry.subject != row["subject"] {
      report("the entry is filed under another subject than its own", index, &verification)
    }
    return entry
  }

  private func checkKey(_ key: NoteVerifier, _ index: Int, _ verification: inout Verification) {
    guard key.description != manifest.verifier else { return }
    report(
      "the ledger names another key here than cairn.json does: the key was replaced", index,
      &verification)
  }

  private func check(_ node: MerkleFrontier.Node, _ verification: inout Verification) throws {
    let sql = "SELECT hash FROM tree WHERE level = ? AND position = ?"
    let statement = try database.cachedStatement(sql: sql)
    let stored = try [UInt8].fetchStored(statement, [node.level, node.position]).first
    guard stored != node.hash.bytes else { return }
    verification.findings.append(
      Finding(
        "the stored hash is not that of its entries", at: "tree \(node.level)/\(node.position)",
        remedy: Finding.restore))
  }

  /// Compares with what was signed at this very size.
  private func compare(_ frontier: MerkleFrontier, _ verification: inout Verification) {
    for (name, checkpoint) in checkpoints where checkpoint.size == frontier.size {
      guard checkpoint.root != frontier.root else { continue }
      verification.findings.append(
        Finding(
          "the first \(frontier.size) ledger entries are not those that were signed", at: name,
          remedy: Finding.restore))
    }
  }

  private func checkLength(_ size: Int, _ verification: inout Verification) {
    for (name, checkpoint) in checkpoints where checkpoint.size > size {
      verification.findings.append(
        Finding(
          "the ledger was cut short or set back: "
            + counted(checkpoint.size, "entry was", "entries were")
            + " signed and \(size) stand in a row", at: name, remedy: Finding.restore))
    }
  }

  private func report(_ what: String, _ index: Int, _ verification: inout Verification) {
    verification.findings.append(
      Finding(what, at: "ledger entry \(index)", remedy: Finding.restore))
  }
}
