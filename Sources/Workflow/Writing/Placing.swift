// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record

/// Puts newly read reports where they belong: their origins, their incidents, what waits and why.
///
/// Holds what it has looked at for the length of one request, so that the hundredth report on an
/// incident does not read the first ninety-nine again.
struct Placing {
  private let policy: Policy
  private var incidents: [IncidentID: Incident] = [:]
  /// Whose proposals have to be worked out anew.
  private var touched: Set<IncidentID> = []

  init(policy: Policy) { self.policy = policy }

  /// What becomes of a report's claims, as far as it can be told without the record.
  static func sorting(of evidence: Evidence, first: Evidence? = nil, policy: Policy) -> Sorting {
    let origins = Descent.origins(of: evidence, first: first)
    return Linking.sort(evidence, origins: origins, policy: policy)
  }

  /// Places one new report that is in the record already.
  ///
  /// - Parameters:
  ///   - evidence: the report.
  ///   - alone: its claims sorted as of a report that is no copy.
  ///   - transaction: takes the writing.
  /// - Throws: what reading and writing the record throws.
  mutating func place(
    _ evidence: Evidence, alone: Sorting, in transaction: inout Transaction
  ) throws {
    let family = try family(of: evidence, in: &transaction)
    let sorting =
      family.first == nil
      ? alone : Placing.sorting(of: evidence, first: family.first, policy: policy)
    for occurrence in sorting.occurrences {
      try link(occurrence, copies: family.copies, in: &transaction)
    }
    for report in family.renamed { try renameOrigins(of: report, in: &transaction) }
  }

  /// Works the proposals of all touched incidents out anew.
  mutating func assess(in transaction: inout Transaction) throws {
    let credibility = try transaction.snapshot.credibilities()
    for id in touched.sorted() {
      guard let incident = try incident(id, in: transaction.snapshot) else { continue }
      let assessment = Grading.assess(incident, policy: policy, credibility: credibility)
      try transaction.propose(assessment, for: id)
    }
    touched = []
  }

  /// Has the proposal of an incident worked out anew, come what may.
  mutating func touch(_ id: IncidentID) { touched.insert(id) }

  /// Forgets what it holds of an incident that was changed elsewhere.
  mutating func forget(_ id: IncidentID) { incidents[id] = nil }

  // MARK: Copied text

  private struct Family {
    var first: Evidence?
    var copies: Set<ReportID>
    /// Reports that have another first now.
    var renamed: [ReportID]
  }

  private func family(of evidence: Evidence, in transaction: inout Transaction) throws -> Family {
    let bands = Descent.bands(of: evidence.signature)
    let snapshot = transaction.snapshot
    let near = try snapshot.signatures(withBands: bands)
    let copies = near.filter {
      Descent.isCopied($0.signature, evidence.signature, policy: policy)
    }.map(\.report.id)
    let firsts = try snapshot.evidence(for: try snapshot.firsts(of: copies))
    let family = TextFamily(adding: evidence.report, copiesOf: firsts.map(\.report))
    let renamed = try snapshot.reports(inFamilies: family.absorbed)
    try transaction.addBands(bands, of: evidence.report.id)
    for report in [evidence.report.id] + renamed {
      try transaction.setFamily(family.first, of: report)
    }
    return Family(
      first: firsts.first { $0.report.id == family.first }, copies: Set(copies), renamed: renamed)
  }

  /// A copy of earlier date has come in: what rested on another report's words rests on its words now.
  private mutating func renameOrigins(
    of report: ReportID, in transaction: inout Transaction
  ) throws {
    let snapshot = transaction.snapshot
    guard let evidence = try snapshot.evidence(for: [report]).first,
      let firstID = try snapshot.firsts(of: [report]).first
    else { return }
    let first = try snapshot.evidence(for: [firstID]).first
    let origins = Descent.origins(of: evidence, first: first)
    let named = Dictionary(
      zip(evidence.claims.map(\.id), origins), uniquingKeysWith: { one, _ in one })
    for (number, standing) in try snapshot.standings(of: report) {
      guard case .incident(let incident, _, let reason) = standing, let origin = named[number]
      else { continue }
      let claim = ClaimID(report: report, number: number)
      let placement = Archive.Placement(claim: claim, origin: origin, reason: reason)
      try transaction.place([placement], in: incident, reason: "an earlier copy came in")
      forget(incident)
      touch(incident)
    }
  }

  // MARK: Linking

