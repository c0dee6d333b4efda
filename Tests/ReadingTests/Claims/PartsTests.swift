// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PartsTests {
  @Test(arguments: [
    ("The raid killed 12 people, including three children.", ["killed 12", "killed 3 of #0"]),
    ("Twelve people were killed, two of them journalists.", ["killed 12", "killed 2 of #0"]),
    (
      "Nine people died in the blast. The dead included four women.",
      ["killed 9", "killed 4 of #0"]
    ),
  ])
  func `a part points to its whole`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }
}
