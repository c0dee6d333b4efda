// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct NamedPlacesTests {
  @Test(arguments: [
    ("مقتل 3 مدنيين بقصف على مدينة الرقة", "Raqqa"), ("قصف بحلب أدى لمقتل شخصين", "Aleppo"),
    ("مقتل 4 أشخاص في تفجير تلعفر", "Tal Afar"),
    ("استشهد 7 في قصف استهدف منزل عائلة أبو زيتون في بلدة القرارة جنوبي قطاع غزة", "al-Qarara"),
    ("5 شهداء في #خان_يونس", "Khan Yunis"), ("مقتل شخصين في بلدة أطمة شمال إدلب", "Atmeh"),
  ])
  func `a place is found behind a word that places it`(_ text: String, _ name: String) throws {
    let place = try #require(ArabicReports.claims(text).first?.place)
    let best = try #require(place.best)
    #expect(best.name.contains(name.prefix(4)))
  }

  @Test func `a person's name is no place`() {
    #expect(ArabicReports.claims("مقتل الشاب محمد حلب في انفجار لغم").first?.place == nil)
  }
}
