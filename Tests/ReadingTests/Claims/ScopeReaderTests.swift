// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ScopeReaderTests {
  @Test(arguments: [
    (
      "The 2014 attack, in which 132 children were killed, shocked the nation.",
      Claim.Stance.historical
    ),
    ("A 2015 raid killed nine villagers.", .historical),
    ("The 12 attacks killed nine people.", .asserted),
  ])
  func `a year before what happened says when`(_ text: String, _ stance: Claim.Stance) {
    let day = Day(year: 2024, month: 5, day: 15)
    #expect(Reports.claims(text, published: day).map(\.stance) == [stance])
  }

  @Test func `several strikes of one day are an incident though no date resolves it`() {
    let claims = Reports.claims("Nine people were killed in three bombings in Hays on Monday.")
    #expect(claims.map(\.scope) == [.incident])
  }

  @Test(arguments: [
    "Nine people were killed during the protest.", "Nine people died in two days of fighting.",
    "Two suicide bombers killed 24 people in a market.", "Twin bombings killed nine people.",
    "Two suicide attacks have killed six people in Hays.", "The judge was murdered last week.",
    "Sixteen people were killed on 4 March 2019 in three blasts in Hays.",
  ])
  func `what a few die in is one incident`(_ text: String) {
    #expect(Reports.claims(text).map(\.scope) != [.cumulative])
    #expect(Reports.claims(text).count == 1)
  }

  @Test(arguments: [
    "Nine people have died since March.", "Some 900 people were killed during the revolt.",
    "Sixteen people were killed in three blasts.",
  ])
  func `a long time, or several attacks, are cumulative`(_ text: String) {
    #expect(Reports.claims(text).map(\.scope) == [.cumulative])
  }

  @Test(arguments: [
    ("He was convicted of the murder of 11 villagers in Saraqa in 2004.", Claim.Scope.incident),
    ("Some 26 people were killed in the three districts in June.", .cumulative),
  ])
  func `one deed is an incident, several districts are not`(_ text: String, _ scope: Claim.Scope) {
    #expect(Reports.claims(text).map(\.scope) == [scope])
  }

  @Test(arguments: [
    ("The minister was murdered in 2023.", Claim.Scope.incident),
    ("A man was pronounced dead at the scene with multiple gunshot wounds.", .incident),
    ("The rebels' leader Omar Haddad has been killed since their offensive began.", .incident),
    ("Since March one soldier has died in the district.", .cumulative),
    ("In June three attacks left a soldier dead.", .cumulative),
  ])
  func `somebody by name or trade is one death, however long the time`(
    _ text: String, _ scope: Claim.Scope
  ) {
    #expect(Reports.claims(text).map(\.scope) == [scope])
  }

  @Test(arguments: [
    ("Russia fired 40 missiles, killing nine people.", Claim.Scope.incident),
    ("Troops shot down 20 drones; falling debris killed two people in Hays.", .incident),
    ("Sixteen people were killed in 12 air strikes.", .cumulative),
    ("The office counted 34 incidents in which 102 civilians were killed.", .cumulative),
  ])
  func `many weapons are one attack, many strikes are not`(_ text: String, _ scope: Claim.Scope) {
    #expect(Reports.claims(text).map(\.scope) == [scope])
  }

  @Test func `the third within two weeks makes a total beside the one`() {
    let claims = Reports.claims(
      "A mayor was shot dead, the third mayor to be killed within two weeks.")
    #expect(claims.map(\.scope) == [.incident, .cumulative])
  }

  @Test func `what lies years before an anniversary is history`() {
    let claims = Reports.claims("They met ten years after an air raid killed 42 pupils in Hays.")
    #expect(claims.map(\.stance) == [.historical])
    let news = Reports.claims("Ten years after the siege, shells killed nine people on Monday.")
    #expect(news.map(\.stance) == [.asserted])
  }

  @Test func `one time in a sentence is of one scope`() {
    let claims = Reports.claims(
      "Nine civilians were killed and more than 2,000 injured during the attempted coup.")
    #expect(Set(claims.map(\.scope)) == [.incident])
  }

  @Test func `the total of a week is none of a day`() {
    let claims = Reports.claims(
      "Eight people were killed on Saturday alone, taking the week's total to 40.")
    #expect(claims.map(\.scope) == [.incident, .cumulative])
  }

  @Test func `the sum of several incidents of a story is cumulative`() {
    let claims = Reports.claims(
      """
      Two farmers were killed by a mine in Hays on Monday. On Tuesday a drone killed three men in Khokha. \
      In all, five people were killed in the district.
      """)
    #expect(claims.map(\.scope) == [.incident, .incident, .cumulative])
  }

  @Test func `who was killed on another day is no part of an earlier figure`() {
    let claims = Reports.claims(
      """
      On 2 March a bomb killed 14 people in Hays. Two nurses were among those killed in another attack \
      on 4 March.
      """, published: Day(year: 2024, month: 3, day: 9))
    #expect(claims.map(\.partOf) == [nil, nil])
  }

  @Test(arguments: [
    "Six people were killed today in clashes in several parts of the country.",
    "Clashes throughout the country on Sunday left at least 8 dead.",
  ])
  func `a whole country is wider than an incident, on one day too`(_ text: String) {
    #expect(Reports.claims(text).map(\.scope) == [.cumulative])
  }

  @Test func `what is told beside a total is of its time`() {
    let claims = Reports.claims(
      "Since the offensive began on 11 November, 2,000 people have died and hundreds have been wounded."
    )
    #expect(claims.map(\.scope) == [.cumulative, .cumulative])
  }

  @Test func `who died is of no total of those who fled`() {
    let claims = Reports.claims(
      "Three hundred thousand people have fled; nine were killed on the road.")
    #expect(claims.last?.scope != .cumulative)
  }

  @Test func `earlier attacks are several`() {
    let claims = Reports.claims("Two people were killed in previous attacks on the post.")
    #expect(claims.map(\.scope) == [.cumulative])
  }

  @Test func `nobody dies in several places`() {
    let claims = Reports.claims(
      "Strikes went on throughout the country in protest at the murder of a judge.")
    #expect(claims.map(\.scope) != [.cumulative])
  }

  @Test func `one named person dies once`() {
    let claims = Reports.claims(
      "Since April there were five attacks on towns. In one of them Omar Haddad was killed.")
    #expect(claims.last?.scope != .cumulative)
  }

  @Test func `each clause has its own time`() {
    let claims = Reports.claims(
      "In 1986 the editor of the paper was murdered, and in 1988 a judge was killed.")
    #expect(claims.map { $0.time?.text } == ["1986", "1988"])
  }

  @Test func `an hour is no year`() {
    let claims = Reports.claims("A guard was killed at 1830 in the north of the town.")
    #expect(claims.map(\.scope) != [.cumulative])
  }

  @Test func `a number kept of people of one trade is no incident`() {
    let text = "The number of journalists killed in Gaza rose to 190."
    #expect(Reports.claims(text).map(\.scope) == [.cumulative])
  }

  @Test func `the number of those whom one strike killed is`() {
    let text = "A strike hit a school. The number of children killed rose to nine."
    #expect(Reports.claims(text).map(\.scope) == [.incident])
  }

  @Test(arguments: [
    ("The troops killed hundreds of civilians in Axum in November 2020.", Claim.Stance.historical),
    ("More than 900 of its members have been murdered since 1985.", .asserted),
  ])
  func `a month of years ago is history, what goes on is not`(
    _ text: String, _ stance: Claim.Stance
  ) {
    let claims = Reports.claims(text, published: Day(year: 2024, month: 5, day: 15))
    #expect(claims.map(\.stance) == [stance])
  }

  @Test(arguments: [
    ("Since April last year, fighting has killed 15,000 people.", "2023-04-01"),
    (
      "Since the start of the offensive on 6 May, more than 400 people have been hurt.",
      "2024-05-06"
    ),
    ("Since the coup in February 2021, the army has killed 4,900 people.", "2021-02-01"),
  ])
  func `a stretch begins with what since is told of`(_ text: String, _ from: String) throws {
    let claims = Reports.claims(text, published: Day(year: 2024, month: 5, day: 15))
    let time = try #require(claims.first?.time)
    #expect(time.from?.description == from)
    #expect(time.to?.description == "2024-05-15")
  }

  @Test(arguments: [
    "The raid brings to 112 the number of villagers killed this year.",
    "The death of a girl brings to 15 the number of children killed since January.",
    "This homicide brings the city's 2016 homicide count to 51.",
    "The union said 112 of its members have been murdered since it was founded three years ago.",
  ])
  func `a number to which a death or raid was added, and one since a day, are of more than it`(
    _ text: String
  ) {
    #expect(Reports.claims(text).last?.scope == .cumulative)
    #expect(Reports.claims(text).last?.stance == .asserted)
  }

  @Test func `the killing of many in a country in a month is no one deed`() {
    let text = "The network documented the killing of 89 civilians in Syria in February 2024."
    #expect(Reports.claims(text).map(\.scope) == [.cumulative])
    let deed = "The council condemned the murder of 11 villagers near Hays in February 2024."
    #expect(Reports.claims(deed).map(\.scope) == [.incident])
  }

  @Test func `what befell people when a village was stormed is one incident of its month`() {
    let text =
      "More than 120 civilians were killed when fighters stormed the village of Hays last June."
    let claim = Reports.claims(text, published: Day(year: 2024, month: 3, day: 10)).first
    #expect(claim?.scope == .incident)
  }

  @Test func `a day's dead of a whole area are of no one strike`() throws {
    let text =
      "An air strike on a house in Khan Younis killed 11 people. The Gaza health ministry said 38 people had been "
      + "killed in the past 24 hours."
    let claim = try #require(
      Reports.claims(text, published: Day(year: 2024, month: 3, day: 10)).last)
    #expect(claim.scope == .cumulative && claim.place?.text == "Gaza")
    #expect(claim.cause == nil && claim.actor == nil)
  }

  @Test func `two whom gunmen murdered within a day are an incident`() {
    let text = "Gunmen murdered two officials in Hays in the past 24 hours."
    let claim = Reports.claims(text, published: Day(year: 2024, month: 3, day: 10)).first
    #expect(claim?.scope == .incident)
  }
}
