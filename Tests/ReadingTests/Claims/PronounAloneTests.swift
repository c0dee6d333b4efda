// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PronounAloneTests {
  @Test(arguments: [
    (
      "Omar Haddad was walking home when police stopped him. Officers shot him dead.", "killed 1",
      "Omar Haddad"
    ),
    (
      "Salim Issa left the mosque at dawn. Gunmen on motorcycles shot him dead and fled.",
      "killed 1", "Salim Issa"
    ),
    (
      "A woman was sitting in her car. Two men approached and shot her in the head.", "injured 1",
      "A woman"
    ),
    ("The thief ran away. Residents caught him and beat him to death.", "killed 1", "The thief"),
    ("The boy was throwing stones. A rubber bullet struck him in the eye.", "injured 1", "The boy"),
    (
      "The journalist was filming. A sniper killed him with a shot to the head.", "killed 1",
      "The journalist"
    ),
  ])
  func `whom a pronoun means is the person with whom the sentence before began`(
    _ text: String, _ told: String, _ victim: String
  ) {
    #expect(Reports.told(text) == [told])
    #expect(Reports.claims(text).map(\.victims.text) == [victim])
  }

  @Test func `his name is that of the claim`() {
    let text = "Omar Haddad was walking home. Police shot him dead."
    #expect(Reports.claims(text).flatMap { $0.victims.names.map(\.text) } == ["Omar Haddad"])
  }

  @Test(arguments: [
    ("Omar Haddad was killed on Monday. Police shot him dead at a checkpoint.", ["killed 1"]),
    ("She loved the song. The film killed her.", []),
    ("The mayor was warned. The rebels wanted to kill him.", []),
    ("Police shot him dead.", []),
  ])
  func `who was told dead before is told again, and what is no deed kills nobody`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "A gunman killed two guards in Hays. Soldiers then shot him dead.",
    "A man stabbed two passengers on a train. Police shot him dead.",
  ])
  func `whoever did what was told may be the one who is shot`(_ text: String) throws {
    let claims = Reports.claims(text)
    #expect(claims.count == 2)
    let last = try #require(claims.last)
    #expect(Reports.short(last) == "killed 1" && last.actor?.text != claims.first?.actor?.text)
  }

  @Test func `whoever was treated for something is not the one who did it`() {
    let text = "A gunman wounded two guards in Hays. He was treated for drug abuse as a boy."
    #expect(Reports.told(text) == ["injured 2"])
  }

  @Test(arguments: [
    (
      "Omar Haddad ran into the market. Police shot him dead after he stabbed three people.",
      ["killed 1", "injured 3"]
    )
  ])
  func `what he had done himself is told behind it`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }
}
