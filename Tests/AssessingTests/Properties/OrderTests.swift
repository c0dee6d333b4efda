// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// The order in which reports arrive changes nothing, and nobody stands in two incidents.
struct OrderTests {
  private func whole(_ proposals: Proposals) -> [ClaimID: Incident] {
    proposals.groups.reduce(into: [:]) { $0[$1.key] = $1.incident(IncidentID(seed: 0)) }
  }

  private func pairs(_ proposals: Proposals) -> Set<[String]> {
    Set(proposals.pairs.map { ["\($0.first)", "\($0.second)", "\($0.score)"] })
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
      try #require(desk.pairs == pairs(proposals))
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
      try #require(desk.pairs == pairs(proposals))
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

  @Test(arguments: 300..<320)
  func `what is signed stays as it is, whatever comes later`(_ seed: UInt64) throws {
    let policy = try Sample.policy()
    var record = RandomRecord(seed: seed)
    let evidence = record.shuffled(record.evidence(24))
    var desk = Desk(policy: policy)
    for piece in evidence.prefix(12) { desk.add(piece) }
    let signed = desk.incidents.filter { _ in record.pick([true, false]) }
    for id in signed.keys { desk.sign(id) }
    for piece in evidence.suffix(12) { desk.add(piece) }
    for (id, incident) in signed {
      #expect(desk.incidents[id] == incident)
      let now = try #require(desk.incidents[id])
      #expect(Grading.assess(now, policy: policy) == Grading.assess(incident, policy: policy))
    }
  }

  private func permutations<Value>(_ values: [Value]) -> [[Value]] {
    guard let first = values.first else { return [[]] }
    return permutations(Array(values.dropFirst())).flatMap { rest in
      (0...rest.count).map { Array(rest[..<$0]) + [first] + Array(rest[$0...]) }
    }
  }
}
