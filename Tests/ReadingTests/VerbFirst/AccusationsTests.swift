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
}
