// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

extension Snapshot {
  /// Pairs that wait for an answer, the likeliest first.
  public func openPairs(limit: Int = 50) throws -> [Pair] {
    let sql = "SELECT * FROM pair WHERE answer = 'open' ORDER BY score DESC, first, second LIMIT ?"
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [limit]).map(Pair.init)
  }

  /// All that nobody has answered, by their names alone: for counting.
  public func openPairNames() throws -> [Pair] {
    let sql = "SELECT first, second FROM pair WHERE answer = 'open'"
    return try Row.fetchAll(database.cachedStatement(sql: sql)).compactMap { row in
      guard let first = IncidentID(row["first"] as String),
        let second = IncidentID(row["second"] as String)
      else {
        return nil
      }
      return Pair(first: first, second: second, score: 0, reasons: [])
    }
  }

  /// The pairs that an incident is in, answered or not.
  public func pairs(of incident: IncidentID) throws -> [Pair] {
    let sql =
      "SELECT * FROM pair WHERE first = ?1 OR second = ?1 ORDER BY score DESC, first, second"
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [incident.text])
      .map(Pair.init)
  }

  public func pair(_ one: IncidentID, _ other: IncidentID) throws -> Pair? {
    let sql = "SELECT * FROM pair WHERE first = ? AND second = ?"
    return try Row.fetchOne(
      database.cachedStatement(sql: sql), arguments: [min(one, other).text, max(one, other).text]
    ).map(Pair.init)
  }
}

extension Transaction {
  /// Offers two incidents for a person to judge; a pair that was answered stays answered.
  public mutating func offer(_ pair: Pair) throws { try offer([pair], of: pair.first) }

  /// Offers what an incident may be one with, all in one entry, which names each pair's row.
  public mutating func offer(_ pairs: [Pair], of incident: IncidentID) throws {
    var changes = Changes(database: database)
    for pair in pairs {
      let known = try snapshot.pair(pair.first, pair.second)
      guard known == nil || known?.answer == .open else { continue }
      try changes.put(.pair, try row(of: pair), isNew: known == nil)
    }
    let reason = pairs.count == 1 ? pairs[0].second.text : nil
    try log("pair.offered", of: incident.text, changes, reason: reason)
  }

  private func row(of pair: Pair) throws -> [any DatabaseValueConvertible] {
    [
      pair.first.text, pair.second.text, pair.score, try StoredJSON.encode(pair.reasons),
      Pair.Answer.open.rawValue, DatabaseValue.null, DatabaseValue.null,
    ]
  }

  /// Takes back a pair that nobody answered.
  public mutating func withdrawOffer(_ one: IncidentID, _ other: IncidentID) throws {
    guard try snapshot.pair(one, other)?.answer == .open else { return }
    var changes = Changes(database: database)
    try changes.remove(.pair, [min(one, other).text, max(one, other).text])
    try log("pair.withdrawn", of: min(one, other).text, changes, reason: max(one, other).text)
  }

  /// Keeps what a person answered about a pair; `open` opens it again.
  public mutating func answer(
    _ one: IncidentID, _ other: IncidentID, _ answer: Pair.Answer
  ) throws {
    var changes = Changes(database: database)
    let (first, second) = (min(one, other).text, max(one, other).text)
    let isOpen = answer == .open
    let found = try changes.change(
      .pair, [first, second],
      [
        "answer": answer.rawValue,
        "answered_by": (isOpen ? nil : actor?.text.databaseValue) ?? .null,
        "answered_at": isOpen ? DatabaseValue.null : at.databaseValue,
      ])
    guard found else { throw RecordFault.unknown("\(first) and \(second)") }
    try log("pair.\(answer.rawValue)", of: first, changes, reason: second)
  }
}
