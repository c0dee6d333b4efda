// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// People told of beside or among others, and what that says of the others: nothing.
struct AmongOthersTests {
  private func range(_ reports: [[Claim]]) throws -> Bounds? {
    Grading.assess(Sample.incident(reports, language: "en"), policy: try Sample.policy("airwars"))
      .bounds(.killed, .civilians)
  }

  // "Eight people were killed, including three children", "… among them two doctors", "… three of them
  // civilians": only the last says that the others may be none.
  @Test(arguments: [
    ([Victims.Group.children], nil, 8), ([.medics], nil, 8), ([.journalists], nil, 8), ([], nil, 3),
    // "Three civilian women", "three bakers".
    ([.women], true, 3), ([.children], true, 3), ([], false, 8),
  ])
  func `a child or a nurse among the dead makes no fighters of the others`(
    _ groups: [Victims.Group], _ isSaid: Bool?, _ least: Int
  ) throws {
    var part = Sample.claim(
      id: 1, .killed, .exactly(3), status: .civilian, groups: groups, partOf: 0)
    part.victims.isStatusSaid = isSaid ?? groups.isEmpty
    let report = [Sample.claim(id: 0, .killed, .exactly(8), total: true), part]
    #expect(try range([report]) == Bounds(min: least, max: 8))
  }

  // "At least six members of one household and a midwife were killed."
  @Test(arguments: [true, false])
  func `a midwife beside a household makes nobody of it a fighter`(_ isTotal: Bool) throws {
    let report = [
      Sample.claim(id: 0, .killed, .atLeast(6), total: isTotal),
      Sample.claim(id: 1, .killed, .exactly(1), status: .civilian, groups: [.medics]),
    ]
    #expect(try range([report]) == Bounds(min: 6, max: isTotal ? 6 : 7))
  }

  // "Seven people were killed. … The seventh, who lived next door, died in surgery." "A neighbour lost an
  // arm. Twelve other people were treated for burns."
  @Test(arguments: [(7, true, 7, 7), (12, false, 12, 13)])
  func `one person told of beside several lowers no figure`(
    _ several: Int, _ isTotal: Bool, _ least: Int, _ most: Int
  ) throws {
    let report = [
      Sample.claim(id: 0, .killed, .exactly(several), total: isTotal),
      Sample.claim(id: 1, .killed, .exactly(1)),
    ]
    #expect(try range([report]) == Bounds(min: least, max: most))
  }
}
