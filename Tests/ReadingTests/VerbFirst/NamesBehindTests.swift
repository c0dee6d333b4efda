// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct NamesBehindTests {
  private func names(_ text: String) -> [String] {
    ArabicReports.claims(text).filter { $0.partOf == nil }.flatMap { $0.victims.names.map(\.text) }
  }

  @Test(arguments: [
    ("استشهد الشابان محمد الحسن وسامر الزعبي في قصف على البلدة.", ["محمد الحسن", "سامر الزعبي"]),
    ("أصيب الشقيقان عمر وعلي بجروح.", ["عمر", "علي"]),
    ("استشهد الأخوان حسن وحسين العلي.", ["حسن", "حسين العلي"]),
    ("مقتل المسعفين رامي العطار وسليم بركة", ["رامي العطار", "سليم بركة"]),
    (
      "قتل ثلاثة شبان هم: أحمد العلي وخالد الحسن ومحمد سالم.",
      ["أحمد العلي", "خالد الحسن", "محمد سالم"]
    ),
    ("استشهاد ثلاثة أشقاء، وهم أحمد وخالد وسالم الحمود.", ["أحمد", "خالد", "سالم الحمود"]),
    ("استشهد 3 من عائلة الديري: الأب محمد، والأم سعاد، والطفلة ليان.", ["محمد", "سعاد", "ليان"]),
  ])
  func `several people are named behind the word for them`(_ text: String, _ expected: [String]) {
    #expect(names(text) == expected)
    let parts = ArabicReports.claims(text).filter { $0.partOf == 0 }
    #expect(parts.map(\.count) == expected.map { _ in .exactly(1) })
  }

  @Test func `one of those named may be told by whose relative he is`() {
    #expect(
      ArabicReports.told("ارتقاء المدنيين حسن درويش وزوجته متأثرين بجراحهما")
        == ["killed 2", "killed 1 of #0", "killed 1 of #0"])
  }

  @Test(arguments: [
    ("قتل أحمد ويزن وراتب العلي جراء غارة.", ["أحمد", "يزن", "راتب العلي"]),
    // No file knows كنعان and تيم: that they are joined to a name tells that they are names.
    ("استشهد أحمد العلي وكنعان الخالد وتيم في قصف.", ["أحمد العلي", "كنعان الخالد", "تيم"]),
    ("قتل الشاب محمد وهدان.", ["محمد وهدان"]),
    ("استشهد الطفل محمد أحمد الخطيب.", ["محمد أحمد الخطيب"]),
    (
      "استشهد كل من: رامي إبراهيم، وسعيد العمر، وابنه ماهر.",
      ["رامي إبراهيم", "سعيد العمر", "ماهر"]
    ),
    ("ارتقى الشهيد المجاهد عبد الرحمن قاسم.", ["عبد الرحمن قاسم"]),
    ("وداع الشهيدة الطفلة ريم محمد العلي.", ["ريم محمد العلي"]),
    ("مقتل ضابط برتبة رائد في كمين.", []),
    ("لقي رجل وابنه مصرعهما في حادث.", []),
  ])
  func `a list of names is as many people`(_ text: String, _ expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test func `the people of somebody in the plural are not named by his name`() {
    #expect(ArabicReports.told("مقتل أبناء أحمد العلي الثلاثة") == ["killed 3"])
  }

  @Test(arguments: [
    (
      "استشهد 7 من عائلة واحدة: الأب والأم وخمسة من أطفالهما، في غارة.",
      ["killed 7", "killed 1 of #0", "killed 1 of #0", "killed 5 of #0"]
    ),
    (
      "استشهد 9 مواطنين، هم: أحمد العلي وزوجته وسبعة أطفال، في غارة.",
      ["killed 9", "killed 1 of #0", "killed 1 of #0", "killed 7 of #0"]
    ),
  ])
  func `some of those who are named are told by their number`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    "قتل أربعة رعاة في حيس. والقتلى هم: جاسم الحمود ونجلاه فهد وراكان وسالم الحسن.",
    "قتل أربعة رعاة في حيس. والقتلى من عائلة واحدة، وهم: جاسم الحمود ونجلاه فهد وراكان وسالم الحسن.",
  ])
  func `two relatives in a list are told by their names`(_ text: String) {
    let parts = ArabicReports.claims(text).filter { $0.partOf == 0 }
    #expect(
      parts.map { $0.victims.names.map(\.text) }
        == [["جاسم الحمود"], ["فهد"], ["راكان"], ["سالم الحسن"]])
  }
}
