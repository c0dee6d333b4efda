// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct UntrueTests {
  @Test(arguments: [
    "لا صحة للأنباء عن مقتل 12 جنديا في الهجوم.",
    "أكدت الوزارة أن أنباء مقتل 12 جنديا عارية عن الصحة.",
    "قال الناطق إن الحديث عن مقتل 12 جنديا لا أساس له من الصحة.",
    "المعلومات عن مقتل 12 جنديا غير صحيحة، بحسب الجيش.", "كذبت وزارة الداخلية مقتل 12 جنديا.",
    "نفى مصدر عسكري صحة الأنباء عن مقتل 12 جنديا.",
  ])
  func `what is called untrue is not asserted`(_ text: String) {
    let claims = ArabicReports.claims(text)
    #expect(claims.map(Reports.short) == ["killed 12"])
    #expect(claims.map(\.stance) == [.alleged])
  }

  @Test(arguments: [
    "قتل 12 جنديا، والأنباء عن أسر آخرين غير صحيحة.",
    "الأنباء عن هدنة غير صحيحة، وقتل 12 جنديا أمس.",
  ])
  func `what stands in another clause is`(_ text: String) {
    #expect(ArabicReports.claims(text).first { $0.harm == .killed }?.stance == .asserted)
  }

  @Test func `a denial ends where the same speaker affirms`() {
    let claims = ArabicReports.claims("نفت الوزارة مقتل 12 جنديا وأكدت إصابة ثلاثة.")
    #expect(claims.map(Reports.short) == ["killed 12", "injured 3"])
    #expect(claims.map(\.stance) == [.alleged, .asserted])
  }
}
