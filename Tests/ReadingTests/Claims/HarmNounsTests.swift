// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct HarmNounsTests {
  @Test(arguments: [
    ("The blast caused injuries to a policeman.", ["injured 1"]),
    ("A man with a wound to his back was taken to a clinic in Hays.", ["injured 1"]),
    ("He died from a gunshot wound to his head.", []),
  ])
  func `injuries to people are theirs, a wound to the head is nobody's`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("The hospital counted 12 deaths.", ["killed 12"]),
    ("The shelling caused the death of three children.", ["killed 3"]),
    ("There were no casualties.", ["unspecified none"]),
    ("Monitors reported that seven injuries were caused by the bombing.", ["injured 7"]),
    ("They mourn the death of a businessman and anti-crime activist.", ["killed 1"]),
    (
      "They mourn the death of a man and woman.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    ("They began after the murder of senator and candidate Omar Nava.", ["killed 1"]),
    ("Four people suffered minor injuries.", ["injured 4"]),
    ("A clerk suffered fatal injuries in the blast.", ["killed 1"]),
    ("The murder on Monday of two clerks shocked the town.", ["killed 2"]),
    (
      "They investigate the murders of the governor, another judge and a clerk.",
      ["killed 3", "killed 1 of #0", "killed 1 of #0", "killed 1 of #0"]
    ),
    ("4 martyrs until now, pray for them.", ["killed 4"]),
    ("The attacks led to civilian deaths.", ["killed plural"]),
    ("The coalition kills were lower in spring.", ["killed plural"]),
  ])
  func `nouns of harm are claims where they say whose or how many`(_ text: String, _ told: [String])
  {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "The group verifies reports of deaths.", "Those deaths shocked the town.",
    "The body had four bullet wounds.", "He was charged with planning the murder of the mayor.",
    "An attempted murder of two guards was foiled.",
  ])
  func `bare deaths and those told before are none`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }

  @Test(arguments: [
    (
      "They condemned the murder in Arida of political leaders Hector Nava and Gilda Lago.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    ("They condemned the murder on the evening of 27 February of six farmers.", ["killed 6"]),
    (
      "The assassinations of Karim Nava and of the attorney Rana Flores were condemned.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    (
      "They deplored the murders of Karim Valen, Colonel Omar Franco, and senator and candidate Luis Galo.",
      ["killed 3", "killed 1 of #0", "killed 1 of #0", "killed 1 of #0"]
    ),
    (
      "He condemned the killing of Hector Nava, leader of the National Movement (NM), and party leader Gilda Lago.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    ("Five men are suspected of killing presidential candidate Luis Galo.", ["killed 1"]),
    ("The killers of the six monks were soldiers.", ["killed 6"]),
    ("The blast caused one death, injuries and damage.", ["killed 1", "injured plural"]),
    ("There are no deaths or injuries.", ["killed none"]),
    ("The killings in the city of Arida went on.", []),
    (
      "The murder of Salim Haddad and that of his driver were condemned.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    ("They condemned the killing of democratic people's movement leaders.", ["killed plural"]),
    ("The minister denounced Carlos Perez' assassination.", ["killed 1"]),
    (
      "As a result of presidential hopeful Luis Galo's murder, security was an issue.", ["killed 1"]
    ),
  ])
  func `whom a deed befell may stand behind its place, its time or another trade`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test func `the place of a massacre is no victim`() {
    #expect(Reports.claims("He spoke of the massacre of Fenatra.").isEmpty)
    #expect(Reports.told("The massacre of six monks shocked all.") == ["killed 6"])
  }

  @Test func `the and of between opens no victims`() {
    let told = Reports.told(
      "He asked for the link between the officers who ordered the murder of six priests and the rebels."
    )
    #expect(told == ["killed 6"])
  }

  @Test func `damage is nobody`() {
    let told = Reports.told("THE BLAST RESULTED IN INJURIES TO A GUARD AND HEAVY PROPERTY DAMAGE.")
    #expect(told == ["injured 1"])
  }

  @Test func `wounds that a deed caused are of those it befell`() {
    #expect(
      Reports.told("He stabbed the two women in the chest, causing deep wounds.") == ["injured 2"])
  }

  @Test func `a massacre that a name follows is of a place`() {
    #expect(Reports.told("They condemned the massacre of San Francisco.") == [])
  }

  @Test func `a headline's word before a death says whose it was`() {
    let claims = Reports.claims("", title: "Turkey claims responsibility for YPG fighter death")
    #expect(claims.map(Reports.short) == ["killed 1"])
    #expect(claims.first?.actor?.text == "Turkey")
    #expect(Reports.told("", title: "Police death squad trial opens").isEmpty)
  }

  @Test(arguments: [
    "The account Martyrs of Gaza posted a tribute.", "May God have mercy on the martyrs of Hays.",
  ])
  func `the martyrs of a place are none by that name`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }

  @Test func `massacres are counted, and not their dead`() {
    #expect(Reports.told("So far 21 massacres have left 76 people dead.") == ["killed 76"])
    #expect(Reports.told("The report records two massacres.").isEmpty)
  }
}
