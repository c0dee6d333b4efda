// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// What a signed record may not say (METHOD §2.8), each by a record that says it; all invented.
struct InvariantsTests {
  private static let front = Sample.actor("Northern Front")
  private static let monitor = [Sample.speaker("Amra Monitor")]

  private func breaches(
    _ claims: [Claim], _ change: (inout Assessment) -> Void = { _ in }
  ) throws -> [String] {
    let policy = try Sample.policy()
    let incident = Sample.incident([claims])
    var signed = Grading.assess(incident, policy: policy)
    change(&signed)
    return Invariants.breaches(of: incident, signed: signed, policy: policy, credibility: [])
      .map { "\($0.rule): \($0.text)" }
  }

  private func bounds(_ min: Int, _ max: Int) -> Bounds? { Bounds(min: min, max: max) }

  @Test
  func `a record signed as its claims have it breaks no rule`() throws {
    let claim = Sample.claim(
      .killed, .exactly(3), names: ["Adel", "Rima"], by: Self.front, from: Self.monitor)
    #expect(try breaches([claim]) == [])
  }

  // "Adel, Rima and Samir were killed", signed as 1–2.
  @Test
  func `more are named than are counted`() throws {
    let claim = Sample.claim(.killed, .exactly(3), names: ["Adel", "Rima", "Samir"])
    let found = try breaches([claim]) { $0.derivations[0].bounds = self.bounds(1, 2) }
    #expect(found.count == 2)
    #expect(found[0] == "METHOD §2.8, 6: 3 killed are named, and at most 2 counted")
    #expect(found[1].hasSuffix("names 3 killed, and the minimum is 1"))
  }

  // Names of people whose status is contested raise no minimum.
  @Test
  func `people of contested status may be named and not counted`() throws {
    let claim = Sample.claim(.killed, .exactly(2), status: .contested, names: ["Adel", "Rima"])
    #expect(try breaches([claim]) == [])
  }

  // "Three men were killed; some call them fighters": signed as 3 civilians, and no fighters.
  @Test
  func `people of contested status are in no minimum and in both maxima`() throws {
    let claim = Sample.claim(.killed, .exactly(3), status: .contested, from: Self.monitor)
    let found = try breaches([claim]) { signed in
      signed.derivations = [
        .init(harm: .killed, whose: .civilians, bounds: self.bounds(3, 3), steps: [])
      ]
    }
    #expect(
      found.filter { $0.hasPrefix("METHOD §2.8, 7") } == [
        "METHOD §2.8, 7: 3 killed are of contested status, and civilians are 3: they belong into the "
          + "maximum only",
        "METHOD §2.8, 7: 3 killed are of contested status, and combatants are not counted",
      ])
  }

  // METHOD §1.10: one incident dated 1970; one that its reports were there before.
  @Test(arguments: [
    (Day(number: 0), "1970-01-01 is the day that programs write for none"),
    (Sample.day.adding(days: 2), "it is dated 2024-03-11, and the last report of it 2024-03-09"),
  ])
  func `a day that cannot be is said`(_ day: Day, _ words: String) throws {
    let policy = try Sample.policy()
    var incident = Sample.incident([[Sample.claim()]])
    incident.day = day
    let signed = Grading.assess(incident, policy: policy)
    let found = Invariants.breaches(of: incident, signed: signed, policy: policy, credibility: [])
    #expect(found.map(\.text) == [words])
    incident.day = Sample.day.adding(days: 1)
    #expect(
      Invariants.breaches(of: incident, signed: signed, policy: policy, credibility: []).isEmpty)
  }

  @Test
  func `0 where nobody says that there were none`() throws {
    let claim = Sample.claim(.killed, .exactly(3))
    let found = try breaches([claim]) { $0.derivations[0].bounds = .zero }
    #expect(
      found.contains("METHOD §2.8, 5: civilians killed: 0, and no source says that there were none")
    )
    #expect(try breaches([Sample.claim(.killed, Sample.nobody, from: Self.monitor)]) == [])
  }

  @Test
  func `children and women are more than all`() throws {
    let claim = Sample.claim(.killed, .exactly(5))
    let found = try breaches([claim]) { signed in
      for whose in [Assessment.Whose.children, .women] {
        signed.derivations.append(
          .init(harm: .killed, whose: whose, bounds: self.bounds(4, 6), steps: []))
      }
    }
    #expect(found.contains { $0.contains("children killed are up to 6, all up to 5") })
    #expect(
      found.contains { $0.contains("children, women and men killed are at least 8, all at most 5") }
    )
  }

  @Test
  func `confirmed and declared need the belligerent's own word, Fair two credible origins`() throws
  {
    let claim = Sample.claim(.killed, .exactly(5), by: Self.front, from: Self.monitor)
    let confirmed = try breaches([claim]) {
      $0.grade = .confirmed
      $0.strikeStatus = .declared
    }
    #expect(confirmed.count(where: { $0.hasPrefix("METHOD §2.8, 8") }) == 2)
    let fair = try breaches([claim]) { $0.grade = .fair }
    #expect(fair.count == 1)
    #expect(
      fair[0].hasPrefix("METHOD §2.8, 3: Fair, and its claims give weak: 1 more known origin"))
    var accepted = claim
    let speaker = Sample.speaker("Northern Front", .armedForce)
    accepted.positions = [Sample.position(speaker, .harm, .accepts)]
    #expect(try breaches([accepted]) { $0.grade = .confirmed } == [])
  }

  @Test
  func `an older policy and a place nowhere on Earth are said`() throws {
    let old = try breaches([Sample.claim()]) { $0.policy = "airwars 0" }
    #expect(old == ["METHOD §2.8, 2: it was signed under airwars 0; today's policy is airwars 5"])
    let policy = try Sample.policy()
    var incident = Sample.incident([[Sample.claim()]])
    incident.place.longitude = 4239.00416
    let signed = Grading.assess(incident, policy: policy)
    let found = Invariants.breaches(
      of: incident, signed: signed, policy: policy, credibility: [])
    #expect(found.map(\.rule) == ["METHOD §2.8, 14"])
  }

  @Test
  func `one person killed in two incidents is found in both, by more than one word`() {
    let first = Sample.incident([[Sample.claim(names: ["Adel Naim", "Rima"])]])
    var second = Sample.incident([[Sample.claim(names: ["ADEL  Naim", "Rima"])]])
    second.id = IncidentID(seed: 2)
    let found = Invariants.sharedNames(in: [first, second])
    #expect(Set(found.map(\.incident)) == [first.id, second.id])
    #expect(found.count == 2)
    #expect(Invariants.sharedNames(in: [first]).isEmpty)
  }
}
