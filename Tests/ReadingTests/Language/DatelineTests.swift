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
}
