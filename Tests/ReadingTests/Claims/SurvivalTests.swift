// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct SurvivalTests {
  @Test(arguments: [
    (
      "Neither the pilot nor his passenger survived the crash.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    ("Neither of the two guards survived.", ["killed 2"]),
    ("Neither of the brothers survived the strike, officials said.", ["killed 2"]),
    ("None of the crew of seven survived.", ["killed 7"]),
    ("None of the 14 people aboard the ferry survived.", ["killed 14"]),
    ("His bodyguard did not survive.", ["killed 1"]),
    ("Two of the nurses did not survive the night.", ["killed 2"]),
  ])
  func `whoever did not survive is dead`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "Three of the crew of eight survived the crash.",
    "The mayor is survived by his wife and two sons.",
    "No one survived the crash.",
    "The law did not survive the vote.",
    "Fifteen miners who had been feared dead were found alive.",
    "Both guards survived.",
  ])
  func `whoever survived, or is survived by others, is not`(_ text: String) {
    #expect(Reports.told(text) == [])
  }

  @Test(arguments: [
    ("There were no survivors among the 62 people on board.", ["killed 62"]),
    ("The crash left no survivors among the 14 passengers.", ["killed 14"]),
    ("There were few survivors among the 62 people on board.", []),
    ("There were no survivors.", []),
    ("The ferry was carrying 31 people and there were no survivors.", ["killed 31"]),
    ("The ferry sank with 62 people on board and there were no survivors.", ["killed 62"]),
    ("Five people were killed in the ferry and there were no survivors.", ["killed 5"]),
  ])
  func `where nobody of them survived all are dead`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `a man reported killed who was found alive is not dead`() {
    #expect(Reports.told("A man reported killed on Monday was found alive.") == [])
  }

  @Test(arguments: [
    ("Only nine of the 64 passengers survived.", ["killed 55"]),
    ("Of the 64 people on board only nine survived.", ["killed 55"]),
    ("Officials said that of the 64 people on board only nine survived.", ["killed 55"]),
    ("Nine of the 64 people on board survived the crash.", []),
  ])
  func `where only some survived the others are dead`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("Not one of the 44 passengers survived.", ["killed 44"]),
    ("Not one person was killed in the strike.", ["killed none"]),
  ])
  func `not one survived`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `one member of a family whose number is told`() {
    #expect(
      Reports.told("Only one member of the family of nine survived the strike.") == ["killed 8"])
    #expect(Reports.told("Only one member of the family survived the strike.") == [])
  }
}
