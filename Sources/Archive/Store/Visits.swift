// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

/// A visit as the record holds it.
public struct StoredVisit: Hashable, Sendable {
  public var id: Int
  public var visit: Visit
  /// The WARC file with every byte of it.
  public var capture: Capture
}

extension Transaction {
  /// Takes a visit in whose capture came in with its report, and gives its number.
  @discardableResult
  public mutating func add(_ visit: Visit, captured number: Int) throws -> Int {
    var changes = Changes(database: database)
    return try put(visit, captured: number, &changes)
  }

  /// Takes a visit in that gave no new report, and gives its number.
  @discardableResult
  public mutating func add(_ visit: Visit, capture: Capture) throws -> Int {
    guard let object = Fingerprint(hex: capture.sha256) else {
      throw RecordFault(
        .refused, "\"\(capture.sha256)\" is no SHA-256", at: visit.asked,
        remedy: "Give the hash that the object store answered.")
    }
    var changes = Changes(database: database)
    let number = try put(capture, &changes)
    return try put(visit, captured: number, objects: [object], &changes)
  }

  private mutating func put(
    _ visit: Visit, captured number: Int, objects: [Fingerprint] = [], _ changes: inout Changes
  ) throws -> Int {
    let id = try nextNumber("id", in: "visit")
    let row: [(any DatabaseValueConvertible)?] = [
      id, number, visit.asked, visit.address, visit.at, visit.outcome.rawValue, visit.status,
      visit.words, visit.content, visit.etag, visit.lastModified, visit.report?.text,
      visit.previous?.text,
    ]
    try changes.put(.visit, row.map { $0 ?? DatabaseValue.null }, isNew: true)
    try log("capture.\(visit.outcome.rawValue)", of: "visit/\(id)", changes, objects: objects)
    return id
  }
}

extension Snapshot {
  /// The visits to an address, asked for or led to, the newest first.
  public func visits(to address: String, limit: Int = 1000) throws -> [StoredVisit] {
    try visits("WHERE visit.asked = ?1 OR visit.address = ?1", [address], limit)
  }

  /// The visits that gave a report, the newest first.
  public func visits(of report: ReportID, limit: Int = 1000) throws -> [StoredVisit] {
    try visits("WHERE visit.report = ?1", [report.text], limit)
  }

  /// Some of all visits, the newest first, and how many there are.
  ///
  /// - Parameters:
  ///   - outcome: only those that came to this.
  ///   - address: only those that asked for it or were led to it.
  ///   - offset: how many are left out.
  ///   - limit: how many are given.
  /// - Returns: the visits, each with whether its report is made up, and the number of all.
  /// - Throws: `RecordFault` where a row is damaged.
  public func visits(
    outcome: Visit.Outcome? = nil, address: String? = nil, offset: Int = 0, limit: Int = 100
  ) throws -> (visits: [(visit: StoredVisit, isInvented: Bool)], total: Int) {
    var condition = Condition()
    if let outcome { condition.and("visit.outcome = ?", outcome.rawValue) }
    if let address {
      condition.and("(visit.asked = ? OR visit.address = ?)", address, address)
    }
    let total = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM visit" + condition.clause,
      arguments: condition.arguments())
    let sql = """
      SELECT visit.*, capture.sha256, capture.size, capture.media_type, capture.at AS captured_at,
        capture.method, capture.origin, coalesce(report.invented, 0) AS invented
      FROM visit JOIN capture ON capture.id = visit.capture
      LEFT JOIN report ON report.id = visit.report\(condition.clause)
      ORDER BY visit.id DESC LIMIT ? OFFSET ?
      """
    let rows = try Row.fetchAll(database, sql: sql, arguments: condition.arguments(limit, offset))
    return (try rows.map { (try StoredVisit($0), $0["invented"]) }, total ?? 0)
  }

  private func visits(
    _ condition: String, _ arguments: [String], _ limit: Int
  ) throws -> [StoredVisit] {
    let sql = """
      SELECT visit.*, capture.sha256, capture.size, capture.media_type, capture.at AS captured_at,
        capture.method, capture.origin
      FROM visit JOIN capture ON capture.id = visit.capture \(condition)
      ORDER BY visit.id DESC LIMIT \(limit)
      """
    return try Row.fetchAll(database, sql: sql, arguments: StatementArguments(arguments))
      .map(StoredVisit.init)
  }
}

extension StoredVisit {
  fileprivate init(_ row: Row) throws {
    id = row["id"]
    visit = Visit(
      asked: row["asked"], address: row["address"], at: row["at"], outcome: try row.word("outcome"),
      status: row["status"], words: row["words"], content: row["content"], etag: row["etag"],
      lastModified: row["last_modified"], report: try row.optionalIdentifier("report"),
      previous: try row.optionalIdentifier("previous"))
    capture = Capture(
      sha256: row["sha256"], size: row["size"], mediaType: row["media_type"],
      at: row["captured_at"],
      method: try row.word("method"), origin: row["origin"])
  }
}
