// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

/// Sources that others quote.
struct StatementReaderQuotingTests {
  @Test(arguments: [
    (
      "Nine men were killed, the Mirror reported, citing Interfax, which quoted a village elder.",
      ["a village elder", "Interfax", "the Mirror"]
    ),
    (
      "Quoting Interfax, which cited hospital officials, the Mirror said that nine men were killed.",
      ["hospital officials", "Interfax", "the Mirror"]
    ),
  ])
  func `who quotes one who quotes passes it on too`(_ text: String, _ chain: [String]) {
    #expect(Reports.chainWords(text) == [chain])
  }
}
