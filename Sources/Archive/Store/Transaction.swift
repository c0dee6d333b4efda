// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

/// What is written together, each act with its ledger entry.
public struct Transaction {
  let database: Database
  var ledger: LedgerWriter
  /// Who acts; nil for the program itself.
  public let actor: UserID?
  /// When, in UTC.
  public let at: String
  /// Where the record says how it captures.
  let settingsPath: String
  var hasStatedCollector = false

  init(
    database: Database, frontier: MerkleFrontier, actor: UserID?, at: String, settingsPath: String
  ) {
    self.database = database
    self.actor = actor
    self.at = at
    self.settingsPath = settingsPath
    ledger = LedgerWriter(table: LedgerTable(database: database), frontier: frontier)
  }

  /// What the record holds, what this transaction has written included.
  public var snapshot: Snapshot { Snapshot(database: database) }

  /// The root of the ledger as it stands, by which one state of the record is told from any other.
  public var ledgerRoot: Fingerprint { ledger.frontier.root }

  /// Writes into the ledger that something was done which no row holds: an export, a sign-in.
  public mutating func note(_ type: String, of subject: String, reason: String? = nil) throws {
    try log(type, of: subject, Changes(database: database), reason: reason, even: true)
  }

  /// Writes the entries for the rows that an act changed; none where it changed nothing.
  mutating func log(
    _ type: String, of subject: String, _ changes: Changes, objects: [Fingerprint] = [],
    reason: String? = nil, even whenUnchanged: Bool = false
  ) throws {
    guard whenUnchanged || !changes.rows.isEmpty else { return }
    try ledger.append(
      LedgerEntry(
        type: type, at: at, actor: actor, subject: subject, objects: objects, rows: changes.rows,
        reason: reason))
  }

  /// Draws an identifier that nothing bears yet.
  func draw<Name: Identifier>(_ table: String) throws -> Name {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<1000 {
      let name = Name(seed: generator.next())
      let sql = "SELECT 1 FROM \(table) WHERE id = ?"
      let statement = try database.cachedStatement(sql: sql)
      if try Int.fetchOne(statement, arguments: [name.text]) == nil { return name }
    }
    throw RecordFault(
      .refused, "no free identifier was found", at: table,
      remedy: "Try again; the record may be nearly full.")
  }

  func nextNumber(_ column: String, in table: String) throws -> Int {
    let sql = "SELECT coalesce(max(\(column)), 0) + 1 FROM \(table)"
    return try Int.fetchOne(database.cachedStatement(sql: sql)) ?? 1
  }
}

/// The end of the ledger that a transaction writes to.
struct LedgerWriter {
  let table: LedgerTable
  private(set) var frontier: MerkleFrontier

  /// Rows that fit one entry: a name and a hash take under 110 bytes, an entry holds 65,535.
  static let rowsInEntry = 500

  init(table: LedgerTable, frontier: MerkleFrontier) {
    self.table = table
    self.frontier = frontier
  }

  /// Appends an entry; one with more rows than an entry holds is continued in the next.
  mutating func append(_ entry: LedgerEntry) throws {
    for (number, part) in entry.split(into: Self.rowsInEntry).enumerated() {
      var part = part
      if number > 0 { part.reason = "continued" }
      let json = part.json
      guard json.count <= LedgerEntry.maximumSize else {
        throw RecordFault(
          .refused, "a ledger entry would be of \(json.count) bytes", at: entry.subject,
          remedy: "Give fewer things at once.")
      }
      try table.append(json, subject: entry.subject, to: &frontier)
    }
  }
}

extension LedgerEntry {
  fileprivate func split(into count: Int) -> [LedgerEntry] {
    guard rows.count > count else { return [self] }
    let rows = self.rows
    return stride(from: 0, to: rows.count, by: count).map { start in
      let part = rows[start..<min(start + count, rows.count)]
      return LedgerEntry(
        type: type, at: at, actor: actor, subject: subject, objects: start == 0 ? objects : [],
        rows: Dictionary(uniqueKeysWithValues: part.map { ($0.key, $0.hash) }), reason: reason)
    }
  }
}
