// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct TimeReaderWholeTests {
  /// Wednesday 15 May 2024.
  private let published = Day(year: 2024, month: 5, day: 15)

  private func time(_ words: String) -> TimeMention? {
    ArabicReports.claims("قُتل 4 مدنيين \(words)", published: published).first.flatMap {
      $0.period ?? $0.time
    }
  }

  @Test(arguments: [
    ("منذ الصباح", "2024-05-15", "2024-05-15"), ("منذ ساعات الفجر", "2024-05-15", "2024-05-15"),
    ("منذ ساعات الليل", "2024-05-14", "2024-05-15"), ("خلال أسبوع", "2024-05-08", "2024-05-15"),
    ("خلال الـ24 ساعة الماضية", "2024-05-14", "2024-05-15"),
    ("على مدى يومين", "2024-05-13", "2024-05-15"), ("على مدى ساعتين", "2024-05-15", "2024-05-15"),
    ("خلال أقل من أسبوعين", "2024-05-01", "2024-05-15"),
    ("خلال آخر 48 ساعة", "2024-05-13", "2024-05-15"),
    ("منذ مطلع الشهر", "2024-05-01", "2024-05-15"),
    ("منذ بداية شعبان", "2024-02-10", "2024-05-15"),
  ])
  func `a stretch reaches up to the report's day`(
    _ words: String, _ from: String, _ to: String
  ) throws {
    let time = try #require(self.time(words))
    #expect(time.to?.description == to)
    // A month of the other calendar may begin a day earlier or later.
    let isHijri = words.contains("شعبان")
    let first = try #require(time.from?.description)
    #expect(isHijri ? first.hasPrefix("2024-02") : first == from)
  }

  @Test(arguments: ["خلال أسبوع من آذار 2019", "خلال يومين في عام 2018"])
  func `a stretch of another time does not`(_ words: String) {
    #expect(time(words)?.to?.description != "2024-05-15")
  }

  @Test func `the time in which something struck twice is not that of who was hurt`() {
    let claims = ArabicReports.claims(
      "أصيب شخص في قصف على حيس، في القصف الثاني من نوعه خلال أقل من أسبوع.", published: published)
    #expect(claims.map(\.scope) == [.incident])
  }

  @Test(arguments: [
    ("استشهد 11 مواطنا في القطاع منذ الصباح.", Claim.Scope.cumulative),
    ("استشهد 31 مواطنا وأصيب 77 خلال الـ24 ساعة الماضية.", .cumulative),
    ("قتل أربعة أشخاص منذ الصباح في قصف على حيس.", .incident),
  ])
  func `those of a whole day are no one incident's, but where one strike is told`(
    _ text: String, _ scope: Claim.Scope
  ) {
    let claims = ArabicReports.claims(text, published: published)
    #expect(claims.allSatisfy { $0.scope == scope && ($0.period != nil) == (scope == .cumulative) })
  }

  @Test func `what came of fighting fell in the same stretch`() {
    let claims = ArabicReports.claims(
      "اندلعت اشتباكات في حيس منذ الاثنين، ما أسفر عن مقتل 7 أشخاص.", published: published)
    #expect(claims.first?.time?.from?.description == "2024-05-13")
  }
}
