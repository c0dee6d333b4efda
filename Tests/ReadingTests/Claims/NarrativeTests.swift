// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct NarrativeTests {
  @Test(arguments: [
    "A car bomb killed 18 worshippers and wounded another 23.",
    "A car bomb killed 18 worshippers and wounded 23 more.",
  ])
  func `others who were hurt besides the dead are of one event`(_ text: String) {
    #expect(Set(Reports.claims(text).map(\.event)) == [0])
  }

  private let day = Day(year: 2019, month: 7, day: 19)

  @Test func `the clause of another doer ends what a day and a place are told of`() {
    let claims = Reports.claims(
      "A strike on Monday in Hays killed two people, and shelling on Tuesday killed three in Mokha.",
      published: day)
    #expect(claims.map { $0.time?.day?.description } == ["2019-07-15", "2019-07-16"])
    #expect(claims.map { $0.place?.text } == ["Hays", "Mokha"])
  }

  @Test func `gunmen of the next clause have done nothing in this one`() {
    let text = "A bombing killed nine people in Hays, and gunmen killed four in Mokha."
    #expect(Reports.claims(text).map(\.actor?.text) == [nil, "gunmen"])
  }

  @Test func `what was told without harm goes with the harm told next`() throws {
    let text =
      "Government warplanes bombed the market in Hays on Tuesday. Seven people were killed."
    let claim = try #require(Reports.claims(text, published: day).first)
    #expect(claim.cause?.strike == .airstrike && claim.cause?.target == "market")
    #expect(claim.actor?.text == "Government warplanes" && claim.actor?.inferred == true)
    #expect(claim.place?.text.contains("Hays") == true)
    #expect(claim.time?.day?.description == "2019-07-16" && claim.scope == .incident)
  }

  @Test func `two towns of one region are two events`() {
    let text =
      "Shelling killed two men in Binnish, Idlib. Two women were killed in a field near Sarmin, Idlib."
    #expect(Set(Reports.claims(text).map(\.event)).count == 2)
  }

  @Test func `another place is another event, the same one is not`() {
    let text =
      "Two men were killed in Homs on Monday. Five women were wounded in Aleppo on Tuesday. "
      + "Three girls were killed in Homs on Monday."
    let events = Reports.claims(text, published: day).map(\.event)
    #expect(events.count == 3 && events[0] == events[2] && events[0] != events[1])
  }

  @Test func `a semicolon ends what a day and a place are told of`() {
    let claims = Reports.claims(
      "A blast on Monday killed two people in Homs; on Tuesday another killed five in Aleppo.",
      published: day)
    #expect(claims.map { $0.time?.day?.description } == ["2019-07-15", "2019-07-16"])
    #expect(claims.map { $0.place?.text } == ["Homs", "Aleppo"])
  }

  @Test func `a headline takes from the text what it leaves out`() throws {
    let claims = Reports.claims(
      "Shelling of a farm in Hays killed two men on Thursday.", title: "Two killed in shelling",
      published: day)
    #expect(claims.map(\.passage.part) == [.title, .text])
    #expect(claims.map { $0.time?.day?.description } == ["2019-07-18", "2019-07-18"])
    #expect(claims.map(\.total) == [false, true])
  }

  @Test func `who is blamed elsewhere for a cause did it, inferred and with the cue`() throws {
    let text =
      "The council blames the Syrian army for gas attacks in the valley. "
      + "The gas attacks killed nine people."
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.actor?.name == "Syrian army" && claim.actor?.cue == "blames")
    #expect(claim.actor?.inferred == true)
  }

  @Test(arguments: [
    (
      "Air strikes on a market killed nine people. Two jets of the Syrian air force had dropped "
        + "four bombs.", "Syrian air force"
    ),
    ("Air strikes of the coalition killed 14 people, and rebel rockets 6 more.", "the coalition"),
    ("Rebel rockets killed five people.", "Rebel"),
  ])
  func `who did it is told before a cause, behind it or in the next sentence`(
    _ text: String, _ actor: String
  ) throws {
    let claim = try #require(Reports.claims(text, published: day).first)
    #expect(claim.actor?.text == actor)
  }

  @Test func `who flew a strike did not do what the fighting did`() throws {
    let text = "Coalition airstrikes hit a bridge. Some 300 people were killed in the fighting."
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.actor == nil && claim.cause?.text == "fighting")
  }

  @Test(arguments: [
    ("Twelve people may have been killed.", Claim.Stance.alleged),
    ("Dozens are feared dead.", .feared),
    ("The army allegedly killed six men.", .alleged),
    ("If the dam breaks, thousands would be killed.", .conditional),
    ("The raid killed six men in March 2012.", .historical),
    ("The raid killed six men.", .asserted),
  ])
  func `how sure a passage is, is kept`(_ text: String, _ stance: Claim.Stance) throws {
    #expect(try #require(Reports.claims(text, published: day).first).stance == stance)
  }

  @Test(arguments: [
    ("At least 97 civilians were killed since January.", Claim.Scope.cumulative),
    ("Thirty people died in six attacks.", .cumulative),
    ("A strike on a school killed nine people on Monday.", .incident),
  ])
  func `a total over time is told from an incident`(_ text: String, _ scope: Claim.Scope) throws {
    #expect(try #require(Reports.claims(text, published: day).first).scope == scope)
  }

  @Test func `another 27 wounded are of the same strike`() {
    let claims = Reports.claims(
      "At least 14 people were killed when jets struck a bakery in Idlib. Another 27 were wounded.")
    #expect(Set(claims.map(\.event)).count == 1)
  }

  @Test func `a day earlier is behind a semicolon none of what stands before it`() {
    let claims = Reports.claims(
      "A man was killed in Homs; a day earlier two had died in Aleppo.", published: day)
    #expect(claims.map { $0.time?.text ?? "" } == ["", "a day earlier"])
  }

  @Test func `a stretch begins with what broke out`() {
    let claims = Reports.claims(
      "Twelve people have been killed since the protests broke out on 14 June.", published: day)
    #expect(claims.map { $0.time?.text } == ["14 June"])
    #expect(claims.first?.scope == .cumulative)
  }

  @Test func `who is blamed in one clause is not whoever another clause tells of`() {
    let text =
      "Four children were killed when an air strike hit their home. "
      + "Activists blamed the US-led coalition; others said Russian jets had been in the sky."
    #expect(Reports.actors(text) == ["US-led coalition"])
  }

  @Test func `a part is where its whole is, whatever the same people do elsewhere`() {
    let text =
      "Police arrested 63 people in Ramallah, among them two lawmakers, and killed a boy in Jenin."
    let places = Reports.claims(text).map { $0.place?.text }
    #expect(places == ["Ramallah", "Jenin", "Ramallah"])
  }

  @Test(arguments: [
    (
      "Drone strike on market kills 12 in western Sudan",
      "At least 12 people were killed when a drone struck a market in El Fasher on Thursday."
    ),
    (
      "Drone strike kills 12 in North Darfur",
      "Twelve people were killed when a drone struck a market in El Fasher on Thursday."
    ),
  ])
  func `the one figure of a headline is that of the town the text tells`(
    _ title: String, _ text: String
  ) {
    #expect(Set(Reports.claims(text, title: title).map(\.event)) == [0])
  }

  @Test func `a total over a stretch of its own is not the deed told before`() {
    let text = """
      Israeli forces killed seven Palestinians in a raid on Monday. Since 7 October 409 Palestinians have been killed \
      in the West Bank.
      """
    #expect(Reports.actors(text) == ["Israeli forces", nil])
  }

  @Test func `whoever fires today did not kill years ago`() {
    let text = """
      Militants fired at a bus near Reasi, killing nine. It was the worst attack since 2017, when seven pilgrims were \
      shot dead in Anantnag.
      """
    let claims = Reports.claims(text, published: Day(year: 2024, month: 6, day: 10))
    #expect(claims.map { $0.actor?.text } == ["Militants", nil])
  }

  @Test func `who claims the blast of a headline did what its bomb did`() {
    let text = """
      Five people were killed when a bomb planted on a motorcycle went off in Quetta on Saturday. The Baloch Liberation \
      Army claimed responsibility.
      """
    let claims = Reports.claims(text, title: "Five killed in Quetta blast")
    #expect(claims.allSatisfy { $0.actor?.text == "Baloch Liberation Army" })
  }

  @Test func `those among the dead are of the figure that holds`() {
    let text =
      "The death toll from an attack on Hays has risen to 115 from 70. Among those killed were ten women."
    #expect(Reports.told(text) == ["killed 115", "killed 70", "killed 10 of #0"])
  }

  @Test func `a family that burned was hit by the shell of which the text tells`() {
    let claims = Reports.claims(
      "A couple and their three children were killed when a shell hit their house in Kanbalu on Friday.",
      title: "Family of five burned alive as shell hits house",
      published: Day(year: 2024, month: 3, day: 10))
    #expect(Set(claims.map(\.event)) == [0])
  }

  @Test func `what the other side claims is not the headline figure`() {
    let claims = Reports.claims(
      "Six soldiers were killed on Saturday near Hays, officials said. Islamic State said it had killed 11 soldiers.",
      title: "Six soldiers killed in ambush", published: Day(year: 2024, month: 3, day: 10))
    #expect(claims.filter(\.total).map { $0.count.min } == [6])
  }

  @Test
  func `the headline is of the event that has its figure, also behind the death of whoever did it`()
  {
    let claims = Reports.claims(
      "A gunman opened fire at a mall north of Dallas on Saturday, killing eight people before officers shot him dead.",
      title: "Shooting at Texas mall leaves eight dead",
      published: Day(year: 2024, month: 3, day: 10))
    #expect(Set(claims.map(\.event)).count == 1)
    #expect(claims.filter { $0.count.isExactly(8) }.map { $0.actor?.text } == ["gunman", "gunman"])
  }

  @Test func `the headline of a total over weeks is no incident`() {
    let claims = Reports.claims(
      "The commission said on Monday that 39 people had been killed in protests since February 18.",
      title: "At least 39 killed, rights body says", published: Day(year: 2024, month: 3, day: 10))
    #expect(claims.map(\.scope) == [.cumulative, .cumulative])
  }
}
