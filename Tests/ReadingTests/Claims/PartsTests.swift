// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PartsTests {
  @Test func `the bodies of some are part of the bodies`() {
    #expect(
      Reports.told("Medics received 11 bodies, including those of four women.")
        == ["body_recovered 11", "body_recovered 4 of #0"])
  }

  @Test(arguments: [
    ("The raid killed 12 people, including three children.", ["killed 12", "killed 3 of #0"]),
    ("Twelve people were killed, two of them journalists.", ["killed 12", "killed 2 of #0"]),
    (
      "Nine people died in the blast. The dead included four women.",
      ["killed 9", "killed 4 of #0"]
    ),
  ])
  func `a part points to its whole`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("Twelve people were killed. Among them were four children.", ["killed 12", "killed 4 of #0"]),
    ("Twelve people were killed. Four of them were soldiers.", ["killed 12", "killed 4 of #0"]),
    (
      "Twelve people were wounded in Homs. They included four children and two nurses.",
      ["injured 12", "injured 4 of #0", "injured 2 of #0"]
    ),
    ("Nine were killed. Among them was a journalist.", ["killed 9", "killed 1 of #0"]),
    // Of which of the two?
    (
      "Twelve people were killed and 30 were injured. Among them were four children.",
      ["killed 12", "injured 30"]
    ),
    ("Two people were killed. Among them were four children.", ["killed 2"]),
    ("Nine people were killed. Four of them were in a car.", ["killed 9"]),
    ("A strike killed nine people. It included four rockets.", ["killed 9"]),
    ("The school was hit. Among them were four children.", []),
    (
      "Nine people were killed in Hays. The army came on Monday. Four of them were nurses.",
      ["killed 9"]
    ),
  ])
  func `who they were is told of the dead or hurt of the sentence before`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("Mortar fire left 22 people dead, half of them pensioners.", "killed 11 of #0"),
    ("The blast killed 30 people, two thirds of them children.", "killed 20 of #0"),
  ])
  func `a share of them is a part where it comes out even`(_ text: String, _ part: String) {
    #expect(Reports.told(text).last == part)
  }

  @Test func `half of an odd number is a part without a number`() {
    #expect(
      Reports.told("The blast killed 31 people, half of them children.")
        == ["killed 31", "killed plural of #0"])
  }

  @Test(arguments: [
    (
      "Twelve people, eight of them civilians and four fighters, were killed.",
      ["killed 12", "killed 8 of #0", "killed 4 of #0"]
    ),
    ("The dead, all of them civilians, included nine women.", ["killed 9"]),
  ])
  func `the rest of those who make up the whole are parts too`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `a name and a number of others are two parts`() {
    #expect(
      Reports.told("They killed six monks, including rector Omar Ellera and two women.")
        == ["killed 6", "killed 1 of #0", "killed 2 of #0"])
  }

  @Test func `most of the dead are a part without a number`() {
    #expect(
      Reports.told("Forty people were killed, most of them women.")
        == ["killed 40", "killed plural of #0"])
  }

  @Test func `some of the wounded in a graver state are a part of them`() {
    let text = "The toll stood at 18 dead and 23 wounded, including six in critical condition."
    #expect(Reports.told(text) == ["killed 18", "injured 23", "injured 6 of #1"])
  }

  @Test(arguments: [
    (
      "The jets killed 46 people, mainly women and children.",
      ["killed 46", "killed plural of #0", "killed plural of #0"]
    ),
    ("The strike killed 12, mostly civilians.", ["killed 12", "killed plural of #0"]),
  ])
  func `mostly says who some of them were`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
    #expect(Set(Reports.claims(text).map(\.scope)).count == 1)
  }

  @Test func `parts that have numbers are told apart`() {
    let text = "The attack killed 190 people, among them 90 Syrian farmers and 71 foreigners."
    #expect(Reports.told(text) == ["killed 190", "killed 90 of #0", "killed 71 of #0"])
  }

  @Test func `a bare number before including is the whole`() {
    let claims = Reports.claims(
      "The missile hit a cafe, killing 13 including the writer Nadia Karam, who died four days later."
    )
    #expect(claims.map(\.count.max) == [13, 1])
    #expect(claims.last?.partOf == claims.first?.id)
    #expect(claims.first?.time == nil)
  }

  @Test func `a part is of the whole told before it, and the last part of the last`() {
    let text =
      "Fifteen people, including four children, died, bringing the number of deaths to 101, 80 of them children."
    let told = Reports.told(text)
    #expect(told == ["killed 15 of #1", "killed 101", "killed 4 of #0", "killed 80 of #1"])
  }

  @Test func `by what a part died is not by what the whole did`() {
    let claims = Reports.claims("At least 129 prisoners were killed, 24 of them by gunfire.")
    #expect(claims.map { $0.cause?.strike } == [nil, .gunfire])
  }

  @Test func `deaths told by a noun of their own are a part all the same`() {
    let text = "They documented 88 killings in 2022, including the deaths of 23 children."
    #expect(Reports.told(text) == ["killed 88", "killed 23 of #0"])
  }

  @Test func `a place that another includes is nobody`() {
    let text =
      "Since October 409 people have been killed in the West Bank, including East Jerusalem."
    #expect(Reports.told(text) == ["killed 409"])
    #expect(
      Reports.told("Six people were killed in Hays, including Omar Haddad.")
        == ["killed 6", "killed 1 of #0"])
  }

  @Test func `what a quotation begins with goes on with the one before`() {
    let text =
      "\"We have 23 dead,\" a nurse said. \"Among them are an eight-year-old girl and a pregnant woman.\""
    #expect(Reports.told(text) == ["killed 23", "killed 1 of #0", "killed 1 of #0"])
  }

  @Test func `one of the dead who was shot is dead`() {
    let claims = Reports.claims(
      "A raid in Hays left at least 25 people dead, including one police officer shot in the head.")
    #expect(claims.map(Reports.short) == ["killed ≥25", "killed 1 of #0"])
    #expect(claims.last?.actor == nil)
  }
}
