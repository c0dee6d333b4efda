// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// What holds of every assessment and every toll, over incidents made by chance.
struct RangePropertyTests {
  @Test(arguments: 0..<300)
  func `a range is whole or said to be unknown, and its steps name claims of the incident`(
    _ seed: UInt64
  ) throws {
    var record = RandomRecord(seed: seed)
    let incident = record.incident()
    let ids = Set(incident.members.map(\.id))
    for name in ["airwars", "acled", "ibc"] {
      let assessment = Grading.assess(incident, policy: try Sample.policy(name))
      for derivation in assessment.derivations {
        let isUnknown = derivation.steps.contains { $0.text == "not known" }
        if derivation.whose == .civilians || derivation.whose == .combatants {
          #expect((derivation.bounds == nil) == isUnknown)
        }
        #expect(derivation.steps.allSatisfy { ids.isSuperset(of: $0.claims) })
        #expect(!derivation.steps.isEmpty)
      }
      #expect(assessment.grade != .confirmed)
    }
  }

  @Test(arguments: 0..<100)
  func `the order of an incident's claims changes nothing`(_ seed: UInt64) throws {
    let policy = try Sample.policy()
    var record = RandomRecord(seed: seed)
    let incident = record.incident()
    var other = incident
    other.members = record.shuffled(incident.members)
    #expect(Grading.assess(other, policy: policy) == Grading.assess(incident, policy: policy))
  }

  @Test(arguments: 0..<100)
  func `one more source with a number never narrows the range`(_ seed: UInt64) throws {
    let policy = try Sample.policy()
    var record = RandomRecord(seed: seed)
    let monitor = [Sample.speaker("Monitor")]
    let counts = (0..<4).map { _ in record.pick(Array(1...40)) }
    var reports = counts.map { [Sample.claim(.killed, .exactly($0), from: monitor)] }
    let all = Grading.assess(Sample.incident(reports), policy: policy)
    #expect(
      all.bounds(.killed, .civilians) == Bounds(min: counts.min() ?? 0, max: counts.max() ?? 0))
    reports.removeLast()
    let fewer = Grading.assess(Sample.incident(reports), policy: policy)
    let (wide, narrow) = (all.bounds(.killed, .civilians), fewer.bounds(.killed, .civilians))
    #expect(try #require(wide?.min) <= #require(narrow?.min))
    #expect(try #require(wide?.max) >= #require(narrow?.max))
  }

  @Test(arguments: 0..<100)
  func `months, countries and grades add up, and no proposal moves what is signed`(
    _ seed: UInt64
  ) throws {
    let policy = try Sample.policy()
    var record = RandomRecord(seed: seed)
    let entries = record.entries(60)
    let signed = entries.filter(\.state.isSigned)
    for axis in Toll.Axis.allCases {
      let toll = Tally.toll(entries: entries, by: axis, policy: policy)
      #expect(toll.parts[0] == Tally.toll(entries: signed, by: axis, policy: policy).parts[0])
      for part in toll.parts where axis == .month || axis == .place {
        #expect(sum(part.rows) == sum([part.headline]))
      }
      for part in toll.parts {
        let headline = part.grades.filter { ["Fair", "Confirmed"].contains($0.label) }
        #expect(sum(headline) == sum([part.headline]))
      }
      let members = toll.parts.flatMap { $0.grades.flatMap(\.members) }
      #expect(Set(members).count == members.count)
    }
  }

  private func sum(_ rows: [Toll.Row]) -> [Int] {
    rows.reduce([0, 0, 0, 0, 0, 0]) { sum, row in
      let row = [
        row.incidents, row.unknown, row.killed.min, row.killed.max, row.injured.min,
        row.injured.max,
      ]
      return zip(sum, row).map(+)
    }
  }
}
