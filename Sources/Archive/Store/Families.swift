// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

/// A report with what tells its copies.
public struct SignedReport: Hashable, Sendable {
  public var report: Report
  public var signature: Signature
}

extension Snapshot {
  /// The reports that share most bands with a signature, the oldest in the record first.
  ///
  /// - Parameters:
  ///   - bands: the signature's, at most 500 of them.
  ///   - limit: how many. Copies share most of their bands, so that of a family of thousands a few
  ///     are enough to find it.
  /// - Returns: each once, with its signature.
  /// - Throws: `RecordFault` where a stored signature is damaged.
  public func signatures(
    withBands bands: some Sequence<UInt64>, limit: Int = 32
  ) throws -> [SignedReport] {
    let runs = try bands.inRuns().map { run in
      let sql = """
        SELECT \(reportColumns), data, seq FROM
          (SELECT report, count(*) AS shared FROM band WHERE band IN (\(Condition.places(run.count)))
            GROUP BY report ORDER BY shared DESC, report LIMIT \(limit)) AS near
          JOIN report ON report.id = near.report
          LEFT JOIN signature ON signature.report = report.id
        ORDER BY seq
        """
      return try Row.fetchAll(
        database.cachedStatement(sql: sql),
        arguments: StatementArguments(run.map { Int64(bitPattern: $0) }))
    }
    var seen: Set<ReportID> = []
    return try runs.joined().map(SignedReport.init).filter { seen.insert($0.report.id).inserted }
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
  /// Under what a new report is found by its copies.
  public func addBands(_ bands: some Sequence<UInt64>, of report: ReportID) throws {
    let insertion = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO band (band, report) VALUES (?, ?)")
    for band in bands {
      try insertion.run([.integer(Int64(bitPattern: band)), .text(report.text)])
    }
  }

  /// Has a report found by no copies any more; looks through all bands, since this is rare.
  func removeBands(of report: ReportID) throws {
    try database.cachedStatement(sql: "DELETE FROM band WHERE report = ?")
      .execute(arguments: [report.text])
  }

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
    let data = row["data"] == nil ? [] : row.bytes("data")
    guard let signature = data.isEmpty ? Signature() : Signature(stored: data) else {
      throw RecordFault.damaged("signature \(report.id)")
    }
    self.init(report: report, signature: signature)
  }
}
