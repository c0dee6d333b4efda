// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct RemainderTests {
  @Test(arguments: [
    (
      "Nineteen of the 34 passengers died and the rest were injured.", ["killed 19", "injured 15"]
    ),
    (
      "Five of the 12 students in the van were killed and the others were wounded.",
      ["killed 5", "injured 7"]
    ),
    ("Gunmen killed two of the five guards and wounded the others.", ["killed 2", "injured 3"]),
  ])
  func `whoever is left of a whole with a number has a number`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("Two of the hostages were freed and the rest were executed.", ["killed plural"]),
    ("Some of the 12 guards were killed and the rest were wounded.", ["injured plural"]),
  ])
  func `of a whole without one they are several`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text).filter { $0.hasSuffix("plural") } == told)
  }

  @Test(arguments: [
    "The rest of the country was calm.", "Two of the hostages were killed and the rest were freed.",
    "The others were wounded.",
  ])
  func `who is left where nothing befell them, or nobody tells of what, is no claim of its own`(
    _ text: String
  ) {
    #expect(Reports.told(text).filter { $0.hasSuffix("plural") } == [])
  }
}
