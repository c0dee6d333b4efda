// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

/// Which words name a body where no capitals tell; all invented.
struct InstitutionNamesTests {
  @Test(arguments: [
    ("أفاد مرصد الجبل بمقتل تسعة مدنيين.", "مرصد الجبل"),
    ("وقالت وكالة «سنابل» إن تسعة مدنيين قتلوا.", "وكالة «سنابل»"),
    ("أعلن مستشفى الوادي الميداني مقتل تسعة مدنيين.", "مستشفى الوادي الميداني"),
    ("أعلن مجلس بلدة الرمانة مقتل تسعة مدنيين.", "مجلس بلدة الرمانة"),
    ("أفادت مديرية الصحة في حيس بمقتل تسعة مدنيين.", "مديرية الصحة في حيس"),
    ("أفادت تنسيقية حي الزهور بمقتل تسعة مدنيين.", "تنسيقية حي الزهور"),
    ("قالت شبكة أطباء النهر إن تسعة مدنيين قتلوا.", "شبكة أطباء النهر"),
  ])
  func `a body is named by what stands behind the word for it`(_ text: String, _ name: String) {
    #expect(ArabicReports.claims(text).first?.chain.first?.name == name)
  }

  // One "مصادر محلية" (local sources) over all reports was a known origin that corroborated others.
  @Test(arguments: [
    "أفادت مصادر محلية بمقتل تسعة مدنيين.", "قال شهود عيان إن تسعة مدنيين قتلوا.",
    "قالت منظمة محلية إن تسعة مدنيين قتلوا.", "أفاد مصدر طبي بمقتل تسعة مدنيين.",
  ])
  func `whoever is only described has no name`(_ text: String) throws {
    let speaker = try #require(ArabicReports.claims(text).first?.chain.first)
    #expect(speaker.name.isEmpty && speaker.body == nil)
  }

  @Test(arguments: [
    ("قالت المنظمة الدولية للهجرة إن 23 شخصا قتلوا", "المنظمة الدولية للهجرة"),
    (
      "قتل 5 في انهيار منجم، وفق ما أعلنته الشركة الوطنية للموارد المعدنية",
      "الشركة الوطنية للموارد المعدنية"
    ),
    ("قال نادي الأسير إن 12 مواطنا اعتقلوا", "Palestinian Prisoners' Society"),
  ])
  func `what a body is for is of its name`(_ text: String, _ name: String) {
    #expect(ArabicReports.claims(text).first?.chain.first?.name == name)
  }

  @Test func `whose a body is ends its name`() {
    let claim = ArabicReports.claims(
      "أعلن مركز عمليات الطوارئ التابع لوزارة الصحة مقتل تسعة مدنيين."
    ).first
    #expect(claim?.chain.first?.name == "مركز عمليات الطوارئ")
  }

  @Test func `people in quotation marks name a body`() {
    let text = "وثقت منظمة \"منسقو الوادي\" مقتل 3 مدنيين."
    #expect(
      ArabicReports.claims(text).first?.chain.map(\.name) == ["منظمة \"منسقو الوادي\""])
  }
}
