// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct VictimListsTests {
  @Test(arguments: [
    ("At least 600 soldiers and civilians were killed.", ["killed ≥600"]),
    ("Some 20 magistrates and judges have been killed.", ["killed ~20"]),
    ("Two women and children were killed.", ["killed 2", "killed plural"]),
    (
      "In an offensive launched by rebels, five farmers and four guards have died.",
      ["killed 9", "killed 5 of #0", "killed 4 of #0"]
    ),
    (
      "Two guards and three drivers were killed.", ["killed 5", "killed 2 of #0", "killed 3 of #0"]
    ),
    (
      "According to the rebels, an officer and a driver were killed.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    (
      "Clerk Jaime Cardona and drivers Nelson Molina, Omar Cuellar and Dario Suarez were killed.",
      ["killed 4"] + Array(repeating: "killed 1 of #0", count: 4)
    ),
  ])
  func `a number before a list of plurals counts all of them`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `soldiers and civilians under one number are of no one status`() {
    let claim = Reports.claims("At least 600 soldiers and civilians were killed.").first
    #expect(claim?.victims.status == .unspecified)
  }

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
    ("A soldier guarding the bridge was wounded.", ["injured 1"]),
    ("Two men accused of spying for the army were executed.", ["killed 2"]),
    ("Nine men who ran the mill at the river were killed.", ["killed 9"]),
    ("The convoy guarding the bridge was destroyed.", []),
    ("Seven farmers were yesterday killed by gunmen.", ["killed 7"]),
    ("Seven farmers, were killed by gunmen.", ["killed 7"]),
    (
      "Three people, Omar Haddad, Samir Aziz and Karim Issa, were killed in Hays.",
      ["killed 3", "killed 1 of #0", "killed 1 of #0", "killed 1 of #0"]
    ),
    (
      "Four medics, Omar Haddad, Samir Aziz, Karim Issa, and Rana Farah, were shot.",
      ["injured 4"] + Array(repeating: "injured 1 of #0", count: 4)
    ),
    ("Nine people, Omar Haddad and Samir Aziz among them, were killed.", ["killed 9"]),
    (
      "Omar Haddad, Samir Aziz and Karim Issa, were killed.",
      ["killed 3", "killed 1 of #0", "killed 1 of #0", "killed 1 of #0"]
    ),
    ("A preacher -- a man known in the town -- was shot dead.", ["killed 1"]),
    ("Gunmen hacked a priest to death.", ["killed 1"]),
    (
      "They ambushed a truck, killing nine men and four women in a region plagued by war.",
      ["killed 13", "killed 9 of #0", "killed 4 of #0"]
    ),
    ("A bomb killed nine nurses and wounded another 17.", ["killed 9", "injured 17"]),
    (
      "Gunmen killed on Monday a grocer and two guards.",
      ["killed 3", "killed 1 of #0", "killed 2 of #0"]
    ),
    (
      "Two groups acted, one that killed a guard and another that killed a cook.",
      ["killed 1", "killed 1"]
    ),
    (
      "The murder of the six monks, a cook and her daughter was condemned.",
      ["killed 8", "killed 6 of #0", "killed 1 of #0", "killed 1 of #0"]
    ),
    (
      "The shots that killed Nava, Kenney and Lago were fired from a rifle.",
      ["killed 3", "killed 1 of #0", "killed 1 of #0", "killed 1 of #0"]
    ),
    (
      "Both Haddad, 32, and Farah, 34, died at the scene.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    ("Both Syrian and Iraqi villagers were killed.", ["killed plural"]),
    ("Both brothers were killed.", ["killed 2"]),
  ])
  func `a clause between the people and what befell them is stepped over`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
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

  @Test(arguments: ["Trade was hurt by the strike.", "THE WORKSHOPS WERE CRUSHED TO DEATH."])
  func `things are no names`(_ text: String) {
    #expect(Reports.claims(text).flatMap(\.victims.names).isEmpty)
  }

  @Test func `somebody murdered last week is one incident`() {
    let claims = Reports.claims("The judge was murdered last week. Last week 40 people died.")
    #expect(claims.map(\.scope) == [.incident, .cumulative])
  }

  @Test func `a sentence to death is no death of now`() {
    let claims = Reports.claims("The court sentenced five men to death.")
    #expect(claims.allSatisfy { $0.stance != .asserted })
  }

  @Test func `what a man is arrested for killing is a claim`() {
    #expect(Reports.told("He was held for killing six priests.").contains("killed 6"))
  }

  // The sum was 55: the old figure of a toll with a share of the new one.
  @Test func `a share of people told before makes no sum with a number before it`() {
    let text =
      "The number of wounded rose to 48 from 31, and seven of them are in critical condition."
    #expect(!Reports.told(text).contains { $0.hasPrefix("injured 55") })
    #expect(Reports.told(text).first == "injured 48")
  }

  @Test func `a clause of its own ends a list of parts`() {
    let text = "The dead included 14 children, and 20 of the survivors had to have limbs amputated."
    #expect(Reports.told(text) == ["killed 14"])
  }

  @Test(arguments: [
    (
      "The clinic treated 112 people for gunshot wounds, of whom nine died.",
      ["injured 112", "killed 9 of #0"]
    ),
    ("Rockets wounded 60 people, of whom four died on Friday.", ["injured 60", "killed 4 of #0"]),
  ])
  func `those of whom a clause tells suffer what it tells, not all of them`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test func `what carried people was shot down, and the people are not told wounded`() {
    let text = "The plane carrying 62 people was shot down over the valley."
    #expect(Reports.told(text).isEmpty)
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
      "The toll now stands at 31 dead and 87 injured, ten of them seriously.",
      ["killed 31", "injured 87", "injured 10 of #1"]
    ),
    ("Two people were killed and a third was wounded.", ["killed 2", "injured 1"]),
    ("Four died at once; a fifth died on the way to hospital.", ["killed 4", "killed 1"]),
    (
      "At least 9 people killed incl. 2 kids in an airstrike.", ["killed ≥9", "killed 2 of #0"]
    ),
    ("All 12 passengers on board the minibus died.", ["killed 12"]),
    (
      "A missile killed 19 people, wounding dozens, medics and residents said.",
      ["killed 19", "injured dozens"]
    ),
  ])
  func `those of one harm make no list with those of another, nor with who tells of them`(
    _ text: String, _ told: [String]
  ) {
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
    ("Omar said his wife and two sons were killed.", ["killed 3"]),
    ("Police said a girl, two women and a man were shot.", ["injured 4"]),
    ("The woman said her brother and three cousins died.", ["killed 4"]),
  ])
  func `the verb that tells of a list is no part of it`(_ text: String, _ told: [String]) {
    #expect(Array(Reports.told(text).prefix(1)) == told)
  }

  @Test func `who is attacked before "and" is not in the list behind it`() {
    let told = Reports.told(
      "The village was attacked by suspected herders and six people were killed.")
    #expect(told == ["killed 6"])
  }

  @Test func `a list of parts between commas leaves its whole the subject`() {
    let told = Reports.told(
      "Seven aid workers, including a dual citizen, three Britons, an Australian and a Pole, died.")
    #expect(told.first == "killed 7")
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
