// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record

extension Placing {
  /// Has the claims of one harm join what they may, or makes an incident of them.
  mutating func link(
    _ occurrence: Occurrence, _ family: CopyFamily, in transaction: inout Transaction
  ) throws {
    let snapshot = transaction.snapshot
    let ids = try joinable(occurrence, family.copies, in: snapshot)
    let joins = Linking.joins(
      occurrence, among: try dossiers.dossiers(of: ids, in: snapshot), copies: family.copies,
      policy: policy)
    guard let target = joins.first else {
      return try propose(occurrence, family.name, in: &transaction)
    }
    for other in joins.dropFirst() { try merge(other, into: target.incident, in: &transaction) }
    try add(occurrence, family.name, to: target, in: &transaction)
  }

  /// All that it may join without a person's word: what stands at its place on its day, where that place
  /// is fine enough, and where its copies stand.
  ///
  /// Not whatever is found under its keys: in a city on a day of war that is everything.
  private func joinable(
    _ occurrence: Occurrence, _ copies: Set<ReportID>, in snapshot: Snapshot
  ) throws -> [IncidentID] {
    let key = occurrence.joinKey(under: policy)
    let there = try key.map { try snapshot.incidents(withKeys: [$0.description]) } ?? []
    return try copies.reduce(into: Set(there)) {
      $0.formUnion(try snapshot.incidents(of: $1))
    }.sorted()
  }

  private mutating func propose(
    _ occurrence: Occurrence, _ family: ReportID, in transaction: inout Transaction
  ) throws {
    let id = try transaction.drawIncidentID()
    var dossier = Dossier()
    dossier.add(occurrence, family: family)
    guard let incident = dossier.incident(id) else { return }
    try transaction.add(incident)
    try transaction.addKeys(occurrence.keys.map(\.description), of: id)
    dossiers.held[id] = dossier
    touch(id)
  }

  private mutating func add(
    _ occurrence: Occurrence, _ family: ReportID, to join: Linking.Join,
    in transaction: inout Transaction
  ) throws {
    let id = join.incident
    let placements = occurrence.members.map {
      Archive.Placement(claim: $0.id, origin: $0.origin, reason: "\($0.reason); \(join.reason)")
    }
    try transaction.place(placements, in: id)
    try transaction.addKeys(occurrence.keys.map(\.description), of: id)
    let old = dossiers.held[id]?.outline(id)
    dossiers.held[id]?.add(occurrence, family: family)
    try keepOutline(of: id, was: old, in: &transaction)
    touch(id)
  }

  /// Writes where and when a grown incident is now; what is signed stays where it was signed.
  func keepOutline(
    of id: IncidentID, was old: Incident?, in transaction: inout Transaction
  ) throws {
    guard var new = dossiers.held[id]?.outline(id), let old, new != old else { return }
    if try transaction.snapshot.state(of: id)?.isSigned == true {
      (new.place, new.day, new.cause, new.strike) = (old.place, old.day, old.cause, old.strike)
    }
    if new != old { try transaction.update(new) }
  }

  /// Two proposals that a new report shows to be one become one; what people signed or told apart stays
  /// apart and is offered to them.
  private mutating func merge(
    _ join: Linking.Join, into target: IncidentID, in transaction: inout Transaction
  ) throws {
    let snapshot = transaction.snapshot
    let isClosed = try snapshot.state(of: join.incident)?.isSigned == true
    let answer = try snapshot.pair(join.incident, target)?.answer
    guard !isClosed, answer == nil || answer == .open else { return touch(join.incident) }
    for pair in try snapshot.pairs(of: join.incident) where pair.answer == .open {
      try transaction.withdrawOffer(pair.first, pair.second)
    }
    try transaction.merge(join.incident, into: target)
    let old = dossiers.held[target]?.outline(target)
    if let absorbed = dossiers.held.removeValue(forKey: join.incident) {
      dossiers.held[target]?.absorb(absorbed)
    }
    try keepOutline(of: target, was: old, in: &transaction)
    touched.remove(join.incident)
    touch(target)
  }
}
