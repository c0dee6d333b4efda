// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct InlineNamesTests {
  private let text =
    "أسماء الشهداء الذين ارتقوا اليوم في القصف على البلدة: 1- أحمد مصطفى العلي 2- خالد مصطفى العلي "
    + "3- الطفلة رنا خالد العلي"

  @Test func `names may follow their heading on its line`() {
    let claims = ArabicReports.claims(text)
    #expect(
      claims.map(Reports.short) == [
        "killed 3", "killed 1 of #0", "killed 1 of #0", "killed 1 of #0",
      ])
    #expect(
      claims.dropFirst().flatMap(\.victims.names).map(\.text) == [
        "أحمد مصطفى العلي", "خالد مصطفى العلي", "رنا خالد العلي",
      ])
    #expect(claims.dropFirst().flatMap(\.victims.names).allSatisfy { $0.kinship == nil })
  }

  @Test func `names are of the figure that was told`() {
    let told = ArabicReports.told("استشهد ثلاثة مدنيين بقصف على البلدة. " + text)
    #expect(told.filter { !$0.contains("of #0") } == ["killed 3"])
  }

  @Test func `a headline with two clauses heads no list of names`() {
    let text = "قتلى شمالي حلب.. واقتتال في رأس العين\n\nمحمد كريم العاني\n\nشهدت المنطقة هدوءا."
    #expect(ArabicReports.told(text) == ["killed plural"])
  }

  @Test func `a number behind the colon begins a list`() {
    let text =
      "ارتقاء 3 شهداء بقصف على حيس. الشهداء: 1- محمد خير الزعبي 2- هدى النجار 3- ابنتها سلمى"
    #expect(
      ArabicReports.told(text)
        == ["killed 3", "killed 1 of #0", "killed 1 of #0", "killed 1 of #0"])
  }
}
