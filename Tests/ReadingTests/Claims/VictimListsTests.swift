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
}
