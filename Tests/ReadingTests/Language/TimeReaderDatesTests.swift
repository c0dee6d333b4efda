// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct TimeReaderDatesTests {
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

  @Test func `a number of people is no day of the month before it`() throws {
    let claim = try read("In January 23 people died when a missile hit the quarry.")
    #expect(Reports.short(claim) == "killed 23")
    #expect(claim.time?.to == Day(year: 2024, month: 1, day: 31))
  }

  @Test func `days of two years are as far apart as they say`() throws {
    let claim = try #require(
      Reports.claims(
        "They recorded 1,095 people killed from 15 August 2021 to 30 May 2023.",
        published: Day(year: 2023, month: 6, day: 9)
      ).first)
    #expect(claim.period?.from?.description == "2021-08-15")
    #expect(claim.period?.to?.description == "2023-05-30")
  }
}
