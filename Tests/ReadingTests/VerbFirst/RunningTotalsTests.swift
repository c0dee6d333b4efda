// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct RunningTotalsTests {
  @Test(arguments: [
    (
      "قتل الصحفي سامر النجار، وهو الصحفي الرابع عشر الذي يقتل هذا العام.",
      ["killed 1", "killed 14"]
    ),
    ("سامر النجار هو الصحفي الرابع عشر الذي يقتل هذا العام.", ["killed 1", "killed 14"]),
    ("بات سامر النجار ثالث صحفي يقتل في السودان منذ بدء الحرب.", ["killed 1", "killed 3"]),
    ("وهو المسعف الثاني عشر الذي يقتل منذ بداية العام.", ["killed 12"]),
    ("استشهد الأسير وليد النجار، وهو خامس أسير يستشهد منذ أكتوبر.", ["killed 1", "killed 5"]),
    ("الأسير الخامس والعشرون الذي يستشهد في سجون الاحتلال منذ أكتوبر", ["killed 25"]),
    ("يعد المزارع القتيل الحادي والعشرين بالألغام هذا العام.", ["killed 1", "killed 21"]),
  ])
  func `an ordinal is one victim and a running total`(_ text: String, _ told: [String]) {
    let claims = ArabicReports.claims(text)
    #expect(claims.map(Reports.short) == told)
    #expect(claims.last?.scope == .cumulative)
  }

  @Test(arguments: [
    "الطفل الثالث الذي أصيب في الانفجار نقل إلى المستشفى.", "أصيب ثالث في الانفجار.",
  ])
  func `another one of the same blast is no total`(_ text: String) {
    #expect(ArabicReports.told(text) == ["injured 1"])
  }

  @Test func `a toll of those who were harmed this year is cumulative`() {
    let claims = ArabicReports.claims("ليرتفع عدد الصحفيين الذين قتلوا هذا العام إلى 14.")
    #expect(claims.map(Reports.short) == ["killed 14"])
    #expect(claims.first?.scope == .cumulative)
  }
}
