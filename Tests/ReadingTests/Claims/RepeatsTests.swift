// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct RepeatsTests {
  @Test(arguments: [
    ("Salim Haddad was shot dead. Haddad was killed at his door.", ["killed 1"]),
    (
      "Three priests were killed on Monday. The priests were murdered in their house.", ["killed 3"]
    ),
    ("The mayor was assassinated. Mayor Salim Haddad was murdered at noon.", ["killed 1"]),
    (
      "A bomb killed 14 people on Monday. The bomb killed 14 people and broke windows.",
      ["killed 14"]
    ),
    (
      "Two leaders were killed. Salim Haddad and Rami Odeh were shot dead.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
  ])
  func `victims told twice are told once`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    (
      "One person was killed in the blast on Monday. Salim Haddad, 40, died when the bomb went off.",
      ["Salim Haddad"]
    ),
    (
      "A policeman was wounded in Hays. Policeman Omar Rihan was seriously wounded in the chest.",
      ["Omar Rihan"]
    ),
  ])
  func `a lead that leaves out the name tells of the person named later`(
    _ text: String, _ names: [String]
  ) {
    let claims = Reports.claims(text)
    #expect(claims.count == 1)
    #expect(claims.flatMap { $0.victims.names.map(\.text) } == names)
  }

  @Test(arguments: [
    "The police said 12 people were killed. The hospital condemned the killing of the 12 people.",
    "Officials said Salim Haddad was shot dead. A court charged two men with the murder of Haddad.",
  ])
  func `whoever speaks of a deed that is taken for granted is no second source`(_ text: String) {
    #expect(Reports.claims(text).filter { $0.partOf == nil }.count == 1)
  }

  @Test(arguments: [
    // Known by their number.
    "Three nurses were killed in Hays. A group in Mokha owned to the murder of these three nurses.",
    "Nine miners were hurt on Monday. The nine who were wounded are in hospital.",
    // By name.
    "Three members of the union were killed. A clash followed, and Omar Haddad, Adel Aziz and Karim Issa died.",
    "The spokesman was gunned down at noon. Haddad was killed 50 metres from his home.",
    "A former student was found murdered. The body of Omar Haddad had knife wounds.",
    "The consul was seriously injured. Omar Haddad was rushed to hospital.",
    // By office, or a word of one sort.
    "Omar Haddad was killed last Friday. The death of the leader cannot be undone.",
    "A gunman was killed by a grenade. People came to see where the terrorist was killed.",
    // The lead's one person, the lead's figure.
    "One person was injured in an attack on Monday. The attack injured a passer-by.",
    "Seven people were wounded in an attack in Hays. Gunmen opened fire; seven were wounded.",
    "Seven people were killed in the blast. Approximately seven people were killed in it.",
    "At least nine people died in the blast. Nine people were killed in the blast.",
    "Seven people died, the police said. Seven people died, the Lima police said.",
  ])
  func `victims come back by number, name, office or figure`(_ text: String) {
    #expect(Reports.claims(text).filter { $0.partOf == nil }.count == 1)
  }

  @Test func `what was told as news stays so when it comes back as a belief`() {
    let claims = Reports.claims(
      "Five people were shot at a party. The five people were believed to be shot by a guest.")
    #expect(claims.map(\.stance) == [.asserted])
  }

  @Test(arguments: [
    ("Salim Haddad was killed. Rami Odeh was killed.", ["killed 1", "killed 1"]),
    ("Three nurses were killed. Three soldiers were killed.", ["killed 3", "killed 3"]),
    ("A man was killed in Hays. Another man was killed.", ["killed 1", "killed 1"]),
    ("A woman was killed in Hays. The man died later.", ["killed 1", "killed 1"]),
    ("Fourteen people died. Fourteen people were wounded.", ["killed 14", "injured 14"]),
    ("Two rebels were killed. Two more rebels were killed.", ["killed 2", "killed 2"]),
    (
      "The mayor was killed in Hays. A policeman was killed. The officer died later.",
      ["killed 1", "killed 1", "killed 1"]
    ),
    (
      "A soldier was killed by a mine. A soldier was killed by a sniper.",
      ["killed 1", "killed 1"]
    ),
    (
      "Soldiers killed the nuns, their cook, and the cook's 15-year-old daughter.",
      ["killed plural", "killed 1", "killed 1"]
    ),
    ("Omar Haddad was killed. The attacker was killed by guards.", ["killed 1", "killed 1"]),
  ])
  func `other victims stay others`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `what two sources say stays two claims`() {
    let claims = Reports.claims(
      "Nine people were killed, the police said. Nine people were killed, the hospital said.")
    #expect(claims.count == 2)
  }

  @Test func `a claim told twice keeps both passages`() throws {
    let text = "Three priests were killed on Monday. The priests were murdered in their house."
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.repeats.count == 1 && claim.repeats[0].bytes.lowerBound > 30)
  }

  @Test func `a headline stays beside the text that repeats it`() {
    let claims = Reports.claims("Nine people were killed in Hays.", title: "Nine killed in Hays")
    #expect(claims.count == 2)
  }

  @Test func `no claim becomes a part of itself`() {
    let claims = Reports.claims(
      "Salim Haddad and Rami Odeh were killed. Haddad was killed first. Odeh died later. "
        + "The dead were identified as Salim Haddad and Rami Odeh.")
    #expect(claims.allSatisfy { $0.partOf != $0.id && $0.supersededBy != $0.id })
    #expect(claims.count == 3)
  }

  @Test func `one of his guards is the same one`() {
    let told = Reports.told(
      "One of his guards was killed. One of his guards, whom nobody named, died on the spot.")
    #expect(told == ["killed 1"])
  }

  @Test func `the cook's daughter is no cook`() {
    let told = Reports.told("Soldiers killed the monks, their cook, and the cook's daughter.")
    #expect(told == ["killed plural", "killed 1", "killed 1"])
  }

  @Test func `both policemen are the two officers`() {
    let told = Reports.told(
      "Two police officers were shot to death in Hays. Both policemen died instantly.")
    #expect(told == ["killed 2"])
  }

  @Test func `two mayors of one sentence are two`() {
    let told = Reports.told(
      "The mayor of Hays was killed on Monday, and the Mokha mayor was killed yesterday.")
    #expect(told == ["killed 1", "killed 1"])
  }
}
