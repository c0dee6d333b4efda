// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct WereVictimsTests {
  @Test(arguments: [
    (
      "أربع نساء وطفلان كانوا ضحايا القصف على حيس.",
      ["unspecified 6", "unspecified 4 of #0", "unspecified 2 of #0"]
    ),
    (
      "امرأتان وطفلة رضيعة كنّ ضحايا القصف على حيس.",
      ["unspecified 3", "unspecified 2 of #0", "unspecified 1 of #0"]
    ),
    ("ثلاث نساء كنّ ضحايا قصف صاروخي استهدف حيا سكنيا.", ["unspecified 3"]),
  ])
  func `people before the verb are the victims behind it`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test func `people who are told without a number are none`() {
    let told = ArabicReports.told("وقال إن المدنيين كانوا ضحايا الحرب.")
    #expect(!told.contains { $0.contains("of #") })
  }
}
