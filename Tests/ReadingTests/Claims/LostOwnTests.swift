// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct LostOwnTests {
  @Test(arguments: [
    ("The Hamoud family lost 11 of its members in the strike.", ["killed 11"]),
    (
      "Ahmed lost his wife and three children in the strike on Gaza.",
      ["killed 4", "killed 1 of #0", "killed 3 of #0"]
    ),
    ("She lost her husband when a shell hit their house.", ["killed 1"]),
    ("The army lost five soldiers in the ambush.", ["killed 5"]),
    ("The army lost three men in the ambush.", ["killed 3"]),
    ("The rebels said they lost three men in the air strike.", ["killed 3"]),
    ("The Civil Defence lost three of its volunteers in the air strike.", ["killed 3"]),
  ])
  func `whom somebody lost to an attack is dead`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `an army that has lost men has lost them in no named attack too`() {
    #expect(Reports.told("The army said it lost two men.") == ["killed 2"])
  }

  @Test(arguments: [
    "He lost his house in the shelling.", "The company lost 300 of its employees.",
    "The team lost two players to injury.", "The firm lost three men to a rival after the attack.",
    "She lost her husband to cancer.",
    "Police lost contact with three of their officers during the attack.",
    "The bombing did not lose him his wife.",
  ])
  func `much else is lost`(_ text: String) {
    #expect(Reports.told(text).filter { $0.hasPrefix("killed") } == [])
  }

  @Test func `a number in which a word and a figure run together loses nobody`() {
    let text = "The army suffered four dead, while the rebels lost only 3nine men."
    #expect(Reports.told(text) == ["killed 4"])
  }

  @Test func `what an ambush cost an army were its people`() {
    #expect(Reports.told("The ambush cost the army eight men.") == ["killed 8"])
    #expect(Reports.told("The attack cost the firm eight million dollars.").isEmpty)
    #expect(Reports.told("The attack cost the army eight trucks.").isEmpty)
  }

  @Test(arguments: [
    ("Ukraine had lost up to 350 troops in the past day, Moscow said.", ["killed ≤350"]),
    ("Israel said that it had lost two soldiers.", ["killed 2"]),
  ])
  func `a country that has lost soldiers has lost them in war`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `whom somebody lost when a home was hit`() {
    let text = "He lost his wife and four sons when their home in Hays was hit."
    #expect(Reports.told(text).first == "killed 5")
  }

  @Test func `a child who lost both parents and more lost them to what is told`() {
    let text = "Rescuers said the girl had lost both parents and four siblings."
    #expect(Reports.told(text) == ["killed 6", "killed 2 of #0", "killed 4 of #0"])
  }

  @Test(arguments: [
    "The girl had lost both parents and a brother to cancer.",
    "The team lost both games and four players.",
  ])
  func `what is lost to illness or in games is not`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }

  @Test(arguments: [
    ("The army killed 11 fighters and lost four soldiers near Hays.", [["army"], []]),
    (
      "Rebels ambushed a convoy, killing 11 soldiers and losing 20 of their own men.",
      [["Rebels"], []]
    ),
    ("The army lost four soldiers in an ambush by rebels near Hays.", [["rebels"]]),
  ])
  func `whoever lost them has not killed them`(_ text: String, _ actors: [[String]]) {
    #expect(Reports.actors(text).map { $0.map { [$0] } ?? [] } == actors)
  }

  @Test(arguments: [
    "Russia has lost about 1,200 soldiers over the past day, the general staff said.",
    "A drone killed a man in his car in Belgorod on Friday. Kyiv said Russia lost 1,120 soldiers in the past day.",
  ])
  func `what a whole side lost over a time is a total, and of no event`(_ text: String) throws {
    let claim = try #require(
      Reports.claims(text, published: Day(year: 2024, month: 3, day: 10)).last)
    #expect(claim.scope == .cumulative && claim.period != nil)
    #expect(claim.place == nil && claim.cause == nil)
  }

  @Test func `kin who are named are lost as those told before`() {
    let text =
      "Last month 117 people were buried in a mass grave. Olha Bondar lost her son, Serhiy, and her son-in-law, "
      + "Roman."
    #expect(Reports.told(text) == ["killed 117", "killed 2", "killed 1 of #1", "killed 1 of #1"])
    #expect(Reports.told("Olha Bondar lost her son, Serhiy, and her son-in-law, Roman.") == [])
  }
}
