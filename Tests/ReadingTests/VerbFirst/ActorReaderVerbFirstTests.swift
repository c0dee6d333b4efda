// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ActorReaderVerbFirstTests {
  @Test(arguments: [
    ("مقتل 3 مدنيين بقصف روسي", "Russian army"),
    ("مقتل 3 مدنيين بقصف مدفعي لقوات النظام", "Syrian army"),
    ("مقتل طفل في غارة إسرائيلية", "Israeli military"),
    ("استشهاد 3 بغارات للتحالف الدولي", "US-led coalition"),
    ("مقتل جنديين في هجوم لتنظيم الدولة", "Islamic State"),
  ])
  func `who did it stands behind the cause, and has one name in every language`(
    _ text: String, _ name: String
  ) {
    #expect(ArabicReports.claims(text).first?.actor?.name == name)
  }

  @Test func `a cause alone names nobody`() {
    #expect(ArabicReports.claims("مقتل 3 مدنيين في قصف على السوق").first?.actor == nil)
  }
}
