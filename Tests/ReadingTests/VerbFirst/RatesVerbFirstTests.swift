// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct RatesVerbFirstTests {
  @Test(arguments: [
    "يقتل ثلاثة مدنيين كل يوم في الفاشر.", "يموت ستة أشخاص يوميا بسبب الجوع في المخيم.",
    "تسجل المستشفيات وفاة 10 أطفال أسبوعيا في المتوسط.",
    "يسقط القتلى في المدينة بمعدل ثلاثة قتلى يوميا.", "سجلت المدينة ثلاث وفيات يوميا.",
  ])
  func `a rate counts nobody in particular`(_ text: String) {
    let claims = ArabicReports.claims(text)
    #expect(claims.map(Reports.short) == ["killed plural"])
    #expect(claims.first?.scope == .cumulative)
  }

  @Test(arguments: [
    "تقصف الطائرات المدينة يوميا، وقتل خمسة مدنيين أمس.",
    "قتل خمسة مدنيين في السوق. ويقصف الجيش البلدة يوميا.",
  ])
  func `what goes on every day leaves other figures alone`(_ text: String) {
    #expect(ArabicReports.told(text) == ["killed 5"])
  }
}
