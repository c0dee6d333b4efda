// SPDX-License-Identifier: Apache-2.0
import Testing

struct HarmAdverbsTests {
  @Test(arguments: [
    ("Nine people were shot, two of them fatally.", ["unspecified 9", "killed 2 of #0"]),
    ("Nine people were stabbed, three fatally, on Sunday.", ["unspecified 9", "killed 3 of #0"]),
  ])
  func `an adverb tells what happened to a part`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `a number hurt badly is a part of the hurt`() {
    #expect(
      Reports.told("Five people were injured, one critically.") == ["injured 5", "injured 1 of #0"])
  }
}
