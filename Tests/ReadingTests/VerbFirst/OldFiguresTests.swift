// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct OldFiguresTests {
  @Test(arguments: [
    "ارتفعت حصيلة القتلى إلى 14 بعد أن كانت 9.", "ارتفع عدد القتلى إلى 14 بعدما كان 9.",
    "ارتفعت حصيلة الشهداء في خان يونس إلى 14 شهيدا بعد أن كانت 9 شهداء.",
    "ارتفاع حصيلة القتلى إلى 14 مقابل 9 في حصيلة سابقة.",
    "ارتفعت الحصيلة إلى 14 قتيلا وكانت حصيلة سابقة تحدثت عن 9 قتلى.",
    "عدلت السلطات الحصيلة إلى 14 قتيلا بدلا من 9.",
    "صححت الوكالة الحصيلة إلى 14 بعد أن ذكرت 9.",
    "صححت الوزارة حصيلة القتلى إلى 14 بعد أن أعلنت مقتل 9.",
    "ارتفع عدد القتلى إلى 14 بعدما كانت الحصيلة السابقة 9.",
  ])
  func `a toll replaces the figure told behind it`(_ text: String) {
    let claims = ArabicReports.claims(text)
    #expect(claims.map(Reports.short) == ["killed 14", "killed 9"])
    #expect(claims.map(\.supersededBy) == [nil, 0])
  }

  @Test func `a figure that is called no toll replaces a former one`() {
    let claims = ArabicReports.claims(
      "خلف انفجار في عدن 6 قتلى، بعد أن كانت حصيلة أولية تشير إلى قتيلين.")
    #expect(claims.map(Reports.short) == ["killed 6", "killed 2"])
    #expect(claims.map(\.supersededBy) == [nil, 0])
  }

  @Test func `a lowered toll is no range`() {
    let claims = ArabicReports.claims("خفضت الوزارة حصيلة القتلى من 20 إلى 14.")
    #expect(claims.map(Reports.short) == ["killed 14", "killed 20"])
    #expect(claims.map(\.supersededBy) == [nil, 0])
  }

  @Test func `each harm replaces its own`() {
    let claims = ArabicReports.claims("ارتفعت الحصيلة إلى 14 قتيلا و20 جريحا بعد أن كانت 9 قتلى.")
    #expect(claims.map(Reports.short) == ["killed 14", "injured 20", "killed 9"])
    #expect(claims.map(\.supersededBy) == [nil, nil, 0])
  }

  @Test(arguments: [
    ("قتل 9 أشخاص في تفجير بغداد. وارتفعت الحصيلة لاحقا إلى 12 قتيلا.", ["killed 9", "killed 12"]),
    ("قتل 9 أشخاص في تفجير بغداد. ثم ارتفع عدد القتلى إلى 12.", ["killed 9", "killed 12"]),
    ("قتل 17 شخصا في انفجار بيروت. وصححت الوزارة الحصيلة إلى 14.", ["killed 17", "killed 14"]),
    ("قتل 17 شخصا في انفجار بيروت. وخفضت السلطات عدد القتلى إلى 14.", ["killed 17", "killed 14"]),
  ])
  func `a toll that moved replaces one of a sentence before`(_ text: String, _ told: [String]) {
    let claims = ArabicReports.claims(text)
    #expect(claims.map(Reports.short) == told)
    #expect(claims.map(\.supersededBy) == [1, nil])
  }

  @Test(arguments: [
    "استشهد 12 مواطنا في غزة. وارتفعت حصيلة العدوان على غزة إلى 41020 شهيدا.",
    "قتل 9 أشخاص في بغداد. وارتفعت حصيلة القتلى في البصرة إلى 12.",
    "قتل 9 أشخاص في بغداد. بلغ عدد القتلى 12.",
  ])
  func `a toll of another event or a war replaces nothing`(_ text: String) {
    #expect(ArabicReports.claims(text).allSatisfy { $0.supersededBy == nil })
  }

  @Test func `those who died later are a part of the toll`() {
    let text = "ارتفع عدد القتلى إلى 14 بعد أن توفي ثلاثة أشخاص متأثرين بجراحهم."
    #expect(ArabicReports.told(text) == ["killed 14", "killed 3 of #0"])
  }

  @Test func `the dead whom a death raises are dead`() {
    let text = "توفي طفل متأثرا بجراحه، ليرتفع عدد ضحايا القصف إلى 10."
    #expect(ArabicReports.told(text) == ["killed 1 of #1", "killed 10"])
  }

  @Test(arguments: [
    "ارتفعت حصيلة الحريق إلى 19 قتيلا. وكانت حصيلة سابقة أفادت بمقتل 17 شخصا.",
    "ارتفعت حصيلة الحريق إلى 19 قتيلا. وكانت حصيلة أولية تحدثت عن 17 قتيلا.",
  ])
  func `a former toll may have a sentence of its own`(_ text: String) {
    let claims = ArabicReports.claims(text)
    #expect(claims.map(Reports.short) == ["killed 19", "killed 17"])
    #expect(claims.map(\.supersededBy) == [nil, 0])
  }

  @Test func `a figure that is said not to be it is replaced, also where it is told again`() {
    let claims = ArabicReports.claims(
      "صححت مديرية الصحة الحصيلة، وقالت إن عدد الوفيات 17 وليس 23. وكان مصدر طبي قد قال إن 23 مريضا "
        + "توفوا.")
    #expect(claims.map(Reports.short) == ["killed 17", "killed 23", "killed 23"])
    #expect(claims.map(\.supersededBy) == [nil, 0, 0])
    #expect(claims.first?.chain.map(\.text) == ["مديرية الصحة"])
  }

  @Test func `a toll replaces a former one, and no part of it does`() {
    let claims = ArabicReports.claims(
      "ارتفعت حصيلة الهجوم إلى 57 قتيلا، بينهم 9 أطفال، بعدما كانت الحصيلة الأولية 30 قتيلا.")
    #expect(claims.map(\.supersededBy) == [nil, nil, 0])
  }
}
