// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct CorrectionsTests {
  @Test(arguments: [
    (
      "Correction: an earlier version of this report said that 12 people died. The correct number is nine.",
      ["killed 12", "killed 9"]
    ),
    (
      "We wrote that 21 people had been killed on the ferry. The figure should have been 12.",
      ["killed 21", "killed 12"]
    ),
    (
      "Police corrected an earlier statement that eight had died, saying the number was six.",
      ["killed 8", "killed 6"]
    ),
    (
      "An earlier version said three guards were hurt. The correct figure is two.",
      ["injured 3", "injured 2"]
    ),
  ])
  func `a corrected figure stands for the one before it, be it less`(
    _ text: String, _ told: [String]
  ) {
    let claims = Reports.claims(text)
    #expect(claims.map { Reports.short($0) } == told)
    #expect(claims.map(\.supersededBy) == [1, nil])
  }

  @Test func `a revised toll stands for the first`() {
    let claims = Reports.claims("An earlier toll of 19 was revised down to 17.")
    #expect(claims.map { Reports.short($0) } == ["killed 17", "killed 19"])
    #expect(claims.map(\.supersededBy) == [nil, 0])
  }

  @Test(arguments: [
    "Reports that our jets killed 30 civilians in the village are false.",
    "Claims that the army killed 12 farmers are baseless, a spokesman said.",
  ])
  func `what is called false is not asserted`(_ text: String) {
    #expect(Reports.claims(text).map(\.stance) == [.alleged])
  }

  @Test func `a number that only could be is no correction`() {
    #expect(Reports.told("The number could be 12.") == [])
    #expect(Reports.told("Two people died. The correct form is blue.") == ["killed 2"])
  }
}
