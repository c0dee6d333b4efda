// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct StatementReaderVerbFirstTests {
  private func chains(_ text: String) -> [[String]] {
    ArabicReports.claims(text).map { $0.chain.map { $0.name.isEmpty ? $0.text : $0.name } }
  }

  @Test(arguments: [
    ("أفاد الدفاع المدني بمقتل 3 مدنيين في القصف.", ["Civil Defence"]),
    ("وقال مصدر طبي إن 12 شخصا قتلوا في الغارة.", ["مصدر طبي"]),
    ("قتل 4 أشخاص بقصف على القرية، بحسب المرصد السوري", ["Syrian Observatory for Human Rights"]),
    ("وفقا لمصدر أمني، قتل ثلاثة جنود.", ["مصدر أمني"]),
    ("قتل 9 أشخاص، وفق ما أفاد به شهود عيان", ["شهود عيان"]),
    ("وقالت وكالة بردى إن 5 مدنيين أصيبوا.", ["وكالة بردى"]),
    ("وقال مدير المشفى لمراسلنا إن عدد القتلى بلغ 19.", ["مدير المشفى", "مراسلنا"]),
    ("قال شاهد إن القصف قتل خمسة.", ["شاهد"]),
    ("نقل موقع الخليج عن مسؤول حكومي قوله إن 8 جنود قتلوا.", ["مسؤول حكومي", "موقع الخليج"]),
    ("بيروت (أ ف ب) - قتل شخصان في غارة، وفق وزارة الصحة.", ["Lebanese Health Ministry"]),
  ])
  func `the source stands behind its verb or cue`(_ text: String, _ chain: [String]) {
    #expect(chains(text).first == chain)
  }

  @Test(arguments: [
    (
      "ذكرت إذاعة «صوت النهر»، نقلاً عن مصادر عشائرية، أن خمسة رعاة قتلوا.",
      ["مصادر عشائرية", "إذاعة «صوت النهر»"]
    ),
    (
      "وأكد مدير المشفى في تصريح لصحيفة «الضفة» وفاة ثلاثة من الجرحى.",
      ["مدير المشفى", "صحيفة «الضفة»"]
    ),
    (
      "بحسب ما صرح به قائد الشرطة لقناة «المدى»، قتل تسعة من المهاجمين.",
      ["قائد الشرطة", "قناة «المدى»"]
    ),
    ("قتل ستة رعاة، وفق ما ذكر متطوعونا.", ["متطوعونا"]),
    ("قتل ستة رعاة، بحسب طبيب في المخيم.", ["طبيب في المخيم"]),
  ])
  func `chains through a venue in quotation marks are whole`(_ text: String, _ chain: [String]) {
    #expect(ArabicReports.claims(text).first?.chain.map(\.text) == chain)
  }

  @Test func `who passes a statement on stands behind who made it`() {
    #expect(
      chains("نقلت وكالة سانا عن مصدر عسكري أن جنديين قتلا في هجوم.") == [["مصدر عسكري", "SANA"]])
  }

  @Test func `who added something is who spoke before`() {
    let text = "قال الدفاع المدني إن 7 مدنيين قتلوا. وأضاف أن 10 آخرين أصيبوا."
    #expect(chains(text) == [["Civil Defence"], ["Civil Defence"]])
  }

  @Test func `moving the wounded quotes nobody`() {
    #expect(chains("نقلت فرق الدفاع المدني 5 جرحى إلى المشفى") == [[]])
  }

  @Test func `a report without a source has none`() {
    #expect(chains("قتل 3 مدنيين بقصف على السوق") == [[]])
  }

  @Test(arguments: [
    ("نفت قيادة الجيش صحة الأنباء عن مقتل 12 جنديا، مؤكدة إصابة جندي واحد", ["قيادة الجيش"]),
    ("أفادت مصادر طبية لوكالة الأناضول بمقتل عشرة مدنيين", ["مصادر طبية", "Anadolu Agency"]),
    ("أعلن حاكم مقاطعة سرقوبا مقتل امرأة", ["حاكم مقاطعة سرقوبا"]),
    ("قتل 6 مدنيين بالقصف، بحسب ما قاله قائد الشرطة", ["قائد الشرطة"]),
    ("قتل 6 جنود، وفق ما نقلته وكالة النهر", ["وكالة النهر"]),
  ])
  func `what is denied and where one governs are no names of their own`(
    _ text: String, _ chain: [String]
  ) {
    #expect(chains(text).last == chain)
  }

  @Test(arguments: [
    ("قالت منظمة \"الخوذ البيضاء\" إن 3 مدنيين قتلوا.", ["White Helmets"]),
    ("أعلنت قوات \"قسد\" مقتل 4 من مقاتليها.", ["Syrian Democratic Forces"]),
    ("وفق شبكة \"صوت النهر\" المحلية، قتل شخصان.", ["شبكة \"صوت النهر\" المحلية"]),
    ("قال الإعلام العسكري إن 3 جنود قتلوا.", ["الإعلام العسكري"]),
    ("وأشار المصدر إلى أن القصف أسفر عن مقتل مدنيين اثنين.", ["المصدر"]),
    ("مراسل الضفاف في ريف حلب قال إن القصف أودى بحياة 9 مدنيين.", ["مراسل الضفاف في ريف حلب"]),
    ("قال \"لواء السد\" في بيان إن 3 جنود قتلوا.", ["لواء السد"]),
    ("قال الناشط المحلي سامر النجار إن 3 مدنيين قتلوا.", ["سامر النجار"]),
  ])
  func `a source has the name that stands in quotation marks, and its own words alone`(
    _ text: String, _ chain: [String]
  ) {
    #expect(chains(text).first == chain)
  }

  @Test(arguments: [
    "وأضاف أن القصف أسفر عن إصابة ثلاثة مدنيين.", "غارات على مواقع في حمص توقع قتلى.",
    "نقلت فرق الإسعاف الجرحى إلى المستشفى بعد مقتل 3 مدنيين.",
  ])
  func `nobody speaks by a bare verb, nor do the dead and the moved`(_ text: String) {
    #expect(chains(text).flatMap(\.self) == [])
  }

  @Test func `one's own words name nobody else`() {
    let text = "قالت الوكالة إن الدفاعات أسقطت الصواريخ وإن شخصين قتلا، على حد قولها."
    #expect(chains(text).first == ["الوكالة"])
  }

  @Test func `a channel speaks, and not whose it is`() {
    let text = "وكانت قناة المسيرة التابعة للحوثيين قد ذكرت أن غارة أسفرت عن مقتل 11 مواطنا."
    #expect(ArabicReports.claims(text).first?.chain.first?.name == "Al-Masirah")
  }
}