  private mutating func link(
    _ occurrence: Occurrence, copies: Set<ReportID>, in transaction: inout Transaction
  ) throws {
    let keys = Linking.neighbours(of: occurrence.keys, policy: policy).map(\.description)
    let ids = try transaction.snapshot.incidents(withKeys: keys)
    let candidates = try ids.compactMap { try incident($0, in: transaction.snapshot) }
    let decision = Linking.decide(
      occurrence, candidates: candidates, copies: copies, policy: policy)
    let id = try put(occurrence, into: decision.joins, in: &transaction)
    for offer in decision.pairs {
      let pair = Pair(first: id, second: offer.incident, score: offer.score, reasons: offer.reasons)
      try transaction.offer(pair)
    }
  }

  /// Puts an occurrence into the incidents it joins, which thereby become one, or into a new one.
  private mutating func put(
    _ occurrence: Occurrence, into joins: [Linking.Join], in transaction: inout Transaction
  ) throws -> IncidentID {
    guard let target = joins.first else { return try propose(occurrence, in: &transaction) }
    for other in joins.dropFirst() {
      try merge(other, into: target.incident, in: &transaction)
    }
    try add(occurrence, to: target, in: &transaction)
    return target.incident
  }

  private mutating func propose(
    _ occurrence: Occurrence, in transaction: inout Transaction
  ) throws -> IncidentID {
    let id = try transaction.drawIncidentID()
    guard let incident = Linking.incident(id, of: [occurrence]) else { return id }
    try transaction.add(incident)
    try transaction.setKeys(occurrence.keys.map(\.description), of: id)
    incidents[id] = incident
    touch(id)
    return id
  }

  private mutating func add(
    _ occurrence: Occurrence, to join: Linking.Join, in transaction: inout Transaction
  ) throws {
    let id = join.incident
    guard let old = try incident(id, in: transaction.snapshot) else { return }
    let all = Linking.occurrences(of: old, policy: policy) + [occurrence]
    guard var new = Linking.incident(id, of: all) else { return }
    if try transaction.snapshot.state(of: id)?.isSigned == true {
      (new.place, new.day, new.cause, new.strike) = (old.place, old.day, old.cause, old.strike)
    }
    let placements = occurrence.members.map {
      Archive.Placement(claim: $0.id, origin: $0.origin, reason: "\($0.reason); \(join.reason)")
    }
    try transaction.place(placements, in: id)
    if old.isElsewhere(than: new) { try transaction.update(new) }
    try transaction.setKeys(Set(all.flatMap(\.keys)).map(\.description).sorted(), of: id)
    incidents[id] = new
    touch(id)
  }

  /// Two proposals that a new report shows to be one become one; what people signed or told apart stays
  /// apart and is offered to them.
  private mutating func merge(
    _ join: Linking.Join, into target: IncidentID, in transaction: inout Transaction
  ) throws {
    let snapshot = transaction.snapshot
    let isClosed = try snapshot.state(of: join.incident)?.isSigned == true
    let answer = try snapshot.pair(join.incident, target)?.answer
    guard !isClosed, answer == nil || answer == .open else {
      let pair = Pair(
        first: join.incident, second: target, score: 1,
        reasons: ["a new report belongs to both: \(join.reason)"])
      return try transaction.offer(pair)
    }
    try moveOffers(from: join.incident, to: target, in: &transaction)
    try transaction.merge(join.incident, into: target)
    forget(join.incident)
    forget(target)
    touched.remove(join.incident)
    touch(target)
  }

  private func moveOffers(
    from old: IncidentID, to new: IncidentID, in transaction: inout Transaction
  ) throws {
    for var pair in try transaction.snapshot.pairs(of: old) where pair.answer == .open {
      try transaction.withdrawOffer(pair.first, pair.second)
      let other = pair.first == old ? pair.second : pair.first
      guard other != new else { continue }
      pair = Pair(first: new, second: other, score: pair.score, reasons: pair.reasons)
      try transaction.offer(pair)
    }
  }

  private mutating func incident(_ id: IncidentID, in snapshot: Snapshot) throws -> Incident? {
    if let held = incidents[id] { return held }
    guard let stored = try snapshot.incident(id), stored.mergedInto == nil else { return nil }
    incidents[id] = stored.incident
    return stored.incident
  }
}

extension Incident {
  /// Whether another version of it has another place, day or cause, or is invented where this is not.
  fileprivate func isElsewhere(than other: Incident) -> Bool {
    place != other.place || day != other.day || cause != other.cause || strike != other.strike
      || invented != other.invented
  }
}
