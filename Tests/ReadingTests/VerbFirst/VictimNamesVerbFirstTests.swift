// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct VictimNamesVerbFirstTests {
  @Test(arguments: [
    ("استشهاد الطفلة ليان أحمد (7 سنوات) برصاص قناص", "ليان أحمد", 7),
    ("مقتل الشاب عمر الحسن بلغم أرضي", "عمر الحسن", nil),
    ("وفاة الحاجة فاطمة العلي متأثرة بإصابتها", "فاطمة العلي", nil),
  ])
  func `a name stands behind the word for its bearer`(_ text: String, _ name: String, _ age: Int?)
    throws
  {
    let victim = try #require(ArabicReports.claims(text).first?.victims.names.first)
    #expect(victim.text == name)
    #expect(victim.age == age)
  }
}
