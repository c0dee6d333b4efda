// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct SufferedHarmTests {
  @Test(arguments: [
    ("Four people were killed in the village.", ["killed 4"]),
    ("Seven were killed and dozens wounded.", ["killed 7", "injured dozens"]),
    ("A man died in hospital.", ["killed 1"]),
    ("Nine people have been reported killed.", ["killed 9"]),
    ("Six farmers are missing.", ["missing 6"]),
    ("Five men and two women were killed.", ["killed 7", "killed 5 of #0", "killed 2 of #0"]),
    ("A mother and her baby were killed.", ["killed 2", "killed 1 of #0", "killed 1 of #0"]),
    ("Twelve people, most of them workers, were injured.", ["injured 12"]),
    ("Three members of one family in Hays were killed.", ["killed 3"]),
    ("At least nine dead in strikes on a market", ["killed ≥9"]),
    ("Eight men who had been abducted were freed.", ["abducted 8"]),
    ("Two nurses were shot dead.", ["killed 2"]),
  ])
  func `people are found before what happened to them`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "The bridge was destroyed in 2014.", "The bill was killed in committee.",
    "Forty houses were hit.", "The victims were buried on Friday.",
  ])
  func `what befalls no people, or refers back, is no claim`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }
}
