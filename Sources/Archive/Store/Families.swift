// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

/// A report with what tells its copies.
public struct SignedReport: Hashable, Sendable {
  public var report: Report
  public var signature: Signature
}

extension Snapshot {
  /// Calls `body` with the number and the signature of each of these reports, in the order of numbers.
  ///
  /// - Throws: `RecordFault` where a stored signature is damaged, and what `body` throws.
  public func forEachSignature(
    numbered numbers: some Sequence<Int>, _ body: (Int, Signature) throws -> Void
  ) throws {
    for run in numbers.inRuns() {
      let sql = """
        SELECT seq, data FROM report LEFT JOIN signature ON signature.report = report.id
        WHERE seq IN (\(Condition.places(run.count))) ORDER BY seq
        """
      let rows = try Row.fetchCursor(
        database.cachedStatement(sql: sql), arguments: StatementArguments(run))
      while let row = try rows.next() {
        let number: Int = row[0]
        try body(number, try Signature(row, of: "report number \(number)"))
      }
    }
  }

  /// The reports with these numbers, in the order of the numbers.
  public func reports(numbered numbers: some Sequence<Int>) throws -> [ReportID] {
    try numbers.inRuns().flatMap { run in
      let sql = "SELECT id FROM report WHERE seq IN (\(Condition.places(run.count))) ORDER BY seq"
      return try Row.fetchAll(
        database.cachedStatement(sql: sql), arguments: StatementArguments(run)
      ).map { try $0.identifier("id") as ReportID }
    }
  }

  /// Calls `body` with the number of every report and under what its copies are found.
  ///
  /// - Throws: `RecordFault`, and what `body` throws.
  public func forEachCopyKeys(_ body: (Int, [UInt8]) throws -> Void) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT report, keys FROM copy_key")
    while let row = try rows.next() { try body(row["report"], row.bytes("keys")) }
  }

  /// How many reports have keys by which their copies are found.
  public func copyKeysCount() throws -> Int {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM copy_key") ?? 0
  }

  /// The reports that were read before their copies were looked for by keys, in order.
  ///
  /// Both counts are of small tables or indexes; looking for each report would read all texts.
  public func reportsWithoutCopyKeys() throws -> [ReportID] {
    let all = try Int.fetchOne(database, sql: "SELECT count(*) FROM report") ?? 0
    if try copyKeysCount() == all { return [] }
    let sql = """
      SELECT id FROM report WHERE NOT EXISTS
        (SELECT 1 FROM copy_key WHERE copy_key.report = report.seq) ORDER BY seq
      """
    return try Row.fetchAll(database, sql: sql).map { try $0.identifier("id") }
  }

  /// The first report of the family of each of the reports, each once, in the order of identifiers.
  public func firsts(of reports: some Sequence<ReportID>) throws -> [ReportID] {
    try families("SELECT DISTINCT first AS id FROM family WHERE report", in: reports)
  }

  /// The reports of the families with these firsts, in the order of identifiers.
  public func reports(inFamilies firsts: some Sequence<ReportID>) throws -> [ReportID] {
    try families("SELECT report AS id FROM family WHERE first", in: firsts)
  }

  /// The first report of the family of each report that speaks of an incident.
  public func families(in incident: IncidentID) throws -> [ReportID: ReportID] {
    let sql = """
      SELECT report, first FROM family
      WHERE report IN (SELECT report FROM member WHERE incident = ?)
      """
    let rows = try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [incident.text])
    return try rows.reduce(into: [:]) { families, row in
      families[try row.identifier("report")] = try row.identifier("first") as ReportID
    }
  }

  private func families(
    _ selection: String, in reports: some Sequence<ReportID>
  ) throws -> [ReportID] {
    let found = try reports.inRuns().flatMap { run in
      let sql = selection + " IN (\(Condition.places(run.count)))"
      return try Row.fetchAll(
        database.cachedStatement(sql: sql), arguments: StatementArguments(run.map(\.text))
      ).map { try $0.identifier("id") as ReportID }
    }
    return Set(found).sorted()
  }
}

extension Transaction {
  /// Keeps under what the copies of a report are found.
  ///
  /// - Returns: the report's number, by which `Snapshot.forEachSignature` finds it.
  /// - Throws: `RecordFault` where there is no such report.
  public func setCopyKeys(_ keys: [UInt8], of report: ReportID) throws -> Int {
    let statement = try database.cachedStatement(sql: "SELECT seq FROM report WHERE id = ?")
    guard let number = try Int.fetchOne(statement, arguments: [report.text]) else {
      throw RecordFault(
        .refused, "there is no such report", at: report.text, remedy: "Add it first.")
    }
    try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO copy_key (report, keys) VALUES (?, ?)"
    )
    .run([.init(number), .blob(keys)])
    return number
  }

  /// Has a report found by no copies any more.
  func removeCopyKeys(of report: ReportID) throws { _ = try setCopyKeys([], of: report) }

  /// Which report is the first of those that a report is a copy of; itself where it is one.
  public func setFamily(_ first: ReportID, of report: ReportID) throws {
    let sql = """
      INSERT INTO family (report, first) VALUES (?, ?)
      ON CONFLICT (report) DO UPDATE SET first = excluded.first
      """
    try database.cachedStatement(sql: sql).run([.text(report.text), .text(first.text)])
  }
}

extension SignedReport {
  init(_ row: Row) throws {
    let report = try Report(row)
    self.init(report: report, signature: try Signature(row, of: report.id.text))
  }
}

extension Signature {
  /// Reads column `data`; without any it is empty.
  init(_ row: Row, of report: String) throws {
    let signature = try row.withBytes("data") { $0.isEmpty ? Signature() : Signature(stored: $0) }
    guard let signature else { throw RecordFault.damaged("signature \(report)") }
    self = signature
  }
}
