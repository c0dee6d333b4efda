// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ScopeReaderTests {
  @Test(arguments: [
    "Nine people were killed during the protest.", "Nine people died in two days of fighting.",
    "Two suicide bombers killed 24 people in a market.", "The judge was murdered last week.",
    "Sixteen people were killed on 4 March 2019 in three blasts in Hays.",
  ])
  func `what a few die in is one incident`(_ text: String) {
    #expect(Reports.claims(text).map(\.scope) != [.cumulative])
    #expect(Reports.claims(text).count == 1)
  }

  @Test(arguments: [
    "Nine people have died since March.", "Some 900 people were killed during the revolt.",
    "Sixteen people were killed in three blasts.",
  ])
  func `a long time, or several attacks, are cumulative`(_ text: String) {
    #expect(Reports.claims(text).map(\.scope) == [.cumulative])
  }
}
