// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PhraserFiguresTests {
  @Test(arguments: [
    "استشهدت سيدة مع أطفالها الـ3 في قصف منزلهم", "استشهدت سيدة مع أطفالها الثلاثة في قصف منزلهم",
    "استشهدت سيدة وأطفالها الـ٣ في قصف منزلهم",
  ])
  func `a figure with an article is how many of theirs`(_ text: String) {
    let told = ["killed 4", "killed 1 of #0", "killed 3 of #0"]
    #expect(ArabicReports.told(text) == told)
    #expect(ArabicReports.claims(text).last?.victims.text == "أطفالها")
  }

  @Test func `hours with an article are no people`() {
    #expect(ArabicReports.told("استشهد 12 مواطنا خلال الساعات الـ24 الماضية") == ["killed 12"])
  }
}
