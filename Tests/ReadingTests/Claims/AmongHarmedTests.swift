// SPDX-License-Identifier: Apache-2.0
import Testing

struct AmongHarmedTests {
  @Test(arguments: [
    ("Among the priests murdered was Father Ignacio Ellaro.", ["killed plural", "killed 1 of #0"]),
    (
      "The blast wounded 23 people. Two nurses were among the wounded.",
      ["injured 23", "injured 2 of #0"]
    ),
    (
      "Nine people were killed. Among the dead were a teacher and her son.",
      ["killed 9", "killed 2 of #0", "killed 1 of #1", "killed 1 of #1"]
    ),
    (
      "Among the injured here are Omar Nava, 53; and Salim Haddad, 31.",
      ["injured 2", "injured 1 of #0", "injured 1 of #0"]
    ),
    (
      "Among those killed were the imam and three of his students.",
      ["killed 4", "killed 1 of #0", "killed 3 of #0"]
    ),
    ("A mother and her baby were among five people killed.", ["killed 5", "killed 2 of #0"]),
  ])
  func `those among the harmed are a part of them`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `whoever is named among the dead is one of them`() {
    let text = "The hospital named Karim Issa and Samir Haddad among the dead."
    #expect(Reports.told(text) == ["killed 2", "killed 1 of #0", "killed 1 of #0"])
    #expect(Reports.told("The film named Omar Nava and Salim Haddad among the best.") == [])
  }

  @Test func `the trades behind a name are no more people`() {
    let text =
      "Among the priests murdered was Father Ignatius Ellaro, rector of the university and director of a"
      + " magazine which was widely read."
    #expect(Reports.told(text).last == "killed 1 of #0")
  }

  @Test(arguments: [
    (
      "The toll was 41, with nine others injured and the village chief among the dead.",
      ["killed 41", "injured 9", "killed 1 of #0"]
    ),
    (
      "Nine people died. The minister was on board and was among the dead.",
      ["killed 9", "killed 1 of #0"]
    ),
  ])
  func `with somebody among the dead, and a verb that shares its subject`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test func `parts told behind a semicolon`() {
    let text = "Four people are dead; among the 16 wounded are two teenagers."
    #expect(Reports.told(text) == ["killed 4", "injured 16", "injured 2 of #1"])
  }

  @Test(arguments: [
    ("Drone attack kills 12, 5 children among dead", ["killed 12", "killed 5 of #0"])
  ])
  func `in a headline they are among the dead without a verb`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `those who were among the dead are no parts of each other`() {
    let text = "Among those killed were Lina Aziz, a doctor; Sami Odeh, a teacher; and four pupils."
    #expect(Reports.told(text) == ["killed 1", "killed 1", "killed 4"])
  }
}
