// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// What `cairn group` answers; all invented.
struct ProposalsTests {
  private static let monitor = [Sample.speaker("Amra Monitor")]

  @Test
  func `a report on two incidents has claims in both, and the headline's above`() throws {
    let evidence = [
      Sample.evidence(1, [Sample.claim(from: Self.monitor)]),
      Sample.evidence(
        2,
        [
          Sample.claim(id: 0, event: 0, .injured, at: Sample.place("Bir Hala")),
          Sample.claim(id: 1, event: 1, total: true, from: Self.monitor),
          Sample.claim(id: 2, event: 2, at: nil),
        ]),
      Sample.evidence(3, []),
    ]
    let proposals = Linking.proposals(from: evidence, policy: try Sample.policy())
    let (one, two) = (ReportID(seed: 1), ReportID(seed: 2))
    #expect(proposals.groups.map(\.key.description) == ["\(one)#0", "\(two)#0"].sorted())
    let groupings = proposals.groupings(of: evidence)
    let key = min(ClaimID(report: one, number: 0), ClaimID(report: two, number: 1)).description
    #expect(groupings.map(\.incident) == [key, key, nil])
    #expect(groupings[1].claims.map(\.incident) == ["\(two)#0", key, nil])
    #expect(
      groupings.map(\.origin) == [
        "speaker:amra monitor", "speaker:amra monitor", "unstated@\(ReportID(seed: 3))",
      ])
    #expect(proposals.pending.map(\.claim.number) == [2])
  }

  @Test
  func `copies in a city make one group, others make pairs`() throws {
    let city = Sample.place("Amra", .city)
    let copied = LikenessTests.signature(0..<50)
    let evidence = [
      Sample.evidence(1, [Sample.claim(at: city)], signature: copied),
      Sample.evidence(2, [Sample.claim(at: city)], signature: copied),
      Sample.evidence(
        3, [Sample.claim(at: city)], signature: LikenessTests.signature(100..<150)),
    ]
    let policy = try Sample.policy()
    let proposals = Linking.proposals(from: evidence, policy: policy)
    #expect(proposals.groups.map(\.occurrences.count).sorted() == [1, 2])
    let pairs = proposals.pairs(policy: policy)
    #expect(pairs.count == 1)
    #expect(pairs[0].reasons.contains("one figure"))
    #expect(proposals.firsts.values.filter { $0 == ReportID(seed: 1) }.count == 2)
  }

  @Test
  func `nothing at all is nothing`() throws {
    let proposals = Linking.proposals(from: [], policy: try Sample.policy())
    #expect(proposals.groups.isEmpty && proposals.pending.isEmpty)
  }
}
