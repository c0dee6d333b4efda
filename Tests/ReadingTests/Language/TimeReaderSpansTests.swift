// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct TimeReaderSpansTests {
  /// Saturday 9 March 2024.
  private let published = Day(year: 2024, month: 3, day: 9)

  private func read(_ text: String) throws -> Claim {
    try #require(Reports.claims(text, published: published).last)
  }

  @Test(arguments: [
    "In less than 40 days, 212 people were killed in the city.",
    "Over the course of a month, snipers killed 18 people.",
    "In just under two months, at least 300 people have died.",
    "In the space of ten days, 33 miners were murdered.",
    "During the 11-day offensive 90 people were killed.",
    "Some 68 people were killed in one week.",
    "Between 3 and 9 March, 14 people were killed.",
  ])
  func `a stretch in many words is one all the same`(_ text: String) throws {
    #expect(try read(text).scope == .cumulative)
  }

  @Test(arguments: [
    "The hospital said four people had been killed since dawn.",
    "Four people have been killed since the morning.", "Four people have died since yesterday.",
    "Four people were killed on 6 and 8 March.",
  ])
  func `a day that has begun is no stretch, nor are two days`(_ text: String) throws {
    #expect(try read(text).scope != .cumulative)
  }
}
