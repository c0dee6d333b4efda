// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct LostPeopleTests {
  @Test(arguments: [
    ("فقدت عائلة الحمود 11 من أفرادها في غارة على المدينة.", ["killed 11"]),
    ("فقد الدفاع المدني ثلاثة من عناصره في قصف مزدوج.", ["killed 3"]),
    (
      "فقدت السيدة زوجها وطفليها في الغارة.",
      ["killed 3", "killed 1 of #0", "killed 2 of #0"]
    ),
    ("فقد خمسة أشخاص حياتهم وأصيب ثلاثة في غرق قارب.", ["killed 5", "injured 3"]),
  ])
  func `those whom somebody lost, and who lost their lives, are dead`(
    _ text: String, _ told: [String]
  ) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    ("فُقد 11 من أفراد العائلة بعد انهيار المبنى.", ["missing 11"]),
    ("قتل أربعة عمال وفقد خمسة آخرون إثر انهيار المنجم.", ["killed 4", "missing 5"]),
    ("لا يزال مصير سبعة صيادين مجهولا", ["missing 7"]),
  ])
  func `those of whom it is not said whose they are are missing`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test func `for is not lost`() {
    #expect(ArabicReports.told("وبحسب المرصد، فقد قتل سبعة مدنيين في القصف") == ["killed 7"])
  }

  @Test(arguments: [
    "أدى القصف إلى فقدان مدني حياته.", "فقدان مدني لحياته جراء قصف على القرية.",
  ])
  func `the loss of one's life is a death`(_ text: String) {
    #expect(ArabicReports.told(text) == ["killed 1"])
  }
}
