// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

/// A dataset of somebody else's, as the record holds it.
public struct StoredDataset: Hashable, Sendable {
  /// What was imported last.
  public var last: DatasetImport
  /// Those that its holder took back left out.
  public var incidents: Int
}

extension Snapshot {
  /// The datasets that were imported, in the order of their names.
  public func datasets() throws -> [StoredDataset] {
    let sql = """
      SELECT dataset_import.*, (SELECT count(*) FROM listed
        WHERE listed.dataset = dataset_import.dataset AND NOT listed.withdrawn) AS incidents
      FROM dataset_import
      WHERE id IN (SELECT max(id) FROM dataset_import GROUP BY dataset) ORDER BY dataset
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql)).map {
      StoredDataset(last: try DatasetImport($0), incidents: $0["incidents"])
    }
  }

  /// Every import of a dataset, the oldest first.
  public func imports(of dataset: String) throws -> [DatasetImport] {
    let sql = "SELECT * FROM dataset_import WHERE dataset = ? ORDER BY id"
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [dataset])
      .map(DatasetImport.init)
  }

  /// What a dataset says of one incident; nil where it never said anything.
  public func listed(_ id: ListedID) throws -> ListedEntry? {
    try listed(
      "listed.dataset = ? AND code = ?", [id.dataset, id.code], limit: 1, from: 0
    ).first
  }

  /// A dataset's incidents, the latest day first, also those that were taken back; nil asks for all datasets
  /// together.
  public func listed(of dataset: String?, from offset: Int, limit: Int) throws -> [ListedEntry] {
    try listed(
      dataset == nil ? "TRUE" : "listed.dataset = ?", dataset.map { [$0] } ?? [], limit: limit,
      from: offset)
  }

  /// How many incidents `listed(of:from:limit:)` has in all.
  public func listedCount(of dataset: String?) throws -> Int {
    let condition = dataset == nil ? "" : " WHERE dataset = ?"
    return try Int.fetchOne(
      database.cachedStatement(sql: "SELECT count(*) FROM listed" + condition),
      arguments: StatementArguments(dataset.map { [$0] } ?? [])) ?? 0
  }

  /// The incidents of all datasets that may have happened on some days; those are left out that may have
  /// happened at any time of more than a month, and those that were taken back.
  public func listed(on days: ClosedRange<Day>) throws -> [ListedEntry] {
    try listed(
      "first_day BETWEEN ? AND ? AND last_day >= ? AND NOT listed.withdrawn",
      [days.lowerBound.number - 31, days.upperBound.number, days.lowerBound.number], limit: 10_000,
      from: 0)
  }

  /// What stands stored of an incident of a dataset, as its bytes.
  func listedJSON(_ id: ListedID) throws -> (json: String, isWithdrawn: Bool)? {
    let sql = "SELECT json, withdrawn FROM listed WHERE dataset = ? AND code = ?"
    return try Row.fetchOne(
      database.cachedStatement(sql: sql), arguments: [id.dataset, id.code]
    ).map { ($0["json"], $0["withdrawn"]) }
  }

  /// The codes of a dataset that its holder has not taken back.
  func standingCodes(of dataset: String) throws -> Set<String> {
    let sql = "SELECT code FROM listed WHERE dataset = ? AND NOT withdrawn"
    return try String.fetchSet(database.cachedStatement(sql: sql), arguments: [dataset])
  }

  /// What people last answered of an incident and those that went into it, a dataset's incident once.
  public func listedAnswers(of incident: IncidentID) throws -> [ListedAnswer] {
    let sql = """
      WITH RECURSIVE parts (id) AS (
        VALUES (?1) UNION SELECT incident.id FROM incident JOIN parts ON merged_into = parts.id)
      SELECT * FROM listed_answer WHERE id IN
        (SELECT max(id) FROM listed_answer WHERE incident IN parts GROUP BY dataset, code)
        AND answer <> 'open' ORDER BY dataset, code
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [incident.text])
      .map(ListedAnswer.init)
  }

  /// What people last answered of a dataset's incident, each of the record's once.
  public func listedAnswers(of listed: ListedID) throws -> [ListedAnswer] {
    let sql = """
      SELECT * FROM listed_answer WHERE id IN
        (SELECT max(id) FROM listed_answer WHERE dataset = ? AND code = ? GROUP BY incident)
        AND answer <> 'open' ORDER BY incident
      """
    return try Row.fetchAll(
      database.cachedStatement(sql: sql), arguments: [listed.dataset, listed.code]
    ).map(ListedAnswer.init)
  }

  private func listed(
    _ condition: String, _ arguments: [any DatabaseValueConvertible], limit: Int, from offset: Int
  ) throws -> [ListedEntry] {
    let sql = """
      SELECT dataset_import.*, listed.dataset, listed.code, listed.file, listed.line, listed.json,
        listed.withdrawn AS is_withdrawn
      FROM listed JOIN dataset_import ON dataset_import.id = listed.source WHERE \(condition)
      ORDER BY first_day DESC, listed.dataset, listed.code LIMIT \(limit) OFFSET \(offset)
      """
    return try Row.fetchAll(
      database.cachedStatement(sql: sql), arguments: StatementArguments(arguments)
    ).map(ListedEntry.init)
  }
}

extension ListedEntry {
  fileprivate init(_ row: Row) throws {
    let id = ListedID(dataset: row["dataset"], code: row["code"])
    self.init(
      id: id, incident: try StoredJSON.decode(row["json"], at: "listed \(id)"),
      isWithdrawn: row["is_withdrawn"], source: try DatasetImport(row), file: row["file"],
      line: row["line"])
  }
}

extension DatasetImport {
  fileprivate init(_ row: Row) throws {
    let id: Int = row["id"]
    self.init(
      id: id, dataset: row["dataset"], format: try row.word("format"), holder: row["holder"],
      edition: row["edition"], licence: row["licence"],
      files: try StoredJSON.decode(row["files"], at: "import \(id)"),
      counts: Counts(
        added: row["added"], changed: row["changed"], same: row["same"],
        withdrawn: row["withdrawn"]), user: try row.identifier("user"), at: row["at"])
  }
}

extension ListedAnswer {
  fileprivate init(_ row: Row) throws {
    self.init(
      listed: ListedID(dataset: row["dataset"], code: row["code"]),
      incident: try row.identifier("incident"), answer: try row.word("answer"),
      user: try row.identifier("user"), at: row["at"], why: row["why"])
  }
}
