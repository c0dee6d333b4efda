// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record
import Synchronization

/// Every incident as lists and tolls see it, kept until the record changes.
///
/// Decoding all assessments takes a second for ten thousand incidents; a list is asked for again and
/// again between two changes.
final class StandingIncidents: Sendable {
  private let kept = Mutex<(size: Int, rows: [IncidentRow])>((-1, []))

  /// The rows as of a snapshot, the latest day first.
  func rows(in snapshot: Snapshot, policy: Policy) throws -> [IncidentRow] {
    let size = try snapshot.ledgerSize()
    if let rows = kept.withLock({ $0.size == size ? $0.rows : nil }) { return rows }
    let users = try snapshot.userNames()
    let origins = try SourceTable(snapshot).knownOrigins(in: snapshot)
    let owed = Set(try snapshot.owedProposals())
    var rows: [IncidentRow] = []
    try snapshot.forEachIncident { line in
      guard var row = IncidentRow(line, users: users) else { return }
      row.origins = origins[line.id] ?? row.origins
      if owed.contains(line.id) {
        row.proposed = try snapshot.proposal(row.proposed, of: line.id, policy: policy)
      }
      rows.append(row)
    }
    kept.withLock { $0 = (size, rows) }
    return rows
  }
}

extension IncidentRow {
  /// Nil for an incident that nothing is proposed of.
  fileprivate init?(_ line: IncidentLine, users: [UserID: User]) {
    guard let proposed = line.proposal else { return nil }
    self.init(
      id: line.id, state: line.state, place: line.place, day: line.day, cause: line.cause,
      strike: line.strike, proposed: proposed,
      signed: line.signed.flatMap { SignedAssessment($0, by: users[$0.user]) },
      reports: line.reports, origins: line.origins, invented: line.invented)
  }

  var entry: TollEntry {
    TollEntry(
      incident: id, state: state, place: place, day: day, assessment: current, invented: invented,
      cause: cause)
  }
}

extension SignedAssessment {
  /// Nil for a decision that signs nothing new.
  init?(_ decision: Decision, by user: User?) {
    guard let assessment = decision.assessment else { return nil }
    self.init(
      assessment: assessment, by: user?.display ?? decision.user.text, at: decision.at,
      why: decision.why, isDemonstration: user?.role == .demonstrator)
  }
}

extension Snapshot {
  func userNames() throws -> [UserID: User] {
    Dictionary(try users().map { ($0.id, $0) }) { first, _ in first }
  }
}

extension IncidentQuery {
  var tollFilter: TollFilter {
    TollFilter(place: place, from: from, to: to, actor: actor, grade: grade)
  }

  func accepts(_ row: IncidentRow) -> Bool {
    if let state, row.state != state { return false }
    if let country, row.place.country != country { return false }
    return tollFilter.accepts(row.entry)
  }
}
