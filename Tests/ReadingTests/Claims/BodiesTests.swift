// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct BodiesTests {
  @Test(arguments: [
    ("Rescuers recovered 12 bodies from the ruins.", ["body_recovered 12"]),
    ("The bodies of six men were found in a well.", ["body_recovered 6"]),
    (
      "A body was recovered from the rubble and five people are still trapped.",
      ["body_recovered 1", "trapped 5"]
    ),
    (
      "The bodies of eight people, including three women, had arrived.",
      ["body_recovered 8", "body_recovered 3 of #0"]
    ),
    ("We recovered 3 bodies & rescued 5 others.", ["body_recovered 3"]),
    (
      "Some 40 bodies, many of them burned, were laid out in the yard.",
      ["body_recovered ~40", "body_recovered many of #0"]
    ),
    ("Fishermen found a burned body in the river.", ["body_recovered 1"]),
    ("A monitoring body found that the figures were wrong.", []),
    ("The body of Salim Haddad was taken to the capital.", ["killed 1"]),
    ("Corpses are lying in the streets of the town.", ["killed plural"]),
  ])
  func `bodies found are counted as found, bodies that lie there as killed`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test func `whose body it is is not where it was found`() throws {
    let claim = try #require(Reports.claims("The body of Omar Haddad was found near Homs.").first)
    #expect(claim.place?.text == "Homs")
  }

  @Test func `a road that leads somewhere ends no list of bodies`() {
    let text = "Police found the bodies of a soldier and a rebel on the road leading to Hays."
    #expect(Reports.told(text).first == "body_recovered 2")
  }

  @Test func `the bodies of several are as many`() {
    let text = "The bodies of a teacher and his two daughters were recovered from a house."
    #expect(Reports.told(text).first == "body_recovered 3")
  }

  @Test(arguments: [
    ("Two bodies were found today shot to death in a park.", "killed 2"),
    ("The bullet-riddled bodies of three farmers were found on a road.", "killed 3"),
    ("Two bodies were found in a park.", "body_recovered 2"),
  ])
  func `bodies with the marks of a killing are of people who were killed`(
    _ text: String, _ told: String
  ) {
    #expect(Reports.told(text) == [told])
  }

  @Test(arguments: [
    ("The body of Omar Haddad, a lawyer, was found in a ditch.", "body_recovered 1"),
    ("The bodies of two men, their hands tied, were found on Sunday.", "body_recovered 2"),
    ("The bodies of a woman, her son and a neighbour were found on Sunday.", "body_recovered 3"),
    ("The bodies of Omar Haddad, Salim Issa and Rana Farah were recovered.", "body_recovered 3"),
    ("The body of a man, bearing signs of torture, was found in a ditch.", "body_recovered 1"),
  ])
  func `bodies are as many as those they are of`(_ text: String, _ told: String) {
    #expect(Reports.told(text).first == told)
  }

  @Test(arguments: [
    (
      "Omar Haddad was abducted on Monday. His body was found on Tuesday in a ditch.",
      ["abducted 1", "body_recovered 1"]
    ),
    (
      "The priest was abducted on 3 June and his tortured body turned up six days later.",
      ["abducted 1", "body_recovered 1"]
    ),
    ("A man was stabbed on Monday. His body was found on Tuesday.", ["killed 1"]),
    ("Omar Haddad was killed on Monday. His body was found on Tuesday.", ["killed 1"]),
  ])
  func `his body is that of whom was told, who is counted once`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `remains are bodies behind a word that describes them`() {
    #expect(
      Reports.told("Police recovered the charred remains of six people.") == ["body_recovered 6"])
    #expect(Reports.told("Fear remains of a new attack.").isEmpty)
  }

  @Test(arguments: [
    (
      "Rescuers recovered nine bodies on Monday and another 14 were found on Tuesday.",
      ["body_recovered 9", "body_recovered 14"]
    ),
    (
      "Rescuers recovered nine bodies on Monday and another 14 were found alive.",
      ["body_recovered 9"]
    ),
  ])
  func `another number of bodies, of which the first alone says what they are`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    (
      "Teams recovered 11 martyrs, including three children, from under the rubble of a house.",
      ["killed 11", "killed 3 of #0"]
    ),
    ("Three children were pulled alive from under the rubble.", []),
  ])
  func `whoever was brought from under the rubble is not under it any more`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("A fourth body was found on Sunday, the mayor said.", ["body_recovered 1"])
  ])
  func `a fourth body is one`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }
}
