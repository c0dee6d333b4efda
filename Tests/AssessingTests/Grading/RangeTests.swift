// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// What METHOD §1.2 leaves to us: qualifiers, parts, denials, groups, concessions; all invented.
struct RangeTests {
  private static let monitor = [Sample.speaker("Amra Monitor")]
  private static let medics = [Sample.speaker("Amra Hospital", .medical)]

  private func assess(
    _ reports: [[Claim]], policy: String = "airwars", language: String = "en"
  ) throws -> Assessment {
    Grading.assess(
      Sample.incident(reports, language: language), policy: try Sample.policy(policy))
  }

  // "At least 12", "more than 12", "up to 12", "fewer than 12", "10 to 12" were killed.
  @Test(arguments: [
    (Count.exactly(12), Bounds(min: 12, max: 12)), (.atLeast(12), Bounds(min: 12, max: 12)),
    (.moreThan(12), Bounds(min: 13, max: 13)), (.atMost(12), Bounds(min: 0, max: 12)),
    (.lessThan(12), Bounds(min: 0, max: 11)), (.between(10, 12), Bounds(min: 10, max: 12)),
  ])
  func `a qualifier opens or moves one end`(_ count: Count, _ bounds: Bounds?) throws {
    #expect(try assess([[Sample.claim(.killed, count)]]).bounds(.killed, .civilians) == bounds)
  }

  // "At most 12 were killed, the monitor says." "Ten were killed, medics say."
  @Test
  func `a source that states no lower figure lowers none`() throws {
    let reports = [
      [Sample.claim(.killed, .atMost(12), from: Self.monitor)],
      [Sample.claim(.killed, .exactly(10), from: Self.medics)],
    ]
    #expect(try assess(reports).bounds(.killed, .civilians) == Bounds(min: 10, max: 12))
  }

  // "Twelve were killed, among them three children and a teacher."
  @Test
  func `parts are never added to the whole`() throws {
    let report = [
      Sample.claim(id: 0, .killed, .exactly(12), total: true),
      Sample.claim(id: 1, .killed, .exactly(3), groups: [.children], partOf: 0),
      Sample.claim(id: 2, .killed, .exactly(1), groups: [.teachers], partOf: 0),
    ]
    let assessment = try assess([report])
    #expect(assessment.bounds(.killed, .civilians) == Bounds(min: 12, max: 12))
    #expect(assessment.bounds(.killed, .children) == Bounds(min: 3, max: 3))
    #expect(assessment.bounds(.killed, .women) == nil)
  }

  // "Civilians were killed, including three children and four women."
  @Test
  func `parts lift a whole that is open`() throws {
    let parts = [
      Sample.claim(id: 1, .killed, .exactly(3), groups: [.children], partOf: 0),
      Sample.claim(id: 2, .killed, .exactly(4), groups: [.women], partOf: 0),
    ]
    let open = try assess([[Sample.claim(id: 0, .killed, Sample.plural, total: true)] + parts])
    #expect(open.bounds(.killed, .civilians) == Bounds(min: 7, max: 7))
    let wrong = try assess([[Sample.claim(id: 0, .killed, .exactly(6), total: true)] + parts])
    #expect(wrong.bounds(.killed, .civilians) == Bounds(min: 6, max: 6))
    let steps = wrong.derivations[0].steps.map(\.text)
    #expect(steps.contains { $0.contains("nothing is repaired") })
  }

  // "Eight people were killed, three of them fighters." "Eight killed, five of them civilians."
  @Test
  func `fighters among people are taken out of the civilians`() throws {
    let fighters = try assess([
      [
        Sample.claim(id: 0, .killed, .exactly(8), total: true),
        Sample.claim(id: 1, .killed, .exactly(3), status: .combatant, partOf: 0),
      ]
    ])
    #expect(fighters.bounds(.killed, .civilians) == Bounds(min: 5, max: 5))
    #expect(fighters.bounds(.killed, .combatants) == Bounds(min: 3, max: 3))
    let civilians = try assess([
      [
        Sample.claim(id: 0, .killed, .exactly(8), total: true),
        Sample.claim(id: 1, .killed, .exactly(5), status: .civilian, partOf: 0),
      ]
    ])
    #expect(civilians.bounds(.killed, .civilians) == Bounds(min: 5, max: 8))
  }

