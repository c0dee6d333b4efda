// SPDX-License-Identifier: Apache-2.0
import Testing

struct NarrativeSplitsTests {
  @Test(arguments: [
    (
      "Rebels killed 21 people in Hays. Eleven were hacked to death and ten were shot.",
      ["killed 21", "killed 11 of #0", "killed 10 of #0"]
    ),
    (
      "Rebels killed 21 people in Hays. Eleven were hacked to death and four were shot.",
      ["killed 21", "killed 11", "injured 4"]
    ),
  ])
  func `bare figures that add up to the dead told before are of them`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }
}
