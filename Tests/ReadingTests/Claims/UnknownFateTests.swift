// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct UnknownFateTests {
  @Test(arguments: [
    ("The fate of 12 detainees remains unknown, their families said.", "missing 12"),
    ("The whereabouts of nine others are still unclear.", "missing 9"),
    ("Two men were freed, while the fate of dozens of prisoners was not known.", "missing dozens"),
  ])
  func `people of whom nobody knows what became of them are missing`(
    _ text: String, _ told: String
  ) {
    #expect(Reports.told(text) == [told])
  }

  @Test(arguments: [
    "The fate of the hospital is unknown.",
    "The fate of 12 detainees will be decided in court.",
    "The motive of three attackers is unknown.",
  ])
  func `what else is not known tells of nobody`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }
}
