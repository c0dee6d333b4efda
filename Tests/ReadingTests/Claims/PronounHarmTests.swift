// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PronounHarmTests {
  @Test(arguments: [
    ("Delfo Nieto had gone out to his fields when he was gunned down on Monday.", ["killed 1"]),
    ("The driver said that he was wounded in the leg.", ["injured 1"]),
    ("A man was taken to hospital, where he was pronounced dead.", ["killed 1"]),
    ("Two men were taken to hospital, where they died.", ["killed 2"]),
    ("Omar Haddad was shot at his home before he died in hospital.", ["killed 1"]),
  ])
  func `he and she stand for the one person who begins the sentence`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "The two drivers said that he was wounded.", "The army said that it was hurt by the remark.",
    "The driver said that he was not wounded.",
  ])
  func `it stands for nobody where no one person does`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }

  @Test func `a clause about somebody named is about that person`() {
    let text =
      "The minister mourned Omar Haddad, who died on Monday, days after an attack in which he was wounded."
    #expect(Reports.told(text) == ["killed 1"])
  }

  @Test func `the one person who does something is meant where the sentence begins with many`() {
    let text = "Witnesses said a man opened fire on the crowd before he was killed."
    #expect(Reports.told(text) == ["killed 1"])
    #expect(Reports.claims(text).first?.victims.text == "a man")
  }

  @Test func `he of whom a family speaks is the one whose family it is`() {
    let text = "The policeman's family said he had been tortured to death."
    let claims = Reports.claims(text)
    #expect(claims.map(Reports.short) == ["killed 1"])
    #expect(claims.first?.victims.text == "The policeman")
  }
}
