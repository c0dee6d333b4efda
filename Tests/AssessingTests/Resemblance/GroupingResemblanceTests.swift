// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Assessing

struct GroupingResemblanceTests {
  /// Twelve reports of four events, three each: an event has words of its own, the outlets' pages have
  /// furniture in common, and half of the words are those of all such reports.
  private let reports = (0..<12).map { number in
    let event = UInt32(number / 3)
    let own = (0..<10).map { 1_000 * (event + 1) + 2 * $0 }
    let usual = (0..<10).map { 100 + 2 * (($0 + UInt32(number) * 3) % 14) }
    return Wording(
      lines: [
        .init(hash: 7, end: 3, isLong: false),
        .init(hash: UInt64(500 + number), end: 13, isLong: true),
        .init(hash: UInt64(900 + number), end: 23, isLong: true),
      ],
      terms: [50, 52, 54] + own + usual)
  }

  private func groups(_ numbers: [Int], change: (Int, Wording) -> Wording = { $1 }) throws
    -> [Int: String?]
  {
    let policy = try Sample.policy()
    let evidence = numbers.map { Sample.evidence(UInt64($0 + 1), [], published: nil) }
    let groupings = Linking.proposals(from: evidence, policy: policy).groupings(
      of: evidence, wordings: numbers.map { change($0, reports[$0]) }, policy: policy)
    return Dictionary(uniqueKeysWithValues: zip(numbers, groupings.map(\.incident)))
  }

  @Test func `reports without a claim, a place or a day are grouped by their words`() throws {
    let groups = try groups(Array(0..<12))
    for event in 0..<4 {
      let names = Set((0..<3).map { groups[event * 3 + $0] ?? nil })
      #expect(names.count == 1 && names.first != .some(nil))
    }
    #expect(Set(groups.values).count == 4)
  }

  @Test func `the order of arrival changes no group`() throws {
    var numbers = SplitMix64(seed: 11)
    let expected = try groups(Array(0..<12))
    for _ in 0..<8 {
      #expect(try groups((0..<12).shuffled(using: &numbers)) == expected)
    }
  }

  @Test func `what nothing joins is in no incident`() throws {
    let groups = try groups([0, 3, 6, 9])
    #expect(groups.values.allSatisfy { $0 == nil })
  }

  @Test func `reports that write other dates weigh less than those of one day`() throws {
    let policy = try Sample.policy()
    func dated(_ day: Int) -> Wording {
      var wording = reports[0]
      wording.dates = [.init(line: 1, month: 3, day: day, year: 2024, isEarly: true)]
      return wording
    }
    let wordings = [dated(9), dated(9), dated(10), dated(29)]
    let evidence = (0..<4).map { Sample.evidence(UInt64($0 + 1), [], published: nil) }
    let groups = ReportGroups(evidence, wordings, joined: [], policy: policy)
    let same = groups.resemblance(0, 1)
    let next = groups.resemblance(0, 2)
    let other = groups.resemblance(0, 3)
    #expect(same.score > next.score && next.score > other.score)
    #expect(same.parts.contains { $0.reason == "one day" && $0.weight == 3 })
    #expect(other.parts.contains { $0.reason == "reports 20 days apart" && $0.weight < -2 })
  }

  @Test func `a line that many pages have is furniture, one printed by many in a week is not`()
    throws
  {
    let rules = try Sample.policy().resemblance
    func own(_ day: (Int) -> Day?) -> [Int] {
      let days = reports.indices.map(day)
      return Commonness(reports, days: days, rules: rules).ownLines(of: reports[0])
    }
    #expect(own { _ in nil } == [1, 2])
    #expect(own { Sample.day.adding(days: $0 * 30) } == [1, 2])
    #expect(own { Sample.day.adding(days: $0 % 4) } == [0, 1, 2])
  }
}
