// SPDX-License-Identifier: Apache-2.0
import Testing

struct HitPeopleTests {
  @Test(arguments: [
    ("A stray bullet struck a 9-year-old girl as she slept.", ["injured 1"]),
    ("Gunmen opened fire, hitting the driver several times.", ["injured 1"]),
    ("Bullets struck a woman and her son.", ["injured 2"]),
    ("A sniper hit a journalist in the neck.", ["injured 1"]),
  ])
  func `whom a weapon hits is hurt, and may have lived`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text).prefix(1) == told[...])
  }

  @Test(arguments: [
    "The crisis hit three traders.", "Shells hit civilians.", "A shell hit the mayor's office.",
    "The army said a shell hit a house where three teachers were staying.",
    "Police hit back, and drivers went on strike.",
  ])
  func `what hits no person hurts nobody`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }

  @Test(arguments: [
    ("Police fired at the crowd. A bystander was hit in the leg.", ["injured 1"]),
    ("Police fired at the crowd. A man was hit in the head and died.", ["killed 1"]),
  ])
  func `who was hit in a limb is hurt`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("Police opened fire on protesters in Hays, hitting at least six.", ["injured ≥6"]),
    ("The car swerved, hitting six.", []),
  ])
  func `a number alone, of those who were fired at`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }
}
