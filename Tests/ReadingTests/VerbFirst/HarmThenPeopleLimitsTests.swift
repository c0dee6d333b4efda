// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

/// What the verb does not tell, of whom it tells, and what is denied or may come.
struct HarmThenPeopleLimitsTests {
  @Test(arguments: [
    "قصف القرية بثلاث قذائف", "زار الوزير 5 مدارس", "إصابة منزل بأضرار", "هدد بقتل 10 رهائن",
    "إنقاذ 5 أشخاص من تحت الأنقاض",
  ])
  func `what harms no people claims nothing`(_ text: String) {
    #expect(ArabicReports.told(text) == [])
  }

  @Test(arguments: [
    ("أعلن الدفاع المدني مقتل ثلاثة من عناصره في قصف", Victims.Status.unspecified),
    ("قتل عنصران من الشرطة في الهجوم", .unspecified),
    ("أعلنت الفرقة الرابعة مقتل ثلاثة من عناصرها في كمين", .combatant),
  ])
  func `whose people they are says whether they fought`(_ text: String, _ status: Victims.Status) {
    #expect(ArabicReports.claims(text).map(\.victims.status) == [status])
  }

  @Test func `neutralised says less than killed, and one side's word gives no status`() {
    let claims = ArabicReports.claims("تحييد 12 إرهابيا شمال البلاد")
    #expect(claims.map(\.harm) == [.unspecified])
    #expect(claims.map(\.victims.status) == [.unspecified])
  }

  @Test(arguments: [
    "مقتل القيادي في حركة أحرار الجبل أبو عمر الحموي وأربعة من مرافقيه",
    "مقتل القيادي في الجبهة الشمالية سامر النجار وأربعة من مرافقيه",
    "قُتل القائد الميداني في فصيل جيش الجبل سامر النجار مع أربعة من مرافقيه",
  ])
  func `behind the body that one belongs to stands the name`(_ text: String) {
    let claims = ArabicReports.claims(text)
    #expect(claims.map(Reports.short) == ["killed 5", "killed 1 of #0", "killed 4 of #0"])
    #expect(claims.first?.victims.names.count == 1)
  }

  @Test func `what may come is open`() {
    let claims = ArabicReports.claims("حذرت المنظمة من أن المجاعة قد تقتل مئات الآلاف")
    #expect(claims.map(\.stance) == [.hypothetical])
  }

  @Test func `who denies any says that there were none`() {
    let claims = ArabicReports.claims("نفى المتحدث باسم الجيش سقوط أي قتلى في صفوف قواته")
    #expect(claims.map(Reports.short) == ["killed none"])
    #expect(claims.map(\.stance) == [.asserted])
  }

  @Test func `what was tried has not happened by that`() {
    #expect(ArabicReports.told("محاولة اغتيال تطال أحد القياديين في درعا") == [])
  }

  @Test(arguments: [
    ("مسلحون مجهولون يغتالون عنصرا سابقا في درعا", ["killed 1"]),
    (
      "قتلت قذيفة سقطت على مسجد في المدينة 11 شخصا وأصابت العشرات",
      ["killed 11", "injured العشرات"]
    ),
    ("أطلق مجهولون النار على القيادي السابق ياسر الحداد فأردوه قتيلا", ["killed 1"]),
    ("اختطف مسلحون فإن الجهة لم تعرف", []),
    (
      "سقط 9 شهداء من أسرة واحدة، الأب والأم و7 أطفال",
      ["killed 9", "killed 1 of #0", "killed 1 of #0", "killed 7 of #0"]
    ),
    (
      "قتل 3 رجال وامرأتان وطفل",
      ["killed 6", "killed 3 of #0", "killed 2 of #0", "killed 1 of #0"]
    ),
  ])
  func `people are found over what stands between, and counted once`(
    _ text: String, _ told: [String]
  ) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    (
      "لم تسفر الغارة التي استهدفت مبنى خاليا في الضاحية الجنوبية عن سقوط ضحايا.",
      "unspecified none"
    ),
    ("لم يسفر القصف الذي طال أطراف البلدة عن وقوع إصابات.", "injured none"),
  ])
  func `what is said of the strike stands between a denial and the harm`(
    _ text: String, _ told: String
  ) {
    #expect(ArabicReports.told(text) == [told])
  }

  @Test func `of what is not disclosed no harm is denied`() {
    let text = "لم تكشف السلطات عن حصيلة جديدة لضحايا الحادثة التي وقعت أمس."
    #expect(!ArabicReports.told(text).contains { $0.contains("none") })
  }

  @Test(arguments: [
    ("لم يصب أحد بأذى عندما سقطت القذيفة.", "injured none"),
    ("لم يقتل أحد في القصف.", "killed none"),
    ("أوقفت الشرطة ستة أشخاص.", "detained 6"),
  ])
  func `one alone behind a denial is nobody`(_ text: String, _ told: String) {
    #expect(ArabicReports.told(text) == [told])
  }

  @Test func `who did the deed before did the one joined to it`() {
    let claims = ArabicReports.claims("قتلت قوات الجيش السوري 15 مسلحا وأصابت آخرين.")
    #expect(Set(claims.map { $0.actor?.text }).count == 1)
    #expect(claims.count == 2)
  }

  @Test(arguments: [
    ("قتلت أم وثلاثة من أطفالها في القصف.", "killed 4"),
    ("استشهد فيه إمامه وثلاثة من المصلين.", "killed 4"),
    ("إصابة مدني وعمته بقصف على القرية.", "injured 2"),
    ("انفجار لغم أودى بحياة راعي أغنام وابن شقيقه.", "killed 2"),
    ("أطلق مسلحون النار على المزارع سامر في البلدة فأصيب بجروح.", "injured 1"),
    ("اعتقلت القوات أحد عناصر التنظيم.", "detained 1"),
    ("قتل 3 مدنيين مجهولي الهوية بينهم امرأة.", "killed 3"),
    ("ذكر التجمع أن خمسة من عناصر قوات النظام قتلوا وأصيب آخرون بجروح.", "killed 5"),
  ])
  func `a mother, an imam, an aunt and a shepherd are people, and so are those of a body`(
    _ text: String, _ told: String
  ) {
    #expect(ArabicReports.told(text).first == told)
  }

  @Test(arguments: [
    ("أصيب في الانفجار طفلان كانا قرب السيارة.", ["injured 2"]),
    ("قتل في القصف مدنيان وأصيب ثالث.", ["killed 2", "injured 1"]),
    ("قتل في الاشتباكات عنصر من الشرطة.", ["killed 1"]),
    ("أصيب في مخيم النهر شاب وطفل.", ["injured 2", "injured 1 of #0", "injured 1 of #0"]),
  ])
  func `nobody without an article owns what has one`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    "محكمة محلية تقضي بإعدام ستة مدانين.", "أصدرت المحكمة أحكاما بإعدام ستة مدانين.",
  ])
  func `who is sentenced to death is alive`(_ text: String) {
    #expect(ArabicReports.told(text) == [])
  }

  @Test func `a unit that has missiles struck nobody by that`() {
    let claims = ArabicReports.claims("قتل ضابط في وحدة الصواريخ برصاص مسلحين في حيس.")
    #expect(claims.map { $0.cause?.strike } == [.gunfire])
  }
}
