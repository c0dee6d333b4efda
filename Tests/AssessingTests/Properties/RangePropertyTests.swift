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
      for reason in assessment.gradeReasons + assessment.strikeReasons {
        #expect(incident.members.isEmpty || !reason.claims.isEmpty, "\(reason.text)")
        #expect(ids.isSuperset(of: reason.claims))
      }
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

  // Links made by chance: whoever may be in two incidents is in a minimum once, in a maximum twice.
  @Test(arguments: 0..<100)
  func `no one who may be in two incidents is in a minimum twice, in any order`(
    _ seed: UInt64
  ) throws {
    let policy = try Sample.policy()
    var record = RandomRecord(seed: seed)
    let entries = record.entries(12).filter { [.signed, .published].contains($0.state) }
    let ids = entries.map(\.incident)
    guard ids.count > 1 else { return }
    let links = (0..<3).map { _ in (record.pick(ids), record.pick(ids)) }
    let toll = Tally.toll(entries: entries, by: .grade, policy: policy, links: links)
    let plain = Tally.toll(entries: entries, by: .grade, policy: policy)
    let other = Tally.toll(
      entries: record.shuffled(entries), by: .grade, policy: policy, links: links)
    for (index, row) in toll.parts[0].grades.enumerated() {
      #expect(other.parts[0].grades[index].killed == row.killed)
      let all = plain.parts[0].grades[index]
      #expect(row.killed.max == all.killed.max)
      let figures = entries.filter { row.members.contains($0.incident) }
      let minima = figures.map {
        ($0.incident, $0.assessment.bounds(.killed, .civilians)?.min ?? 0)
      }
      #expect(row.killed.min == once(minima, links))
    }
  }

  /// The slow way: the largest minimum of everything that is connected.
  private func once(
    _ minima: [(IncidentID, Int)], _ links: [(IncidentID, IncidentID)]
  ) -> Int {
    var names = Dictionary(links.flatMap { [$0.0, $0.1] }.map { ($0, $0) }) { first, _ in first }
    for _ in links {
      for (one, other) in links {
        let (from, to) = (names[other], names[one])
        for (id, name) in names where name == from { names[id] = to }
      }
    }
    let alone = minima.filter { names[$0.0] == nil }.map(\.1).reduce(0, +)
    let groups = Dictionary(grouping: minima.filter { names[$0.0] != nil }) { names[$0.0] }
    return alone + groups.values.map { $0.map(\.1).max() ?? 0 }.reduce(0, +)
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
