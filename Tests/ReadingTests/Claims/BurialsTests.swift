// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct BurialsTests {
  @Test(arguments: [
    ("Nineteen were buried on Sunday.", ["killed 19"]),
    ("Nineteen villagers were buried in a mass grave outside the town.", ["killed 19"]),
    ("The village buried its 12 fishermen on Friday.", ["killed 12"]),
    (
      "Forty people were killed in the raid. Nineteen were buried on Sunday.",
      ["killed 40", "killed 19 of #0"]
    ),
    ("Nineteen people were killed in the raid. Nineteen were buried on Sunday.", ["killed 19"]),
    ("We buried eleven of our neighbours on Sunday.", ["killed 11"]),
    ("\u{201C}I buried three of my sons,\u{201D} the woman said.", ["killed 3"]),
  ])
  func `a burial tells of the dead`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "Nineteen people were buried when the hillside gave way.",
    "Two miners were buried by a landslide.",
    "The army buried 12 mines on Sunday.",
  ])
  func `what falls on people buries the living too`(_ text: String) {
    #expect(Reports.told(text).filter { $0.hasPrefix("killed") } == [])
  }

  @Test func `those who were buried after they were struck were killed`() {
    let text = "Five of the family were buried on Tuesday after their car was hit by a missile."
    #expect(Reports.told(text) == ["killed 5"])
  }

  @Test func `those who were buried when a house fell in may live`() {
    #expect(Reports.told("Five people were buried on Tuesday after a house collapsed.").isEmpty)
  }
}
