// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PartsOfLastTests {
  @Test(arguments: [
    "قتل 12 شخصا في قصف على حيس. أربعة منهم أطفال.",
    "قتل 12 شخصا في قصف على حيس. وأربعة منهم من أسرة واحدة.",
    "قتل 12 شخصا في قصف على حيس. وبينهم أربعة أطفال.",
    "قتل 12 شخصا في قصف على حيس. ومن بينهم أربع نساء.",
    "قتل 12 شخصا في قصف على حيس. وكان بينهم أيضا أربعة أطفال.",
    "قتل 12 شخصا في قصف على حيس.\nضمنهم أربعة أطفال",
  ])
  func `parts may be told a sentence later`(_ text: String) {
    #expect(ArabicReports.told(text) == ["killed 12", "killed 4 of #0"])
  }

  @Test(arguments: [
    (
      "أصيب 20 مدنيا في كركوك. سبعة منهم في حالة خطيرة.", ["injured 20", "injured 7 of #0"]
    ),
    ("اعتقل الجنود 14 مواطنا. بينهم ثلاثة أطفال.", ["detained 14", "detained 3 of #0"]),
    ("استشهد 8 مواطنين في المخيم. أحدهم صحفي.", ["killed 8", "killed 1 of #0"]),
    ("قتل 9 عمال. بينهم طفلان وامرأة.", ["killed 9", "killed 2 of #0", "killed 1 of #0"]),
  ])
  func `what befell them is what befell all`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    ("قتل 12 شخصا وأصيب 30 في القصف. بينهم أطفال.", ["killed 12", "injured 30"]),
    ("قتل 4 أشخاص في القصف. وبينهم تسعة أطفال.", ["killed 4"]),
    ("قتل 9 عمال في المنجم. ونجا ثلاثة منهم.", ["killed 9"]),
    ("قتل 3 أشخاص في تعز. وزار وفد المدينة وبينهم أربع نساء.", ["killed 3"]),
    ("قتل 3 أشخاص في تعز. اجتمع 12 وزيرا في عدن. أربعة منهم من الجنوب.", ["killed 3"]),
    ("التقى الوزير 14 مواطنا. خمسة منهم أسرى محررون.", []),
  ])
  func `nothing befell others`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    (
      "قتل خمسة من عائلة واحدة في غارة. وكان بينهم أم وثلاثة من أطفالها.",
      ["killed 5", "killed 1 of #0", "killed 3 of #0"]
    ),
    (
      "قتل شابان في حيس. والشابان هما سامر الزعبي وتيم النجار.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    (
      "استشهد شابان برصاص الجيش في المخيم، والشابان هما محمد الحسن وسامر الزعبي.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    (
      "أسفر القصف عن شهيدين و5 جرحى، والشهداء هم محمد الحسن وسامر الزعبي.",
      ["killed 2", "injured 5", "killed 1 of #0", "killed 1 of #0"]
    ),
  ])
  func `a mother and who they are may be told later`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    (
      "قتل طفلان وأصيبت والدتهما بقصف على حيس. ونقلت المرأة إلى المشفى. والطفلان هما سامر وليث الزعبي.",
      ["killed 2", "injured 1", "killed 1 of #0", "killed 1 of #0"]
    ),
    (
      "لقي شقيقان حتفهما وأصيب والدهما بانفجار لغم. وقال المركز إن الشقيقين هما معتز ومؤيد النجار.",
      ["killed 2", "injured 1", "killed 1 of #0", "killed 1 of #0"]
    ),
  ])
  func `two who are named later are the two of whom was told`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }
}
