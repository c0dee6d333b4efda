// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct HarmedPeopleTests {
  @Test(arguments: [
    ("5 شهداء و10 جرحى في قصف على سوق شعبي", ["killed 5", "injured 10"]),
    ("شهيدان وعدد من الجرحى", ["killed 2", "injured عدد من"]),
    ("سقوط عدد من القتلى والجرحى", ["killed عدد من", "injured plural"]),
    ("سقوط 7 قتلى", ["killed 7"]), ("قتيل وجريحان في انفجار", ["killed 1", "injured 2"]),
    ("صريعان في اشتباكات", ["killed 2"]), ("مئة وخمسة وعشرون قتيلا", ["killed 125"]),
    ("أحد عشر شهيدا", ["killed 11"]), ("خمسة عشر جريحا", ["injured 15"]),
    (
      "شهداء بيت الأسود: الأب حسام الأسود، الأم نهى الأسود، الطفلة جنى",
      ["killed 3", "killed 1 of #0", "killed 1 of #0", "killed 1 of #0"]
    ),
    ("شهيد وعدداً من الجرحى", ["killed 1", "injured عدداً من"]),
    ("٣ آلاف قتيل", ["killed 3000"]), ("ﺷﻬﻴﺪ ﻭ٤ ﺟﺮﺣﻰ", ["killed 1", "injured 4"]),
    ("قتلى وجرحى بقصف", ["killed plural", "injured plural"]),
  ])
  func `people are named by what happened to them`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: ["مشفى الشهيد سالم في المدينة", "قصف ساحة الشهداء", "زيارة الجرحى في المشفى"])
  func `names of places and people told before are no claims`(_ text: String) {
    #expect(ArabicReports.told(text) == [])
  }

  @Test func `every side's word for the dead is the same harm`() {
    for word in ["شهداء", "قتلى", "صرعى"] {
      let claims = ArabicReports.claims("سقوط 4 \(word) في المعركة")
      #expect(claims.map(\.harm) == [.killed])
      #expect(claims.map(\.victims.status) == [.unspecified])
    }
  }

  @Test func `who they were may stand behind what happened to them`() {
    let claims = ArabicReports.claims("جرحى مدنيون بقصف على أطراف البلدة")
    #expect(claims.map(\.victims.status) == [.civilian])
    #expect(ArabicReports.told("لا يزال 12 شخصا مفقودين تحت الأنقاض") == ["missing 12"])
  }

  @Test func `a number between killed and wounded is of neither alone`() {
    #expect(ArabicReports.told("راح ضحية القصف 45 مدنيا بين قتيل وجريح") == ["unspecified 45"])
  }

  @Test(arguments: [
    ("ويُزعم أن المتوفى ينتمي إلى تنظيم الوادي، وكان قد أصيب في غارة", ["killed 1"]),
    ("القتيل من أبناء بلدة حاس ويدعى حسن العلي", ["killed 1"]),
    ("قتل شاب في حاس. القتيل من أبناء البلدة.", ["killed 1"]),
    ("اللهم ارحم شهداءنا", []),
    ("شيع أهالي بلدة حاس شهداءهم الأربعة الذين ارتقوا في الغارة", ["killed 4"]),
    ("ضحايا الاشتباكات في المدينة: 10 قتلى و26 جريحا", ["killed 10", "injured 26"]),
    ("إلى 80 قتيلا وجريحا في القصف", ["unspecified 80"]),
    ("أكثر من 40 قتيلاً ومصاباً في القصف", ["unspecified >40"]),
    ("الحصيلة 6 شهداء ونحو 15 جريحا بعضهم حالته خطرة", ["killed 6", "injured ~15"]),
    ("3 قتلى من \"لواء الجبل\" وسوري واحد", ["killed 4", "killed 3 of #0", "killed 1 of #0"]),
  ])
  func `who is named by what happened is told once, and with a number`(
    _ text: String, _ told: [String]
  ) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test func `titles behind the word for the dead are no name`() {
    let claims = ArabicReports.claims("الشهيد البطل مازن خليل استشهد في معارك الريف")
    #expect(claims.flatMap(\.victims.names).map(\.text) == ["مازن خليل"])
  }

  @Test func `of whom a risen number is told is no claim besides`() {
    let text = "ارتفاع ضحايا التفجير الإرهابي إلى 25 قتيلا و63 مصابا"
    #expect(ArabicReports.told(text) == ["killed 25", "injured 63"])
  }

  @Test(arguments: [
    ("قال المصدر إن صيادا رابعا لا يزال في عداد المفقودين.", ["missing 1"]),
    ("قال المصدر إن صيادا رابعا ما زال مفقودا.", ["missing 1"]),
    ("لا يزال عاملان في عداد المفقودين.", ["missing 2"]),
  ])
  func `one or two who are missing are counted by their noun`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    (
      "خطف مسلحون ثلاثة عمال. وأكد مصدر أن أحد المخطوفين أجنبي.",
      ["abducted 3", "abducted 1 of #0"]
    ),
    (
      "قتل 91 مدنيا في الشهر الماضي. وذكر التقرير أن 6 من الضحايا قضوا تحت التعذيب.",
      ["killed 91", "killed 6 of #0"]
    ),
  ])
  func `one or some of those told before are a part of them`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test func `both of the dead may be named later`() {
    let claims = ArabicReports.claims("قتل شابان تحت التعذيب. والقتيلان هما رامي الحسن وعمر الحسن.")
    #expect(claims.map(Reports.short) == ["killed 2", "killed 1 of #0", "killed 1 of #0"])
    #expect(claims.dropFirst().map { $0.victims.names.first?.text } == ["رامي الحسن", "عمر الحسن"])
  }

  @Test func `who is still held is a part of those led away`() {
    let text = "اعتقلت القوات نحو 50 موظفا، ولا يزال 13 منهم قيد الاحتجاز."
    #expect(ArabicReports.told(text) == ["detained ~50", "detained 13 of #0"])
  }

  @Test func `the wounded are named behind the dead`() {
    let text =
      "أصيب شابان في بلدة نوى. أما المصابان فهما: خالد الشيخ (16 عاما)، وأحمد الحسن (18 عاما)."
    #expect(ArabicReports.told(text) == ["injured 2", "injured 1 of #0", "injured 1 of #0"])
  }

  @Test func `the second of a list is described by no harm behind it`() {
    let text = "الجيش يقتل ضابطا و6 عناصر من قوات النظام بحلب ويلحق خسائر بشرية بالقوات."
    #expect(!ArabicReports.told(text).contains("unspecified 6"))
  }

  @Test(arguments: [
    ("تحتجز الأجهزة 340 شخصا من أبناء البلدة لا يزال مصيرهم مجهولا.", ["missing 340"]),
    ("قال إن شقيقه استشهد بقصف على حيس، وإن جدته ما زالت مفقودة.", ["killed 1", "missing 1"]),
    ("قتل 16 مدنيا بغارة على حيس. ونشرت الشبكة أسماء عدد من الضحايا.", ["killed 16"]),
  ])
  func `whose fate is not known is missing, and who is named was told before`(
    _ text: String, _ told: [String]
  ) {
    #expect(ArabicReports.told(text) == told)
  }
}
