// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// Ranges of groups among the dead and the hurt; derived by hand, all invented.
struct CategoriesTests {
  private static let medics = [Sample.speaker("Amra Hospital", .medical)]

  private func range(_ report: [Claim], _ whose: Assessment.Whose) throws -> Bounds? {
    try Grading.assess(Sample.incident([report]), policy: Sample.policy()).bounds(.killed, whose)
  }

  // "Five women and four children were killed": nine in all, and each group as many as is said.
  @Test func `a sum over groups says less of each than its parts`() throws {
    let report = [
      Sample.claim(id: 0, .killed, .exactly(9), total: true, groups: [.children, .women]),
      Sample.claim(id: 1, .killed, .exactly(5), groups: [.women], partOf: 0),
      Sample.claim(id: 2, .killed, .exactly(4), groups: [.children], partOf: 0),
    ]
    #expect(try range(report, .women) == Bounds(min: 5, max: 5))
    #expect(try range(report, .children) == Bounds(min: 4, max: 4))
    #expect(try range(report, .civilians) == Bounds(min: 9, max: 9))
  }

  // "A journalist, his wife and two children were killed": four, of whom each group is its own.
  @Test func `a sum of a journalist and children is neither four journalists nor four children`()
    throws
  {
    let report = [
      Sample.claim(
        id: 0, .killed, .exactly(4), total: true, groups: [.children, .journalists]),
      Sample.claim(id: 1, .killed, .exactly(1), groups: [.journalists], partOf: 0),
      Sample.claim(id: 2, .killed, .exactly(1), partOf: 0),
      Sample.claim(id: 3, .killed, .exactly(2), groups: [.children], partOf: 0),
    ]
    #expect(try range(report, .journalists) == Bounds(min: 1, max: 1))
    #expect(try range(report, .children) == Bounds(min: 2, max: 2))
    #expect(try range(report, .civilians) == Bounds(min: 4, max: 4))
  }

  // "Three women, a grandmother and a nurse were killed": four women, whatever the nurse was.
  @Test func `parts of one sum are different people`() throws {
    let report = [
      Sample.claim(id: 0, .killed, .exactly(5), total: true, groups: [.women, .medics]),
      Sample.claim(id: 1, .killed, .exactly(3), groups: [.women], partOf: 0),
      Sample.claim(id: 2, .killed, .exactly(1), groups: [.women], partOf: 0),
      Sample.claim(id: 3, .killed, .exactly(1), groups: [.medics], partOf: 0),
    ]
    #expect(try range(report, .women) == Bounds(min: 4, max: 4))
    #expect(try range(report, .medics) == Bounds(min: 1, max: 1))
  }

  // "Seven women, three of them nurses and four of them teachers, were killed."
  @Test func `parts that say more of a group's people take nobody out of it`() throws {
    let report = [
      Sample.claim(id: 0, .killed, .exactly(7), total: true, groups: [.women]),
      Sample.claim(id: 1, .killed, .exactly(3), groups: [.medics], partOf: 0),
      Sample.claim(id: 2, .killed, .exactly(4), groups: [.teachers], partOf: 0),
    ]
    #expect(try range(report, .women) == Bounds(min: 7, max: 7))
    #expect(try range(report, .teachers) == Bounds(min: 4, max: 4))
  }

  // "Seven women were killed, three of them women journalists."
  @Test func `a part of a group is in it already`() throws {
    let report = [
      Sample.claim(id: 0, .killed, .exactly(7), groups: [.women]),
      Sample.claim(id: 1, .killed, .exactly(3), groups: [.women, .journalists], partOf: 0),
    ]
    #expect(try range(report, .women) == Bounds(min: 7, max: 7))
    #expect(try range(report, .journalists) == Bounds(min: 3, max: 3))
  }

  // "Five people, including two journalists and a nurse, were killed; four were men."
  @Test(arguments: [
    (Victims.Group.journalists, Assessment.Whose.journalists), (.medics, .medics), (.men, .men),
    (.aidWorkers, .aidWorkers), (.elderly, .elderly), (.rescuers, .rescuers),
  ])
  func `every group that recorders ask for has its range`(
    _ group: Victims.Group, _ whose: Assessment.Whose
  ) throws {
    let report = [
      Sample.claim(id: 0, .killed, .exactly(5), total: true, from: Self.medics),
      Sample.claim(id: 1, .killed, .exactly(2), groups: [group], partOf: 0, from: Self.medics),
    ]
    #expect(try range(report, whose) == Bounds(min: 2, max: 2))
    #expect(try range(report, .women) == nil)
    #expect(whose.group == group)
  }

  // "Four men were killed, fighters of the brigade." "Four men were killed; some say fighters."
  @Test func `fighters are in no group, and people of contested status at the most`() throws {
    let fighters = Sample.claim(.killed, .exactly(4), status: .combatant, groups: [.men])
    #expect(try range([fighters], .men) == nil)
    let contested = Sample.claim(.killed, .exactly(4), status: .contested, groups: [.men])
    #expect(try range([contested], .men) == Bounds(min: 0, max: 4))
  }

  // The hospital: "seven women were killed". The monitor: "four people were killed".
  @Test func `no group is larger at its least than all are`() throws {
    let incident = Sample.incident([
      [Sample.claim(.killed, .exactly(7), groups: [.women], from: Self.medics)],
      [Sample.claim(.killed, .exactly(4), from: [Sample.speaker("Amra Monitor")])],
    ])
    let assessment = Grading.assess(incident, policy: try Sample.policy())
    #expect(assessment.bounds(.killed, .civilians) == Bounds(min: 4, max: 7))
    #expect(assessment.bounds(.killed, .women) == Bounds(min: 4, max: 7))
  }

  // "Three women journalists were killed": both groups, and not "women and journalists".
  @Test func `who is of two groups is in both`() throws {
    let report = [Sample.claim(.killed, .exactly(3), groups: [.women, .journalists])]
    #expect(try range(report, .women) == Bounds(min: 3, max: 3))
    #expect(try range(report, .journalists) == Bounds(min: 3, max: 3))
  }
}
