// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ObjectOfVerbTests {
  @Test func `whom a verb means by its object was killed with those behind who did it`() {
    let claims = ArabicReports.claims(
      "الشهيد سعد قاسم الحمدان طالب جامعي قتلته مليشيا الوادي مع ثلاثة من زملائه في كمين")
    #expect(claims.map(Reports.short) == ["killed 4", "killed 1 of #0", "killed 3 of #0"])
    #expect(claims.last?.victims.names.isEmpty == true)
    #expect(claims[1].victims.names.map(\.text) == ["سعد قاسم الحمدان"])
  }

  @Test(arguments: [
    "#أكرم_الحسن.. طالب جامعي، قتلته ميليشيا الوادي تحت التعذيب",
    "أكرم الحسن، طالب جامعي، قتلته ميليشيا الوادي",
  ])
  func `a name before a word for what one is stands for that one`(_ text: String) {
    let claims = ArabicReports.claims(text)
    #expect(claims.map(Reports.short) == ["killed 1"])
    #expect(claims.first?.victims.names.count == 1)
  }

  @Test func `both of two were killed who are named before who`() {
    let text = "الوداع الأخير للشهيدين محمد الأحمد وخالد الأحمد الذين استشهدوا بقصف على البلدة"
    #expect(ArabicReports.told(text) == ["killed 2", "killed 1 of #0", "killed 1 of #0"])
  }
}
