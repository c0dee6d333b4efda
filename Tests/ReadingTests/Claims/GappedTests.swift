// SPDX-License-Identifier: Apache-2.0
import Testing

struct GappedTests {
  @Test(arguments: [
    ("Four people were killed in Homs and three in Hama.", ["killed 4", "killed 3"]),
    (
      "Six people were killed: four traders and two soldiers.",
      ["killed 6", "killed 4 of #0", "killed 2 of #0"]
    ),
    ("One man was killed and another wounded.", ["killed 1", "injured 1"]),
  ])
  func `a number whose verb is left out takes that of the one before`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }
}