  // "Five were killed, the monitor said." "The hospital had treated 13 wounded, one of whom later died."
  @Test
  func `the wounded who died are some of the dead`() throws {
    let wounded = [
      Sample.claim(id: 0, .injured, .exactly(13), from: Self.medics),
      Sample.claim(id: 1, .killed, .exactly(1), partOf: 0, from: Self.medics),
    ]
    let five = [Sample.claim(.killed, .exactly(5), from: Self.monitor)]
    #expect(try assess([five, wounded]).bounds(.killed, .civilians) == Bounds(min: 5, max: 5))
    #expect(try assess([wounded]).bounds(.killed, .civilians) == Bounds(min: 1, max: 1))
  }

  // "Six were killed, the monitor said." Months later: "three bodies were recovered from a shop".
  @Test
  func `bodies found are some of the dead`() throws {
    let six = [Sample.claim(.killed, .exactly(6), from: Self.monitor)]
    let bodies = [Sample.claim(.bodyRecovered, .exactly(3), from: Self.medics)]
    let more = [Sample.claim(.bodyRecovered, .exactly(8), from: Self.medics)]
    #expect(try assess([six, bodies]).bounds(.killed, .civilians) == Bounds(min: 6, max: 6))
    #expect(try assess([six, more]).bounds(.killed, .civilians) == Bounds(min: 6, max: 8))
    #expect(try assess([bodies]).bounds(.killed, .civilians) == Bounds(min: 3, max: 3))
  }

  // "Three were killed. … The toll later rose to five."
  @Test
  func `a figure that its own report replaces does not count`() throws {
    let report = [
      Sample.claim(id: 0, .killed, .exactly(3), supersededBy: 1),
      Sample.claim(id: 1, .killed, .exactly(5)),
    ]
    let derivation = try assess([report]).derivations[0]
    #expect(derivation.bounds == Bounds(min: 5, max: 5))
    #expect(derivation.steps[0].text.hasSuffix("claim 0 is replaced by claim 1"))
    #expect(derivation.steps[0].claims.map(\.number) == [0])
  }

  // The monitor on Friday: "three". On Sunday: "five".
  @Test
  func `an older figure of one source counts or not as the policy says`() throws {
    let friday = Sample.evidence(1, [Sample.claim(.killed, .exactly(3), from: Self.monitor)])
    let sunday = Sample.evidence(
      2, [Sample.claim(.killed, .exactly(5), from: Self.monitor)],
      published: Sample.day.adding(days: 2))
    var incident = Sample.incident([])
    incident.members = Sample.members(of: friday) + Sample.members(of: sunday)
    let all = Grading.assess(incident, policy: try Sample.policy())
    #expect(all.bounds(.killed, .civilians) == Bounds(min: 3, max: 5))
    let latest = Grading.assess(
      incident, policy: try Sample.policy("rising-count", becomes: "rising-count = latest"))
    #expect(latest.bounds(.killed, .civilians) == Bounds(min: 5, max: 5))
  }

