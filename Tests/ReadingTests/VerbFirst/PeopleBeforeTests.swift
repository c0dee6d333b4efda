// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PeopleBeforeTests {
  @Test(arguments: [
    ("العنصر (سامر النجار) في ميليشيا الوادي قُتل بهجوم", ["killed 1"]),
    ("إن عنصرا من قوات النظام قُتل بعملية قنص", ["killed 1"]),
    ("أفاد بأن مدنيا يدعى صالح الجاسم (40 عاما) أصيب جراء القصف", ["injured 1"]),
    (
      "إن 5 مدنيين من عائلة واحدة (طفلان وامرأتان ورجل) أصيبوا بجروح",
      ["injured 5", "injured 2 of #0", "injured 2 of #0", "injured 1 of #0"]
    ),
    (
      "إن سبعة مدنيين، بينهم أربعة أطفال، قُتلوا وجُرح 12 آخرون باستهداف مزرعة",
      ["killed 7", "killed 4 of #0", "injured 12"]
    ),
    (
      "إن سبعة مدنيين بينهم أربعة أطفال من عائلة واحدة قُتلوا، وجُرح 12 آخرون",
      ["killed 7", "killed 4 of #0", "injured 12"]
    ),
    (
      "إن 3 مدنيين بينهم امرأة وطفل قتلوا وأصيب 4 آخرون",
      ["killed 3", "killed 1 of #0", "killed 1 of #0", "injured 4"]
    ),
    ("روح بابا الي استشهد بقصف الطيران", ["killed 1"]),
    ("الله يرحم ابن عمي اللي استشهد امبارح", ["killed 1"]),
    ("وبعدها توجه الشاب إلى المدينة، فقضى ليلته فيها", []),
  ])
  func `brackets and bodies may stand between people and their verb`(
    _ text: String, _ told: [String]
  ) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test func `a family is told by the number of its people`() throws {
    let claim = try #require(
      ArabicReports.claims("قال الناطق إن عائلة كاملة مكونة من ستة أفراد لقيت حتفها.").first)
    #expect(claim.count == .exactly(6))
    #expect(claim.victims.groups == [.family])
  }
}
