// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

extension Snapshot {
  /// What holds now of each source's credibility: the last word said on it.
  public func credibilities() throws -> [Credibility] {
    let sql = """
      SELECT source, is_credible, user.name, at, reason
      FROM credibility JOIN user ON user.id = credibility.user
      WHERE credibility.id IN (SELECT max(id) FROM credibility GROUP BY source) ORDER BY source
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql)).map(Credibility.init)
  }

  /// Everything that was said of any source's credibility, the oldest first.
  public func judgements() throws -> [Credibility] {
    let sql = """
      SELECT source, is_credible, user.name, at, reason
      FROM credibility JOIN user ON user.id = credibility.user ORDER BY credibility.id
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql)).map(Credibility.init)
  }

  /// Everything that was said of one source's credibility, the oldest first.
  public func credibilities(of source: String) throws -> [Credibility] {
    let sql = """
      SELECT source, is_credible, user.name, at, reason
      FROM credibility JOIN user ON user.id = credibility.user WHERE source = ? ORDER BY credibility.id
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [source])
      .map(Credibility.init)
  }
}

extension Transaction {
  /// Adds a person's word on a source.
  ///
  /// - Throws: `RecordFault` of kind `refused` where nobody has the name it gives.
  public mutating func add(_ credibility: Credibility) throws {
    guard let user = try snapshot.user(named: credibility.user) else {
      throw RecordFault.unknown(credibility.user)
    }
    var changes = Changes(database: database)
    let id = try nextNumber("id", in: "credibility")
    try changes.put(
      .credibility,
      [
        id, credibility.source, credibility.isCredible, user.id.text, credibility.at,
        credibility.reason,
      ])
    try log("source.judged", of: "SRC-\(id)", changes)
  }
}

extension Credibility {
  fileprivate init(_ row: Row) {
    self.init(
      source: row["source"], isCredible: row["is_credible"], user: row["name"], at: row["at"],
      reason: row["reason"])
  }
}
