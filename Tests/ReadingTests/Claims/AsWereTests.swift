// SPDX-License-Identifier: Apache-2.0
import Testing

struct AsWereTests {
  @Test(arguments: [
    (
      "Twelve soldiers were injured in the attack, as were some passers-by.",
      ["injured 12", "injured plural"]
    ),
    ("Salim Haddad was killed, as was his 5-year-old son.", ["killed 1", "killed 1"]),
    (
      "Nine farmers were killed, as were two nurses and a driver.",
      ["killed 9", "killed 3", "killed 2 of #1", "killed 1 of #1"]
    ),
    (
      "A driver was killed, as was his 56 or 57-year-old cousin.", ["killed 1", "killed 1"]
    ),
  ])
  func `the same befell those behind as were`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("She was shot while getting a coat.", 0), ("Nine people were killed, as was reported.", 1),
    ("Nine people were killed, as were three cows.", 1),
  ])
  func `things and other clauses are none of them`(_ text: String, _ claims: Int) {
    #expect(Reports.told(text).count == claims)
  }
}
