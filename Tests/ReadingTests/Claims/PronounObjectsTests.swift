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

  @Test(arguments: [
    ("Omar Haddad was driving home when gunmen shot him.", "injured 1"),
    ("Omar Haddad, a lawyer, was driving home when gunmen shot and killed him.", "killed 1"),
    (
      "The judge had received threats for months before gunmen caught up with her outside a bakery and shot her six times.",
      "injured 1"
    ),
    ("The journalist had just left his office when two men stabbed him.", "injured 1"),
  ])
  func `it means the one person with whom the sentence begins, to whom others did it`(
    _ text: String, _ told: String
  ) {
    #expect(Reports.told(text) == [told])
  }

  @Test(arguments: [
    "Police said a friend was there when the teenager shot him.",
    "Omar Haddad was with a friend when gunmen shot him.",
    "Omar Haddad will be killed if gunmen shot him.",
  ])
  func `but nobody where another person is told of, or where it is only said or supposed`(
    _ text: String
  ) {
    #expect(!Reports.told(text).contains("injured 1"))
  }

  @Test(arguments: [
    "Hooded men burst into the home of peasant leader Jose Vega at dawn and shot him.",
    "Gunmen stopped the car of a farmer and shot him.",
  ])
  func `whose home or car was gone for is meant`(_ text: String) {
    #expect(Reports.told(text) == ["injured 1"])
  }

  @Test(arguments: [
    (
      "A helicopter opened fire on nine boys collecting firewood, killing all of them.",
      ["killed 9"]
    ),
    ("Gunmen lined up four traders and shot all of them.", ["killed 4"]),
  ])
  func `all of them are as many as were told`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }
}
