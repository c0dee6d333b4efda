// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record

/// What a record does when one report after another comes in: the incremental way, kept simple.
struct Desk {
  let policy: Policy
  private var evidence: [ReportID: Evidence] = [:]
  private var firsts: [ReportID: ReportID] = [:]
  private var dossiers: [IncidentID: Dossier] = [:]
  private var drawn: UInt64 = 0

  init(policy: Policy) { self.policy = policy }

  mutating func add(_ piece: Evidence) {
    let id = piece.report.id
    let copies = Descent.copies(of: piece, among: Array(evidence.values), policy: policy)
    evidence[id] = piece
    let families = copies.compactMap { firsts[$0] }.compactMap { evidence[$0] }
    let family = TextFamily(adding: piece, copiesOf: families)
    firsts[id] = family.first
    for (report, first) in firsts where family.absorbed.contains(first) {
      firsts[report] = family.first
    }
    let sorting = Linking.sort(piece, origins: origins(of: piece), policy: policy)
    for occurrence in sorting.occurrences { place(occurrence, copies: Set(copies)) }
  }

  private func origins(of piece: Evidence) -> [Origin] {
    let first = firsts[piece.report.id].flatMap { evidence[$0] }
    return Descent.origins(of: piece, first: first)
  }

  private mutating func place(_ occurrence: Occurrence, copies: Set<ReportID>) {
    let keys = Set(occurrence.keys)
    let candidates = dossiers.filter { !$0.value.keys.isDisjoint(with: keys) }
    let joins = Linking.joins(occurrence, among: candidates, copies: copies, policy: policy)
    drawn += 1
    let id = joins.first?.incident ?? IncidentID(seed: drawn)
    var dossier = dossiers[id] ?? Dossier()
    for other in joins.dropFirst() {
      if let absorbed = dossiers.removeValue(forKey: other.incident) { dossier.absorb(absorbed) }
    }
    dossier.add(occurrence, family: occurrence.id.report)
    dossiers[id] = dossier
  }

  /// The incidents with the origins that all reports together give them, by their least claim.
  var result: [ClaimID: Incident] {
    dossiers.reduce(into: [:]) { result, entry in
      guard var incident = entry.value.incident(entry.key) else { return }
      for index in incident.members.indices {
        let id = incident.members[index].id
        guard let piece = evidence[id.report] else { continue }
        incident.members[index].origin = origins(of: piece)[id.number]
      }
      guard let key = incident.members.map(\.id).min() else { return }
      incident.id = IncidentID(seed: 0)
      result[key] = incident
    }
  }

  /// The pairs that all incidents make in the end, by their least claims.
  var pairs: Set<[String]> {
    let incidents = result.map { key, incident -> (ClaimID, Incident) in
      var incident = incident
      incident.id = IncidentID(seed: UInt64(key.number) << 24 | name(key.report))
      return (key, incident)
    }
    let keys = Dictionary(uniqueKeysWithValues: incidents.map { ($1.id, $0) })
    let dossiers = Dictionary(
      uniqueKeysWithValues: incidents.map {
        ($1.id, Dossier($1, families: firsts, policy: policy))
      })
    var pairs: Set<[String]> = []
    for (key, incident) in incidents {
      guard let dossier = dossiers[incident.id] else { continue }
      let near = Set(Linking.neighbours(of: Array(dossier.keys), policy: policy))
      let candidates = dossiers.filter { !near.isDisjoint(with: $0.value.keys) }
      for offer in Linking.offers(for: incident.id, dossier, among: candidates, policy: policy) {
        guard let other = keys[offer.incident] else { continue }
        pairs.insert(["\(min(key, other))", "\(max(key, other))", "\(offer.score)"])
      }
    }
    return pairs
  }

  private func name(_ report: ReportID) -> UInt64 {
    UInt64(evidence.keys.sorted().firstIndex(of: report) ?? 0)
  }
}
