// SPDX-License-Identifier: Apache-2.0
import Testing

struct PronounObjectsTests {
  @Test(arguments: [
    ("Gunmen lined up nine workers and shot them.", ["killed 9"]),
    (
      "A gunman kidnapped an elder and later beheaded him near the town.",
      ["abducted 1", "killed 1"]
    ),
    ("A soldier fired a rifle at a woman, wounding her in the head.", ["injured 1"]),
    ("Rebels stopped two drivers on the road and killed them.", ["killed 2"]),
    ("They found the wife of a union leader and they killed her.", ["killed 1"]),
  ])
  func `a pronoun behind a verb of harm means the people of the clause before it`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "A caller said her brother had shot her.", "They took his wallet and shot him.",
    "Police said the teenager had a gun and that a friend shot him.",
    "Police questioned a driver and a farmer and shot him.",
    "Cattlemen paid two million pesos to people who threatened them with killing them.",
  ])
  func `it means nobody where somebody else or a thing could be meant`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }

  @Test func `how often a pronoun was shot is no other object`() {
    let text = "Hooded men dragged the mayor out of his home and shot him several times."
    #expect(Reports.told(text) == ["killed 1"])
  }
}
