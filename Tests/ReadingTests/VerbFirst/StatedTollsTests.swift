// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct StatedTollsTests {
  @Test(arguments: [
    ("ارتفعت حصيلة القصف إلى 15 شخصا", ["killed 15"]),
    ("ارتفع عدد الجرحى إلى عشرين", ["injured 20"]),
    ("عدد الشهداء 9 حتى الآن", ["killed 9"]), ("ارتفع إلى 30 عدد القتلى", ["killed 30"]),
    ("عدد الجرحى تجاوز 15", ["injured >15"]),
    ("ارتفعت حصيلة ضحايا الزلزال من 120 إلى 145 قتيلا", ["killed 145", "killed 120"]),
    ("ارتفاع عدد الذين قضوا في الحريق إلى 33", ["killed 33"]),
    ("ارتفع عدد الشهداء إلى 7 والجرحى إلى 22", ["killed 7", "injured 22"]),
    ("الحصيلة حتى الآن شهيد و4 جرحى", ["killed 1", "injured 4"]),
    ("ارتفاع حصيلة ضحايا الغارة إلى ١٥ قتيلا و٣٠ جريحا", ["killed 15", "injured 30"]),
  ])
  func `a toll's figure is a claim`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    ("ترتفع الحصيلة إلى 12 ألفا و300 شهيد", ["killed 12300"]),
    ("بلغ عدد القتلى ألفين وثلاثمئة", ["killed 2300"]),
    ("قتل كل ركاب الحافلة البالغ عددهم 19.", ["killed 19"]),
    ("مقتل 832 مدنيا وإصابة 1967 بين نيسان وحزيران", ["killed 832", "injured 1967"]),
    ("ذكر التقرير أن ربع القتلى البالغ عددهم 200 هم من الأطفال", ["killed 200"]),
    (
      "تضاربت الأنباء حول عدد القتلى، إذ ذكرت التنسيقية أنهم 9 بينما قال المجلس المحلي إنهم 12",
      ["killed 9", "killed 12"]
    ),
    (
      "ارتفع عدد القتلى إلى 33 قتيلا بعد وفاة ثلاثة من المصابين", ["killed 33", "killed 3 of #0"]
    ),
  ])
  func `a toll is read whole, and of everybody who gives it`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test func `the old figure points to the new one`() {
    let claims = ArabicReports.claims("ارتفعت حصيلة القتلى من 9 إلى 13")
    #expect(claims.map(Reports.short) == ["killed 13", "killed 9"])
    #expect(claims.map(\.supersededBy) == [nil, 0])
  }

  @Test func `another clause has a toll of its own`() {
    #expect(
      ArabicReports.told(
        "قتل مدني في حيس. وتضاربت الأنباء حول عدد الضحايا، إذ قالت مصادر محلية إن عدد القتلى ثلاثة."
      )
        == ["killed 1", "killed 3"])
  }
}
