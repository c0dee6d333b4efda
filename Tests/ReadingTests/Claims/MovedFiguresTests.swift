// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct MovedFiguresTests {
  @Test func `a figure that somebody raised is that of the sentence before`() {
    let text =
      "Seven people were killed in Hays. Later in the day the mayor raised the figure to nine."
    let claims = Reports.claims(text)
    #expect(claims.map(Reports.short) == ["killed 7", "killed 9"])
    #expect(claims.first?.supersededBy == 1)
    #expect(Reports.told("The bank opened. It raised the figure to nine.").isEmpty)
  }

  @Test(arguments: [
    "Seven people were killed in Hays. The mayor may raise the figure to nine.",
    "Seven people were killed in Hays. The firm raised the number of trucks to nine.",
  ])
  func `not where it may, or where the number is of something else`(_ text: String) {
    #expect(Reports.told(text) == ["killed 7"])
  }

  @Test func `a figure that other sources give is theirs`() {
    let claims = Reports.claims(
      "Gunmen shot dead at least 20 villagers, medics said. Other sources gave a figure of 23.")
    #expect(claims.map(\.count.min) == [20, 23])
    #expect(claims.map { $0.chain.first?.text } == ["medics", "Other sources"])
  }

  @Test(arguments: [
    (
      "At least 12 people were killed in the clash, prosecutors said. Local media put the number at 20.",
      "killed 20"
    ),
    ("Police said 12 people had been killed. The army puts it at 19.", "killed 19"),
  ])
  func `another's figure is told without a word of harm, and replaces none`(
    _ text: String, _ told: String
  ) {
    let claims = Reports.claims(text)
    #expect(claims.map(Reports.short).last == told)
    #expect(claims.first?.supersededBy == nil)
  }

  @Test func `a price that is put at a number is no toll`() {
    #expect(
      Reports.told("Twelve people were killed. The ministry put it down to the weather.") == [
        "killed 12"
      ])
  }
}
