// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct CountedPartsTests {
  @Test(arguments: [
    ("Nine people were killed. Two were children.", ["killed 9", "killed 2 of #0"]),
    (
      "At least nine civilians died in the strike. Three were children and one was a nurse.",
      ["killed ≥9", "killed 3 of #0", "killed 1 of #0"]
    ),
    ("Twelve people were wounded. Five were women.", ["injured 12", "injured 5 of #0"]),
    (
      "Nine people died in the raid. Six were members of one family.",
      ["killed 9", "killed 6 of #0"]
    ),
    ("Nine people were killed. Two nurses were among them.", ["killed 9", "killed 2 of #0"]),
  ])
  func `a bare number says who some of those before were`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    // Of which of the two?
    ("Nine people were killed and 12 wounded. Two were children.", ["killed 9", "injured 12"]),
    ("Nine people were killed. Twelve were children.", ["killed 9"]),
    ("Nine people were killed. Two were on their way to work.", ["killed 9"]),
    ("Nine people were killed. The nine were members of a club.", ["killed 9"]),
    ("Nine people were killed. One was an annual demand.", ["killed 9"]),
    ("Nine houses were hit. Two were empty.", []),
    ("The bombs hit a school. Two were children.", []),
  ])
  func `what need not be a part of the dead is none`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    (
      "Twelve people were wounded. Four of them were seriously hurt.",
      ["injured 12", "injured 4 of #0"]
    ),
    ("Twelve people were hurt. Four were badly wounded.", ["injured 12", "injured 4 of #0"]),
    ("Thirty people were hurt. Ten are in intensive care.", ["injured 30", "injured 10 of #0"]),
    ("Nine were killed. Two were in critical condition.", ["killed 9", "injured 2"]),
    ("Ten people were hurt in Homs. Four people were hurt in Hama.", ["injured 10", "injured 4"]),
  ])
  func `those of them who were badly hurt are a part of the hurt`(_ text: String, _ told: [String])
  {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("Seven people died, three from the same family.", ["killed 7", "killed 3 of #0"]),
    ("Seven people died, two of one household.", ["killed 7", "killed 2 of #0"]),
    ("Seven people died, ten families lost their homes.", ["killed 7"]),
  ])
  func `so many of one family are a part`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    (
      "The office verified 4,100 deaths. Of these, 587 were children.",
      ["killed 4100", "killed 587 of #0"]
    ),
    (
      "The shooting claimed eight lives. Among the victims was a member of congress.",
      ["killed 8", "killed 1 of #0"]
    ),
    (
      "The raid killed nine people. A teacher was also among the victims.",
      ["killed 9", "killed 1 of #0"]
    ),
  ])
  func `these and the victims are those of the sentence before`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `where no harm was told the victims are nobody`() {
    #expect(Reports.told("The hall was full. Among the victims was a teacher.") == [])
  }

  @Test(arguments: [
    (
      "At least 80 people have been killed and 18,000 displaced in Hays. Among the victims are a priest and seven "
        + "farmers.", ["killed 8 of #0", "killed 1 of #2", "killed 7 of #2"]
    ),
    ("Twelve people were killed and 30 wounded. Among the victims were a priest and two nuns.", []),
  ])
  func `victims are those who came to harm, where that is one harm`(
    _ text: String, _ told: [String]
  ) {
    #expect(Array(Reports.told(text).dropFirst(2)) == told)
  }
}
