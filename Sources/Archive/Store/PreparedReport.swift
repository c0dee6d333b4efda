// SPDX-License-Identifier: Apache-2.0

public import Record

/// A report with everything done to it that needs no database: the one writer only writes it.
///
/// Made on any thread. Writing claims as JSON and hashing their rows takes longer than storing them.
public struct PreparedReport: Sendable {
  public let new: NewReport
  let object: Fingerprint
  /// Claims, signature, and where the claims stand that make no incident.
  let rows: [PreparedRows]

  /// - Parameters:
  ///   - new: the report, under an identifier that is still to be found free.
  ///   - pending: its claims that wait, and for what.
  ///   - totals: its claims over a longer time or wider place than an incident.
  /// - Throws: `RecordFault` of kind `refused` for what no row can hold.
  public init(
    _ new: NewReport, pending: [(claim: ClaimID, reason: String)] = [], totals: [ClaimID] = []
  ) throws {
    guard let object = Fingerprint(hex: new.capture.sha256) else {
      throw RecordFault(
        .refused, "\"\(new.capture.sha256)\" is no SHA-256", at: new.report.id.text,
        remedy: "Give the hash that the object store answered.")
    }
    self.new = new
    self.object = object
    rows =
      try PreparedReport.rows(new.claims, new.signature, of: new.report.id)
      + PreparedReport.rows(pending: pending, totals: totals)
    try PreparedRows.checkText(row(number: 0, capture: 0, at: "", actor: nil), "report")
    try PreparedRows.checkText(new.capture.row(number: 0, ledgerIndex: 0), "capture")
  }

  static func rows(
    _ claims: [Claim], _ signature: Signature, of report: ReportID
  ) throws -> [PreparedRows] {
    var rows = PreparedRows(.claim)
    for claim in claims {
      try rows.append([
        .text(report.text), .init(claim.id), .text(StoredJSON.encode(claim)),
        .text(claim.harm.rawValue), .text(claim.scope.rawValue), .text(claim.stance.rawValue),
        .init(claim.place?.best?.id), .init(claim.time?.day?.number),
      ])
    }
    var signatures = PreparedRows(.signature)
    try signatures.append([.text(report.text), .blob(signature.stored)])
    return [rows, signatures]
  }

  private static func rows(
    pending: [(claim: ClaimID, reason: String)], totals: [ClaimID]
  ) throws -> [PreparedRows] {
    var waiting = PreparedRows(.pending)
    for (claim, reason) in pending { try waiting.append(claim.storedKey + [.text(reason)]) }
    var kept = PreparedRows(.reportedTotal)
    for claim in totals { try kept.append(claim.storedKey) }
    return [waiting, kept]
  }

  /// The report's own row, once its place in the record is known.
  func row(number: Int, capture: Int, at: String, actor: UserID?) -> [StoredValue] {
    let report = new.report
    return [
      .text(report.id.text), .init(number), .init(capture), .text(report.title),
      .text(report.outlet), .init(report.address), .init(report.published?.number),
      .init(report.publishedText), .text(report.language), .init(report.country),
      .init(report.invented), .blob(Array(new.text.utf8)), .text(State.proposed.rawValue),
      .text(new.readerVersion), .text(at), .init(actor?.text),
    ]
  }
}

extension Capture {
  /// Its row, once its place in the record is known.
  func row(number: Int, ledgerIndex: Int) -> [StoredValue] {
    [
      .init(number), .text(sha256), .init(size), .text(mediaType), .text(at),
      .text(method.rawValue), .text(origin), .init(ledgerIndex),
    ]
  }
}

extension ClaimID {
  var storedKey: [StoredValue] { [.text(report.text), .init(number)] }
}
