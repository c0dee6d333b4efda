// SPDX-License-Identifier: Apache-2.0
import Testing

struct OpenFateTests {
  @Test(arguments: [
    ("Four people were shot outside a cinema on Friday.", ["injured 4"]),
    (
      "Four people were shot outside a cinema on Friday. One of them died, the mayor said.",
      ["unspecified 4", "killed 1"]
    ),
    ("Nine people were shot and two of them died.", ["unspecified 9", "killed 2 of #0"]),
    ("A woman was shot in the arm. Her brother was killed.", ["injured 1", "killed 1"]),
    ("Six men were shot, resulting in at least one death.", ["unspecified 6", "killed ≥1"]),
    (
      "A boy died on Friday in Hays. In Homs, police said the boy had been shot by accident.",
      ["killed 1", "unspecified 1"]
    ),
    ("A guard was killed and another was shot in the leg.", ["killed 1", "injured 1"]),
    ("Later Nava was shot. Salim Nava died at the scene.", ["unspecified 1", "killed 1"]),
    ("Omar Nava was shot in his car. Salim Haddad died at home.", ["injured 1", "killed 1"]),
    ("A boy was stabbed on the bus.", ["injured 1"]),
    ("A hunter shot himself in the foot.", ["injured 1"]),
  ])
  func `who was shot counts as injured unless the dead may be among them`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "The guards shot at cars.", "Somebody shot him.", "The crew shot a film in the town.",
    "Shots were fired into the air.",
  ])
  func `shooting at things, or at somebody who is not told, harms no subject`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }

  @Test(arguments: [
    "Seven people were killed. Eleven people were taken to hospital.",
    "Seven people were killed. Eleven people were being treated for injuries.",
  ])
  func `who is in care is none of those told dead before`(_ text: String) {
    #expect(Reports.told(text) == ["killed 7", "injured 11"])
  }

  @Test func `but they may be those told dead later`() {
    let text = "Five people were taken to hospital. Two died."
    #expect(Reports.told(text).first == "unspecified 5")
  }

  @Test func `kin of whom the next sentence says that he is in care is not the dead one`() {
    let told = Reports.told(
      "The boy died on the way to hospital. His cousin, 14, is in critical condition.")
    #expect(told == ["killed 1", "injured 1"])
  }

  @Test
  func `who was shot is dead where the headline tells as many dead, and each is as all of them`() {
    let text = "Daniel Reed shot his wife, Maria Reed, 38, and their two children on Monday."
    #expect(
      Reports.told(text, title: "Man kills wife, two children").suffix(3)
        == ["killed 3", "killed 1 of #3", "killed 2 of #3"])
    #expect(
      Reports.told(text + " One of them died.", title: "Shots fired in Hays").prefix(3)
        == ["unspecified 3", "unspecified 1 of #0", "unspecified 2 of #0"])
  }
}
