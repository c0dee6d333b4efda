// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record
import Synchronization

/// Every incident as lists and tolls see it, kept until the record changes; then only what changed is read.
///
/// Decoding all assessments takes a second for ten thousand incidents, and a record that feeds are watched
/// for changes every second: each page would wait for it.
final class StandingIncidents: Sendable {
  private struct Kept {
    var size = -1
    var rows: [IncidentRow] = []
    /// By the hash of what is stored of each; nil for an incident that nothing is proposed of.
    var read: [Fingerprint: IncidentRow?] = [:]
    var users: [UserID: User] = [:]
  }

  /// Held while it is brought up to date: of those who ask meanwhile none reads everything too.
  private let kept = Mutex(Kept())

  /// The rows as of a snapshot, the latest day first.
  func rows(in snapshot: Snapshot, policy: Policy) throws -> [IncidentRow] {
    let size = try snapshot.ledgerSize()
    return try kept.withLock { kept in
      if kept.size == size { return kept.rows }
      let next = try Self.read(snapshot, size: size, policy: policy, after: kept)
      // An older view that comes late does not take the place of a newer one.
      if size > kept.size { kept = next }
      return next.rows
    }
  }

  private static func read(
    _ snapshot: Snapshot, size: Int, policy: Policy, after kept: Kept
  ) throws -> Kept {
    var next = Kept(size: size, users: try snapshot.userNames())
    // A row names who signed.
    let known = next.users == kept.users ? kept.read : [:]
    let origins = try SourceTable(snapshot).knownOrigins(in: snapshot)
    let owed = Set(try snapshot.owedProposals())
    try snapshot.forEachIncident { hash, line in
      let row = try known[hash] ?? IncidentRow(line(), users: next.users)
      next.read[hash] = .some(row)
      guard var row else { return }
      row.origins = origins[row.id] ?? row.origins
      if owed.contains(row.id) {
        row.proposed = try snapshot.proposal(row.proposed, of: row.id, policy: policy)
      }
      next.rows.append(row)
    }
    return next
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
