// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct SurvivalTests {
  @Test(arguments: [
    (
      "Neither the pilot nor his passenger survived the crash.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    ("Neither of the two guards survived.", ["killed 2"]),
    ("Neither of the brothers survived the strike, officials said.", ["killed 2"]),
    ("None of the crew of seven survived.", ["killed 7"]),
    ("None of the 14 people aboard the ferry survived.", ["killed 14"]),
    ("His bodyguard did not survive.", ["killed 1"]),
    ("Two of the nurses did not survive the night.", ["killed 2"]),
  ])
  func `whoever did not survive is dead`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "Three of the crew of eight survived the crash.",
    "The mayor is survived by his wife and two sons.",
    "No one survived the crash.",
    "The law did not survive the vote.",
    "Fifteen miners who had been feared dead were found alive.",
    "Both guards survived.",
  ])
  func `whoever survived, or is survived by others, is not`(_ text: String) {
    #expect(Reports.told(text) == [])
  }
}
