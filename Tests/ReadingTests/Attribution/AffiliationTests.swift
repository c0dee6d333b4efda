// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

/// For whom a source speaks; all invented.
struct AffiliationTests {
  @Test(arguments: [
    (
      "The Northern Rescue Corps came. The Northern Rescue Corps said the road was mined. "
        + "Nine people were killed, said Samir Dabbas, a team leader with the corps.",
      "Samir Dabbas / Northern Rescue Corps"
    ),
    (
      "Doctors at the Coastal Field Hospital said nine people were killed.",
      " / Coastal Field Hospital"
    ),
    (
      "The Health Ministry in Gaza gave no names. The Health Ministry in Gaza said the wards were full. "
        + "Ministry spokeswoman Dr. Huda Qandil said nine people were killed.",
      "Huda Qandil / Gaza Health Ministry"
    ),
    (
      "The Barada Monitor said the road was mined. Nine people were killed, spokesman Adel Karam said.",
      "Adel Karam / Barada Monitor"
    ),
    (
      "The Israeli military said it had struck a post. A military spokesman said nine militants were "
        + "killed.", "Israeli military / Israeli military"
    ),
  ])
  func `a person speaks for the body that the words or the report name`(
    _ text: String, _ told: String
  ) {
    #expect(Reports.speaker(text) == told)
  }

  @Test(arguments: [
    "Our reporter in Bakhmut says two people died.", "The mayor of Bankass said two people died.",
  ])
  func `where somebody works or governs is nobody who speaks`(_ text: String) {
    #expect(Reports.speaker(text) == " / ")
  }

  @Test func `whom a spokesman is of speaks`() {
    #expect(Reports.chains("A spokesman of Ansar Dine said two people died.") == [["Ansar Dine"]])
  }
}
