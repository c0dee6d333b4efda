// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct DraftMakerWoundsTests {
  /// Wednesday 15 May 2024.
  private let published = Day(year: 2024, month: 5, day: 15)

  @Test(arguments: [
    "استشهد شاب متأثرا بجراح أصيب بها قبل أسبوعين برصاص مستوطن.",
    "استشهد شاب متأثرا بإصابته التي تعرض لها قبل أسبوعين برصاص مستوطن.",
    "توفي الناشط رائد الجميل في سجن المزة بعد أن اعتقلته دورية في 3 نيسان.",
  ])
  func `when somebody was hurt or led away is not when he died`(_ text: String) {
    let claims = ArabicReports.claims(text, published: published)
    #expect(claims.first?.time?.from?.description == "2024-05-14")
  }

  @Test func `when somebody died of a wound is`() {
    let claims = ArabicReports.claims("توفي شاب متأثرا بجراحه مساء الجمعة.", published: published)
    #expect(claims.first?.time?.from?.description == "2024-05-10")
  }
}
