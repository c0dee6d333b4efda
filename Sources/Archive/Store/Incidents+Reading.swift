// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

extension Snapshot {
  /// The incident of an identifier, with everything its page needs; nil where there is none.
  public func incident(_ id: IncidentID) throws -> StoredIncident? {
    let sql = "SELECT * FROM incident WHERE id = ?"
    let statement = try database.cachedStatement(sql: sql)
    guard let row = try Row.fetchOne(statement, arguments: [id.text]) else { return nil }
    return StoredIncident(
      incident: Incident(
        id: id, place: try StoredJSON.decode(row["place_json"], at: "incident \(id)"),
        day: Day(number: row["day"]), cause: try row.word("cause"),
        strike: row["strike"] == nil ? nil : try row.word("strike"),
        members: try members(of: id), invented: row["invented"]),
      state: try row.word("state"), mergedInto: try row.optionalIdentifier("merged_into"),
      proposal: try proposal(for: id), decisions: try decisions(on: id))
  }

  /// Incidents, the latest day first.
  public func incidents(
    _ filter: IncidentFilter = IncidentFilter(), limit: Int = 50, after: IncidentID? = nil
  ) throws -> Page<IncidentLine, IncidentID> {
    var condition = filter.condition
    if let after {
      condition.and("(day, id) < (SELECT day, id FROM incident WHERE id = ?)", after.text)
    }
    let sql = """
      SELECT incident.*, \(standingAssessment) AS assessment,
        (SELECT count(DISTINCT report) FROM member WHERE incident = incident.id) AS reports
      FROM incident LEFT JOIN proposal ON proposal.incident = incident.id\(condition.clause)
      ORDER BY day DESC, id DESC LIMIT ?
      """
    let rows = try Row.fetchAll(
      database.cachedStatement(sql: sql), arguments: condition.arguments(limit + 1))
    return Page(try rows.map(IncidentLine.init), limit: limit, cursor: \.id)
  }

  /// The incidents that any of the keys leads to, in the order of their identifiers.
  public func incidents(withKeys keys: some Sequence<String>) throws -> [IncidentID] {
    let found = try keys.inRuns().flatMap { run in
      let sql = "SELECT incident FROM link_key WHERE key IN (\(Condition.places(run.count)))"
      return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: StatementArguments(run))
        .map { try $0.identifier("incident") as IncidentID }
    }
    return Set(found).sorted()
  }

  /// The incidents that a report's claims stand in.
  public func incidents(of report: ReportID) throws -> [IncidentID] {
    let sql = "SELECT DISTINCT incident FROM member WHERE report = ? ORDER BY incident"
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [report.text])
      .map { try $0.identifier("incident") }
  }

  /// The keys that lead to an incident.
  public func keys(of incident: IncidentID) throws -> [String] {
    let sql = "SELECT key FROM link_key WHERE incident = ? ORDER BY key"
    return try String.fetchAll(
      database.cachedStatement(sql: sql), arguments: [incident.text])
  }

  /// What becomes of the toll, one entry an incident: the signed assessment where one stands, else the
  /// proposal. Withdrawn and merged incidents, and those without either, have none.
  public func forEachTollEntry(_ body: (TollEntry) throws -> Void) throws {
    let sql = """
      SELECT incident.*, \(standingAssessment) AS assessment
      FROM incident LEFT JOIN proposal ON proposal.incident = incident.id
      WHERE merged_into IS NULL AND state <> 'withdrawn' ORDER BY day, id
      """
    let rows = try Row.fetchCursor(database.cachedStatement(sql: sql))
    while let row = try rows.next() {
      let line = try IncidentLine(row)
      guard let assessment = line.assessment else { continue }
      try body(
        TollEntry(
          incident: line.id, state: line.state, place: line.place, day: line.day,
          assessment: assessment, invented: line.invented))
    }
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
      .map(Decision.init)
  }
}

/// The assessment that stands for an incident: the last signed one where its state says so.
private let standingAssessment = """
  CASE WHEN state IN ('signed', 'published') THEN
    (SELECT signed.assessment FROM signed
      WHERE signed.incident = incident.id AND signed.assessment IS NOT NULL
      ORDER BY signed.id DESC LIMIT 1)
  ELSE proposal.assessment END
  """

extension IncidentFilter {
  fileprivate var condition: Condition {
    var condition = Condition()
    condition.and("merged_into IS NULL")
    if let states {
      let words = states.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
      condition.and("state IN (\(words))")
    }
    if let days {
      condition.and("day BETWEEN ? AND ?", days.lowerBound.number, days.upperBound.number)
    }
    if let place {
      condition.and(
        """
        (place = ? OR EXISTS
          (SELECT 1 FROM json_each(place_json, '$.within') WHERE value = ?))
        """, place, place)
    }
    if let cause { condition.and("cause = ?", cause.rawValue) }
    if let invented { condition.and("invented = ?", invented) }
    return condition
  }
}

extension IncidentLine {
  fileprivate init(_ row: Row) throws {
    let id: IncidentID = try row.identifier("id")
    let assessment: String? = row["assessment"]
    self.init(
      id: id, place: try StoredJSON.decode(row["place_json"], at: "incident \(id)"),
      day: Day(number: row["day"]), cause: try row.word("cause"),
      strike: row["strike"] == nil ? nil : try row.word("strike"), state: try row.word("state"),
      invented: row["invented"],
      assessment: try assessment.map { try StoredJSON.decode($0, at: "incident \(id)") },
      reports: row.hasColumn("reports") ? row["reports"] : 0)
  }
}
