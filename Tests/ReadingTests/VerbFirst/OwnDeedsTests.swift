// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct OwnDeedsTests {
  @Test(arguments: [
    ("أعلن تنظيم داعش مسؤوليته عن الهجوم الذي قتل 5 جنود", "تنظيم داعش"),
    ("تبنى تنظيم الدولة الإسلامية الهجوم الذي أسفر عن مقتل 5 جنود", "تنظيم الدولة الإسلامية"),
    ("داعش يتبنى تفجيرا أوقع 25 قتيلا", "داعش"),
    ("قامت قوات النظام بقتل 3 مدنيين", "قوات النظام"),
    ("قوات النظام قامت بإعدام 3 مدنيين", "قوات النظام"),
    ("أقدم مسلح على قتل زوجته وابنتيه", "مسلح"),
    ("كتائب القسام تعلن قتل 3 جنود شرق المدينة", "كتائب القسام"),
    ("أعلن الجيش السوداني القضاء على 20 مسلحا", "الجيش السوداني"),
  ])
  func `who takes a deed on itself did it`(_ text: String, _ actor: String) {
    #expect(ArabicReports.claims(text).first?.actor?.text == actor)
  }

  @Test(arguments: [
    "نفى تنظيم داعش مسؤوليته عن الهجوم الذي قتل 5 جنود",
    "أعلن الجيش السوداني مقتل 5 من جنوده في كمين",
    "أعلن الجيش السوداني مقتل ثلاثة أشخاص في حادث سير",
    "لم تتبن أي جهة الهجوم الذي قتل 5 جنود",
  ])
  func `who denies it, or tells what befell others, did not`(_ text: String) {
    #expect(ArabicReports.claims(text).allSatisfy { $0.actor == nil })
  }

  @Test(arguments: [
    ("قال الجيش الإسرائيلي في بيان إنه قتل نحو 20 مسلحا.", "الجيش الإسرائيلي"),
    ("أعلنت قوات الدعم السريع أنها قتلت 20 جنديا في بارا.", "قوات الدعم السريع"),
  ])
  func `who fights and speaks of himself did it`(_ text: String, _ actor: String) {
    #expect(ArabicReports.claims(text).first?.actor?.text == actor)
  }

  @Test(arguments: [
    "قال الدفاع المدني إنه قتل 3 أشخاص في الغارة.", "قالت كتائب القسام إنه استشهد 3 من مقاتليها.",
  ])
  func `an empty pronoun means nobody`(_ text: String) {
    #expect(ArabicReports.claims(text).first?.actor == nil)
  }
}
