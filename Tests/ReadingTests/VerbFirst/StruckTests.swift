// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct StruckTests {
  @Test(arguments: [
    ("طيران حربي قصف سوقا في حارم وقتل سبعة مدنيين", "سوقا"),
    ("الجيش الليبي قصف منزلا في مرزق، مقتل سبعة", "منزلا"),
    ("قصف الجيش السوداني أمس سوقا في كبكابية فقتل سبعة مدنيين", "سوقا"),
    ("قصف طائرات الاحتلال شقة سكنية في غزة يقتل سبعة مواطنين", "شقة سكنية"),
    ("استهداف منزل في رفح أدى إلى استشهاد سبعة مواطنين", "منزل"),
    ("استهدفت مسيرة سيارة في صور وقتلت سبعة", "سيارة"),
    ("هاجم مسلحون مقرا في بغداد وقتلوا سبعة حراس", "مقرا"),
  ])
  func `a target stands behind the word for the strike and who struck`(
    _ text: String, _ target: String
  ) {
    let claims = ArabicReports.claims(text)
    #expect(claims.map(Reports.short) == ["killed 7"])
    #expect(claims.first?.cause?.target == target)
  }

  @Test(arguments: [
    "قتل ثلاثة بانفجار لغم في مزرعة شرق الرقة", "مقتل ثلاثة جنود في هجوم على طريق المطار",
    "قصف الجيش المدينة وقتل ثلاثة، ونقل الجرحى إلى منزلهم",
  ])
  func `where somebody died is no target of a strike elsewhere`(_ text: String) {
    let target = ArabicReports.claims(text).first?.cause?.target
    #expect(target != "منزلهم" && target != "طريق")
  }

  @Test(arguments: [
    ("طيران حربي قصف سوقا في حارم وقتل سبعة مدنيين", Cause.Strike.airstrike),
    ("الطيران الحربي الروسي قصف سوقا في حارم وقتل سبعة مدنيين", .airstrike),
    ("مقتل سبعة مدنيين في قصف طائرات على حارم", .airstrike),
    ("مقتل سبعة مدنيين في قصف بمسيرة على حارم", .drone),
    ("مقتل سبعة مدنيين في قصف حوثي بقذائف الهاون على تعز", .artillery),
    ("مقتل سبعة مدنيين في هجوم بسيارة مفخخة على السوق", .carBomb),
  ])
  func `the means say more than the word for the strike`(_ text: String, _ strike: Cause.Strike) {
    #expect(ArabicReports.claims(text).first?.cause?.strike == strike)
  }

  @Test func `a general strike stays general`() {
    let claims = ArabicReports.claims("مقتل سبعة مدنيين في قصف على حارم، واعتقال جنود بمسيرة سلمية")
    #expect(claims.first?.cause?.strike == nil)
  }

  @Test func `who is told before the strike did it`() {
    let claims = ArabicReports.claims("الجيش الليبي قصف منزلا في مرزق، مقتل سبعة")
    #expect(claims.first?.actor?.text == "الجيش الليبي")
  }

  @Test func `a verb tells the means where nothing says more`() {
    let text = "استشهد طفلان بعدما قصفت طائرات الاحتلال منزلهما في رفح."
    #expect(ArabicReports.claims(text).first?.cause?.kind == .heavyWeapons)
    let found = "انتشال جثامين خمسة شهداء من منزل قصفته طائرات الاحتلال."
    let claim = ArabicReports.claims(found).first
    #expect(claim?.cause?.kind == .heavyWeapons)
    #expect(claim?.actor?.text == "طائرات الاحتلال")
  }

  @Test func `a verb for a strike keeps one incident one`() {
    let text = """
      قصفت قوات النظام بقذائف المدفعية مناطق غربي حماة، ما تسبب بإصابة مدني. وأفاد مراسلنا بأن قوات النظام قصفت بلدة حاس غربي حماة، \
      مما تسبب بإصابة مدني بجروح.
      """
    #expect(ArabicReports.told(text) == ["injured 1"])
  }

  @Test(arguments: [
    ("استهدف القصف السوق الشعبي في المدينة وأدى إلى مقتل 3 مدنيين.", "السوق الشعبي"),
    ("قصفت المدفعية المحطة الثالثة ما أدى إلى مقتل عامل.", "المحطة الثالثة"),
  ])
  func `an article that is one with its word cuts nothing off what was hit`(
    _ text: String, _ target: String
  ) {
    #expect(ArabicReports.claims(text).first?.cause?.target == target)
  }

  @Test func `a raid elsewhere hit something else`() {
    let text =
      "استهدفت غارة مدرسة في مدينة حمص وقتلت خمسة أشخاص. وقتل ثلاثة في غارة على مدينة إدلب."
    #expect(ArabicReports.claims(text).map { $0.cause?.target } == ["مدرسة", nil])
  }

  @Test func `another raid is none of which was told`() {
    let text =
      "قتل رجل في غارة على مدينة حمص. كما قتل ثلاثة أطفال في غارة أخرى بالأسلحة نفسها."
    #expect(Set(ArabicReports.claims(text).map(\.event)).count == 2)
  }

  @Test func `where somebody was tortured was not hit`() {
    let text = "وفاة الشاب أنس الخطيب تحت التعذيب في سجن المزة"
    #expect(ArabicReports.claims(text).first?.cause?.target == nil)
  }

  @Test(arguments: [
    ("قتل ثلاثة جراء إلقاء 12 برميلا متفجرا على حيس.", Cause.Strike.barrelBomb),
    ("قتل شقيقان بانفجار مقذوف من مخلفات الحرب في حيس.", .landmine),
  ])
  func `what was thrown or left behind is the cause`(_ text: String, _ strike: Cause.Strike) {
    #expect(ArabicReports.claims(text).first?.cause?.strike == strike)
  }

  @Test(arguments: [
    ("قتل 18 مدنيا في قصف مدفعي شنته قوات الدعم السريع فجر اليوم على سوق في حيس.", "سوق"),
    ("قتل ضابط بهجوم شنه عناصر تنظيم داعش على حافلة في حيس.", "حافلة"),
  ])
  func `a target stands behind who carried out the strike`(_ text: String, _ target: String) {
    #expect(ArabicReports.claims(text).first?.cause?.target == target)
  }

  @Test func `a total over a long time has no target of another sentence`() {
    let text = "قتل ثلاثة بقصف على منزل في حيس. وارتفع عدد القتلى إلى 133 منذ مطلع العام."
    #expect(ArabicReports.claims(text).map { $0.cause?.target ?? "" } == ["منزل", ""])
  }

  @Test func `whose the car was is no word for what was hit`() {
    let text = "استهدفت مسيرة سيارة تابعة للجيش في حيس، وقتل جنديان."
    #expect(ArabicReports.claims(text).first?.cause?.target == "سيارة")
  }

  @Test(arguments: [
    "قتل ستة جراء إلقاء الطيران المروحي 12 برميلا متفجرا على حيس.",
    "قتل ستة بعد إلقاء الطيران براميل متفجرة على حيس.",
  ])
  func `what an aircraft let fall says more than the aircraft`(_ text: String) {
    #expect(ArabicReports.claims(text).first?.cause?.strike == .barrelBomb)
  }
}
