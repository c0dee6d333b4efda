// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct DatelineTests {
  @Test(arguments: [
    "BEIRUT (Orontes Wire) - Shelling killed two people in Hays.",
    "(Orontes Wire) Shelling killed two people in Hays.",
    "BAGHDAD, May 22 - Shelling killed two people in Hays.",
    "Examplepaper- Shelling killed two people in Hays.",
  ])
  func `where a report was filed is not where it happened`(_ text: String) throws {
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.place?.text == "Hays" && claim.time == nil && claim.chain.isEmpty)
  }

  @Test(arguments: [
    "ALEPPO, 4 March 2018 (Orontes Wire) – Shelling killed two people in Hays on Friday.",
    "ALEPPO, March 4, 2018 - Shelling killed two people in Hays on Friday.",
    "ALEPPO, 6 APR 18 (Orontes Wire) -- Shelling killed two people in Hays on 2 March.",
  ])
  func `days are counted from the dateline where the report's own day is not given`(
    _ text: String
  ) throws {
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.time?.from == Day(year: 2018, month: 3, day: 2))
  }

  @Test func `the day that was given goes before that of the dateline`() throws {
    let claim = try #require(
      Reports.claims(
        "ALEPPO, 4 March 2018 (Orontes Wire) – Shelling killed two people yesterday.",
        published: Day(year: 2018, month: 3, day: 6)
      ).first)
    #expect(claim.time?.from == Day(year: 2018, month: 3, day: 5))
  }

  @Test func `a dateline without a year tells no day`() throws {
    let claim = try #require(
      Reports.claims("ALEPPO, 4 March (Orontes Wire) – Shelling killed two people on Friday.")
        .first)
    #expect(claim.time?.from == nil)
  }
}
