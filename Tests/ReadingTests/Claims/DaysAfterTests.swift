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
}
