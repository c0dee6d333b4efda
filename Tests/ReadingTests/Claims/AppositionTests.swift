// SPDX-License-Identifier: Apache-2.0
import Testing

struct AppositionTests {
  @Test(arguments: [
    "He was accused of the death of a minister, a Mr Spada, who was murdered.",
    "The murder of Judge Maria Solana, a mother of two who was gunned down on Friday, was condemned.",
  ])
  func `one person told by two words is one`(_ text: String) {
    #expect(Reports.told(text) == ["killed 1"])
  }

  @Test(arguments: [
    ("A man was killed, another shot dead.", ["killed 1", "killed 1"]),
    ("A gunman was killed, and a guard was killed.", ["killed 1", "killed 1"]),
  ])
  func `two people are not one`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }
}
