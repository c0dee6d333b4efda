// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct VictimNamesVerbFirstTests {
  @Test(arguments: [
    ("استشهاد الطفلة ليان أحمد (7 سنوات) برصاص قناص", "ليان أحمد", 7),
    ("مقتل الشاب عمر الحسن بلغم أرضي", "عمر الحسن", nil),
    ("استشهاد الطفلة ليان سامي ابنة الأربع سنوات", "ليان سامي", 4),
    ("مقتل علي أحمد الحسين بقصف على المدينة", "علي أحمد الحسين", nil),
    ("استشهاد حسن علي السيد", "حسن علي السيد", nil),
    ("استشهد علي حسين في قصف على المدينة", "علي حسين", nil),
    ("استشهد أحمد حاج علي في قصف على المدينة", "أحمد حاج علي", nil),
    ("وفاة الحاجة فاطمة العلي متأثرة بإصابتها", "فاطمة العلي", nil),
  ])
  func `a name stands behind the word for its bearer`(_ text: String, _ name: String, _ age: Int?)
    throws
  {
    let victim = try #require(ArabicReports.claims(text).first?.victims.names.first)
    #expect(victim.text == name)
    #expect(victim.age == age)
  }

  @Test(arguments: ["مقتل رجل بطعنات سكين", "مقتل شاب يستقل دراجة", "قصف على حلب ومقتل طفل"])
  func `words behind "a man" are no name`(_ text: String) {
    #expect(ArabicReports.claims(text).flatMap(\.victims.names) == [])
  }

  @Test func `kin of who writes are no names`() {
    let texts = [
      "استشهد خالي محمد في القصف", "قتل جارنا أبو أحمد في الحي", "استشهد جارنا في القصف",
    ]
    let claims = texts.map { ArabicReports.claims($0).first }
    #expect(claims.map { $0?.victims.names.map(\.text) } == [["محمد"], ["أبو أحمد"], []])
  }

  @Test func `a name stands behind what somebody was, and the body`() {
    let text = "اغتال مجهولون القيادي السابق في الجيش الحر أبو وسيم الحوراني في البلدة"
    #expect(ArabicReports.claims(text).first?.victims.names.map(\.text) == ["أبو وسيم الحوراني"])
  }

  @Test(arguments: [
    ("اغتال مجهولون إمام مسجد الرحمن الشيخ خالد العبدالله في بلدة جاسم.", "خالد العبدالله"),
    ("اغتيل إمام المسجد خالد العبدالله برصاص مجهولين.", "خالد العبدالله"),
    ("أصيب رئيس المجلس المحلي المهندس سامر النجار.", "سامر النجار"),
  ])
  func `who holds an office is named behind what he is in charge of`(
    _ text: String, _ name: String
  ) {
    let claims = ArabicReports.claims(text)
    #expect(claims.map(\.count) == [.exactly(1)])
    #expect(claims.first?.victims.names.map(\.text) == [name])
  }

  @Test func `others are joined to who holds an office`() {
    let text = "أصيب مدير المستشفى الدكتور أحمد مهنا واثنان من الممرضين بشظايا قذيفة."
    #expect(ArabicReports.told(text) == ["injured 3", "injured 1 of #0", "injured 2 of #0"])
  }

  @Test func `a mother has no name by that`() {
    let claims = ArabicReports.claims("استشهدت أم وأطفالها الثلاثة في قصف على رفح.")
    #expect(claims.map(Reports.short) == ["killed 4", "killed 1 of #0", "killed 3 of #0"])
    #expect(claims.allSatisfy { $0.victims.names.isEmpty })
  }

  @Test(arguments: [
    ("أدى القصف إلى مقتل طاقم إسعاف مكون من 4 مسعفين.", "killed 4"),
    ("قتل طاقم إسعاف مؤلف من ثلاثة أشخاص في غارة.", "killed 3"),
  ])
  func `a crew is as many as it is made up of`(_ text: String, _ told: String) {
    #expect(ArabicReports.told(text) == [told])
  }

  @Test(arguments: [
    "اختطف مسلحون الناشط المدني مهند كاظم من أمام منزله.",
    "اغتيل الناشط الحقوقي مهند كاظم في البصرة.",
  ])
  func `what sort somebody is of belongs to no name`(_ text: String) {
    let claims = ArabicReports.claims(text)
    #expect(claims.map(\.count) == [.exactly(1)])
    #expect(claims.first?.victims.names.map(\.text) == ["مهند كاظم"])
  }

  @Test(arguments: [
    "مقتل قيادي بارز في الحركة بغارة على البلدة", "العثور على جثة طفلة مشوهة في الحي",
    "اعتقال مسؤول التسليح في البلدة", "داهمت القوات المنزل وقتلت المواطن ومنعت الأهالي من الاقتراب",
    "إصابة مدني ونفوق مواشي بقصف على القرية", "إصابة طفلة بجراح خطيرة",
    "قتيل بإنزال جوي شرق القرية",
    "مقتل عنصر وإصابة آخر على محور التلة",
  ])
  func `what one is like, did or came to harm by is no name`(_ text: String) {
    #expect(ArabicReports.claims(text).flatMap(\.victims.names) == [])
  }

  @Test(arguments: [
    ("الشهيد بإذن الله يوسف جمال قضى في القصف", "يوسف جمال"),
    ("استشهد ابن عمي الشاب البطل مهند خالد في القصف", "مهند خالد"),
  ])
  func `a name stands behind a blessing and behind what else a relative was`(
    _ text: String, _ name: String
  ) {
    #expect(ArabicReports.claims(text).first?.victims.names.map(\.text) == [name])
  }

  @Test(arguments: [
    ("قتل رئيس بلدية حيس، سامر الزعبي، برصاص مجهولين.", ["سامر الزعبي"]),
    (
      "قتل مدير المدرسة ليث النجار، ومديرة المستوصف، هدى الزعبي، بقصف على حيس.",
      ["ليث النجار", "هدى الزعبي"]
    ),
  ])
  func `an office may have its name between commas`(_ text: String, _ names: [String]) {
    #expect(ArabicReports.claims(text).first?.victims.names.map(\.text) == names)
  }

  @Test func `where somebody is from is no word for them`() {
    let claim = ArabicReports.claims("اعتقل الجنود 17 مواطنا من محافظة الخليل.").first
    #expect(claim?.victims.text == "مواطنا")
  }

  @Test func `one of a body and his companion are two`() {
    let text = "قتل قيادي في إحدى فصائل الحشد الشعبي ومرافقه بضربة على حيس."
    #expect(ArabicReports.told(text) == ["killed 2", "killed 1 of #0", "killed 1 of #0"])
  }

  @Test func `a surname may look like a verb with an article`() {
    let claims = ArabicReports.claims("قتل عمار فواز الخلف برصاص مجهولين في حيس.")
    #expect(claims.first?.victims.names.map(\.text) == ["عمار فواز الخلف"])
  }

  @Test(arguments: [
    ("قتل سالم الحمد وابن شقيقه وائل.", "وائل"), ("قتل سالم الحمد وابنة شقيقته ليان.", "ليان"),
    ("توفي الناشط المعتقل رائد الجميل تحت التعذيب.", "رائد الجميل"),
  ])
  func `a name stands behind two words for who one was`(_ text: String, _ name: String) {
    #expect(ArabicReports.claims(text).flatMap(\.victims.names).map(\.text).contains(name))
  }
}
