// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// Civilians and combatants in one range, each person once; derived by hand, all invented.
struct EveryoneTests {
  private static let monitor = [Sample.speaker("Amra Monitor")]
  private static let medics = [Sample.speaker("Amra Hospital", .medical)]

  private func everyone(_ reports: [[Claim]]) throws -> Bounds? {
    try Grading.assess(Sample.incident(reports), policy: Sample.policy()).everyone(.killed)
  }

  // The hospital: "three civilians were killed". The monitor: "three fighters were killed".
  @Test func `people whom sources call one or the other are as many as both say`() throws {
    let reports = [
      [Sample.claim(.killed, .exactly(3), status: .civilian, from: Self.medics)],
      [Sample.claim(.killed, .exactly(3), status: .combatant, from: Self.monitor)],
    ]
    #expect(try everyone(reports) == Bounds(min: 3, max: 3))
  }

  // "Eight people were killed, three of them fighters." "… three of whom are said to be either."
  @Test(arguments: [Victims.Status.combatant, .contested, .civilian])
  func `the whole is everyone, whatever its parts are`(_ status: Victims.Status) throws {
    var part = Sample.claim(id: 1, .killed, .exactly(3), status: status, partOf: 0)
    part.victims.isStatusSaid = true
    let report = [Sample.claim(id: 0, .killed, .exactly(8), total: true), part]
    #expect(try everyone([report]) == Bounds(min: 8, max: 8))
  }

  // "Three civilians and five fighters were killed." "Three of contested status were killed."
  @Test func `civilians and fighters told of apart add up, the contested are one each`() throws {
    let apart = [
      Sample.claim(id: 0, .killed, .exactly(3), status: .civilian, from: Self.medics),
      Sample.claim(id: 1, .killed, .exactly(5), status: .combatant, from: Self.medics),
    ]
    #expect(try everyone([apart]) == Bounds(min: 8, max: 8))
    #expect(
      try everyone([[Sample.claim(.killed, .exactly(3), status: .contested)]])
        == Bounds(min: 3, max: 3))
  }

  // A: "five civilians and two fighters". B: "six civilians", and nothing of fighters.
  @Test func `who tells of civilians alone says nothing of fighters`() throws {
    let reports = [
      [
        Sample.claim(id: 0, .killed, .exactly(5), status: .civilian, from: Self.medics),
        Sample.claim(id: 1, .killed, .exactly(2), status: .combatant, from: Self.medics),
      ], [Sample.claim(.killed, .exactly(6), status: .civilian, from: Self.monitor)],
    ]
    #expect(try everyone(reports) == Bounds(min: 7, max: 8))
  }

  // The ministry: "nine people were killed". The page: "six". The Front: "one of our commanders was killed".
  @Test func `who tells of a fighter alone says nothing of how many there were`() throws {
    let reports = [
      [Sample.claim(.killed, .exactly(9), from: Self.medics)],
      [Sample.claim(.killed, .exactly(6), from: Self.monitor)],
      [
        Sample.claim(
          .killed, .exactly(1), status: .combatant, from: [Sample.speaker("Front", .armedGroup)])
      ],
    ]
    #expect(try everyone(reports) == Bounds(min: 6, max: 9))
  }

  // "Two fighters were killed and five people are missing."
  @Test func `who may be dead is in its maximum only`() throws {
    let report = [
      Sample.claim(id: 0, .killed, .exactly(2), status: .combatant, from: Self.monitor),
      Sample.claim(id: 1, .missing, .exactly(5), from: Self.monitor),
    ]
    #expect(try everyone([report]) == Bounds(min: 2, max: 7))
  }

  // "Four people were killed": nobody speaks of combatants, and no further range is derived.
  @Test func `everyone is the civilians where nobody else is told of`() throws {
    let assessment = try Grading.assess(
      Sample.incident([[Sample.claim(.killed, .exactly(4))]]), policy: Sample.policy())
    #expect(assessment.bounds(.killed, .everyone) == nil)
    #expect(assessment.everyone(.killed) == Bounds(min: 4, max: 4))
    #expect(assessment.everyone(.injured) == nil)
  }

  // Signed before everyone had a range: civilians 3–4, combatants 0–1.
  @Test func `without a range of its own it is the sum`() throws {
    var assessment = try Grading.assess(Sample.incident([]), policy: Sample.policy())
    assessment.derivations = [
      .init(harm: .killed, whose: .civilians, bounds: Bounds(min: 3, max: 4), steps: []),
      .init(harm: .killed, whose: .combatants, bounds: Bounds(min: 0, max: 1), steps: []),
    ]
    #expect(assessment.everyone(.killed) == Bounds(min: 3, max: 5))
  }

  @Test(arguments: 400..<520)
  func `everyone is at least as many as civilians and as combatants at their least`(
    _ seed: UInt64
  ) throws {
    var record = RandomRecord(seed: seed)
    let assessment = Grading.assess(record.incident(), policy: try Sample.policy())
    for harm in [Harm.killed, .injured] {
      guard let everyone = assessment.everyone(harm) else { continue }
      for whose in [Assessment.Whose.civilians, .combatants] {
        guard let part = assessment.bounds(harm, whose) else { continue }
        #expect(part.min <= everyone.min)
        #expect(part.max <= everyone.max)
      }
    }
  }
}
