// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PronounSubjectsTests {
  @Test(arguments: [
    ("A man was stabbed on Monday. He died in hospital.", "A man"),
    ("A woman was hit by shrapnel. She was pronounced dead at the scene.", "A woman"),
    ("Omar Haddad, 34, drove to the market. He was shot dead at a checkpoint.", "Omar Haddad"),
    ("A 15-year-old boy was walking home. He was shot in the back and died.", "A 15-year-old boy"),
    ("The driver lost control. He was killed instantly.", "The driver"),
    ("Salim Issa had received threats. On Friday, he was found dead in his car.", "Salim Issa"),
  ])
  func `what befell a pronoun befell the person of whom was told`(_ text: String, _ victim: String)
  {
    #expect(Reports.told(text) == ["killed 1"])
    #expect(Reports.claims(text).map(\.victims.text) == [victim])
  }

  @Test func `the wounded who died are no further people`() {
    #expect(Reports.told("Two men were shot. They died in hospital.") == ["killed 2"])
  }

  @Test func `those killed with him are told besides`() {
    let text = "The mayor spoke in May. He was killed along with four of his six children."
    #expect(Reports.told(text) == ["killed 1", "killed 4"])
  }

  @Test(arguments: [
    ("The mayor spoke. He said 12 people were killed.", ["killed 12"]),
    ("The mayor spoke. He feared being killed.", []),
    ("The guard fired. He was not hurt.", []),
    ("The soldier deserted. He fled from the barracks.", []),
    ("Omar Haddad was killed on Monday. He was shot dead in his car.", ["killed 1"]),
    ("He was shot dead in his car.", []),
  ])
  func `what others suffered, what is denied and what was told is no claim of the pronoun`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test func `those whose bodies were found had been killed`() throws {
    let text =
      "The bodies of 15 medics were recovered from a grave on Sunday. They had been killed by soldiers on 23 February."
    let claims = Reports.claims(text, published: Day(year: 2024, month: 3, day: 10))
    #expect(claims.map(Reports.short) == ["body_recovered 15", "killed 15"])
    #expect(claims.last?.time?.from == Day(year: 2024, month: 2, day: 23))
  }

  @Test func `they are nobody new where the dead were told`() {
    let text =
      "Fifteen medics were killed in Hays. Their bodies were recovered on Sunday. They had been killed by soldiers."
    #expect(Reports.told(text).filter { $0.hasPrefix("killed") } == ["killed 15"])
  }
}
