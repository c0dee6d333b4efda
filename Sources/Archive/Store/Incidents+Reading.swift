// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

extension Snapshot {
  /// The incident of an identifier, with everything its page needs; nil where there is none.
  public func incident(_ id: IncidentID) throws -> StoredIncident? {
    guard let row = try row(of: id) else { return nil }
    return StoredIncident(
      incident: try incident(id, row),
      state: try row.word("state"), mergedInto: try row.optionalIdentifier("merged_into"),
      proposal: try proposal(for: id), decisions: try decisions(on: id))
  }

  /// An incident with its claims and nothing else; nil where there is none, or where it went into another.
  ///
  /// Linking compares a new incident with dozens: what was proposed and decided of these took a third of
  /// the time of reading them.
  public func claims(ofIncident id: IncidentID) throws -> Incident? {
    guard let row = try row(of: id), row["merged_into"] == nil else { return nil }
    return try incident(id, row)
  }

  private func row(of id: IncidentID) throws -> Row? {
    let statement = try database.cachedStatement(sql: "SELECT * FROM incident WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id.text])
  }

  private func incident(_ id: IncidentID, _ row: Row) throws -> Incident {
    Incident(
      id: id, place: try StoredJSON.decode(row["place_json"], at: "incident \(id)"),
      day: Day(number: row["day"]), cause: try row.word("cause"),
      strike: row["strike"] == nil ? nil : try row.word("strike"),
      members: try members(of: id), invented: row["invented"])
  }

  /// The incidents that a report's claims stand in.
  public func incidents(of report: ReportID) throws -> [IncidentID] {
    let sql = "SELECT DISTINCT incident FROM member WHERE report = ? ORDER BY incident"
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [report.text])
      .map { try $0.identifier("incident") }
  }

  /// How far an incident has come; nil where there is none.
  public func state(of incident: IncidentID) throws -> State? {
    let statement = try database.cachedStatement(sql: "SELECT state FROM incident WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [incident.text]).map { try $0.word("state") }
  }

  /// The incidents with a claim whose origin bears a name, in the order of their identifiers.
  public func incidents(restingOn source: String) throws -> [IncidentID] {
    guard !source.isEmpty else { return [] }
    let sql = "SELECT DISTINCT incident FROM member WHERE source = ? ORDER BY incident"
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [source])
      .map { try $0.identifier("incident") }
  }

  /// The incidents that went into others, under those that stand, in the order of their identifiers.
  public func absorbedIncidents() throws -> [IncidentID: [IncidentID]] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT id, merged_into FROM incident WHERE merged_into IS NOT NULL ORDER BY id")
    let next = try Dictionary(
      uniqueKeysWithValues: rows.map { row -> (IncidentID, IncidentID) in
        (try row.identifier("id"), try row.identifier("merged_into"))
      })
    return next.keys.sorted().reduce(into: [:]) { absorbed, id in
      absorbed[end(of: id, in: next), default: []].append(id)
    }
  }

  /// Where a chain of merges ends; one that runs in a circle would be a fault of the file.
  private func end(of id: IncidentID, in next: [IncidentID: IncidentID]) -> IncidentID {
    var last = id
    for _ in 0..<next.count {
      guard let further = next[last] else { break }
      last = further
    }
    return last
  }

  /// The claims of an incident, in the order of their identifiers.
  func members(of incident: IncidentID) throws -> [Incident.Member] {
    let sql = """
      SELECT \(reportColumns), number, json, origin, reason
      FROM member JOIN claim USING (report, number) JOIN report ON report.id = member.report
      WHERE incident = ? ORDER BY member.report, number
      """
    let rows = try Row.fetchAll(
      database.cachedStatement(sql: sql), arguments: [incident.text])
    return try rows.map { row in
      let report = try Report(row)
      let id = ClaimID(report: report.id, number: row["number"])
      return Incident.Member(
        id: id, claim: try StoredJSON.decode(row["json"], at: "claim \(id)"), report: report,
        origin: try StoredJSON.decode(row["origin"], at: "member \(id)"), reason: row["reason"])
    }
  }

  private func proposal(for incident: IncidentID) throws -> Proposal? {
    let sql = "SELECT assessment, at FROM proposal WHERE incident = ?"
    let row = try Row.fetchOne(
      database.cachedStatement(sql: sql), arguments: [incident.text])
    return try row.map {
      Proposal(
        assessment: try StoredJSON.decode($0["assessment"], at: "proposal \(incident)"),
        at: $0["at"])
    }
  }

  private func decisions(on incident: IncidentID) throws -> [Decision] {
    let sql = "SELECT * FROM signed WHERE incident = ? ORDER BY id"
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [incident.text])
      .map { try Decision($0, incident: incident) }
  }
}
