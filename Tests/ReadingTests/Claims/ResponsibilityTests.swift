// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ResponsibilityTests {
  @Test(arguments: [
    (
      "Al-Shabaab claimed responsibility for the attack on a hotel that left nine dead.",
      "Al-Shabaab", "claimed responsibility for"
    ),
    (
      "Officials said Israel was responsible for the strike on the clinic that killed 20.",
      "Israel",
      "was responsible for"
    ),
    ("The attack, which Kyiv blamed on Russia, killed 17 people.", "Russia", "blamed on"),
    ("Officials accused Ukraine of shelling a bus, killing three.", "Ukraine", "accused"),
    (
      "The rebels accused the junta of bombing a clinic in Hays, killing 34 patients.", "junta",
      "accused"
    ),
    ("Monitors accused the army of executing 22 civilians in two villages.", "army", "accused"),
    (
      "The junta blamed a resistance group for the bombing that killed nine people.",
      "resistance group", "blamed"
    ),
  ])
  func `who takes a deed on itself or is blamed did it, and the words say so`(
    _ text: String, _ actor: String, _ cue: String
  ) throws {
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.actor?.text == actor)
    #expect(claim.actor?.cue == cue)
  }

  @Test(arguments: [
    ("Militias backed by Iran fired rockets at a base, killing a guard.", "Militias"),
    ("Missiles fired by Iran killed one man in Hays.", "Iran"),
    ("A bomb planted by rebels killed one man in Hays.", "rebels"),
  ])
  func `who backs others has not done what they did`(_ text: String, _ actor: String) throws {
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.actor?.text == actor)
  }

  @Test(arguments: [
    "No group has claimed responsibility for the blast, which killed three people.",
    "An inquiry by Human Rights Watch found that nine people were killed.",
    "The war that began in Ukraine, the longest since 1945, killed two reporters.",
  ])
  func `nobody is made a doer who is none`(_ text: String) throws {
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.actor == nil)
  }

  @Test(arguments: [
    ("A boy was killed in Hays. Islamic State claimed the attack.", "Islamic State"),
    ("A boy was killed in a blast in Hays. Hamas claimed responsibility.", "Hamas"),
    ("A blast killed a boy in Hays. Hamas claimed responsibility for the attack.", "Hamas"),
  ])
  func `who takes on itself the attack told before has done it`(_ text: String, _ actor: String) {
    #expect(Reports.claims(text).map(\.actor?.text) == [actor])
  }

  @Test(
    arguments: [
      ("The group claimed to have killed 27 soldiers at the base.", nil),
      ("Al-Shabaab claimed to have killed 27 soldiers at the base.", "Al-Shabaab"),
      (
        "The air force admitted that one of its jets had mistakenly bombed a village, killing 85.",
        "air force"
      ),
    ] as [(String, String?)])
  func `who claims a deed as its own has done it`(_ text: String, _ actor: String?) {
    let claims = Reports.claims(text)
    #expect(claims.map(\.actor?.text) == [actor] && claims.first?.stance == .asserted)
  }
}
