// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

extension Transaction {
  /// An identifier that no report bears yet.
  public func drawReportID() throws -> ReportID { try draw("report") }

  /// Takes a report in, with its capture, its claims and its signature.
  ///
  /// - Returns: the number of its capture.
  /// - Throws: `RecordFault` of kind `refused` where the identifier is taken.
  @discardableResult
  public mutating func add(_ new: NewReport) throws -> Int { try add(PreparedReport(new)) }

  /// Takes in a report that was made ready before, all in one entry.
  ///
  /// - Returns: the number of its capture.
  /// - Throws: `RecordFault` of kind `refused` where the identifier is taken.
  @discardableResult
  public mutating func add(_ prepared: PreparedReport) throws -> Int {
    let id = prepared.new.report.id
    guard try !has(id) else {
      throw RecordFault(
        .refused, "the identifier is taken", at: id.text, remedy: "Draw another.")
    }
    try refusePurged(prepared.object, at: id.text)
    var changes = Changes(database: database)
    let capture = try put(prepared.new.capture, &changes)
    let number = try nextNumber("seq", in: "report")
    try changes.put(
      .report, prepared.row(number: number, capture: capture, at: at, actor: actor), isNew: true)
    for rows in prepared.rows { try changes.insert(rows) }
    try log("report.added", of: id.text, changes, objects: [prepared.object])
    return capture
  }

  /// Whether a report bears an identifier.
  public func has(_ report: ReportID) throws -> Bool {
    let statement = try database.cachedStatement(sql: "SELECT 1 FROM report WHERE id = ?")
    return try Int.fetchOne(statement, arguments: [report.text]) != nil
  }

  /// Keeps a capture that gave no report; its object must be stored already.
  ///
  /// - Throws: `RecordFault` of kind `refused` where its hash is none, or it was purged.
  public mutating func keep(_ capture: Capture) throws {
    guard let object = Fingerprint(hex: capture.sha256) else {
      throw RecordFault.unknown(capture.sha256)
    }
    try refusePurged(object, at: capture.origin)
    var changes = Changes(database: database)
    let number = try put(capture, &changes)
    try log("capture.no_report", of: "capture/\(number)", changes, objects: [object])
  }

  /// Keeps a capture, after the ledger says as what and with what the person collected it.
  mutating func put(_ capture: Capture, _ changes: inout Changes) throws -> Int {
    try stateCollector()
    let number = try nextNumber("id", in: "capture")
    try changes.put(.capture, capture.row(number: number, ledgerIndex: ledger.frontier.size))
    if let provenance = capture.provenance {
      try changes.put(provenance, ofCapture: number, by: actor)
    }
    return number
  }

  /// Puts newly read claims in the place of a report's old ones, which leave where they stood.
  public mutating func reread(
    _ id: ReportID, claims: [Claim], signature: Signature, readerVersion: String
  ) throws {
    var changes = Changes(database: database)
    for number in try claimNumbers(of: id) {
      for table in [Table.member, .pending, .reportedTotal, .claim] {
        try changes.remove(table, [id.text, number])
      }
    }
    let rows = try PreparedReport.rows(claims, signature, of: id)
    try changes.remove(.signature, [id.text])
    for rows in rows { try changes.insert(rows) }
    try changes.change(.report, [id.text], ["reader_version": readerVersion])
    try log("report.read", of: id.text, changes, reason: readerVersion)
  }

  public mutating func setState(_ state: State, of report: ReportID) throws {
    var changes = Changes(database: database)
    try changes.change(.report, [report.text], ["state": state.rawValue])
    try log("report.\(state.rawValue)", of: report.text, changes)
  }

  private func claimNumbers(of report: ReportID) throws -> [Int] {
    try Int.fetchAll(
      database.cachedStatement(sql: "SELECT number FROM claim WHERE report = ?"),
      arguments: [report.text])
  }
}
