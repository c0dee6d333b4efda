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

  @Test(arguments: [
    ("استهدف القصف طاقم إسعاف مكونا من أربعة مسعفين ما أدى إلى استشهادهم جميعا.", "killed 4"),
    ("استهدفت مسيرة مجموعة من خمسة شبان في حي التفاح ما أدى إلى استشهادهم.", "killed 5"),
    ("أصاب القصف ثلاثة شبان ما أدى إلى مقتلهم.", "killed 3"),
    ("أطلق قناص النار على راعيين ما أدى إلى إصابتهما.", "injured 2"),
  ])
  func `several are told before with their number`(_ text: String, _ told: String) {
    #expect(ArabicReports.told(text) == [told])
  }

  @Test func `all who are joined before are meant`() {
    let text = "دمر صاروخ سيارة بداخلها قيادي واثنان من مرافقيه، ما أدى إلى مقتلهم."
    #expect(ArabicReports.told(text) == ["killed 3", "killed 1 of #0", "killed 2 of #0"])
  }

  @Test(arguments: [
    "لم تتضح ظروف مقتله حتى الآن.", "لم تتلق عائلته أي معلومات عن ظروف وفاته.",
    "انحرفت السيارة بعد أن لم تتمكن المسيرة من إصابتها.",
  ])
  func `a death taken for granted is not denied`(_ text: String) {
    #expect(ArabicReports.told(text).isEmpty)
  }
}
