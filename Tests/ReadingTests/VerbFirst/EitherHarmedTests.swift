// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct EitherHarmedTests {
  @Test(arguments: [
    ("ما بين قتيل وجريح، سقط 30 شخصا في غارة على السوق", ["unspecified 30"]),
    ("سقط 30 شخصا ما بين قتيل وجريح في غارة على السوق", ["unspecified 30"]),
    ("ما بين شهيد وجريح.. 36 لاجئا في قصف على المخيم", ["unspecified 36"]),
  ])
  func `one number of two kinds may stand before or behind them`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test func `what stands alone between two kinds is no number of both`() {
    #expect(ArabicReports.told("ما بين قتيل وجريح في صفوف المسلحين").isEmpty)
  }
}
