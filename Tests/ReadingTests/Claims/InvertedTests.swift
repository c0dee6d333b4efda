// SPDX-License-Identifier: Apache-2.0
import Testing

struct InvertedTests {
  @Test func `a colon may lead the list`() {
    let text =
      "Injured by the blast were: a driver; Omar Nava, a beggar; and Salim Haddad, a baker."
    #expect(Reports.told(text).first == "injured 3")
  }

  @Test(arguments: [
    (
      "Killed in the blast were a tailor and his niece.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    ("Also wounded in the shelling on Monday were three nurses.", ["injured 3"]),
    ("Wounded soldiers were taken away.", []),
  ])
  func `what happened may stand before whom it befell`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `what somebody says may begin with what happened`() {
    let text = "\"Killed in the raid were a grocer and his son,\" a doctor said."
    #expect(Reports.told(text).first == "killed 2")
  }
}
