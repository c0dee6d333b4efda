// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct MembersTests {
  @Test(arguments: [
    (
      "Six farmers and two women were murdered.",
      ["killed 8", "killed 6 of #0", "killed 2 of #0"]
    ),
    (
      "The blast killed a baker, his wife and three customers.",
      ["killed 5", "killed 1 of #0", "killed 1 of #0", "killed 3 of #0"]
    ),
    (
      "Nine died, including four children and two women.",
      ["killed 9", "killed 4 of #0", "killed 2 of #0"]
    ),
    (
      "A shell killed at least six members of one household and a midwife.",
      ["killed ≥7", "killed ≥6 of #0", "killed 1 of #0"]
    ),
    ("Two soldiers and a farmer were killed.", ["killed 2", "killed 1"]),
    ("Two soldiers were killed.", ["killed 2"]),
  ])
  func `a sum that a sentence makes is told with its parts`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `each person of a list of names is a part of its own`() {
    let claims = Reports.claims("Gunmen killed Salim Haddad, Rami Odeh and Karim Nassar.")
    #expect(claims.map { $0.count.min } == [3, 1, 1, 1])
    #expect(
      claims.dropFirst().flatMap(\.victims.names).map(\.text)
        == ["Salim Haddad", "Rami Odeh", "Karim Nassar"])
  }

  @Test func `only the sum is a total`() {
    let claims = Reports.claims("Six farmers and two women were murdered in Hays on Tuesday.")
    #expect(claims.map(\.total) == [true, false, false])
  }

  @Test func `the first of a list is of its sum, and not of the figure before`() {
    #expect(
      Reports.told(
        "Gunmen shot dead three labourers in Hays on Sunday, a day after a street vendor and a carpenter were killed."
      )
        == ["killed 3", "killed 2", "killed 1 of #1", "killed 1 of #1"])
  }
}
