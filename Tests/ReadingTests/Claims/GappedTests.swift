// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct GappedTests {
  @Test(arguments: [
    "Mortar rounds killed a woman in Hays and a boy in Mokha.",
    "Mortar rounds killed a 60-year-old woman in Hays and a boy, 12, in Mokha.",
  ])
  func `one person behind another's place is one more`(_ text: String) {
    let claims = Reports.claims(text)
    #expect(claims.map { $0.count.min } == [1, 1])
    #expect(claims.map { $0.place?.text } == ["Hays", "Mokha"])
  }

  @Test(arguments: [
    ("Four people were killed in Homs and three in Hama.", ["killed 4", "killed 3"]),
    (
      "Six people were killed: four traders and two soldiers.",
      ["killed 6", "killed 4 of #0", "killed 2 of #0"]
    ),
    (
      "Three civilians were killed in Aleppo and two children in Idlib.", ["killed 3", "killed 2"]
    ),
    (
      "Twelve were killed in a raid on rebels and two hostages in the compound were freed.",
      ["killed 12"]
    ),
    ("One man was killed and another wounded.", ["killed 1", "injured 1"]),
    ("Nine civilians were killed by the rebels and two by the army.", ["killed 9", "killed 2"]),
  ])
  func `a number whose verb is left out takes that of the one before`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("In Homs one person was killed, in Hama two.", ["Homs", "Hama"]),
    ("In Wadi Halfa one person was killed and in Kosti two.", ["Wadi Halfa", "Kosti"]),
    ("In Homs two people were killed, and in Hama three children.", ["Homs", "Hama"]),
    // Not left out: the verb follows.
    ("In Homs two people were killed, and in Hama three were hurt.", ["Homs", "Hama"]),
  ])
  func `a place before its number is that of no other`(_ text: String, _ places: [String]) {
    #expect(Reports.claims(text).map { $0.place?.text } == places)
  }

  @Test func `a number said to be of all is the sum of one event`() {
    let text = "Three people died in the market and five in the mosque, eight in all."
    #expect(Reports.told(text) == ["killed 3 of #2", "killed 5 of #2", "killed 8"])
  }

  @Test func `a sum over days is a total beside the figures of each day`() throws {
    let claims = Reports.claims(
      "Three people were killed on Monday and two on Tuesday, five in all.",
      published: Day("2024-05-15"))
    #expect(claims.map(Reports.short) == ["killed 3", "killed 2", "killed 5"])
    #expect(
      claims.map { $0.time?.from?.description } == ["2024-05-13", "2024-05-14", "2024-05-13"])
    #expect(claims.map { $0.time?.to?.description } == ["2024-05-13", "2024-05-14", "2024-05-14"])
    #expect(claims.map(\.scope) == [.incident, .incident, .cumulative])
    #expect(Set(claims.map(\.event)).count == 3)
  }

  @Test func `one man and another make two`() {
    let text = "One man died on the spot and another later in hospital."
    #expect(Reports.told(text) == ["killed 1", "killed 1"])
  }

  @Test func `a whole before a colon has none of the places behind it`() {
    let claims = Reports.claims("Eight people were killed: five in Hays and three in Mokha.")
    #expect(claims.map { $0.place?.text } == [nil, "Hays", "Mokha"])
  }

  @Test func `those killed in two places are of two incidents`() {
    let claims = Reports.claims("Missiles killed at least nine people in Kyiv and two in Kharkiv.")
    #expect(claims.map(Reports.short) == ["killed ≥9", "killed 2"])
    #expect(claims.map { $0.place?.text } == ["Kyiv", "Kharkiv"])
  }
}
