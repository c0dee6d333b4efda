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

  @Test(arguments: [
    ("In the first half of the year 112 people were killed in Hays.", "2024-01-01", "2024-06-30"),
    ("In the first half of last year 112 people were killed in Hays.", "2023-01-01", "2023-06-30"),
    ("In the first three months of the year 112 people were killed.", "2024-01-01", "2024-03-31"),
    ("In the first six months of 2023 rebels killed 112 civilians.", "2023-01-01", "2023-06-30"),
    ("They counted 112 deaths in the third quarter of 2023.", "2023-07-01", "2023-09-30"),
    ("Between January and the end of March 112 people were killed.", "2024-01-01", "2024-03-31"),
    ("From June 2022 to January 2024 strikes killed 112 people.", "2022-06-01", "2024-01-31"),
    ("Between June and July 2023 strikes killed 112 people.", "2023-06-01", "2023-07-31"),
  ])
  func `parts of a year`(_ text: String, _ from: String, _ to: String) throws {
    let claim = try #require(
      Reports.claims(text, published: Day(year: 2024, month: 8, day: 1)).first)
    #expect(claim.period?.from?.description == from)
    #expect(claim.period?.to?.description == to)
    #expect(claim.scope == .cumulative)
  }

  @Test func `a few days of a month that is told are one event`() throws {
    let claim = try #require(
      Reports.claims(
        "More than 60 people were killed over two days in November in Hays.",
        published: Day(year: 2024, month: 3, day: 10)
      ).first)
    #expect(claim.time?.from?.description == "2023-11-01")
    #expect(claim.scope != .cumulative)
  }

  @Test func `a week of fighting is a stretch`() throws {
    let claim = try #require(
      Reports.claims("In a week of fighting 40 civilians were killed.").first)
    #expect(claim.scope == .cumulative)
  }

  @Test func `a fortnight is two weeks`() throws {
    let claim = try #require(
      Reports.claims(
        "In the last fortnight nine aid workers have been killed in South Sudan.",
        published: Day(year: 2024, month: 3, day: 15)
      ).first)
    #expect(claim.period?.from?.description == "2024-03-01")
  }
}
