// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

extension Snapshot {
  /// As what and with what it was collected that a ledger entry brought in; nil where nobody did, or it was
  /// not written down yet then.
  ///
  /// - Parameter entry: the entry's index.
  /// - Returns: the collector.
  /// - Throws: `RecordFault` where the ledger or the row is damaged.
  public func collector(ofEntry entry: Int) throws -> Collector? {
    try collectorRow(ofEntry: entry).map(Collector.init)
  }

  private func collectorRow(ofEntry entry: Int) throws -> Row? {
    guard let placed = try entries(from: entry, limit: 1).first, placed.index == entry,
      let actor = placed.entry.actor
    else { return nil }
    return try collectorRow(of: actor, before: entry)
  }

  /// The last that a person was before an entry.
  fileprivate func collectorRow(of user: UserID, before entry: Int) throws -> Row? {
    let sql = """
      SELECT * FROM collector WHERE user = ? AND ledger_index < ?
      ORDER BY ledger_index DESC LIMIT 1
      """
    return try Row.fetchOne(
      database.cachedStatement(sql: sql), arguments: [user.text, entry])
  }

  /// The row of who collected what an entry brought in, as it is shown to outsiders, and the entry that
  /// vouches for it.
  public func disclosed(collectorOfEntry entry: Int) throws -> (row: DisclosedRow, entry: Int)? {
    guard let row = try collectorRow(ofEntry: entry) else { return nil }
    guard let disclosed = try disclosed(.collector, row) else { return nil }
    // The person's name may have gone since, and with it a part of the row.
    let user: String = row["user"]
    let vouching = try history(of: user, limit: .max).last {
      $0.entry.rows.contains { $0.key == disclosed.name && $0.hash == disclosed.hash }
    }
    return vouching.map { (disclosed, $0.index) }
  }
}

extension Transaction {
  /// Has the ledger say as what and with what the person collects, where it does not say so already.
  ///
  /// - Throws: `RecordFault` of kind `refused` where the record's `capture.json` cannot be understood.
  mutating func stateCollector() throws {
    guard !hasStatedCollector, let actor, let user = try snapshot.user(actor) else { return }
    hasStatedCollector = true
    let collector = Collector(user, settings: try CaptureSettings.read(settingsPath))
    let size = ledger.frontier.size
    if let last = try snapshot.collectorRow(of: actor, before: size),
      try Collector(last) == collector
    {
      return
    }
    var changes = Changes(database: database)
    let row: [(any DatabaseValueConvertible)?] = [
      try nextNumber("id", in: "collector"), actor.text, size, collector.role.rawValue,
      collector.organisation, collector.machine, collector.egress, collector.software,
      collector.program,
    ]
    try changes.put(.collector, row.map { $0 ?? DatabaseValue.null }, isNew: true)
    try log("collector.stated", of: actor.text, changes)
  }

  /// Forgets the machines and accounts of a person whose name goes: they may bear it.
  mutating func forgetCollector(_ user: UserID) throws {
    var changes = Changes(database: database)
    for (table, columns) in [(Table.collector, ["machine", "egress"]), (.account, ["words"])] {
      let sql = "SELECT \(table.key[0]) FROM \(table.name) WHERE user = ?"
      let nothing = Dictionary(uniqueKeysWithValues: columns.map { ($0, DatabaseValue.null) })
      for number in try Int.fetchAll(database, sql: sql, arguments: [user.text]) {
        try changes.forgetSalt(of: table, [number])
        try changes.change(table, [number], nothing)
      }
    }
    try log("collector.forgotten", of: user.text, changes)
  }
}

extension RecordFolder {
  /// As what and with what a person collects now.
  ///
  /// - Throws: `RecordFault` of kind `refused` where the record's `capture.json` cannot be understood.
  public func collector(for user: User) throws -> Collector {
    Collector(user, settings: try CaptureSettings.read(layout.captureSettings))
  }
}

extension Collector {
  fileprivate init(_ user: User, settings: CaptureSettings?) {
    self.init(
      user: user.id, role: user.role, organisation: settings?.organisation,
      machine: Machine.hostName, egress: settings?.egress, software: ThisProgram.software,
      program: ThisProgram.commit)
  }

  fileprivate init(_ row: Row) throws {
    self.init(
      user: try row.identifier("user"), role: try row.word("role"),
      organisation: row["organisation"], machine: row["machine"], egress: row["egress"],
      software: row["software"], program: row["program"])
  }
}
