// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record

/// Puts newly read reports where they belong: their origins, their incidents, what waits and why.
///
/// Holds what it has looked at, so that the hundredth report on an incident does not read the first
/// ninety-nine again; what comes in next may go on from there.
struct Placing {
  let policy: Policy
  private let copies: CopyDesk
  private var dossiers: [IncidentID: Dossier] = [:]
  /// Whose proposals and pairs have to be worked out anew.
  private var touched: Set<IncidentID> = []
  private let goesOn: Bool

  /// - Parameters:
  ///   - policy: the rules.
  ///   - copies: what the writer knows of the record's texts.
  init(policy: Policy, copies: CopyDesk) {
    self.policy = policy
    self.copies = copies
    goesOn = false
  }

  /// Goes on from what the reports before these looked at, in a transaction that has written nothing yet.
  init(policy: Policy, copies: CopyDesk, goingOnIn transaction: Transaction) {
    self.policy = policy
    self.copies = copies
    dossiers = copies.incidents.take(at: transaction.ledgerRoot)
    goesOn = true
  }

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
      try link(occurrence, family, in: &transaction)
    }
    for report in family.renamed { try renameOrigins(of: report, in: &transaction) }
  }

  /// More claims than these are not all weighed again for each that comes in: the proposal is owed, and
  /// made when nobody waits for it.
  static let large = 256

  /// Works the proposals and the pairs of all touched incidents out anew.
  ///
  /// - Parameters:
  ///   - transaction: takes the writing.
  ///   - owing: whether proposals of large incidents may be made later.
  /// - Throws: what reading and writing the record throws.
  mutating func assess(in transaction: inout Transaction, owing: Bool = false) throws {
    let judgements = try Judgements(transaction.snapshot)
    for id in touched.sorted() {
      let dossier = try dossier(id, in: transaction.snapshot)
      if owing, dossier?.size ?? 0 > Placing.large, try transaction.owe(id) { continue }
      guard let incident = try whole(id, dossier, in: transaction.snapshot) else { continue }
      let assessment = try judgements.assess(incident, policy, in: transaction.snapshot)
      try transaction.propose(assessment, for: id)
    }
    for id in touched.sorted() { try offer(id, in: &transaction) }
    touched = []
    if goesOn { copies.incidents.put(dossiers, at: transaction.ledgerRoot) }
  }

  /// An incident with all its claims, read again where its dossier is without.
  private func whole(
    _ id: IncidentID, _ dossier: Dossier?, in snapshot: Snapshot
  ) throws -> Incident? {
    guard let dossier, dossier.isLean, var whole = dossier.outline(id) else {
      return dossier?.incident(id)
    }
    whole.members = try snapshot.claims(ofIncident: id)?.members ?? []
    return whole
  }

  /// Has the proposal of an incident worked out anew, come what may.
  mutating func touch(_ id: IncidentID) { touched.insert(id) }

  /// Forgets what it holds of an incident that was changed elsewhere.
  mutating func forget(_ id: IncidentID) { dossiers[id] = nil }

  /// Writes anew under what an incident is found, and where and when it was; its claims were moved.
  mutating func settle(_ id: IncidentID, in transaction: inout Transaction) throws {
    forget(id)
    let snapshot = transaction.snapshot
    guard let stored = try snapshot.incident(id), let dossier = try dossier(id, in: snapshot)
    else { return }
    try transaction.setKeys(dossier.keys.sorted().map(\.description), of: id)
    var old = stored.incident
    old.members = []
    try keepOutline(of: id, was: old, in: &transaction)
    touch(id)
  }

  // MARK: Copied text

  private struct Family {
    /// The report whose words these are, where it is another one.
    var first: Evidence?
    /// Its identifier, or the report's own.
    var name: ReportID
    var copies: Set<ReportID>
    /// Reports that have another first now.
    var renamed: [ReportID]
  }

  private func family(of evidence: Evidence, in transaction: inout Transaction) throws -> Family {
    let copies = try self.copies.copies(of: evidence, policy: policy, in: &transaction)
    let snapshot = transaction.snapshot
    let firsts = try snapshot.evidence(for: try snapshot.firsts(of: copies))
    let family = TextFamily(adding: evidence, copiesOf: firsts)
    let renamed = try snapshot.reports(inFamilies: family.absorbed)
    for report in [evidence.report.id] + renamed {
      try transaction.setFamily(family.first, of: report)
    }
    return Family(
      first: firsts.first { $0.report.id == family.first }, name: family.first,
      copies: Set(copies), renamed: renamed)
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
    _ occurrence: Occurrence, _ family: Family, in transaction: inout Transaction
  ) throws {
    let snapshot = transaction.snapshot
    let ids = try joinable(occurrence, family.copies, in: snapshot)
    let joins = Linking.joins(
      occurrence, among: try dossiers(of: ids, in: snapshot), copies: family.copies, policy: policy)
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
    dossiers[id] = dossier
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
    let old = dossiers[id]?.outline(id)
    dossiers[id]?.add(occurrence, family: family)
    try keepOutline(of: id, was: old, in: &transaction)
    touch(id)
  }

  /// Writes where and when a grown incident is now; what is signed stays where it was signed.
  private func keepOutline(
    of id: IncidentID, was old: Incident?, in transaction: inout Transaction
  ) throws {
    guard var new = dossiers[id]?.outline(id), let old, new != old else { return }
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
    let old = dossiers[target]?.outline(target)
    if let absorbed = dossiers.removeValue(forKey: join.incident) {
      dossiers[target]?.absorb(absorbed)
    }
    try keepOutline(of: target, was: old, in: &transaction)
    touched.remove(join.incident)
    touch(target)
  }

  mutating func dossiers(
    of ids: [IncidentID], in snapshot: Snapshot
  ) throws -> [IncidentID: Dossier] {
    var found: [IncidentID: Dossier] = [:]
    for id in ids { found[id] = try dossier(id, in: snapshot) }
    return found
  }

  mutating func dossier(_ id: IncidentID, in snapshot: Snapshot) throws -> Dossier? {
    if let held = dossiers[id] { return held }
    guard let incident = try snapshot.claims(ofIncident: id) else { return nil }
    let dossier = Dossier(incident, families: try snapshot.families(in: id), policy: policy)
    dossiers[id] = dossier
    return dossier
  }
}

extension [Regrouping] {
  /// The incidents that may share people of whom nobody can say by which claims.
  var sharingPeople: [(IncidentID, IncidentID)] {
    filter { $0.link?.sharesPeople == true && $0.claims.isEmpty }.map { ($0.incident, $0.other) }
  }

  /// The claims of an incident of which these links say that they may be of another one.
  func claimsElsewhere(than incident: IncidentID) -> Set<ClaimID> {
    Set(filter { $0.incident == incident && $0.link?.sharesPeople == true }.flatMap(\.claims))
  }
}
