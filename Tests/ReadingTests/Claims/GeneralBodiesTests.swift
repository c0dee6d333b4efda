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

  @Test func `a body that was named in full is meant by its short name`() {
    let text =
      "Gaza's Health Ministry said nine people were killed. The Health Ministry said two more died in Beirut."
    #expect(Reports.chains(text) == [["Gaza Health Ministry"], ["Gaza Health Ministry"]])
  }
}
