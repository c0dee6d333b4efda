// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record

/// What a record does when one report after another comes in: the incremental way, kept simple.
struct Desk {
  let policy: Policy
  private var evidence: [ReportID: Evidence] = [:]
  private var firsts: [ReportID: ReportID] = [:]
  private(set) var incidents: [IncidentID: Incident] = [:]
  private var signed: Set<IncidentID> = []
  private var drawn: UInt64 = 0

  init(policy: Policy) { self.policy = policy }

  mutating func add(_ piece: Evidence) {
    let id = piece.report.id
    let bands = Set(Descent.bands(of: piece.signature))
    let near = evidence.values.filter { !bands.isDisjoint(with: Descent.bands(of: $0.signature)) }
    let copies = Descent.copies(of: piece, among: Array(near), policy: policy)
    evidence[id] = piece
    let families = copies.compactMap { firsts[$0] }.compactMap { evidence[$0]?.report }
    let family = TextFamily(adding: piece.report, copiesOf: families)
    firsts[id] = family.first
    for (report, first) in firsts where family.absorbed.contains(first) {
      firsts[report] = family.first
    }
    let sorting = Linking.sort(piece, origins: origins(of: piece), policy: policy)
    for occurrence in sorting.occurrences { place(occurrence, copies: Set(copies)) }
  }

  mutating func sign(_ id: IncidentID) { signed.insert(id) }

  private func origins(of piece: Evidence) -> [Origin] {
    let first = firsts[piece.report.id].flatMap { evidence[$0] }
    return Descent.origins(of: piece, first: first)
  }

  private mutating func place(_ occurrence: Occurrence, copies: Set<ReportID>) {
    let decision = Linking.decide(
      occurrence, candidates: candidates(occurrence.keys), copies: copies, closed: signed,
      policy: policy)
    let joined = decision.joins.compactMap { incidents[$0.incident] }
    let parts = joined.flatMap { Linking.occurrences(of: $0, policy: policy) } + [occurrence]
    for incident in joined { incidents[incident.id] = nil }
    drawn += 1
    let id = joined.first?.id ?? IncidentID(seed: drawn)
    incidents[id] = Linking.incident(id, of: parts)
  }

  private func candidates(_ keys: [LinkKey]) -> [Incident] {
    let near = Set(Linking.neighbours(of: keys, policy: policy))
    return incidents.values.filter { incident in
      Linking.occurrences(of: incident, policy: policy).contains { !near.isDisjoint(with: $0.keys) }
    }
  }

  /// The incidents with the origins that all reports together give them, by their least claim.
  var result: [ClaimID: Incident] {
    incidents.values.reduce(into: [:]) { result, incident in
      var incident = incident
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
    var pairs: Set<[String]> = []
    for (key, incident) in incidents {
      let offers = Linking.offers(
        for: incident, among: incidents.map(\.1), areCopies: areCopies, policy: policy)
      for offer in offers {
        guard let other = keys[offer.incident] else { continue }
        pairs.insert(["\(min(key, other))", "\(max(key, other))", "\(offer.score)"])
      }
    }
    return pairs
  }

  private func name(_ report: ReportID) -> UInt64 {
    UInt64(evidence.keys.sorted().firstIndex(of: report) ?? 0)
  }

  private func areCopies(_ one: ReportID, _ other: ReportID) -> Bool {
    guard let one = evidence[one], let other = evidence[other] else { return false }
    return Set(Descent.bands(of: one.signature))
      .isDisjoint(with: Descent.bands(of: other.signature)) == false
      && Descent.isCopied(one.signature, other.signature, policy: policy)
  }
}
