// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct IncludedPeopleTests {
  @Test(arguments: [
    ("مقتل 25 شخصا بينهم 3 أطفال وامرأتان", ["killed 25", "killed 3 of #0", "killed 2 of #0"]),
    ("إصابة 8 مدنيين من بينهم طفلة", ["injured 8", "injured 1 of #0"]),
    ("10 شهداء بينهم أطفال", ["killed 10", "killed plural of #0"]),
    ("مقتل ستة بينهم طفل، وإصابة 9", ["killed 6", "killed 1 of #0", "injured 9"]),
    ("قتل خبازان، أحدهما مسن، في السوق", ["killed 2", "killed 1 of #0"]),
    ("وصلت 5 إصابات إلى المشفى، إحداها خطيرة", ["injured 5", "injured 1 of #0"]),
    ("انفجار خلف 8 جرحى اتنين منهم أطفال", ["injured 8", "injured 2 of #0"]),
  ])
  func `a part belongs to the figure before it`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    "قتل 9 عمال في المنجم. معظم القتلى من قرية واحدة وبينهم شقيقان.",
    "قتل 9 عمال في المنجم. وبين القتلى شقيقان.",
  ])
  func `a part may belong to a figure of an earlier sentence`(_ text: String) {
    #expect(ArabicReports.told(text) == ["killed 9", "killed 2 of #0"])
  }

  @Test(arguments: [
    (
      "ارتفعت الحصيلة إلى 17، هم 9 مدنيين و8 من المسلحين",
      ["killed 17", "killed 9 of #0", "killed 8 of #0"]
    ),
    (
      "سقط أربعة شهداء: شابان وامرأة وطفلة",
      ["killed 4", "killed 2 of #0", "killed 1 of #0", "killed 1 of #0"]
    ),
    (
      "بين القتلى 14 طفلا و11 سيدة، إضافة إلى 3 من الكوادر الطبية",
      ["killed 14", "killed 11", "killed 3"]
    ),
  ])
  func `those whom a figure is made of are parts of it, and not of one another`(
    _ text: String, _ told: [String]
  ) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test func `each part of a figure has the place behind it`() {
    let claims = ArabicReports.claims("وثقنا مقتل 9 مدنيين أمس: 4 في إدلب و3 في حلب و2 في درعا.")
    #expect(
      claims.map(Reports.short)
        == ["killed 9", "killed 4 of #0", "killed 3 of #0", "killed 2 of #0"])
    #expect(claims.dropFirst().map { $0.place?.text ?? "" } == ["إدلب", "حلب", "درعا"])
  }

  @Test func `those of the wounded who died are a part of them`() {
    #expect(
      ArabicReports.told("نقل الإسعاف 25 مصابا إلى المشفى، وتأكدت وفاة 3 منهم")
        == ["injured 25", "killed 3 of #0"])
  }

  @Test func `some of the wounded are a part of those told before`() {
    let text = "إصابة 14 مسافرا بانقلاب حافلة. ونقل ثلاثة من الجرحى إلى العاصمة."
    #expect(ArabicReports.told(text) == ["injured 14", "injured 3 of #0"])
  }

  @Test(arguments: [
    ("بينهم طفل.. 3 شهداء برصاص الاحتلال", ["killed 1 of #1", "killed 3"]),
    (
      "بينهم 7 أطفال.. ارتفاع حصيلة المجزرة إلى 33 شهيدا", ["killed 7 of #1", "killed 33"]
    ),
    (
      "شهيدان (رجل وطفلة) و9 مصابين", ["killed 2", "killed 1 of #0", "killed 1 of #0", "injured 9"]
    ),
    ("أصيب 14 شخصا معظمهم من الأطفال", ["injured 14", "injured plural of #0"]),
    (
      "قتل 4 أشخاص، هم رجل وزوجته وطفلاهما، بسقوط قذيفة",
      ["killed 4", "killed 1 of #0", "killed 1 of #0", "killed 2 of #0"]
    ),
  ])
  func `parts may stand first, in brackets, or behind of`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    (
      "انتشل الدفاع المدني 12 جثة من تحت الأنقاض. وبين الضحايا طفل وامرأتان.",
      ["body_recovered 12", "body_recovered 1 of #0", "body_recovered 2 of #0"]
    ),
    (
      "قتل 12 شخصا بقصف على حيس. ومن بين الضحايا خمس نساء.", ["killed 12", "killed 5 of #0"]
    ),
  ])
  func `what befell the victims is what was told of them`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test func `a family of so many may be told one by one`() {
    let text = "أدت غارة إلى مقتل عائلة من خمسة أفراد (أب وأم وثلاث بنات) في حيس."
    #expect(
      ArabicReports.told(text)
        == ["killed 5", "killed 1 of #0", "killed 1 of #0", "killed 3 of #0"])
  }

  @Test func `a mother may stand in the brackets that say who they are`() {
    let text = "أدت غارة إلى مقتل خمسة مدنيين (أب وأم وثلاث بنات) في حيس."
    #expect(
      ArabicReports.told(text)
        == ["killed 5", "killed 1 of #0", "killed 1 of #0", "killed 3 of #0"])
  }

  @Test func `some of the bodies are a part of them`() {
    let text = "انتشل الدفاع المدني 37 جثمانا من تحت الركام. وقال إن بين الجثامين 15 طفلا."
    #expect(ArabicReports.told(text) == ["body_recovered 37", "body_recovered 15 of #0"])
  }
}
