// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct JoinedPronounsTests {
  @Test(arguments: [
    ("He and his three children were killed.", ["killed 4", "killed 1 of #0", "killed 3 of #0"]),
    ("Both he and his brother died.", ["killed 2", "killed 1 of #0", "killed 1 of #0"]),
    ("The raid killed him and his wife.", ["killed 2", "killed 1 of #0", "killed 1 of #0"]),
    (
      "Troops stormed the house. The neighbours say she and two guards died.",
      ["killed 3", "killed 1 of #0", "killed 2 of #0"]
    ),
  ])
  func `a pronoun with which a list begins is one of its people`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `it bears the name of the person with whom the sentence before began`() {
    let claims = Reports.claims("Omar Haddad, 40, was at home. He and two of his sons were killed.")
    #expect(claims.map(\.victims.names.first?.text) == [nil, "Omar Haddad", nil])
  }

  @Test(arguments: [
    "He and the government were attacked.", "They and others were shot at.",
    "He was hit, and three cars were damaged.",
  ])
  func `a pronoun beside no people joins nobody`(_ text: String) {
    #expect(!Reports.told(text).contains { $0.hasPrefix("killed") })
  }
}
