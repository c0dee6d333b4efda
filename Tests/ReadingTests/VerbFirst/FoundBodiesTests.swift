// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct FoundBodiesTests {
  @Test(arguments: [
    ("انتشال جثامين 4 مدنيين من تحت الأنقاض", ["body_recovered 4"]),
    ("العثور على 5 جثث قرب الطريق", ["body_recovered 5"]),
    ("انتشال جثتين من البئر", ["body_recovered 2"]),
    ("انتشلت الفرق جثة رجل", ["body_recovered 1"]),
    ("انتشال جثامين 3 شهداء", ["killed 3"]),
    ("وانتشلت الفرق جثماني شقيقتين من البئر", ["body_recovered 2"]),
    ("تشييع جثامين ستة صيادين قضوا في العاصفة", ["killed 6"]),
    ("دفن الأهالي اليوم جثامين 17 شخصا قضوا أمس", ["killed 17"]),
    ("شيع المئات جثمان الفتى كريم الدالي الذي استشهد فجر اليوم", ["killed 1"]),
    (
      "انتشال جثتي سيدة ورضيعها من تحت الركام",
      ["body_recovered 2", "body_recovered 1 of #0", "body_recovered 1 of #0"]
    ),
    ("انتشال جثث 6 من ضحايا الغارة", ["body_recovered 6"]),
    ("سلمت الفرق الجثمانين إلى ذويهما", []),
  ])
  func `bodies are counted, and the words say whether they were killed`(
    _ text: String, _ told: [String]
  ) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    (
      "خطف مجهولون مواطنا في حمص، وعثر على جثته لاحقا في أطراف المدينة",
      ["abducted 1", "body_recovered 1"]
    ),
    ("شهيد انتشلت فرق الدفاع المدني جثمانه", ["killed 1"]),
    ("خطف مجهولون مواطنا من حي كرم الزيتون وسلموا جثته", ["abducted 1"]),
  ])
  func `a body that was found is that of one told before`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    "سلمت الجماعة جثامين 16 مقاتلا قتلوا في جبهات حيس.",
    "سلمت الجماعة جثامين 16 من مقاتلي القوات الحكومية قتلوا في جبهات حيس.",
    "شيع أهالي بلدة حيس يوم الجمعة جثامين 16 شابا قضوا في القصف.",
  ])
  func `bodies of people who were killed are killed people`(_ text: String) {
    #expect(ArabicReports.told(text) == ["killed 16"])
  }
}
