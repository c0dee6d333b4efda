// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

/// The rows that follow from others, and of which the ledger therefore says nothing.
///
/// By them a new report finds its copies and its incidents: who changes them unseen changes what will be
/// counted. They are derived again and compared when a record is checked.
public struct DerivedRows: Hashable, Sendable {
  /// Under what each report is found by its copies.
  public var bands: [ReportID: Set<UInt64>]
  /// The first report of each report's text family.
  public var families: [ReportID: ReportID]
  /// Under what each incident is found by new claims.
  public var keys: [IncidentID: Set<String>]

  public init(
    bands: [ReportID: Set<UInt64>] = [:], families: [ReportID: ReportID] = [:],
    keys: [IncidentID: Set<String>] = [:]
  ) {
    self.bands = bands
    self.families = families
    self.keys = keys
  }
}

extension Snapshot {
  /// The derived rows as they stand.
  public func derivedRows() throws -> DerivedRows {
    var rows = DerivedRows()
    let bands = try Row.fetchCursor(database, sql: "SELECT report, band FROM band")
    while let row = try bands.next() {
      let band: Int64 = row["band"]
      rows.bands[try row.identifier("report"), default: []].insert(UInt64(bitPattern: band))
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
    for table in ["band", "family", "link_key"] {
      try database.cachedStatement(sql: "DELETE FROM \(table)").execute()
    }
    for (report, bands) in rows.bands { try addBands(bands, of: report) }
    for (report, first) in rows.families { try setFamily(first, of: report) }
    for (incident, keys) in rows.keys { try addKeys(keys, of: incident) }
    try note("record.rebuilt", of: "record")
  }
}
