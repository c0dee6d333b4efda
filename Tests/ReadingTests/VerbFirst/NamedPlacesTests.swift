// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct NamedPlacesTests {
  @Test(arguments: [
    ("مقتل 3 مدنيين بقصف على مدينة الرقة", "Raqqa"), ("قصف بحلب أدى لمقتل شخصين", "Aleppo"),
    ("مقتل 4 أشخاص في تفجير تلعفر", "Tal Afar"),
    ("سبعة شهداء في قصف منزل عائلة أبو زيتون شرق القرارة", "al-Qarara"),
    ("5 شهداء في #خان_يونس", "Khan Yunis"), ("مقتل شخصين في بلدة أطمة شمال إدلب", "Atmeh"),
  ])
  func `a place is found behind a word that places it`(_ text: String, _ name: String) throws {
    let place = try #require(ArabicReports.claims(text).first?.place)
    let best = try #require(place.best)
    #expect(best.name.contains(name.prefix(4)))
  }

  @Test(arguments: [
    "مقتل الشاب محمد حلب في انفجار لغم", "مقتل 4 بقصف منزل عائلة أبو زيتون أمس",
    "قُتلت الشقيقتان ندى وروان الحلبي إثر سقوط قذيفة", "مقتل خمسة جنود، بحسب بيان للجيش",
  ])
  func `the name of a person or a family is no place`(_ text: String) {
    #expect(ArabicReports.claims(text).first?.place == nil)
  }
}
