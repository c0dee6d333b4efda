// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct BracketedPartsTests {
  @Test(arguments: [
    (
      "The mission verified 12 killed (seven men, three women and two boys) in Hays.",
      ["killed 12", "killed 7 of #0", "killed 3 of #0", "killed 2 of #0"]
    ),
    (
      "Twelve people were killed (7 men, 5 women) in Hays.",
      ["killed 12", "killed 7 of #0", "killed 5 of #0"]
    ),
    (
      "So far 11 civilians have been killed (one journalist) in Hays.",
      ["killed 11", "killed 1 of #0"]
    ),
  ])
  func `counted people in the bracket behind the verb are parts`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("Five people were killed (12 men had been invited) in Hays.", ["killed 5"]),
    ("Five people were killed (20 houses and three cars) in Hays.", ["killed 5"]),
  ])
  func `a bracket that counts more, or other than people, tells of no parts`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    (
      "At least 7 civilians (2 women, 3 children) killed & 20+ injured by shelling on Hays",
      ["killed ≥7", "injured ≥20", "killed 2 of #0", "killed 3 of #0"]
    )
  ])
  func `so they are of at least so many, and between people and their verb`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }
}
