// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

/// Ages, kin and names in the lists of those who were harmed.
struct ListedKinTests {
  @Test(arguments: [
    ("Salim Haddad, 41, and Rami Odeh, 19, were shot dead.", ["Salim Haddad", "Rami Odeh"]),
    (
      "Gunmen killed Salim Haddad, a driver, Rami Odeh, a baker from Hays, and Karim Nassar.",
      ["Salim Haddad", "Rami Odeh", "Karim Nassar"]
    ),
    (
      "The blast killed Salim Haddad, 41; Rami Odeh, 19; and Karim Nassar, 7.",
      ["Salim Haddad", "Rami Odeh", "Karim Nassar"]
    ),
    ("Omar, Yazan and Ratib al-Ali were killed.", ["Omar al-Ali", "Yazan al-Ali", "Ratib al-Ali"]),
    ("Yaman and Omar Haddad were shot dead.", ["Yaman Haddad", "Omar Haddad"]),
    (
      "A fire killed Omar Haddad, his wife, Rana Farah, and a guard.",
      ["Omar Haddad", "Rana Farah"]
    ),
    (
      "A raid killed the head of the council, Adnan Rifai, and Omar Nava.",
      ["Adnan Rifai", "Omar Nava"]
    ),
    ("The raid killed the imam, Sheikh Bashir Nur, and a guard.", ["Bashir Nur"]),
    (
      "Salim Haddad, the mayor, and Rami Odeh, his deputy, were assassinated.",
      ["Salim Haddad", "Rami Odeh"]
    ),
  ])
  func `ages and what a person is stand between the names of a list`(
    _ text: String, _ names: [String]
  ) {
    let claims = Reports.claims(text)
    #expect(claims.first?.count.min ?? 0 >= names.count)
    #expect(claims.dropFirst().flatMap(\.victims.names).map(\.text) == names)
  }

  @Test(arguments: [
    ("HADDAD WAS MURDERED IN HIS CAR.", "HADDAD"),
    ("Later Haddad was murdered in his car.", "Haddad"),
    ("The murder of Haddad shocked the town.", "Haddad"),
  ])
  func `one unknown word without an article is a name where a word of harm asks for one`(
    _ text: String, _ name: String
  ) {
    let claims = Reports.claims(text)
    #expect(claims.map { $0.count.min } == [1])
    #expect(claims.flatMap(\.victims.names).map(\.text) == [name])
  }

  @Test(arguments: [
    ("Among those killed were three siblings aged 4, 7 and 11.", ["killed 3"]),
    (
      "Three brothers aged 4, 7 and 11 were killed with their mother.", ["killed 3", "killed 1"]
    ),
    (
      "A boy, nine, and his father were killed.", ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    (
      "Twin girls, five, and their uncle were shot dead.",
      ["killed 3", "killed 2 of #0", "killed 1 of #0"]
    ),
    ("The strike killed a girl aged 4, and 11 others were wounded.", ["killed 1", "injured 11"]),
    ("The dead included the driver, 33, his assistant, 19, and three passengers.", ["killed 5"]),
  ])
  func `ages are no people`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    (
      "The strike killed the parents and four of their six children.",
      ["killed 6", "killed 2 of #0", "killed 4 of #0"]
    ),
    (
      "The strike killed his parents and two sisters.",
      ["killed 4", "killed 2 of #0", "killed 2 of #0"]
    ),
    (
      "Three of the workers were killed and a fourth was seriously wounded.",
      ["killed 3", "injured 1"]
    ),
  ])
  func `the parents are two where others are counted with them`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("The parents of two soldiers were killed in Hays.", nil),
    ("Relatives of the two soldiers killed in Hays gathered.", 2),
    ("The wives of the two soldiers who were killed in Hays wept.", 2),
  ])
  func `of the kin of several those are the dead of whom it is said`(_ text: String, _ dead: Int?) {
    #expect(Reports.claims(text).map(\.count.min) == [dead])
  }

  @Test(arguments: [
    "A driver, Omar Haddad, 32, and his son were killed.",
    "The driver, Omar Haddad, and his son were killed.",
  ])
  func `a name set beside a trade is no further person`(_ text: String) {
    #expect(Reports.told(text) == ["killed 2", "killed 1 of #0", "killed 1 of #0"])
  }

  @Test func `a kin's name behind another of the kin is a further person`() {
    let text = "Omar Haddad, his wife, his daughter Rana, and his son Adam were killed."
    #expect(Reports.told(text).first == "killed 4")
  }

  @Test func `animals in a list with people are none of them`() {
    #expect(Reports.told("A herdsman and eleven of his camels were killed.") == ["killed 1"])
    #expect(Reports.told("A herdsman and eleven of his sons were killed.").first == "killed 12")
  }

  @Test(arguments: [
    "A funeral was held for Ahmed Nasr, 14, who was killed near Hays.",
    "The family of Ahmed Nasr, 14, who was killed near Hays, spoke of him.",
  ])
  func `an age between a name and who stands in the way of nothing`(_ text: String) {
    let claims = Reports.claims(text)
    #expect(claims.map { Reports.short($0) } == ["killed 1"])
    #expect(claims.first?.victims.text == "Ahmed Nasr" && claims.first?.place?.text == "Hays")
  }
}
