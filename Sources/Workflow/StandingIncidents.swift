// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record
import Synchronization

/// Every incident as lists and tolls see it, kept until the record changes; then only what changed is read.
///
/// Reading all takes a second for ten thousand incidents, and a record that feeds are watched for changes
/// every second: each page would wait for it.
final class StandingIncidents: Sendable {
  private struct Kept {
    /// Of the ledger.
    var size: Int
    /// The latest day first.
    var rows: [IncidentRow]
  }

  /// The last two states, the newer one last.
  ///
  /// Who began to read before the record changed is not made to read everything. Held while one is made, so that
  /// of those who ask meanwhile none makes it too.
  private let kept = Mutex<[Kept]>([])

  /// The rows as of a snapshot, the latest day first.
  func rows(in snapshot: Snapshot, policy: Policy) throws -> [IncidentRow] {
    let size = try snapshot.ledgerSize()
    return try kept.withLock { kept in
      let last = kept.last { $0.size <= size }
      if let last, last.size == size { return last.rows }
      let next = Kept(size: size, rows: try Self.rows(snapshot, policy: policy, after: last))
      kept = (kept + [next]).sorted { $0.size < $1.size }.suffix(2)
      return next.rows
    }
  }

  private static func rows(
    _ snapshot: Snapshot, policy: Policy, after kept: Kept?
  ) throws -> [IncidentRow] {
    let changed = try kept.flatMap { try snapshot.incidents(changedSince: $0.size) }
    let lines = try changed.map { try $0.compactMap { try snapshot.line(of: $0) } }
    let making = try RowMaking(snapshot, policy: policy, of: changed)
    guard let kept, let changed, let lines else {
      var rows: [IncidentRow] = []
      try snapshot.forEachIncident { line in
        if let row = try making.row(line) { rows.append(row) }
      }
      return rows
    }
    if changed.isEmpty { return kept.rows }
    return merged(
      kept.rows, without: changed,
      try lines.compactMap { try making.row($0) }.sorted { $0.order > $1.order })
  }

  /// Both runs in one order, without the old rows of what changed.
  private static func merged(
    _ old: [IncidentRow], without changed: Set<IncidentID>, _ new: [IncidentRow]
  ) -> [IncidentRow] {
    var rows: [IncidentRow] = []
    rows.reserveCapacity(old.count + new.count)
    var next = new.makeIterator()
    var row = next.next()
    for kept in old where !changed.contains(kept.id) {
      while let new = row, new.order > kept.order {
        rows.append(new)
        row = next.next()
      }
      rows.append(kept)
    }
    while let new = row {
      rows.append(new)
      row = next.next()
    }
    return rows
  }
}

/// What rows are made with besides what is stored of each incident.
private struct RowMaking {
  let snapshot: Snapshot
  let policy: Policy
  let users: [UserID: User]
  let origins: [IncidentID: Int]
  let owed: Set<IncidentID>

  init(_ snapshot: Snapshot, policy: Policy, of incidents: Set<IncidentID>?) throws {
    (self.snapshot, self.policy) = (snapshot, policy)
    users = try snapshot.userNames()
    origins = try SourceTable(snapshot).knownOrigins(of: incidents, in: snapshot)
    owed = Set(try snapshot.owedProposals())
  }

  /// Nil for an incident that nothing is proposed of.
  func row(_ line: IncidentLine) throws -> IncidentRow? {
    guard var row = IncidentRow(line, users: users) else { return nil }
    row.origins = origins[row.id] ?? row.origins
    if owed.contains(row.id) {
      row.proposed = try snapshot.proposal(row.proposed, of: row.id, policy: policy)
    }
    return row
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

  /// The place in lists, which go down.
  fileprivate var order: (Day, IncidentID) { (day, id) }

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
