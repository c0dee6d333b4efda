// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct DiedLaterTests {
  @Test(arguments: [
    ("أصيب خمسة مدنيين بينهم طفل توفي لاحقا متأثرا بجراحه", ["injured 5", "killed 1 of #0"]),
    ("أصيب خمسة مدنيين، بينهم طفلة توفيت في المستشفى", ["injured 5", "killed 1 of #0"]),
    ("إصابة خمسة أشخاص توفي أحدهم لاحقا في انفجار عبوة ناسفة", ["injured 5", "killed 1 of #0"]),
    ("أصيب خمسة مدنيين بينهم طفل", ["injured 5", "injured 1 of #0"]),
  ])
  func `who died is told among the wounded and is dead`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    ("أصيب مزارع بجروح ونقل إلى المشفى حيث فارق الحياة.", ["killed 1"]),
    ("أصيب مزارع بجروح خطرة حيث توفي متأثرا بها.", ["killed 1"]),
    ("أصيب ثلاثة رعاة بجروح خطرة ونقلوا إلى المشفى.", ["injured 3"]),
  ])
  func `where one wounded was brought and died, one is dead`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }
}
