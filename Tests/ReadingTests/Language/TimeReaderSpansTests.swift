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
    "Between 26 February and 4 March, 38 people were killed.",
    "From 26 February to 4 March 38 people were killed.",
    "38 people were killed between February 26 and March 4.",
    "38 people were killed (26 February – 4 March 2024).",
  ])
  func `days of two months are a stretch over which is counted`(_ text: String) throws {
    let claim = try read(text)
    #expect(claim.time?.from == Day(year: 2024, month: 2, day: 26))
    #expect(claim.time?.to == Day(year: 2024, month: 3, day: 4))
    #expect(claim.scope == .cumulative)
    #expect(Reports.short(claim) == "killed 38")
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

  @Test func `a number of people is no day of the month before it`() throws {
    let claim = try read("In January 23 people died when a missile hit the quarry.")
    #expect(Reports.short(claim) == "killed 23")
    #expect(claim.time?.to == Day(year: 2024, month: 1, day: 31))
  }

  @Test func `the next day follows the one that was named, not a year`() throws {
    let next = try read("On 2 March a bomb killed three men. The following day two guards died.")
    #expect(next.time?.from == Day(year: 2024, month: 3, day: 3))
    let later = try read(
      "On 3 March a bomb killed three men. The mill was built in 1965. Two guards died three days later."
    )
    #expect(later.time?.from == Day(year: 2024, month: 3, day: 6))
  }

  @Test func `an hour of four figures is no year`() throws {
    let claim = try read("A rebel was killed at 1830 in a clash near Hays on Tuesday.")
    #expect(claim.time?.from == Day(year: 2024, month: 3, day: 5))
    #expect(claim.scope == .incident)
    let year = try read("A rebel was killed in 1830 in a clash near Hays.")
    #expect(year.stance == .historical)
  }

  @Test func `a market named after a weekday tells no day`() throws {
    let claim = try read("A shell hit the Friday market in Hays on Tuesday, killing three people.")
    #expect(claim.time?.from == Day(year: 2024, month: 3, day: 5))
    let old = try read(
      "Ten years ago this week a bomb tore through the Thursday market, killing 52.")
    #expect(old.stance == .historical)
  }
}
