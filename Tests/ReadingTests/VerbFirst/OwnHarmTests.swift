// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct OwnHarmTests {
  @Test(arguments: [
    "استهدفت مسيرة سيارة القيادي سامر النجار ما أدى إلى مقتله.",
    "انفجرت عبوة بسيارة الضابط سامر النجار ما أسفر عن مقتله.",
    "نعت النقابة الصحفي سامر النجار بعد مقتله في غارة.",
  ])
  func `whose death it was is told before`(_ text: String) {
    let claims = ArabicReports.claims(text)
    #expect(claims.map(Reports.short) == ["killed 1"])
    #expect(claims.first?.victims.names.first?.text == "سامر النجار")
  }

  @Test func `it may be one without a name`() {
    let text = "دهست آلية مواطنا شرق طولكرم ما أدى إلى استشهاده."
    #expect(ArabicReports.told(text) == ["killed 1"])
  }

  @Test func `those with him are counted with him`() {
    let text = "انفجرت عبوة ناسفة بسيارة مدير الناحية ما أسفر عن مقتله واثنين من مرافقيه."
    #expect(ArabicReports.told(text) == ["killed 3", "killed 2 of #0"])
  }

  @Test func `of what one died is no harm of its own`() {
    #expect(ArabicReports.told("وفاة الحاج فهد العلي متأثرا بإصابته قبل أسبوع.") == ["killed 1"])
  }

  @Test(arguments: ["أكد شقيقه أن مقتله كان متعمدا.", "قال الضابط إن إصابته طفيفة."])
  func `whose it was is not guessed from who speaks`(_ text: String) {
    #expect(ArabicReports.told(text).isEmpty)
  }
}
