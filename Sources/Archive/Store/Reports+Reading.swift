// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

extension Snapshot {
  /// The report of an identifier; nil where there is none.
  public func report(_ id: ReportID) throws -> StoredReport? {
    let sql = """
      SELECT report.*, capture.sha256, capture.size, capture.media_type, capture.at,
        capture.method, capture.origin, capture.ledger_index
      FROM report JOIN capture ON capture.id = report.capture WHERE report.id = ?
      """
    return try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [id.text])
      .map(StoredReport.init)
  }

  /// Reports, the newest in the record first.
  public func reports(
    _ filter: ReportFilter = ReportFilter(), limit: Int = 50, after: ReportID? = nil
  ) throws -> Page<ReportLine, ReportID> {
    var condition = filter.condition
    if let after { condition.and("seq < (SELECT seq FROM report WHERE id = ?)", after.text) }
    let sql = reportLines + condition.clause + " ORDER BY seq DESC LIMIT ?"
    let rows = try Row.fetchAll(
      database.cachedStatement(sql: sql), arguments: condition.arguments(limit + 1))
    return Page(try rows.map(ReportLine.init), limit: limit) { $0.report.id }
  }

  /// Reports by their place in the list, the newest in the record first.
  public func reports(from offset: Int, limit: Int) throws -> [ReportLine] {
    let sql = reportLines + " ORDER BY seq DESC LIMIT ? OFFSET ?"
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [limit, offset])
      .map(ReportLine.init)
  }

  /// The claims of a report, in the order of their numbers.
  public func claims(of report: ReportID) throws -> [Claim] {
    let sql = "SELECT number, json FROM claim WHERE report = ? ORDER BY number"
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [report.text])
      .map { try StoredJSON.decode($0["json"], at: "claim \(report)#\($0["number"] as Int)") }
  }

  /// What assessing sees of the reports; those that the record has not are left out.
  public func evidence(for reports: [ReportID]) throws -> [Evidence] {
    try reports.inRuns().flatMap { run in
      let sql = """
        SELECT \(reportColumns), data FROM report LEFT JOIN signature ON signature.report = report.id
        WHERE id IN (\(Condition.places(run.count))) ORDER BY seq
        """
      let rows = try Row.fetchAll(
        database, sql: sql, arguments: StatementArguments(run.map(\.text)))
      return try rows.map { row in
        let signed = try SignedReport(row)
        return Evidence(
          report: signed.report, claims: try claims(of: signed.report.id),
          signature: signed.signature)
      }
    }
  }

  /// Whether an object was ever captured.
  public func isCaptured(_ object: Fingerprint) throws -> Bool {
    let sql = "SELECT EXISTS (SELECT 1 FROM capture WHERE sha256 = ?)"
    return try Bool.fetchOne(database.cachedStatement(sql: sql), arguments: [object.hex]) ?? false
  }

  /// The reports read from an object, with how each was got: the same file added twice is found so.
  public func reports(ofObject object: Fingerprint) throws -> [(id: ReportID, origin: String)] {
    let sql = """
      SELECT report.id, capture.origin FROM capture JOIN report ON report.capture = capture.id
      WHERE capture.sha256 = ? ORDER BY seq
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [object.hex])
      .map { (try $0.identifier("id"), $0["origin"]) }
  }

  /// The captures of what was got from a place, the oldest first.
  public func captures(from origin: String) throws -> [Capture] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM capture WHERE origin = ? ORDER BY id", arguments: [origin]
    ).map(Capture.init)
  }

  /// The reports of an address, the oldest in the record first.
  public func reports(atAddress address: String) throws -> [ReportID] {
    let sql = "SELECT id FROM report WHERE address = ? ORDER BY seq"
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [address])
      .map { try $0.identifier("id") }
  }

  /// When each report came in, in UTC.
  public func additions() throws -> [ReportID: String] {
    let rows = try Row.fetchAll(database, sql: "SELECT id, added_at FROM report")
    return try rows.reduce(into: [:]) { $0[try $1.identifier("id")] = $1["added_at"] as String }
  }

  /// Every report's identifier, the oldest in the record first.
  public func reportIDs() throws -> [ReportID] {
    try Row.fetchAll(database, sql: "SELECT id FROM report ORDER BY seq")
      .map { try $0.identifier("id") }
  }
}

/// All of a report but its text and its state.
let reportColumns = """
  report.id, report.title, report.outlet, report.address, report.published,
  report.published_text, report.language, report.country, report.invented
  """

private let reportLines = """
  SELECT \(reportColumns), state, added_at,
    (SELECT count(*) FROM claim WHERE claim.report = report.id) AS claims,
    (SELECT group_concat(DISTINCT incident) FROM member WHERE member.report = report.id)
      AS incidents
  FROM report
  """

extension ReportFilter {
  fileprivate var condition: Condition {
    var condition = Condition()
    if let state { condition.and("state = ?", state.rawValue) }
    if let outlet { condition.and("outlet = ?", outlet) }
    if let title { condition.and("instr(lower(title), lower(?)) > 0", title) }
    if let published {
      condition.and(
        "published BETWEEN ? AND ?", published.lowerBound.number, published.upperBound.number)
    }
    if let invented { condition.and("invented = ?", invented) }
    return condition
  }
}
