// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct NamedPlacesTests {
  @Test(arguments: [
    ("مقتل 3 مدنيين بقصف على مدينة الرقة", "Raqqa"), ("قصف بحلب أدى لمقتل شخصين", "Aleppo"),
    ("مقتل 4 أشخاص في تفجير تلعفر", "Tal Afar"),
    ("سبعة شهداء في قصف منزل عائلة أبو زيتون شرق القرارة", "al-Qarara"),
    ("5 شهداء في #خان_يونس", "Khan Yunis"),
    ("قتل 8 مدنيين في قصف على تندلتي", "Tendelti"),
    ("مقتل خمسة في الدلنج برصاص مسلحين", "Dilling"), ("قتل ستة في مليط", "Mellit"),
    ("4 شهداء في قصف خيمة نازحين بخان يونس", "Khan Yunis"),
    ("مقتل شخصين في بلدة أطمة شمال إدلب", "Atmeh"),
    ("عثر على جثث سبعة مهاجرين على شاطئ البحر قرب مدينة صبراتة", "brātah"),
  ])
  func `a place is found behind a word that places it`(_ text: String, _ name: String) throws {
    let place = try #require(ArabicReports.claims(text).first?.place)
    let best = try #require(place.best)
    #expect(best.name.contains(name.prefix(4)))
  }

  @Test(arguments: [
    ("مجزرة القرارة: استشهد 9 مواطنين في قصف منزل", "القرارة"),
    ("مجزرة القرارة\nاستشهد 9 مواطنين في قصف منزل", "القرارة"),
    ("مجزرة السريحة. قتل 9 مواطنين بالرصاص.", "السريحة"),
    ("مجزرة حي التضامن. قتل 9 مدنيين بالرصاص.", "التضامن"),
    ("مذبحة ود النورة: قتل 9 قرويين", "ود النورة"),
  ])
  func `a heading names the place of what it tells`(_ text: String, _ place: String) {
    #expect(ArabicReports.claims(text).first?.place?.text == place)
  }

  @Test func `a title names the place of its text`() {
    let claims = ArabicReports.claims("استشهد 9 مواطنين في قصف منزل.", title: "مجزرة القرارة")
    #expect(claims.map { $0.place?.text ?? "" } == ["القرارة"])
  }

  @Test(arguments: [
    "مقتل الشاب محمد حلب في انفجار لغم", "مقتل 4 بقصف منزل عائلة أبو زيتون أمس",
    "35 قتيلا في اشتباكات بين مسلحين وعشائر بدوية", "لا إصابات بشرية جراء سقوط صاروخ",
    "25 قتيلا في كنيسة مار إلياس", "رفات 8 أشخاص في قبو", "نزل الخبر، استشهد جارنا أبو محمد",
    "قُتلت الشقيقتان ندى وروان الحلبي إثر سقوط قذيفة", "مقتل خمسة جنود، بحسب بيان للجيش",
  ])
  func `the name of a person or a family is no place`(_ text: String) {
    #expect(ArabicReports.claims(text).first?.place == nil)
  }

  @Test func `where the dead are from is weaker than where they died`() {
    let text = "استشهد شاب من بلدة سلواد في مدينة نابلس"
    #expect(ArabicReports.claims(text).first?.place?.text == "نابلس")
  }

  @Test(arguments: [
    "بدوره، قال الدفاع المدني إن طفلا قتل.", "ارتفعت وتيرة هجمات الجيش وقتل 3 مدنيين.",
    "طالبت المنظمة بوقف القصف بعد مقتل 3 مدنيين.", "اشتبك المجند 3 مرات مع الجنود وقتل ثلاثة منهم.",
    "قتل 40 مدنيا خلال الأشهر الأخيرة.",
  ])
  func `a particle is cut from no word, and none is left that is no place`(_ text: String) {
    #expect(ArabicReports.claims(text).first?.place == nil)
  }

  @Test(arguments: [
    ("قتل مدني في مدينة سراقب بريف إدلب الشرقي.", "سراقب بريف إدلب"),
    ("قتل مدني في بلدة كفرزيتا بريف حماة.", "كفرزيتا بريف حماة"),
  ])
  func `the countryside of a town holds what is in it`(_ text: String, _ words: String) {
    #expect(ArabicReports.claims(text).first?.place?.text == words)
  }

  @Test func `a village of a name that is known elsewhere lies in the countryside that is told`() {
    let text = "قتل مدني في قرية الجديدة بريف إدلب. وأصيب رجل بقصف على مدينة إدلب."
    #expect(ArabicReports.claims(text).first?.place?.best?.name == "Idlib")
  }

  @Test(arguments: [
    ("في بلدة سرقوبا، سقط قتيل بقصف.", "لبنان.. قتيل بقصف"),
    ("قتل شاب في مخيم النصيرات بقصف.", "مقتل شاب بقصف في النصيرات"),
  ])
  func `a title's place is that of its text`(_ text: String, _ title: String) {
    #expect(Set(ArabicReports.claims(text, title: title).map(\.event)) == [0])
  }

  @Test func `their teams are no town`() {
    let text = "قال الدفاع المدني إن فرقه تبحث عن ثلاثة مفقودين."
    #expect(ArabicReports.claims(text).first?.place == nil)
  }
}
