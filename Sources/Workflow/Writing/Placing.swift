// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record

/// Puts newly read reports where they belong: their origins, their incidents, what waits and why.
///
/// Holds what it has looked at; what comes in next may go on from there.
struct Placing {
  let policy: Policy
  private let copies: CopyDesk
  var dossiers: Dossiers
  /// Whose proposals and pairs have to be worked out anew.
  var touched: Set<IncidentID> = []
  private let goesOn: Bool

  /// - Parameters:
  ///   - policy: the rules.
  ///   - copies: what the writer knows of the record's texts.
  init(policy: Policy, copies: CopyDesk) {
    self.policy = policy
    self.copies = copies
    dossiers = Dossiers(policy: policy)
    goesOn = false
  }

  /// Goes on from what the reports before these looked at, in a transaction that has written nothing yet.
  init(policy: Policy, copies: CopyDesk, goingOnIn transaction: Transaction) {
    self.policy = policy
    self.copies = copies
    dossiers = Dossiers(
      policy: policy, held: copies.incidents.take(at: transaction.ledgerRoot))
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
    let copies = try self.copies.copies(of: evidence, policy: policy, in: &transaction)
    let family = try CopyFamily(of: evidence, copies: copies, in: &transaction)
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
      let dossier = try dossiers.dossier(id, in: transaction.snapshot)
      if owing, dossier?.size ?? 0 > Placing.large, try transaction.owe(id) { continue }
      guard let incident = try Dossiers.whole(id, dossier, in: transaction.snapshot) else {
        continue
      }
      let assessment = try judgements.assess(incident, policy, in: transaction.snapshot)
      try transaction.propose(assessment, for: id)
    }
    for id in touched.sorted() { try offer(id, in: &transaction) }
    touched = []
    if goesOn { copies.incidents.put(dossiers.held, at: transaction.ledgerRoot) }
  }

  /// Has the proposal of an incident worked out anew, come what may.
  mutating func touch(_ id: IncidentID) { touched.insert(id) }

  /// Forgets what it holds of an incident that was changed elsewhere.
  mutating func forget(_ id: IncidentID) { dossiers.held[id] = nil }

  /// Writes anew under what an incident is found, and where and when it was; its claims were moved.
  mutating func settle(_ id: IncidentID, in transaction: inout Transaction) throws {
    forget(id)
    let snapshot = transaction.snapshot
    guard let stored = try snapshot.incident(id),
      let dossier = try dossiers.dossier(id, in: snapshot)
    else { return }
    try transaction.setKeys(dossier.keys.sorted().map(\.description), of: id)
    var old = stored.incident
    old.members = []
    try keepOutline(of: id, was: old, in: &transaction)
    touch(id)
  }

  // MARK: Copied text

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
}
