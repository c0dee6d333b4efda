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
}
