// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct DaysAfterTests {
  private func day(_ text: String) -> String? {
    Reports.claims(text, published: Day(year: 2024, month: 3, day: 10)).first?.time?.from?
      .description
  }

  @Test(arguments: [
    (
      "Eleven people were still missing on Wednesday, two days after a drone hit a barge.",
      "2024-03-04"
    ),
    ("A girl died on Friday, a week after the shelling of her school in Hays.", "2024-03-01"),
    ("Nine people died on Friday, a day after troops entered Hays.", "2024-03-08"),
    ("A guard was killed on Friday, two days before the bombing of the market.", "2024-03-08"),
  ])
  func `people came to harm when it struck`(_ text: String, _ from: String) {
    #expect(day(text) == from)
  }

  private func told(_ text: String) -> [String] {
    Reports.claims(text, published: Day(year: 2024, month: 3, day: 10)).map {
      let place = $0.place?.text ?? "-"
      return "\(Reports.short($0)) \(place) \($0.time?.from?.description ?? "-")"
    }
  }

  @Test(arguments: [
    (
      "A bombing killed nine people on Sunday, a day after gunmen killed four.",
      ["killed 9 - 2024-03-10", "killed 4 - 2024-03-09"]
    ),
    (
      "A bombing killed nine people on Sunday in Hays, three days after four people were killed in Mokha.",
      ["killed 9 Hays 2024-03-10", "killed 4 Mokha 2024-03-07"]
    ),
    (
      "A bombing in Hays killed nine people on Sunday, two weeks after a blast in Mokha killed 12.",
      ["killed 9 Hays 2024-03-10", "killed 12 Mokha 2024-02-22"]
    ),
    (
      "A bombing killed nine people on Friday. The attack came a day after four people were killed in Mokha.",
      ["killed 9 - 2024-03-08", "killed 4 Mokha 2024-03-07"]
    ),
  ])
  func `whom others killed a day before is told with a day and a place of their own`(
    _ text: String, _ claims: [String]
  ) {
    #expect(told(text) == claims)
  }

  @Test func `where no day is known, none is counted from it`() {
    let claims = Reports.claims(
      "The attack came a day after four people were killed in Mokha.",
      published: Day(year: 2024, month: 3, day: 10))
    #expect(claims.map { $0.time?.text } == ["a day"] && claims.map { $0.time?.from } == [nil])
    #expect(claims.map { $0.cause == nil } == [true])
  }

  @Test func `somebody who died of what befell her is told of the day and place where it did`() {
    #expect(
      told("A girl died in Hays on Friday, two days after she was shot.")
        == ["killed 1 Hays 2024-03-06"])
  }

  @Test func `with which a sentence begins it is counted from the day behind it`() {
    let text =
      "Three days after a blast that killed 204 people in Hays, relatives marched on Wednesday."
    #expect(told(text) == ["killed 204 Hays 2024-03-03"])
  }

  @Test func `a deed told by its outcome has its own day`() {
    let text =
      "Gunmen opened fire at a market on Monday, killing 12. The attack came a day after gunmen looted homes in "
      + "Hays, killing a guard."
    #expect(told(text).last == "killed 1 homes in Hays 2024-03-03")
  }
}
