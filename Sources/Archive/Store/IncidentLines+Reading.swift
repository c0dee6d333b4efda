// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

extension Snapshot {
  /// Incidents, the latest day first.
  public func incidents(
    _ filter: IncidentFilter = IncidentFilter(), limit: Int = 50, after: IncidentID? = nil
  ) throws -> Page<IncidentLine, IncidentID> {
    var condition = filter.condition
    if let after {
      condition.and(
        "(day, incident.id) < (SELECT day, id FROM incident WHERE id = ?)", after.text)
    }
    let sql = incidentLines + condition.clause + " ORDER BY day DESC, incident.id DESC LIMIT ?"
    let rows = try Row.fetchAll(
      database.cachedStatement(sql: sql), arguments: condition.arguments(limit + 1))
    return Page(try rows.map(IncidentLine.init), limit: limit, cursor: \.id)
  }

  /// Passes every incident but the merged ones, the latest day first, without keeping them.
  public func forEachIncident(_ body: (IncidentLine) throws -> Void) throws {
    let sql = incidentLines + " WHERE merged_into IS NULL ORDER BY day DESC, incident.id DESC"
    let rows = try Row.fetchCursor(database.cachedStatement(sql: sql))
    while let row = try rows.next() { try body(try IncidentLine(row)) }
  }

  /// An incident as a list shows it; nil where there is none, or where it went into another.
  public func line(of incident: IncidentID) throws -> IncidentLine? {
    let sql = incidentLines + " WHERE merged_into IS NULL AND incident.id = ?"
    return try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [incident.text])
      .map(IncidentLine.init)
  }

  /// Passes what a toll is counted from, one entry an incident, without keeping them.
  ///
  /// Its assessment is the signed one where one stands, else the proposal. Withdrawn and merged
  /// incidents, and those without either, have no entry.
  public func forEachTollEntry(_ body: (TollEntry) throws -> Void) throws {
    try forEachIncident { line in
      guard line.state != .withdrawn, let assessment = line.assessment else { return }
      try body(
        TollEntry(
          incident: line.id, state: line.state, place: line.place, day: line.day,
          assessment: assessment, invented: line.invented, cause: line.cause))
    }
  }
}

/// All that a line of a list needs, the decision that signed what stands included.
private let incidentLines = """
  SELECT incident.*, proposal.assessment AS proposal, signed.act, signed.assessment, signed.user,
    signed.at, signed.why,
    (SELECT count(DISTINCT report) FROM member WHERE incident = incident.id) AS reports,
    (SELECT count(DISTINCT json_extract(origin, '$.key')) FROM member
      WHERE incident = incident.id AND json_extract(origin, '$.known')) AS origins
  FROM incident
    LEFT JOIN proposal ON proposal.incident = incident.id
    LEFT JOIN signed ON state IN ('signed', 'published') AND signed.id =
      (SELECT max(id) FROM signed WHERE incident = incident.id AND assessment IS NOT NULL)
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
    let proposal: String? = row["proposal"]
    self.init(
      id: id, place: try StoredJSON.decode(row["place_json"], at: "incident \(id)"),
      day: Day(number: row["day"]), cause: try row.word("cause"),
      strike: row["strike"] == nil ? nil : try row.word("strike"), state: try row.word("state"),
      invented: row["invented"],
      proposal: try proposal.map { try StoredJSON.decode($0, at: "proposal \(id)") },
      signed: row["act"] == nil ? nil : try Decision(row, incident: id),
      reports: row["reports"], origins: row["origins"])
  }
}
