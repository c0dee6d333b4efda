// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct IncludedPeopleTests {
  @Test(arguments: [
    ("مقتل 25 شخصا بينهم 3 أطفال وامرأتان", ["killed 25", "killed 3 of #0", "killed 2 of #0"]),
    ("إصابة 8 مدنيين من بينهم طفلة", ["injured 8", "injured 1 of #0"]),
    ("10 شهداء بينهم أطفال", ["killed 10", "killed plural of #0"]),
    ("مقتل ستة بينهم طفل، وإصابة 9", ["killed 6", "killed 1 of #0", "injured 9"]),
  ])
  func `a part belongs to the figure before it`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }
}
