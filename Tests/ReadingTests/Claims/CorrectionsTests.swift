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

  @Test(arguments: [
    "An earlier version of this article said 45 people were killed; it was 5.",
    "An earlier version of this story misstated the number of dead as 45. The correct figure is five.",
    "An earlier version of this report said 45 people had been killed. The number is 5.",
  ])
  func `what an earlier version said gives way to the number behind it`(_ text: String) {
    let claims = Reports.claims(text)
    #expect(claims.map { Reports.short($0) } == ["killed 45", "killed 5"])
    #expect(claims.map(\.supersededBy) == [1, nil])
    #expect(claims.map(\.stance) == [.alleged, .asserted])
  }

  @Test(arguments: [
    "The agency retracted its report that 45 people had been killed.",
    "The ministry withdrew its claim that 45 civilians were killed.",
    "The monitor has since withdrawn its statement that 20 people died in Hama.",
    "The army retracted its statement that its soldiers had killed 30 militants.",
    "The paper walked back a report that nine people died.",
  ])
  func `what was taken back is not asserted`(_ text: String) {
    #expect(Reports.claims(text).map(\.stance) == [.alleged])
  }

  @Test(arguments: [
    "The army withdrew from the town after 12 soldiers were killed.",
    "An earlier version of this report did not say that nine people were killed.",
  ])
  func `what goes on beside them is asserted`(_ text: String) {
    #expect(Reports.claims(text).map(\.stance) == [.asserted])
  }

  @Test func `a bare number puts right only what was called wrong`() {
    #expect(
      Reports.told("Nine villages were searched and two men died. The number is 5.") == ["killed 2"]
    )
  }

  @Test func `what jets bombed by mistake is told as it was`() {
    let text = "Jets had mistakenly bombed a village in Hays, killing 85 people."
    #expect(Reports.claims(text).map(\.stance) == [.asserted])
    let told = "The paper mistakenly reported that 12 people had died."
    #expect(Reports.claims(told).map(\.stance) == [.alleged])
  }

  @Test(arguments: [
    "The army revised its earlier statement that there were no casualties, saying four had died.",
    "Contradicting its first statement that no civilians were killed, the army said four had died.",
    "The army withdrew its claim that nobody was hurt and said four civilians had died.",
    "The army revised its earlier statement that two had died, saying the strike killed four.",
  ])
  func `what one says now stands for what one said before`(_ text: String) {
    let claims = Reports.claims(text)
    #expect(claims.count == 2 && claims.first?.supersededBy == 1)
    #expect(claims.last.map { Reports.short($0) } == "killed 4" && claims.last?.stance == .asserted)
  }

  @Test func `what somebody else says is not taken back`() {
    let text = "Witnesses contradicted the army's claim that nobody was killed, saying four died."
    #expect(Reports.claims(text).allSatisfy { $0.supersededBy == nil })
  }
}
