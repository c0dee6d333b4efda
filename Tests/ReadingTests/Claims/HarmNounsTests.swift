// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct HarmNounsTests {
  @Test(arguments: [
    ("The hospital counted 12 deaths.", ["killed 12"]),
    ("The shelling caused the death of three children.", ["killed 3"]),
    ("There were no casualties.", ["unspecified none"]),
    ("4 martyrs until now, pray for them.", ["killed 4"]),
    ("The attacks led to civilian deaths.", ["killed plural"]),
    ("The coalition kills were lower in spring.", ["killed plural"]),
  ])
  func `nouns of harm are claims where they say whose or how many`(_ text: String, _ told: [String])
  {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "The group verifies reports of deaths.", "Those deaths shocked the town.",
    "The body had four bullet wounds.",
  ])
  func `bare deaths and those told before are none`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }
}
