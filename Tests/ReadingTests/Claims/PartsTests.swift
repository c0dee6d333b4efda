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

  @Test(arguments: [
    ("Mortar fire left 22 people dead, half of them pensioners.", "killed 11 of #0"),
    ("The blast killed 30 people, two thirds of them children.", "killed 20 of #0"),
  ])
  func `a share of them is a part where it comes out even`(_ text: String, _ part: String) {
    #expect(Reports.told(text).last == part)
  }

  @Test func `half of an odd number is no part`() {
    #expect(Reports.told("The blast killed 31 people, half of them children.") == ["killed 31"])
  }
}
