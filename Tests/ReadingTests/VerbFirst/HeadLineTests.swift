// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

/// Speakers on a line of their own; all invented.
struct HeadLineTests {
  private func chains(_ text: String) -> [[String]] {
    ArabicReports.claims(text).map { $0.chain.map(\.text) }
  }

  @Test(arguments: [
    ("مصدر طبي\nوصول 4 شهداء و7 جرحى إلى المشفى", ["مصدر طبي"]),
    ("الدفاع المدني:\nانتشال 4 شهداء من تحت الأنقاض\nإصابة 7 مدنيين", ["الدفاع المدني"]),
    ("عاجل | قناة النهر عن مصدر أمني\nمقتل جنديين بانفجار", ["مصدر أمني", "قناة النهر"]),
    ("شبكة أطباء الساحل:\nمقتل 9 أشخاص في السوق\nكما أصيب 21", ["شبكة أطباء الساحل"]),
    ("قيادة الشرطة: مقتل 3 مهربين\nوإصابة شرطي بجروح", ["قيادة الشرطة"]),
    ("أصدرت مديرية الصحة البيان التالي:\nاستقبلت المشافي 5 قتلى و9 جرحى", ["مديرية الصحة"]),
  ])
  func `the lines below are his who stands on a line of his own`(_ text: String, _ chain: [String])
  {
    #expect(!chains(text).isEmpty && chains(text).allSatisfy { $0 == chain })
  }

  @Test func `whoever has a word of his own in a line says that one`() {
    let text = "الدفاع المدني:\nمقتل 3 مدنيين بالقصف\nالمرصد السوري: مقتل 5 مدنيين بالقصف"
    #expect(chains(text) == [["الدفاع المدني"], ["المرصد السوري"]])
  }

  @Test(arguments: [
    "مقتل 3 رعاة بانفجار لغم\nوإصابة رابع\nالمصدر: مركز توثيق الساحل",
    "مقتل 3 رعاة بانفجار لغم\nوإصابة رابع\nنقلا عن مركز توثيق الساحل",
  ])
  func `a source at the end is that of all that stands above`(_ text: String) {
    #expect(chains(text) == [["مركز توثيق الساحل"], ["مركز توثيق الساحل"]])
  }

  @Test func `what is not joined to a line with its own speaker is nobody's`() {
    let text = "قيادة الشرطة: مقتل 3 مهربين\nمقتل 5 مدنيين بقصف على القرية"
    #expect(chains(text) == [["قيادة الشرطة"], []])
  }

  @Test func `a blank line ends it, and a medium names only its own page`() {
    #expect(chains("مصدر طبي\nمقتل 3 مدنيين\n\nمقتل 5 مدنيين بقصف آخر").last == [])
    #expect(chains("وكالة النهر\nمقتل 3 مدنيين بالقصف") == [[]])
  }
}
