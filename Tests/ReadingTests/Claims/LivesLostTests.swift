// SPDX-License-Identifier: Apache-2.0
import Testing

struct LivesLostTests {
  @Test(arguments: [
    ("Nineteen lives were lost when the mine caved in.", ["killed 19"]),
    ("At least 40 lives have been lost.", ["killed ≥40"]),
    ("No lives were lost in the fire.", ["killed none"]),
    ("Many farmers said their lives were hard and nine cows were lost.", []),
  ])
  func `lives that were lost are deaths`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }
}
