// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

extension Snapshot {
  /// Where a claim stands.
  public func standing(of claim: ClaimID) throws -> Standing {
    try standings(of: claim.report)[claim.number] ?? .unplaced
  }

  /// Where each claim of a report stands, by its number; those that nothing was done with are left out.
  public func standings(of report: ReportID) throws -> [Int: Standing] {
    let sql = """
      SELECT number, incident, origin, reason FROM member WHERE report = ?1
      UNION ALL SELECT number, NULL, NULL, reason FROM pending WHERE report = ?1
      UNION ALL SELECT number, NULL, NULL, NULL FROM reported_total WHERE report = ?1
      """
    let rows = try Row.fetchAll(
      database.cachedStatement(sql: sql), arguments: [report.text])
    let standings = try rows.map { row -> (Int, Standing) in
      let number: Int = row["number"]
      guard let incident: IncidentID = try row.optionalIdentifier("incident") else {
        let reason: String? = row["reason"]
        return (number, reason.map { .pending(reason: $0) } ?? .reportedTotal)
      }
      let origin: Origin = try StoredJSON.decode(row["origin"], at: "member \(report)#\(number)")
      return (number, .incident(incident, origin, reason: row["reason"]))
    }
    return Dictionary(standings) { first, _ in first }
  }

  /// The claims that wait, those of the newest report first.
  public func pending(from offset: Int = 0, limit: Int = 50) throws -> [PendingClaim] {
    let sql = """
      SELECT \(reportColumns), number, json, reason
      FROM pending JOIN claim USING (report, number) JOIN report ON report.id = pending.report
      ORDER BY report.seq DESC, number LIMIT ? OFFSET ?
      """
    let rows = try Row.fetchAll(
      database.cachedStatement(sql: sql), arguments: [limit, offset])
    return try rows.map { row in
      let total = try Toll.ReportedTotal(row)
      return PendingClaim(
        id: total.id, claim: total.claim, report: total.report, reason: row["reason"])
    }
  }

  /// The claims over a longer time or wider place than an incident.
  public func reportedTotals() throws -> [Toll.ReportedTotal] {
    let sql = """
      SELECT \(reportColumns), number, json FROM reported_total JOIN claim USING (report, number)
        JOIN report ON report.id = reported_total.report ORDER BY reported_total.report, number
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql)).map(Toll.ReportedTotal.init)
  }
}

extension Toll.ReportedTotal {
  fileprivate init(_ row: Row) throws {
    let report = try Report(row)
    let id = ClaimID(report: report.id, number: row["number"])
    self.init(
      id: id, claim: try StoredJSON.decode(row["json"], at: "claim \(id)"), report: report)
  }
}
