// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct SpeakerNamesTests {
  @Test(arguments: [
    (
      "Nine people were killed, the district head, Ihor Halych, wrote on his page.",
      "Ihor Halych / "
    ),
    ("A nurse, Rima Odeh, said nine people were killed.", "Rima Odeh / "),
    ("Colonel Samir Dabbas said nine people were killed.", "Samir Dabbas / "),
  ])
  func `a name stands behind title and role, and is none of these`(_ text: String, _ told: String) {
    #expect(Reports.speaker(text) == told)
  }

  @Test(arguments: [
    "Mahmoud al-Farra, a spokesman for the civil defence, said four people died.",
    "According to hospital director Mahmoud al-Farra, four people died.",
  ])
  func `a name bears its article`(_ text: String) {
    #expect(Reports.chains(text) == [["Mahmoud al-Farra"]])
  }

  @Test(arguments: [
    ("Rebel commander Saw Htoo said 14 soldiers died.", "Saw Htoo"),
    ("By evening officials confirmed 12 deaths.", "officials"),
  ])
  func `a name that is written like a verb, and officials of no evening`(
    _ text: String, _ speaker: String
  ) {
    #expect(Reports.chains(text) == [[speaker]])
  }

  @Test func `a body whose name is written like who`() {
    let chains = Reports.chains("The WHO has verified 34 attacks that have led to 52 deaths.")
    #expect(chains == [["WHO"]])
    #expect(Reports.told("THE MAN WHO DIED WAS 60.") == ["killed 1"])
  }
}
