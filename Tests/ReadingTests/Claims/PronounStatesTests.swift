// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PronounStatesTests {
  @Test(arguments: [
    ("Omar Haddad was driving home when two gunmen shot him dead.", ["killed 1"]),
    ("Soldiers arrested the farmer and shot him dead.", ["detained 1", "killed 1"]),
    ("The mayor, Omar Haddad, was leaving his house when gunmen shot him dead.", ["killed 1"]),
    ("They seized the mayor and beat him to death.", ["abducted 1", "killed 1"]),
    ("The baker resisted; the men shot him and left him seriously wounded.", ["injured 1"]),
  ])
  func `whom a deed left dead or hurt is the person a pronoun means`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "The officer shot him dead after a chase.", "A sniper shot him dead on the roof.",
    "A man stabbed her to death in the kitchen.", "Gunmen shot her dead outside her home.",
    "They sentenced the driver and declared it had cost him dead stock.",
    "The rebels stopped a driver and a guard and shot him dead.",
  ])
  func `who did it did not die of it, and nobody did whom the sentence does not tell`(
    _ text: String
  ) {
    #expect(!Reports.told(text).contains { $0.hasPrefix("killed") })
  }

  @Test func `a shot meant for one kills another`() {
    let text = "A teacher was leaving home when a bullet intended for him killed a girl."
    #expect(Reports.told(text) == ["killed 1"])
    #expect(Reports.claims(text).first?.victims.text == "a girl")
  }

  @Test(arguments: [
    ("Two gunmen on a motorcycle shot Omar Haddad dead in Hays.", "Omar Haddad"),
    ("Police found the farmer dead in his field.", "the farmer"),
  ])
  func `a name or person behind the deed is who is dead`(_ text: String, _ victim: String) {
    #expect(Reports.claims(text).map(\.victims.text) == [victim])
    #expect(Reports.told(text) == ["killed 1"])
  }
}
