// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

/// The rows that follow from others, and of which the ledger therefore says nothing.
///
/// By them a new report finds its copies and its incidents: who changes them unseen changes what will be
/// counted. They are derived again and compared when a record is checked.
public struct DerivedRows: Hashable, Sendable {
  /// Under what each report is found by its copies; none for a report that nothing is found by.
  public var copyKeys: [ReportID: [UInt8]]
  /// The first report of each report's text family.
  public var families: [ReportID: ReportID]
  /// Under what each incident is found by new claims.
  public var keys: [IncidentID: Set<String>]

  public init(
    copyKeys: [ReportID: [UInt8]] = [:], families: [ReportID: ReportID] = [:],
    keys: [IncidentID: Set<String>] = [:]
  ) {
    self.copyKeys = copyKeys
    self.families = families
    self.keys = keys
  }
}

extension Snapshot {
  /// The derived rows as they stand.
  public func derivedRows() throws -> DerivedRows {
    var rows = DerivedRows()
    let copies = try Row.fetchCursor(
      database,
      sql: "SELECT report.id, keys FROM copy_key JOIN report ON report.seq = copy_key.report")
    while let row = try copies.next() {
      rows.copyKeys[try row.identifier("id")] = row.bytes("keys")
    }
    let families = try Row.fetchCursor(database, sql: "SELECT report, first FROM family")
    while let row = try families.next() {
      rows.families[try row.identifier("report")] = try row.identifier("first") as ReportID
    }
    let keys = try Row.fetchCursor(database, sql: "SELECT incident, key FROM link_key")
    while let row = try keys.next() {
      rows.keys[try row.identifier("incident"), default: []].insert(row["key"])
    }
    return rows
  }

  /// Passes every report with what tells its copies, the oldest in the record first.
  public func forEachSignature(_ body: (SignedReport) throws -> Void) throws {
    let sql = """
      SELECT \(reportColumns), data FROM report LEFT JOIN signature ON signature.report = report.id
      ORDER BY seq
      """
    let rows = try Row.fetchCursor(database, sql: sql)
    while let row = try rows.next() { try body(try SignedReport(row)) }
  }
}

extension Transaction {
  /// Puts derived rows in the place of those that stand.
  public mutating func replaceDerived(by rows: DerivedRows) throws {
    for table in ["copy_key", "family", "link_key"] {
      try database.cachedStatement(sql: "DELETE FROM \(table)").execute()
    }
    for (report, keys) in rows.copyKeys { _ = try setCopyKeys(keys, of: report) }
    for (report, first) in rows.families { try setFamily(first, of: report) }
    for (incident, keys) in rows.keys { try addKeys(keys, of: incident) }
    try note("record.rebuilt", of: "record")
  }
}
