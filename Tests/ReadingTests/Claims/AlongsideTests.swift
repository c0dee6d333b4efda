// SPDX-License-Identifier: Apache-2.0
import Testing

struct AlongsideTests {
  @Test(arguments: [
    ("A mayor was killed Friday with four others.", ["killed 1", "killed 4"]),
    ("The mayor was killed along with two guards.", ["killed 1", "killed 2"]),
    (
      "The elder was murdered on Monday together with his wife and son.",
      ["killed 1", "killed 2", "killed 1 of #1", "killed 1 of #1"]
    ),
    (
      "The minister was killed at 08:15 near his home in Hays, along with two of his bodyguards.",
      ["killed 1", "killed 2"]
    ),
    ("Salim Haddad was killed alongside his nephew.", ["killed 1", "killed 1"]),
  ])
  func `those who were killed with somebody are told too`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "A farmer was killed with a knife.", "A clerk was killed and the shop was burned.",
  ])
  func `what somebody was killed with is nobody`(_ text: String) {
    #expect(Reports.told(text) == ["killed 1"])
  }

  @Test func `those who were killed with him are told where he is not`() {
    #expect(Reports.told("He was killed along with four of his six children.") == ["killed 4"])
    #expect(Reports.told("She was killed with three of her children.") == ["killed 3"])
    #expect(Reports.told("He was killed with a knife.") == [])
    #expect(Reports.told("He was killed with two of his knives.") == [])
  }

  @Test func `those alongside are told once`() {
    let told = Reports.told(
      "Omar Haddad was killed today along with his son Karim and a group of guards at a farm.")
    #expect(told == ["killed 1", "killed 1", "killed a group of"])
  }

  @Test func `alongside tells of people, with also of things`() {
    #expect(
      Reports.told("The commander was killed alongside two aides.") == ["killed 1", "killed 2"])
    #expect(Reports.told("The commander was killed with two shots.") == ["killed 1"])
  }
}
