// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

/// Who speaks where no verb of speech has a subject of its own; all invented.
struct WrittenStatementsTests {
  private func chains(_ text: String) -> [[String]] {
    ArabicReports.claims(text).map { $0.chain.map(\.text) }
  }

  @Test(arguments: [
    ("قتل 6 جنود في انفجار المخزن، وفق بيان للقيادة المشتركة.", ["بيان للقيادة المشتركة"]),
    ("بحسب بيان قيادة الأركان، قتل 6 جنود في المخزن.", ["قيادة الأركان"]),
    ("قتل 6 جنود، بحسب حصيلة أولية أوردتها السلطات.", ["السلطات"]),
    ("قتل 6 جنود، طبقاً لما صرح به مدير المستشفى.", ["مدير المستشفى"]),
    ("قتل 6 جنود، بحسب قائمقام الناحية.", ["قائمقام الناحية"]),
    ("قتل 6 جنود، بحسب ما نقلت وكالة النهر عن مصدر محلي.", ["مصدر محلي", "وكالة النهر"]),
    ("قتل 6 جنود، كما أعلنت وزارة الدفاع أمس.", ["وزارة الدفاع"]),
    ("وأضاف البيان أن 6 جنود قتلوا.", ["البيان"]),
    ("بحسب مراسلنا في عدن فإن الانفجار قتل 6 جنود.", ["مراسلنا في عدن"]),
    ("كشف تقرير لصحيفة «الضفة» أن 6 جنود قتلوا.", ["تقرير لصحيفة «الضفة»"]),
    ("قال الائتلاف إن 6 جنود قتلوا.", ["الائتلاف"]),
    ("زعم التنظيم قتل 6 جنود.", ["التنظيم"]),
    ("نعى الهلال الأحمر متطوعه سالم الأحمد الذي قتل في القصف.", ["الهلال الأحمر"]),
    (
      "أفاد مراسل شبكة الأفق بغارة على القرية، ما أدى إلى مقتل 6، وفق ما نقله عن مسعفين.",
      ["مسعفين", "مراسل شبكة الأفق"]
    ),
    ("أحصت مديرية صحة الساحل وصول 6 قتلى.", ["مديرية صحة الساحل"]),
  ])
  func `a statement, a toll and an unknown office have their author`(
    _ text: String, _ chain: [String]
  ) {
    #expect(chains(text).first == chain)
  }

  @Test(arguments: ["قتل 6 جنود، وفق معلومات أولية.", "دفن 6 قتلى حسب الأصول."])
  func `information and custom speak for nobody`(_ text: String) {
    #expect(chains(text) == [[]])
  }

  @Test func `what a speaker adds behind a comma is asserted, though he denied before`() {
    let text = "نفت وزارة الصحة سقوط أي قتلى في المعمل، مؤكدة إصابة عاملين بحروق."
    let injured = ArabicReports.claims(text).filter { $0.harm == .injured }
    #expect(injured.map(\.stance) == [.asserted])
    #expect(injured.map { $0.chain.map(\.name) } == [["Health Ministry"]])
  }

  @Test func `the subject of the first verb goes on speaking`() {
    let text =
      "قالت منظمة بردى إن 5 رعاة قتلوا.\nوحملت الحكومة المسلحين المسؤولية، وقالت إن 8 قتلوا."
    #expect(chains(text).map(\.first) == ["منظمة بردى", "الحكومة"])
  }

  @Test func `our teams are whoever writes`() {
    #expect(chains("وثقت فرقنا مقتل 27 مدنيا خلال الشهر الماضي") == [[]])
  }

  @Test func `a page in quotation marks that was told is no source of its own post`() {
    #expect(chains("مصادر خاصة لـ«صوت السهل»: مقتل 3 حراس بغارة") == [["مصادر خاصة"]])
  }

  @Test func `a source ends before what it is not`() {
    #expect(chains("حسب الأهالي عدد الجرحى تجاوز 15") == [["الأهالي"]])
  }
}