  // "Twelve were killed." "Civilians were killed."
  @Test
  func `a plural contradicts no number of another source, a word does`() throws {
    let twelve = [Sample.claim(.killed, .exactly(30), from: Self.medics)]
    let plural = [Sample.claim(.killed, Sample.plural, from: Self.monitor)]
    let dozens = [Sample.claim(.killed, Sample.word("dozens"), from: Self.monitor)]
    #expect(
      try assess([twelve, plural]).bounds(.killed, .civilians) == Bounds(min: 30, max: 30))
    #expect(
      try assess([twelve, dozens]).bounds(.killed, .civilians) == Bounds(min: 12, max: 30))
  }

  // "Nobody was hurt, the governor said." "The Front said that no civilian was harmed."
  @Test
  func `a denial gives a minimum of 0 only on the word of a known source that is no party`() throws
  {
    let blame = Sample.actor("Northern Front")
    let dead = [Sample.claim(.killed, .exactly(4), by: blame, from: Self.medics)]
    func none(_ chain: [Speaker]) -> [Claim] { [Sample.claim(.killed, Sample.nobody, from: chain)] }
    let governor = none([Sample.speaker("Governor", .authority)])
    let front = none([Sample.speaker("Northern Front", .armedForce)])
    let four = Bounds(min: 4, max: 4)
    #expect(try assess([dead, governor]).bounds(.killed, .civilians) == Bounds(min: 0, max: 4))
    #expect(try assess([dead, front]).bounds(.killed, .civilians) == four)
    #expect(try assess([dead, none([])]).bounds(.killed, .civilians) == four)
    #expect(try assess([governor]).bounds(.killed, .civilians) == .zero)
    #expect(try assess([none([])]).bounds(.killed, .civilians) == nil)
  }

  // "Women and children were killed." "Nine women and children were killed."
  @Test
  func `a figure for several groups bounds each only from above`() throws {
    let plural = try assess([[Sample.claim(.killed, Sample.plural, groups: [.children, .women])]])
    #expect(plural.bounds(.killed, .children) == Bounds(min: 2, max: 2))
    #expect(plural.bounds(.killed, .women) == Bounds(min: 2, max: 2))
    let nine = try assess([[Sample.claim(.killed, .exactly(9), groups: [.children, .women])]])
    #expect(nine.bounds(.killed, .children) == Bounds(min: 0, max: 9))
    #expect(nine.bounds(.killed, .civilians) == Bounds(min: 9, max: 9))
  }

  // The Front: "we regret that our strike killed two civilians". Medics: "four were killed".
  @Test
  func `what a belligerent concedes stands apart`() throws {
    let front = Sample.speaker("Northern Front", .armedForce)
    let blame = Sample.actor("Northern Front")
    let assessment = try assess([
      [Sample.claim(.killed, .exactly(4), by: blame, from: Self.medics)],
      [Sample.claim(.killed, .exactly(2), status: .civilian, by: blame, from: [front])],
    ])
    #expect(assessment.bounds(.killed, .civilians) == Bounds(min: 4, max: 4))
    #expect(assessment.conceded.map(\.bounds) == [Bounds(min: 2, max: 2)])
  }

  @Test
  func `every step of a derivation names its claims, and the words say how`() throws {
    let assessment = try assess([
      [Sample.claim(.killed, Sample.word("dozens"), from: Self.monitor)],
      [Sample.claim(.killed, .exactly(15), from: Self.medics)],
    ])
    let steps = assessment.derivations[0].steps
    let byDefault = "status not stated: civilian by default (METHOD §1.2, status unknown)"
    let (monitor, hospital) = (ReportID(seed: 1).text, ReportID(seed: 2).text)
    let expected = [
      "Amra Monitor (\(monitor)): “dozens” counts as 12–24"
        + " (METHOD §1.2 (ISPT0005, 0279, 0281, 0345))",
      "Amra Monitor (\(monitor)): \(byDefault)",
      "Amra Monitor (\(monitor)): 12–24 killed, civilians",
      "Amra Hospital (\(hospital)): \(byDefault)",
      "Amra Hospital (\(hospital)): 15 killed, civilians",
      "lowest to highest of what the sources say: 12–24"
        + " (METHOD §1.2, sources disagree (ISPT0278))",
    ]
    #expect(steps.map(\.text) == expected)
    #expect(steps.dropLast().allSatisfy { !$0.claims.isEmpty })
  }
}
