// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

extension Snapshot {
  /// What people did to an incident, the oldest first.
  public func regroupings(of incident: IncidentID) throws -> [Regrouping] {
    let sql = "SELECT * FROM regrouping WHERE incident = ?1 OR other = ?1 ORDER BY id"
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [incident.text])
      .map(Regrouping.init)
  }

  /// What people did to all incidents, the oldest first.
  public func regroupings() throws -> [Regrouping] {
    try Row.fetchAll(database, sql: "SELECT * FROM regrouping ORDER BY id").map(Regrouping.init)
  }

  /// One act; nil where there is none of that number.
  public func regrouping(_ id: Int) throws -> Regrouping? {
    let sql = "SELECT * FROM regrouping WHERE id = ?"
    return try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [id])
      .map(Regrouping.init)
  }
}

extension Transaction {
  /// What number the next act bears.
  public func nextRegrouping() throws -> Int { try nextNumber("id", in: "regrouping") }

  /// Writes down what a person did to two incidents; both histories tell it.
  public mutating func add(_ regrouping: Regrouping) throws {
    var changes = Changes(database: database)
    let claims = try StoredJSON.encode(regrouping.claims.map(\.description))
    let row: [(any DatabaseValueConvertible)?] = [
      regrouping.id, regrouping.act.rawValue, regrouping.incident.text, regrouping.other.text,
      regrouping.link?.rawValue, claims, regrouping.undoes, regrouping.user.text, regrouping.at,
      regrouping.why,
    ]
    try changes.put(.regrouping, row.map { $0 ?? DatabaseValue.null })
    let reason = "\(regrouping.words) (act \(regrouping.id))"
    try log("incident.\(regrouping.act)", of: regrouping.incident.text, changes, reason: reason)
    try note("incident.\(regrouping.act)", of: regrouping.other.text, reason: reason)
  }

  /// Brings an incident that went into another back: it stands again by itself.
  public mutating func restore(_ incident: IncidentID) throws {
    var changes = Changes(database: database)
    try changes.change(.incident, [incident.text], ["merged_into": DatabaseValue.null])
    try log("incident.restored", of: incident.text, changes)
  }
}

extension Regrouping {
  fileprivate init(_ row: Row) throws {
    let id: Int = row["id"]
    let claims: [String] = try StoredJSON.decode(row["claims"], at: "regrouping \(id)")
    self.init(
      id: id, act: try row.word("act"), incident: try row.identifier("incident"),
      other: try row.identifier("other"), link: row["link"] == nil ? nil : try row.word("link"),
      claims: claims.compactMap { ClaimID($0) }, undoes: row["undoes"],
      user: try row.identifier("user"), at: row["at"], why: row["why"])
  }
}
