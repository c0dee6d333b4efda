// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct LeftInStateTests {
  @Test(arguments: [
    ("The raid left 1,204 people dead.", ["killed 1204"]),
    (
      "The raid left six people, including one woman and two boys, dead and 75 others injured.",
      ["killed 6", "injured 75", "killed 1 of #0", "killed 2 of #0"]
    ),
    ("The blast left three dead and 11 injured.", ["killed 3", "injured 11"]),
  ])
  func `what people were left as is what happened to them`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    (
      "Shelling left six people, including one woman and two children dead, and 75 others injured.",
      ["killed 6", "injured 75", "killed 1 of #0", "killed 2 of #0"]
    ),
    ("Another daughter was left injured with serious burns.", ["injured 1"]),
  ])
  func `the state may follow the parts, and left may be suffered`(_ text: String, _ told: [String])
  {
    #expect(Reports.told(text) == told)
  }

  @Test func `two counted groups before the state were both left in it`() {
    let text = "Clashes have left 30 rebels and five farmers dead."
    #expect(Reports.told(text).sorted() == ["killed 30", "killed 5"])
  }

  @Test func `a number above the whole is none of its parts`() {
    let text =
      "The raids left ten farmers, including three women and a child, and 27 soldiers dead."
    #expect(Reports.told(text).filter { !$0.contains("#") }.sorted() == ["killed 10", "killed 27"])
  }

  @Test(arguments: [
    (
      "The jets bombed a monastery, leaving 22 people, three of them monks, dead.",
      ["killed 22", "killed 3 of #0"]
    )
  ])
  func `a number of them stands before the state`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    (
      "An airstrike on the wedding left the bride, the groom and eleven guests dead.",
      ["killed 13", "killed 1 of #0", "killed 1 of #0", "killed 11 of #0"]
    ),
    (
      "The shell left a father and two sons dead.",
      ["killed 3", "killed 1 of #0", "killed 2 of #0"]
    ),
    ("The blast left a guard dead and four others injured.", ["killed 1", "injured 4"]),
  ])
  func `all of a list were left in the state behind it`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }
}
