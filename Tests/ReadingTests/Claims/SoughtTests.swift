// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct SoughtTests {
  @Test(arguments: [
    ("Rescuers are searching for 15 people.", ["missing 15"]),
    ("Rescuers are looking for 15 more.", ["missing 15"]),
    (
      "Crews recovered 33 bodies and are looking for a further 15 people.",
      ["body_recovered 33", "missing 15"]
    ),
  ])
  func `people whom crews look for are missing`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "Police are looking for one or two more suspects.",
    "Police are looking for two men over the theft of a car.",
    "Officers are searching for three gunmen.",
  ])
  func `whom police look for are not`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }
}
