// SPDX-License-Identifier: Apache-2.0

@testable import Assessing
import Record
import Testing

/// The order in which reports arrive changes nothing, and nobody stands in two incidents.
struct OrderTests {
  private func whole(_ proposals: Proposals) -> [ClaimID: Incident] {
    proposals.groups.reduce(into: [:]) { $0[$1.key] = $1.incident(IncidentID(seed: 0)) }
  }

  private func pairs(_ proposals: Proposals, _ policy: Policy) -> Set<[String]> {
    Set(proposals.pairs(policy: policy).map { ["\($0.first)", "\($0.second)", "\($0.score)"] })
  }

  @Test(arguments: 0..<30)
  func `every order of four reports gives what the whole set gives`(_ seed: UInt64) throws {
    let policy = try Sample.policy()
    var record = RandomRecord(seed: seed)
    let evidence = record.evidence(4)
    let proposals = Linking.proposals(from: evidence, policy: policy)
    for order in permutations(evidence) {
      var desk = Desk(policy: policy)
      for piece in order { desk.add(piece) }
      try #require(desk.result == whole(proposals))
      try #require(desk.pairs == pairs(proposals, policy))
    }
  }

  @Test(arguments: 100..<120)
  func `any order of twenty reports gives what the whole set gives`(_ seed: UInt64) throws {
    let policy = try Sample.policy()
    var record = RandomRecord(seed: seed)
    let evidence = record.evidence(20)
    let proposals = Linking.proposals(from: evidence, policy: policy)
    #expect(Linking.proposals(from: record.shuffled(evidence), policy: policy) == proposals)
    for _ in 0..<3 {
      var desk = Desk(policy: policy)
      for piece in record.shuffled(evidence) { desk.add(piece) }
      try #require(desk.result == whole(proposals))
      try #require(desk.pairs == pairs(proposals, policy))
    }
  }

  @Test(arguments: 200..<230)
  func `every claim stands in exactly one place`(_ seed: UInt64) throws {
    var record = RandomRecord(seed: seed)
    let evidence = record.evidence(25)
    let proposals = Linking.proposals(from: evidence, policy: try Sample.policy())
    let placed = proposals.groups.flatMap { $0.occurrences.flatMap(\.members).map(\.id) }
    let aside = [proposals.pending, proposals.reportedTotals, proposals.context].joined()
    let all = evidence.flatMap { piece in
      piece.claims.map { ClaimID(report: piece.report.id, number: $0.id) }
    }
    #expect((placed + aside.map(\.claim)).sorted() == all.sorted())
  }

  // Fifty reports of two towns and two days, by the rule itself: every two are compared.
  @Test(arguments: 300..<330)
  func `incidents are what the rule connects, two by two`(_ seed: UInt64) throws {
    let policy = try Sample.policy()
    var record = RandomRecord(seed: seed)
    let evidence = record.evidence(50)
    let groups = Linking.proposals(from: evidence, policy: policy).groups
    let all = groups.flatMap(\.occurrences)
    var names = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0.id) })
    for (first, second) in all.flatMap({ first in all.map { (first, $0) } })
    where areOne(first, second, evidence, policy) {
      let (from, to) = (names[second.id], names[first.id])
      for (id, name) in names where name == from { names[id] = to }
    }
    let expected = Dictionary(grouping: all.map(\.id)) { names[$0] }.values.map(Set.init)
    #expect(Set(expected) == Set(groups.map { Set($0.occurrences.map(\.id)) }))
  }

  private func areOne(
    _ first: Occurrence, _ second: Occurrence, _ evidence: [Evidence], _ policy: Policy
  ) -> Bool {
    guard first.id.report != second.id.report, first.place.id == second.place.id,
      first.day == second.day, policy.linking.mayBeOne(first.strike, second.strike)
    else { return false }
    let known = Set([first.kind, second.kind]).subtracting([.unknown])
    let isKnown = first.kind == second.kind && first.kind != .unknown
    if isKnown, min(first.precision, second.precision) >= policy.linking.joinPrecision {
      return true
    }
    guard known.count <= 1, !first.figures.isDisjoint(with: second.figures),
      let one = evidence.first(where: { $0.report.id == first.id.report }),
      let other = evidence.first(where: { $0.report.id == second.id.report })
    else { return false }
    return Descent.copies(of: one, among: [other], policy: policy).isEmpty == false
  }

  private func permutations<Value>(_ values: [Value]) -> [[Value]] {
    guard let first = values.first else { return [[]] }
    return permutations(Array(values.dropFirst())).flatMap { rest in
      (0...rest.count).map { Array(rest[..<$0]) + [first] + Array(rest[$0...]) }
    }
  }
}
