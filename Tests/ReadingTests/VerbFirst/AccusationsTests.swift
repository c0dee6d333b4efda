// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct AccusationsTests {
  @Test(arguments: [
    (
      "اتهمت غرفة طوارئ زمزم قوات الدعم السريع بقتل 14 نازحا", "قوات الدعم السريع",
      "غرفة طوارئ زمزم"
    ),
    (
      "اتهم المجلس المحلي الجيش السوداني بقصف السوق ومقتل 9 مدنيين", "الجيش السوداني",
      "المجلس المحلي"
    ),
    ("حملت الحكومة قوات الدعم السريع المسؤولية عن مقتل 8 مدنيين", "قوات الدعم السريع", "الحكومة"),
    ("وزارة الصحة تتهم قوات الاحتلال بقتل 3 مسعفين", "قوات الاحتلال", "وزارة الصحة"),
  ])
  func `the accused did it, and the accuser says so`(
    _ text: String, _ actor: String, _ speaker: String
  ) throws {
    let claim = try #require(ArabicReports.claims(text).first)
    #expect(claim.actor?.text == actor)
    #expect(claim.chain.first?.text == speaker)
  }

  @Test func `of what else somebody is accused nobody is harmed by it`() {
    let text = "اتهمت الوزارة قوات الدعم السريع بعرقلة المساعدات. وقتل 3 أشخاص في حادث سير."
    #expect(ArabicReports.claims(text).map { $0.actor?.text } == [nil])
  }

  @Test(arguments: [
    ("اتهمت الوزارة إسرائيل بقتل 5 مدنيين في بلدة سرقوبا", "إسرائيل", "الوزارة"),
    ("حملت الحكومة إيران مسؤولية مقتل 4 جنود", "إيران", "الحكومة"),
    ("اتهمت روسيا أوكرانيا بقتل 3 أشخاص في سوق البلدة", "أوكرانيا", "روسيا"),
  ])
  func `a country that is accused stands for its forces and is no place`(
    _ text: String, _ actor: String, _ speaker: String
  ) throws {
    let claim = try #require(ArabicReports.claims(text).first)
    #expect(claim.actor?.text == actor)
    #expect(claim.chain.first?.text == speaker)
    #expect(claim.place?.text != actor)
  }

  @Test func `a country does something, and where it is only the place it did nothing`() {
    let claims = [
      "إسرائيل تقتل 3 مسعفين", "قتلت إسرائيل 3 مسعفين", "مقتل 3 مسعفين في لبنان بغارة",
    ].map { ArabicReports.claims($0).first }
    #expect(claims.map { $0?.actor?.text } == ["إسرائيل", "إسرائيل", nil])
    #expect(claims.map { $0?.place?.text } == [nil, nil, "لبنان"])
  }

  @Test(arguments: [
    "قتل طفلان بقذيفة في تعز. واتهم الأهالي جماعة الحوثي بالقصف.",
    "قتل طفلان بقذيفة في تعز. واتهمت السلطات جماعة الحوثي بإطلاق القذيفة.",
    "قتل طفلان بقذيفة في تعز. واتهمت السلطات جماعة الحوثي بالوقوف وراء الهجوم.",
    "قتل طفلان بقذيفة في تعز. وحملت السلطات جماعة الحوثي مسؤولية القصف.",
  ])
  func `the strike told before is that of which somebody is accused`(_ text: String) {
    #expect(ArabicReports.claims(text).map { $0.actor?.text } == ["جماعة الحوثي"])
  }

  @Test(arguments: [
    "قتل طفلان بقذيفة في تعز. وحملت الهيئة الأمم المتحدة مسؤولية استمرار القصف.",
    "قتل طفلان بقذيفة في تعز. واتهمت السلطات جماعة الحوثي بالوقوف وراء التفجيرات المتكررة.",
    "قتل طفلان بقذيفة في تعز. واتهمت السلطات جماعة الحوثي بقصف مدينة الضالع.",
  ])
  func `who bears no arms, and other strikes, are not blamed for it`(_ text: String) {
    #expect(ArabicReports.claims(text).map { $0.actor?.text } == [nil])
  }

  @Test func `the first of two accused is named, also behind the accuser`() {
    let text =
      "قتل 3 مدنيين بقصف على السوق. المصادر المحلية حمّلت قوات النظام والميليشيات المسؤولية عن القصف."
    #expect(ArabicReports.claims(text).first?.actor?.text == "قوات النظام")
  }

  @Test(arguments: [
    "قتل تسعة في قصف على حيس. وحمّلت اللجان الجيش مسؤولية القصف.",
    "قتل تسعة في قصف على حيس. واتهمت الوزارة الجيش بالوقوف وراء القصف.",
  ])
  func `who is blamed stands right behind who blames`(_ text: String) {
    #expect(ArabicReports.claims(text).first?.actor?.text == "الجيش")
  }
}
