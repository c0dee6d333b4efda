// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

extension Snapshot {
  /// The incidents whose proposal does not weigh their last claims yet, in the order of identifiers.
  public func owedProposals() throws -> [IncidentID] {
    let statement = try database.cachedStatement(sql: "SELECT incident FROM owed ORDER BY incident")
    return try Row.fetchAll(statement).map { try $0.identifier("incident") }
  }

  /// Whether an incident's proposal does not weigh its last claims yet.
  public func owesProposal(of incident: IncidentID) throws -> Bool {
    let statement = try database.cachedStatement(sql: "SELECT 1 FROM owed WHERE incident = ?")
    return try Row.fetchOne(statement, arguments: [incident.text]) != nil
  }
}

extension Snapshot {
  /// How many claims stand in an incident.
  public func claimCount(of incident: IncidentID) throws -> Int {
    let statement = try database.cachedStatement(
      sql: "SELECT count(*) FROM member WHERE incident = ?")
    return try Int.fetchOne(statement, arguments: [incident.text]) ?? 0
  }
}

extension Transaction {
  /// Leaves an incident's proposal as it stands, to be worked out later.
  ///
  /// - Returns: false where there is none that could stand meanwhile.
  public mutating func owe(_ incident: IncidentID) throws -> Bool {
    let standing = try database.cachedStatement(sql: "SELECT 1 FROM proposal WHERE incident = ?")
    guard try Row.fetchOne(standing, arguments: [incident.text]) != nil else { return false }
    try database.cachedStatement(sql: "INSERT OR IGNORE INTO owed (incident) VALUES (?)")
      .execute(arguments: [incident.text])
    return true
  }

  /// Forgets that a proposal is owed: it was made, or its incident went into another.
  mutating func settleOwed(_ incident: IncidentID) throws {
    try database.cachedStatement(sql: "DELETE FROM owed WHERE incident = ?")
      .execute(arguments: [incident.text])
  }
}
