// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct TollsTests {
  @Test(arguments: [
    ("The toll is expected to rise as dozens are missing.", ["missing dozens"]),
    ("Officials fear the toll will rise as 40 people are still trapped.", ["trapped 40"]),
    ("The toll will rise to 40.", []),
    ("The casualty range has been estimated as 2-4 injured.", ["injured 2–4"]),
    (
      "The casualty range has been estimated as 2-2 injured until further information comes.",
      ["injured 2"]
    ),
    ("The death toll rose to 40 as rescuers dug on.", ["killed 40"]),
  ])
  func `a toll that is to rise has not`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("The blast left a toll of one person wounded.", ["injured 1"]),
    ("The raid brings to 112 the number of villagers killed.", ["killed 112"]),
    ("The toll of wounded rose to 20 people.", ["injured 20"]),
    ("The death toll rose to 14 from 9.", ["killed 14", "killed 9"]),
    ("Officials put the death toll at 31.", ["killed 31"]),
    ("A death toll of more than 100 was reported.", ["killed >100"]),
  ])
  func `a toll's figure is a claim, and so is the one it replaces`(_ text: String, _ told: [String])
  {
    #expect(Reports.told(text) == told)
  }

  @Test func `the old figure points to the new one`() {
    let claims = Reports.claims("The death toll rose to 14 from 9.")
    #expect(claims.map(\.supersededBy) == [nil, 0])
    #expect(claims.map(\.total) == [true, false])
  }

  @Test(arguments: [
    ("Three more bodies were found, bringing the death toll to 21.", [1, nil]),
    ("The death toll rose to 34 after two of the wounded died.", [nil, 0]),
    ("Two of the wounded later died, so that the final toll stood at 37.", [1, nil]),
    ("The death toll stood at 34, while six men were killed in Hays.", [nil, nil]),
  ])
  func `the deaths by which a toll grew are parts of it`(_ text: String, _ parts: [Int?]) {
    #expect(Reports.claims(text).map(\.partOf) == parts)
  }

  @Test(arguments: [
    ("The monitor put the injury toll at 40.", "injured 40"),
    ("The recorder keeps to a fatality range of 12 to 24.", "killed 12–24"),
  ])
  func `a toll may be that of the injured, and a range`(_ text: String, _ told: String) {
    #expect(Reports.told(text) == [told])
  }

  @Test func `a figure that widens an earlier one is asserted and keeps its source`() {
    let claims = Reports.claims(
      "At least 40 people were killed in the siege of Hays, according to Barada Monitor. "
        + "If the number included deaths since March, the total would stand at more than 60.")
    #expect(claims.map(\.stance) == [.asserted, .asserted])
    #expect(claims.last?.chain.map(\.name) == ["Barada Monitor"])
    #expect(claims.last?.chain.first?.inferred == true)
  }

  @Test(arguments: [
    ("A bomb hit a bus on Monday. The death toll rose to 12 on Friday.", "Monday"),
    ("The death toll from Tuesday's strike in Homs climbed to 14 on Friday.", "Tuesday"),
    ("The death toll from the strike on Tuesday stood at 14 on Friday.", "Tuesday"),
  ])
  func `the day on which a toll is told is not that of the deaths`(_ text: String, _ day: String) {
    let published = Day(year: 2018, month: 3, day: 10)
    #expect(Reports.claims(text, published: published).last?.time?.text == day)
  }

  @Test func `a toll that rose replaces the figure told before`() {
    let claims = Reports.claims(
      "A bomb killed nine people on a bus on Monday. The death toll rose to 12 by noon.")
    #expect(claims.map(\.supersededBy) == [1, nil])
    #expect(claims.map(\.total) == [false, true])
  }

  @Test func `what is feared is no total beside what is said`() {
    let claims = Reports.claims(
      "Fifteen people died in the fire. Relatives feared that as many as 30 had been killed.")
    #expect(claims.map(\.total) == [true, false])
  }

  @Test(arguments: [
    (
      "Police first said five people were killed; the hospital later put the number at nine.",
      [1, nil]
    ),
    ("Four people died in the blast; the toll was raised to 12 by the evening.", [1, nil]),
    ("Two people died and the ministry put the death toll at 16.", [nil, nil]),
    ("The army said six people died; the monitor said the number was 11.", [nil, nil]),
  ])
  func `another's figure for the same dead holds none before it, and replaces it if it is later`(
    _ text: String, _ newer: [Int?]
  ) {
    let claims = Reports.claims(text)
    #expect(claims.map(\.supersededBy) == newer)
    #expect(claims.map(\.partOf) == [nil, nil])
  }

  @Test func `a total that a sentence puts to the dead of two blasts is read`() {
    let text = "Ten people died in the first blast, police said, putting the total at 16."
    #expect(Reports.told(text).last == "killed 16")
  }

  @Test(arguments: [
    ("The death toll has passed 300, with hundreds still missing.", "killed >300"),
    ("The toll exceeded 1,000 on Friday.", "killed >1000"),
  ])
  func `a toll that passed a number is more than that`(_ text: String, _ told: String) {
    #expect(Reports.told(text).contains(told))
  }

  @Test(arguments: [
    "Five people have been killed, revising an earlier figure of seven.",
    "The mayor said five had been killed, correcting an earlier toll of seven.",
    "Officials lowered the toll to five from an earlier figure of seven.",
  ])
  func `an earlier figure is replaced by the one before it, and no whole of it`(_ text: String) {
    let claims = Reports.claims(text)
    #expect(claims.map(\.count.min) == [5, 7])
    #expect(claims.map(\.supersededBy) == [nil, claims.first?.id])
    #expect(claims.allSatisfy { $0.partOf == nil })
  }

  @Test func `what another sets against a figure is no whole of it`() {
    let text = "Police say 12 people were killed while residents put the toll at 20."
    #expect(Reports.told(text) == ["killed 12", "killed 20"])
    #expect(Reports.chains(text) == [["Police"], ["residents"]])
  }

  @Test(arguments: [
    ("The ministry issued a statement giving the toll as six.", ["killed 6"]),
    ("A statement gave the death toll as 14.", ["killed 14"]),
    ("The toll, as doctors put it, was shocking.", []),
  ])
  func `a toll is given as a figure`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `deaths that bring a total to a number are counted in it`() {
    let claims = Reports.claims("The latest deaths bring the total this month to 140.")
    #expect(claims.map(Reports.short) == ["killed 140"])
    #expect(claims.map(\.scope) == [.cumulative])
  }

  @Test(arguments: [
    "Four were executed on Monday, bringing to 61 the number of people executed this year.",
    "Four were hanged on Monday, bringing the number of executions this year to 61.",
    "A soldier died of his wounds on Monday, taking the number of troops killed this year to 61.",
  ])
  func `the number to which a death brings those of a year is a total, and the death is not`(
    _ text: String
  ) {
    let claims = Reports.claims(text)
    #expect(claims.map(\.scope) == [.incident, .cumulative])
    #expect(claims.last?.count.max == 61)
  }

  @Test func `an earlier toll that is revised is superseded`() {
    let text = "A stampede left 31 dead, police said, revising an earlier toll of 20."
    let claims = Reports.claims(text)
    #expect(claims.map(\.count.max) == [31, 20])
    #expect(claims.last?.supersededBy == claims.first?.id)
  }

  @Test func `bodies that were recovered have a number of all of them too`() {
    let text =
      "Police found 11 bodies on Monday, bringing to 34 the number recovered from the site."
    #expect(Reports.told(text) == ["body_recovered 11", "body_recovered 34"])
  }

  @Test func `what a strike brought a number to is a total over the time behind it`() throws {
    let text = "Thursday's strike brought to 21 the number of medics killed since January."
    let claim = try #require(
      Reports.claims(text, published: Day(year: 2024, month: 3, day: 10)).first)
    #expect(Reports.short(claim) == "killed 21" && claim.scope == .cumulative)
    #expect(claim.period?.from == Day(year: 2024, month: 1, day: 1))
  }

  @Test(arguments: [
    (
      "Five people were killed on Sunday, taking the toll since May past 230.",
      ["killed 5 of #1", "killed >230"]
    )
  ])
  func `a toll past a number is above it`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("Elders put the number of dead villagers at 15.", ["killed 15"]),
    ("The number of injured civilians has risen to ten.", ["injured 10"]),
    ("The number of injured people is not known: up to 900 may have been inside.", []),
  ])
  func `the number of those whom a word of harm describes`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `a total since a day goes on with the report, and is of no incident told before`() {
    let text =
      "Hospitals received 53 dead on Monday, the ministry said. "
      + "The total since 7 October now stands at 41,870 dead and 97,166 injured."
    let claims = Reports.claims(text, published: Day(year: 2024, month: 10, day: 9))
    #expect(claims.map(\.scope) == [.incident, .cumulative, .cumulative])
    #expect(Set(claims.map { $0.chain.first?.text }).count == 1)
  }

  @Test func `the day of one death is not that of the number it is added to`() {
    let text =
      "The number of journalists killed in Hays has climbed to 190 with the death of a cameraman on Friday."
    #expect(Reports.claims(text).map(\.scope) == [.cumulative, .incident])
  }

  @Test(arguments: [
    ("Death toll hits 21", "killed 21"), ("Toll crosses 1,000 in Sudan clashes", "killed >1000"),
  ])
  func `in headlines a toll hits and crosses a number`(_ title: String, _ told: String) {
    #expect(Reports.told("", title: title) == [told])
  }

  @Test func `the stretch of a toll is that of all its figures`() {
    let claims = Reports.claims(
      "The ministry put the toll since Friday at 45 killed and 112 injured.",
      published: Day(year: 2024, month: 3, day: 10))
    #expect(claims.map(Reports.short) == ["killed 45", "injured 112"])
    #expect(
      claims.map(\.period?.from) == [
        Day(year: 2024, month: 3, day: 8)!, Day(year: 2024, month: 3, day: 8)!,
      ])
  }

  @Test func `a toll that deaths in hospital take further replaces the one told before`() {
    let text =
      "Seventeen people died when jets bombed a wedding in Hays. Five of the wounded later died in hospital, "
      + "taking the toll to 22."
    let claims = Reports.claims(text, title: "Air strike kills 17 at wedding")
    #expect(
      claims.map(Reports.short) == ["killed 17", "killed 17", "killed 5 of #3", "killed 22"])
    #expect(claims[1].supersededBy == 3)
    #expect(claims.map(\.total) == [false, false, false, true])
  }

  @Test func `what a figure is twice counts those told first`() {
    let text =
      "Rights groups said 39 people had been killed and 361 injured, doubling the government's figure of 19."
    #expect(Reports.told(text).last == "killed 19")
  }
}
