// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

extension Snapshot {
  /// Who handed over what a report was read from; nil where nobody said, or it was purged.
  public func provenance(of report: ReportID) throws -> Provenance? {
    let sql = """
      SELECT provenance.* FROM provenance JOIN report ON report.capture = provenance.capture
      WHERE report.id = ?
      """
    let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [report.text])
    return row.map(Provenance.init).flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Changes {
  /// Keeps with a capture who handed it over.
  mutating func put(_ provenance: Provenance, ofCapture number: Int) throws {
    guard !provenance.isEmpty else { return }
    let values = [
      provenance.givenBy, provenance.givenAt, provenance.how, provenance.device,
      provenance.consent, provenance.limits, provenance.purpose, provenance.basis,
    ]
    let row = [number.databaseValue] + values.map { $0?.databaseValue ?? .null }
    try put(.provenance, row.map(StoredValue.init), isNew: true)
  }
}

extension Transaction {
  /// Forgets who handed an object over; the ledger's hash of it can no longer be compared with a guess.
  mutating func forgetProvenance(of object: Fingerprint) throws {
    let sql = """
      SELECT provenance.capture FROM provenance JOIN capture ON capture.id = provenance.capture
      WHERE capture.sha256 = ?
      """
    for number in try Int.fetchAll(database, sql: sql, arguments: [object.hex]) {
      var changes = Changes(database: database)
      try changes.forgetSalt(of: .provenance, [number])
      let nothing = Dictionary(
        uniqueKeysWithValues: Table.provenance.columns.dropFirst().map { ($0, DatabaseValue.null) })
      try changes.change(.provenance, [number], nothing)
      try log(
        "provenance.forgotten", of: "capture/\(number)", changes, reason: "its capture was purged")
    }
  }
}

extension Provenance {
  fileprivate init(_ row: Row) {
    self.init(
      givenBy: row["given_by"], givenAt: row["given_at"], how: row["how"], device: row["device"],
      consent: row["consent"], limits: row["limits"], purpose: row["purpose"],
      basis: row["basis"])
  }
}
