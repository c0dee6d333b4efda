// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct OtherFiguresTests {
  @Test(arguments: [
    ("Residents said 40 people were killed; the army said 12.", "killed 12", "the army"),
    ("Residents said 40 people were killed, the army said 12.", "killed 12", "the army"),
    ("The rebels said 20 soldiers died, but the army said only three.", "killed 3", "the army"),
    ("The opposition says 19 people died while the police say nine.", "killed 9", "the police"),
    ("The mayor said 40 people were hurt and the governor said 14.", "injured 14", "the governor"),
  ])
  func `a bare number behind who says it is another figure for the same`(
    _ text: String, _ told: String, _ speaker: String
  ) throws {
    let claims = Reports.claims(text)
    #expect(claims.count == 2 && claims.map(\.event) == [0, 0])
    let other = try #require(claims.last)
    #expect(Reports.short(other) == told && other.chain.map(\.text) == [speaker])
    #expect(claims.first?.chain.count == 1)
  }

  @Test func `a total's other figure is of the same time`() {
    let text = "The ministry counted 412 deaths since May; the monitor counts 390."
    let claims = Reports.claims(text)
    #expect(claims.map(\.scope) == [.cumulative, .cumulative])
  }

  @Test(arguments: [
    "He said 40 people were at the wedding; his brother said 50.",
    "Nine people were killed, and the shop said 12 percent of its stock was lost.",
    "Nine people were killed; the mayor, whom police said 12 men had guarded, was safe.",
  ])
  func `a number of something else is none`(_ text: String) {
    #expect(!Reports.told(text).contains { $0.contains("12") || $0.contains("50") })
  }
}
