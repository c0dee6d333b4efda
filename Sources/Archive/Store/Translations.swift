// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

extension Snapshot {
  /// The translations of a report, the oldest first; those that were purged left out.
  public func translations(of report: ReportID) throws -> [Translation] {
    let sql = """
      SELECT translation.*, capture.sha256, capture.size, capture.media_type, capture.at,
        capture.method, capture.origin
      FROM translation JOIN capture ON capture.id = translation.capture
      WHERE report = ? AND length(text) > 0 ORDER BY translation.id
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [report.text])
      .map(Translation.init)
  }
}

extension Transaction {
  /// Keeps a translation beside its report; its object must be stored already.
  ///
  /// - Parameter translation: its number is passed over.
  /// - Returns: the number it bears.
  /// - Throws: `RecordFault` of kind `refused` where the record has no such report, or the object was purged.
  @discardableResult
  public mutating func add(_ translation: Translation) throws -> Int {
    guard try has(translation.report), let object = Fingerprint(hex: translation.capture.sha256)
    else { throw RecordFault.unknown(translation.report.text) }
    try refusePurged(object, at: translation.capture.origin)
    var changes = Changes(database: database)
    let capture = try put(translation.capture, &changes)
    let id = try nextNumber("id", in: "translation")
    let row: [(any DatabaseValueConvertible)?] = [
      id, translation.report.text, capture, translation.language, translation.title,
      Array(translation.text.utf8).stored, translation.madeBy, translation.isMachine,
      translation.addedAt, translation.addedBy?.text,
    ]
    try changes.put(.translation, row.map { $0 ?? DatabaseValue.null }, isNew: true)
    try log("translation.added", of: translation.report.text, changes, objects: [object])
    return id
  }

  /// Takes the words of translations out: of those that were given as an object, and of those of reports.
  ///
  /// - Returns: the objects that they were given as.
  mutating func blankTranslations(
    givenAs object: Fingerprint, of reports: [ReportID]
  ) throws -> [Fingerprint] {
    let sql = """
      SELECT translation.id, translation.report, capture.sha256 FROM translation
      JOIN capture ON capture.id = translation.capture
      WHERE length(text) > 0 AND (capture.sha256 = ? OR report IN
        (\(Condition.places(reports.count))))
      """
    let arguments = StatementArguments([object.hex] + reports.map(\.text))
    let rows = try Row.fetchAll(database, sql: sql, arguments: arguments)
    for row in rows {
      let id: Int = row["id"]
      var changes = Changes(database: database)
      try changes.forgetSalt(of: .translation, [id])
      let values: [String: any DatabaseValueConvertible] = [
        "text": [UInt8]().stored, "title": "", "made_by": "",
      ]
      try changes.change(.translation, [id], values)
      try log("translation.withdrawn", of: row["report"], changes, reason: "it was purged")
    }
    return rows.compactMap { Fingerprint(hex: $0["sha256"] as String) }
  }
}

extension Translation {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: row["id"], report: try row.identifier("report"), language: row["language"],
      title: row["title"], text: String(decoding: row.bytes("text"), as: UTF8.self),
      madeBy: row["made_by"], isMachine: row["machine"], capture: try Capture(row),
      addedAt: row["added_at"], addedBy: try row.optionalIdentifier("added_by"))
  }
}
