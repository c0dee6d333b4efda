// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct RisenFigureTests {
  @Test(arguments: [
    "وكانت حصيلة سابقة قد أشارت إلى مقتل 17 شخصا قبل أن يرتفع العدد إلى 21",
    "قتل 17 شخصا في القصف. وارتفع العدد لاحقا إلى 21.",
  ])
  func `the number that rises is that of those told before`(_ text: String) {
    let claims = ArabicReports.claims(text)
    #expect(claims.filter { $0.supersededBy == nil }.map(Reports.short) == ["killed 21"])
    #expect(claims.filter { $0.supersededBy != nil }.map(\.count) == [.exactly(17)])
  }

  @Test func `nothing is counted where nothing was told`() {
    #expect(ArabicReports.told("وصلت شاحنات المساعدات أمس. وارتفع العدد إلى 21.") == [])
  }

  @Test func `a toll of hunger is of a long time`() {
    let claims = ArabicReports.claims(
      "توفي طفل نتيجة سوء التغذية، ليرتفع عدد وفيات الجوع إلى 27")
    #expect(claims.map(\.scope).contains(.cumulative))
  }
}
