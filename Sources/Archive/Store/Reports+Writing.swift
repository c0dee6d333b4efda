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
  public mutating func add(_ new: NewReport) throws -> Int {
    let id = new.report.id
    guard let object = Fingerprint(hex: new.capture.sha256) else {
      throw RecordFault(
        .refused, "\"\(new.capture.sha256)\" is no SHA-256", at: id.text,
        remedy: "Give the hash that the object store answered.")
    }
    let statement = try database.cachedStatement(sql: "SELECT 1 FROM report WHERE id = ?")
    guard try Int.fetchOne(statement, arguments: [id.text]) == nil else {
      throw RecordFault(
        .refused, "the identifier is taken", at: id.text, remedy: "Draw another.")
    }
    var changes = Changes(database: database)
    let capture = try put(new.capture, &changes)
    try put(new, capture: capture, &changes)
    try put(new.claims, new.signature, of: id, &changes)
    try log("report.added", of: id.text, changes, objects: [object])
    return capture
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
    try put(claims, signature, of: id, &changes)
    try changes.change(.report, [id.text], ["reader_version": readerVersion])
    try log("report.read", of: id.text, changes, reason: readerVersion)
  }

  public mutating func setState(_ state: State, of report: ReportID) throws {
    var changes = Changes(database: database)
    try changes.change(.report, [report.text], ["state": state.rawValue])
    try log("report.\(state.rawValue)", of: report.text, changes)
  }

  func put(_ capture: Capture, _ changes: inout Changes) throws -> Int {
    let id = try nextNumber("id", in: "capture")
    try changes.put(
      .capture,
      [
        id, capture.sha256, capture.size, capture.mediaType, capture.at, capture.method.rawValue,
        capture.origin, ledger.frontier.size,
      ])
    return id
  }

  private func put(_ new: NewReport, capture: Int, _ changes: inout Changes) throws {
    let report = new.report
    let row: [(any DatabaseValueConvertible)?] = [
      report.id.text, try nextNumber("seq", in: "report"), capture, report.title, report.outlet,
      report.address, report.published?.number, report.publishedText, report.language,
      report.country, report.invented, Array(new.text.utf8).stored, State.proposed.rawValue,
      new.readerVersion, at,
      actor?.text,
    ]
    try changes.put(.report, row.map { $0 ?? DatabaseValue.null }, isNew: true)
  }

  private func put(
    _ claims: [Claim], _ signature: Signature, of report: ReportID, _ changes: inout Changes
  ) throws {
    for claim in claims {
      let row: [(any DatabaseValueConvertible)?] = [
        report.text, claim.id, StoredJSON.encode(claim), claim.harm.rawValue,
        claim.scope.rawValue, claim.stance.rawValue, claim.place?.best?.id,
        claim.time?.day?.number,
      ]
      try changes.put(.claim, row.map { $0 ?? DatabaseValue.null }, isNew: true)
    }
    try changes.put(.signature, [report.text, signature.stored.stored])
  }

  private func claimNumbers(of report: ReportID) throws -> [Int] {
    try Int.fetchAll(
      database.cachedStatement(sql: "SELECT number FROM claim WHERE report = ?"),
      arguments: [report.text])
  }
}
