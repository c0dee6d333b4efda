// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

extension Snapshot {
  /// Who handed over what a report was read from; nil where nobody said, or it was purged.
  public func provenance(of report: ReportID) throws -> Provenance? {
    let sql = """
      SELECT provenance.*, account.words AS account FROM report
      LEFT JOIN provenance ON provenance.capture = report.capture
      LEFT JOIN account ON account.capture = report.capture
      WHERE report.id = ?
      """
    let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [report.text])
    return row.map(Provenance.init).flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Changes {
  /// Keeps with a capture who handed it over.
  mutating func put(
    _ provenance: Provenance, ofCapture number: Int, by user: UserID?
  ) throws {
    if let account = provenance.account {
      let user = user?.text.databaseValue ?? .null
      try put(.account, [number.databaseValue, user, account.databaseValue], isNew: true)
    }
    var provenance = provenance
    provenance.account = nil
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
    let sql = "SELECT id FROM capture WHERE sha256 = ?"
    for number in try Int.fetchAll(database, sql: sql, arguments: [object.hex]) {
      var changes = Changes(database: database)
      for table in [Table.provenance, .account] {
        try changes.forgetSalt(of: table, [number])
        let nothing = Dictionary(
          uniqueKeysWithValues: table.columns.dropFirst().map { ($0, DatabaseValue.null) })
        try changes.change(table, [number], nothing)
      }
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
      basis: row["basis"], account: row["account"])
  }
}
