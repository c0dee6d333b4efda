// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct NamedPlacesOthersTests {
  private func places(_ text: String) -> [String?] {
    ArabicReports.claims(text).map { $0.place?.text }
  }

  @Test(arguments: [
    "توفي محمد العلي تحت التعذيب بعد اعتقاله من حاجز في مدينة حماة",
    "توفي محمد العلي تحت التعذيب بعد ثلاث سنوات من اعتقاله على حاجز في مدينة حماة",
    "العثور على جثة شاب بعد اختطافه من مدينة حماة",
  ])
  func `where one was led away is not where one died`(_ text: String) {
    #expect(places(text) == [nil])
  }

  @Test func `the prison where one died is told before`() {
    let text = "توفي الشاب أحمد الخطيب في سجن مدينة حمص بعد اعتقاله من حاجز في مدينة حماة"
    #expect(places(text) == ["مدينة حمص"])
  }

  @Test func `who died while held died where he was held`() {
    #expect(places("توفي محمد العلي أثناء اعتقاله في سجن مدينة حمص") == ["مدينة حمص"])
  }

  @Test(arguments: [
    ("استشهد الأسير وليد البزور من بلدة قباطية في سجن الرملاوي", "الرملاوي"),
    ("استشهد المعتقل وليد البزور من بلدة قباطية في سجن مجدو", "مجدو"),
    ("توفي المعتقل خالد السعيد من مدينة دوما في سجن صيدنايا", "صيدنايا"),
    ("قتل الشاب سامر العلي من بلدة نوى في اشتباكات في حمص", "حمص"),
  ])
  func `where one is from does not lie in the prison or clash where one died`(
    _ text: String, _ place: String
  ) {
    #expect(places(text).first??.contains(place) == true)
  }

  @Test func `what fills a quarter of a name is no town`() {
    #expect(places("قتل صياد بانفجار لغم بحري قبالة الخوخة") == ["الخوخة"])
  }

  @Test func `a name may begin with a word for people`() {
    #expect(places("أصيب 4 أشخاص في هجوم على خربة في مسافر يطا") == ["مسافر يطا"])
  }

  @Test func `where people are from is not where one of them died`() {
    let text = "قتل شاب من أهالي بلدة سلواد برصاص الجيش في مدينة رام الله."
    #expect(ArabicReports.claims(text).first?.place?.text == "رام الله")
  }

  @Test func `a part in brackets has the place behind its number`() {
    let text = "قتل تسعة مدنيين في قصف على إدلب (ستة في بلدة حاس وثلاثة في كفرنبل)."
    #expect(places(text) == ["إدلب", "حاس", "كفرنبل"])
  }
}
