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
    var absorbed: [IncidentID: [IncidentID]] = [:]
    for id in next.keys.sorted() {
      var last = id
      // A chain of merges ends; one that runs in a circle would be a fault of the file.
      for _ in 0..<next.count {
        guard let further = next[last] else { break }
        last = further
      }
      absorbed[last, default: []].append(id)
    }
    return absorbed
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
