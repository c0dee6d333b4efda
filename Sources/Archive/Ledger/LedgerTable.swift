// SPDX-License-Identifier: Apache-2.0

import GRDB

/// The ledger as it lies in the database.
///
/// Beside the entries only every eighth level of the tree is kept, as tiles will have it; what lies
/// between is computed from at most 256 hashes.
struct LedgerTable {
  let database: Database

  func size() throws -> Int {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT coalesce(max(idx) + 1, 0) FROM ledger")) ?? 0
  }

  func frontier() throws -> MerkleFrontier {
    try MerkleFrontier(size: try size(), node: node)
  }

  var prover: MerkleProver { MerkleProver(node: node) }

  /// The root of a complete subtree.
  func node(level: Int, position: Int) throws -> Fingerprint {
    if level == 0 { return try leaves(position..<position + 1)[0] }
    if level % 8 == 0 { return try stored(level: level, position: position) }
    let base = level / 8 * 8
    let range = (position << (level - base))..<((position + 1) << (level - base))
    var frontier = MerkleFrontier()
    for hash in try hashes(level: base, range) { frontier.append(hash) }
    return frontier.root
  }

  /// Appends an entry and the subtrees that it completes.
  func append(_ json: [UInt8], subject: String, to frontier: inout MerkleFrontier) throws {
    let leaf = MerkleHash.leaf(json)
    let sql = "INSERT INTO ledger (idx, entry, leaf_hash, subject) VALUES (?, ?, ?, ?)"
    try database.cachedStatement(sql: sql)
      .run([.init(frontier.size), .blob(json), .blob(leaf.bytes), .text(subject)])
    for node in frontier.append(leaf) where node.level > 0 && node.level % 8 == 0 {
      try database
        .cachedStatement(sql: "INSERT INTO tree (level, position, hash) VALUES (?, ?, ?)")
        .execute(arguments: [node.level, node.position, node.hash.bytes.stored])
    }
  }

  /// The hashes of a level that is kept, which every eighth is.
  func hashes(level: Int, _ positions: Range<Int>) throws -> [Fingerprint] {
    level == 0 ? try leaves(positions) : try stored(level: level, positions: positions)
  }

  /// Entries as they were written.
  func entries(_ range: Range<Int>) throws -> [[UInt8]] {
    let sql = "SELECT entry FROM ledger WHERE idx >= ? AND idx < ? ORDER BY idx"
    let rows = try [UInt8].fetchStored(
      database.cachedStatement(sql: sql), [range.lowerBound, range.upperBound])
    guard rows.count == range.count else { throw missing(range.count, rows.count) }
    return rows
  }

  private func leaves(_ range: Range<Int>) throws -> [Fingerprint] {
    let sql = "SELECT leaf_hash FROM ledger WHERE idx >= ? AND idx < ? ORDER BY idx"
    return try hashes(sql, [range.lowerBound, range.upperBound], count: range.count)
  }

  private func stored(level: Int, position: Int) throws -> Fingerprint {
    try stored(level: level, positions: position..<position + 1)[0]
  }

  private func stored(level: Int, positions: Range<Int>) throws -> [Fingerprint] {
    let sql = """
      SELECT hash FROM tree WHERE level = ? AND position >= ? AND position < ? ORDER BY position
      """
    let arguments: StatementArguments = [level, positions.lowerBound, positions.upperBound]
    return try hashes(sql, arguments, count: positions.count)
  }

  private func hashes(
    _ sql: String, _ arguments: StatementArguments, count: Int
  ) throws -> [Fingerprint] {
    let rows = try [UInt8].fetchStored(database.cachedStatement(sql: sql), arguments)
    let found = rows.compactMap(Fingerprint.init(bytes:))
    guard found.count == count else { throw missing(count, found.count) }
    return found
  }

  private func missing(_ wanted: Int, _ found: Int) -> RecordFault {
    RecordFault(
      .corrupt, "entries are missing: \(wanted) were looked for and \(found) found",
      at: "ledger", remedy: "Run `cairn verify`, and put the record back from a backup.")
  }
}
