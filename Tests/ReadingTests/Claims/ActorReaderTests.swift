// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

@testable import Reading

/// Where a report leaves open which of two did it, neither is blamed alone; all invented.
struct ActorReaderTests {
  @Test(arguments: [
    (
      "Militants attacked a convoy, killing 10 soldiers; the army said it killed 25 of the attackers.",
      ["Militants", "army"]
    ),
    (
      "A teenager was killed by Israeli fire in Jenin, and a settler was stabbed near Hebron.",
      ["Israeli", nil]
    ),
  ])
  func `each clause has its own doer`(_ text: String, _ actors: [String?]) {
    #expect(Reports.claims(text).map { $0.actor?.text } == actors)
  }

  @Test(arguments: [
    (
      "Russian or Syrian warplanes killed seven people in Idlib on Tuesday.",
      "Russian or Syrian warplanes"
    ),
    (
      "Seven people were killed in an airstrike by Syrian or Russian aircraft in Idlib on Tuesday.",
      "Syrian or Russian aircraft"
    ),
  ])
  func `one of two parties is both of them, left open`(_ text: String, _ words: String) throws {
    let claim = try #require(Reports.claims(text).first)
    let actor = try #require(claim.actor)
    #expect(actor.text == words)
    #expect(actor.alternatives.count == 2)
    #expect(actor.alternatives.contains { $0.hasPrefix("Russian") })
    #expect(actor.alternatives.contains { $0.hasPrefix("Syrian") })
  }

  @Test(arguments: [
    "Russian warplanes killed seven people in Idlib on Tuesday.",
    "Seven or eight people were killed by Russian warplanes in Idlib on Tuesday.",
  ])
  func `one party is one`(_ text: String) throws {
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.actor?.alternatives == [])
  }

  @Test(arguments: [
    "Police rounded up 20 men after the attack that killed a judge in Hays.",
    "The army arrested two men after the bombing that killed nine people in Hays.",
    "The army razed a house after a blast that wounded four soldiers.",
    "The Israeli army closed the road after an explosion which killed three people.",
  ])
  func `whoever acts after a blast is not blamed for it`(_ text: String) throws {
    let claim = try #require(Reports.claims(text).last)
    #expect(claim.actor == nil)
  }

  @Test func `whoever strikes after another's attack is blamed for the strike`() throws {
    let text = "The Israeli army shelled Hays after an attack that hurt two, killing nine people."
    let claims = Reports.claims(text)
    #expect(claims.last?.actor?.text == "Israeli army")
  }

  @Test(arguments: [
    ("A guard was stabbed to death and the attacker was killed by troops.", [nil, "troops"]),
    ("A boy was killed by a mine and his uncle was shot dead by rebels.", [nil, "rebels"]),
    ("Two men were killed and a third was wounded by rebel gunfire.", ["rebel", "rebel"]),
    ("Nine civilians were killed by the rebels and two by the army.", ["rebels", "army"]),
    (
      "Nine civilians were killed, four by the rebels and five by the army.",
      [nil, "rebels", "army"]
    ),
  ])
  func `who is named behind by for a later clause or number did not do the first`(
    _ text: String, _ actors: [String?]
  ) {
    #expect(Reports.claims(text).map { $0.actor?.text } == actors)
  }

  @Test(arguments: [
    ("Israel bombed a school in Hays, killing 16 people.", "Israel", "Israeli military"),
    ("Russia launched missiles at the town, killing three people.", "Russia", "Russian army"),
    ("The junta's jets bombed a school, killing four children.", "junta", "junta"),
    ("Militants from Boko Haram abducted 20 girls.", "Militants from Boko Haram", "Boko Haram"),
    ("Unknown gunmen shot dead a teacher.", "Unknown gunmen", "gunmen"),
    ("Kidnappers seized 87 people from the town.", "Kidnappers", "Kidnappers"),
    ("Masked men abducted nine students.", "Masked men", "Masked men"),
    ("Prison guards tortured a detainee to death.", "Prison guards", "Prison guards"),
    ("Bandits took 12 workers hostage.", "Bandits", "Bandits"),
    (
      "The Saudi-led coalition carried out air strikes on the town, killing nine people.",
      "Saudi-led coalition", "Saudi-led coalition"
    ),
    ("The soldiers burned down homes and killed 30 people.", "soldiers", "government forces"),
    (
      "The army acknowledged on Thursday that it had killed 14 civilians in a strike.", "army",
      "government forces"
    ),
    ("Hezbollah said its fighters killed three soldiers.", "Hezbollah", "Hezbollah"),
  ])
  func `whoever did it has a name`(_ text: String, _ words: String, _ name: String) throws {
    let actor = try #require(Reports.claims(text).first?.actor)
    #expect(actor.text == words)
    #expect(actor.name == name)
  }

  @Test(arguments: [
    ("Police in Texas shot a man dead on Monday.", "US police"),
    ("Police in Houston, Texas, shot a man dead.", "US police"),
    ("Soldiers in Bucha, Ukraine, opened fire on a car, killing two people.", ""),
    ("Soldiers shot dead a 15-year-old boy in Jenin on Tuesday.", ""),
    ("Nigerian soldiers shot dead eleven villagers near Bama.", "Nigerian army"),
  ])
  func `a force is the one that the words name, and no other`(_ text: String, _ name: String) throws
  {
    #expect(try #require(Reports.claims(text).first?.actor).name == name)
  }

  @Test func `either side of clashes may have done it`() throws {
    let text = "Clashes between the Syrian army and Hezbollah killed 30 civilians."
    let actor = try #require(Reports.claims(text).first?.actor)
    #expect(Set(actor.alternatives) == ["Syrian army", "Hezbollah"])
  }

  @Test func `a sniper is a means, of those whose he is`() {
    #expect(Reports.claims("A sniper killed a girl.").map { $0.actor?.text } == [nil])
    #expect(
      Reports.claims("A Houthi sniper killed a girl.").map { $0.actor?.text } == ["Houthi sniper"])
  }

  @Test func `who had lost some has killed others, and not its own`() {
    let text =
      "The army moved in. The rebels said they had lost three men and had killed 11 soldiers."
    #expect(Reports.claims(text).map { $0.actor?.text } == [nil, "rebels"])
  }

  @Test func `how many strikes there were is no part of who made them`() {
    #expect(
      Reports.actors("Fourteen people were killed in three separate Israeli strikes in Hays.") == [
        "Israeli"
      ])
    #expect(
      Reports.actors("Turkey retaliated against army posts in Hays, killing dozens of troops.") == [
        "Turkey"
      ])
  }
}
