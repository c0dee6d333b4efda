// SPDX-License-Identifier: Apache-2.0
import Testing

struct LaterDeathTests {
  @Test(arguments: [
    ("A man shot on Sunday has died.", ["killed 1"]),
    ("A baker wounded in the blast on Monday has died.", ["killed 1"]),
    ("A clerk was shot in the chest and died.", ["killed 1"]),
    ("Dozens were killed and wounded.", ["unspecified Dozens"]),
  ])
  func `whose wound and death one sentence tells is dead`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }
}
