// SPDX-License-Identifier: Apache-2.0
import Reading
import Record
import Testing

/// Names that bodies of many countries bear.
struct GeneralBodiesTests {
  @Test(arguments: [
    ("The Health Ministry said nine people were killed in Beirut.", "Lebanese Health Ministry"),
    ("The Health Ministry said nine people were killed in Oslo.", "Health Ministry"),
    ("The Health Ministry said nine people were killed in Rafah.", "Gaza Health Ministry"),
    (
      "The Palestinian Health Ministry said nine people were killed in Rafah.",
      "Gaza Health Ministry"
    ),
    ("The Health Ministry said a boy was killed in Nablus.", "Palestinian Health Ministry"),
    (
      "A United Nations commission of inquiry said nine people were killed in Homs.",
      "UN Commission of Inquiry on Syria"
    ),
    (
      "A United Nations commission of inquiry said nine people were killed in Ramadi.",
      "UN Commission of Inquiry"
    ),
    (
      "Nine people were killed in Homs, the Observatory said.",
      "Syrian Observatory for Human Rights"
    ),
  ])
  func `the body is that of where the harm was`(_ text: String, _ name: String) {
    #expect(Reports.chains(text) == [[name]])
  }

  @Test(arguments: [
    ("أعلنت وزارة الصحة مقتل تسعة مدنيين في غارة على بيروت.", "Lebanese Health Ministry"),
    ("قال الدفاع المدني إن تسعة مدنيين قتلوا في غارة على خان يونس.", "Palestinian Civil Defence"),
    (
      "قال الدفاع المدني السوري إن تسعة مدنيين قتلوا. وأضاف الدفاع المدني أن طفلين أصيبا.",
      "White Helmets"
    ),
  ])
  func `a body has the same name in Arabic`(_ text: String, _ name: String) {
    let chains = ArabicReports.claims(text).map { $0.chain.map(\.name) }
    #expect(!chains.isEmpty && chains.allSatisfy { $0 == [name] })
  }

  @Test(arguments: [
    ("A coalition air strike killed 14 people in Hodeidah, Yemen.", "Saudi-led coalition"),
    ("The coalition bombed a house in Hajjah, killing nine people.", "Saudi-led coalition"),
    ("Coalition warplanes struck Raqqa, Syria, killing 12 civilians.", "US-led coalition"),
    ("A coalition strike killed three people on Monday.", "coalition"),
    (
      "A coalition strike killed three people on Monday. The Saudi-led coalition killed two more on Friday.",
      "Saudi-led coalition"
    ),
  ])
  func `a coalition is that of where the harm was`(_ text: String, _ name: String) {
    #expect(Reports.claims(text).first?.actor?.name == name)
  }

  @Test(arguments: [
    ("قتل 14 مدنيا في غارة للتحالف على سوق في الحديدة في اليمن.", "Saudi-led coalition"),
    ("قتل خمسة مدنيين بقصف طيران التحالف على مدينة الرقة في سوريا.", "US-led coalition"),
    ("قتلت قوات التحالف الدولي شابا في دير الزور.", "US-led coalition"),
    ("مقتل 3 مدنيين بقصف لقوات النظام على سرمين", "Syrian army"),
    ("مقتل 3 مدنيين بقصف لقوات النظام على مدينة مصراتة", "regime forces"),
    ("استشهد فتى برصاص قوات الاحتلال في مدينة جنين.", "Israeli military"),
  ])
  func `so are in Arabic the coalition and other short names`(_ text: String, _ name: String) {
    #expect(ArabicReports.claims(text).first?.actor?.name == name)
  }

  @Test func `a body that was named in full is meant by its short name`() {
    let text =
      "Gaza's Health Ministry said nine people were killed. The Health Ministry said two more died in Beirut."
    #expect(Reports.chains(text) == [["Gaza Health Ministry"], ["Gaza Health Ministry"]])
  }
}
