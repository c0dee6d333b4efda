// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

/// The keys under which incidents are found that may be one.
extension Snapshot {
  /// The incidents that any of the keys leads to, in the order of their identifiers.
  public func incidents(withKeys keys: some Sequence<String>) throws -> [IncidentID] {
    let found = try keys.inRuns().flatMap { run in
      let sql = "SELECT incident FROM link_key WHERE key IN (\(Condition.places(run.count)))"
      return try Row.fetchAll(
        database.cachedStatement(sql: sql), arguments: StatementArguments(run)
      )
      .map { try $0.identifier("incident") as IncidentID }
    }
    return Set(found).sorted()
  }

  /// Some of the incidents that a key leads to: those whose identifiers follow, and after the last the first.
  ///
  /// Each who asks gets others of a crowd, so that in the end all of it is met.
  public func incidents(
    withKey key: String, after id: IncidentID, limit: Int
  ) throws -> [IncidentID] {
    func found(_ condition: String, _ limit: Int) throws -> [IncidentID] {
      let sql =
        "SELECT incident FROM link_key WHERE key = ? AND incident \(condition) "
        + "ORDER BY incident LIMIT ?"
      return try Row.fetchAll(
        database.cachedStatement(sql: sql), arguments: [key, id.text, limit]
      ).map { try $0.identifier("incident") as IncidentID }
    }
    let following = try found("> ?", limit)
    return following.count == limit
      ? following : following + (try found("< ?", limit - following.count))
  }

  /// The keys that lead to an incident.
  public func keys(of incident: IncidentID) throws -> [String] {
    let sql = "SELECT key FROM link_key WHERE incident = ? ORDER BY key"
    return try String.fetchAll(
      database.cachedStatement(sql: sql), arguments: [incident.text])
  }
}
