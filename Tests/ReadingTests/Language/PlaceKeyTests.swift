// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

@Suite struct PlaceKeyTests {
  /// What Scripts/gazetteer/placekeys.py makes of the same names.
  @Test(
    arguments: [
      ("Raqqa", 0x3f5fd884fa671450, 0),
      ("Deir ez-Zor", 0x5982989224581651, 0x7745c52e445c1dea),
      ("Khān Shaykhūn", 0xfe0bc466cacc2857, 0xe77fd5b1f5d731c5),
      ("الرَّقّة", 0x4bcad71e6e34d989, 0),
      ("Харьков", 0x277a509ac90edda7, 0),
      ("Ma‘arrat an Nu‘mān", 0x1a6422178007252d, 0xae4f85bc3743eeec),
      ("Łódź", 0xeab5e705942d3a91, 0x6db485f049af5670),
      ("Straße", 0x373f91b808693cfa, 0x759f01461fd526cb),
      ("Ağdaş", 0x3c8ede34117a2429, 0x8904d718d51f164b),
      ("Хан-Юнис", 0xe8fef29f4de8ba4b, 0),
    ] as [(String, UInt64, UInt64)])
  func `names become the keys that the gazetteer was built with`(
    _ name: String, _ letters: UInt64, _ alike: UInt64
  ) throws {
    let folding = PlaceFolding(try PlaceTestText.gazetteer())
    #expect(folding.key(name) == letters)
    if alike != 0 { #expect(folding.key(name, isAlike: true) == alike) }
  }

  @Test(arguments: [
    ("Sheikhoun", "Shaykhun"), ("Raqqa", "Raqah"), ("Suwayda", "Sweida"), ("Minbij", "Manbij"),
    ("Nuseirat", "Nusayrat"), ("Jabaliya", "Jabalia"), ("Qamishli", "Kamishly"),
  ])
  func `spellings of one Arabic name are alike`(_ left: String, _ right: String) throws {
    let folding = PlaceFolding(try PlaceTestText.gazetteer())
    let key = try #require(folding.key(left, isAlike: true))
    #expect(key == folding.key(right, isAlike: true))
    #expect(key != folding.key(left))
  }

  @Test(arguments: [("Raqqa", "Aqraba"), ("Homs", "Hama"), ("Kobani", "Kabani Saray")])
  func `different names are not alike`(_ left: String, _ right: String) throws {
    let folding = PlaceFolding(try PlaceTestText.gazetteer())
    #expect(folding.key(left, isAlike: true) != folding.key(right, isAlike: true))
  }

  @Test(arguments: ["al", "el", "ar", "ash", "az", "ez", "ul", "eth"])
  func `every shape of the article is one`(_ article: String) throws {
    let folding = PlaceFolding(try PlaceTestText.gazetteer())
    #expect(folding.key("Deir \(article)-Zor") == folding.key("Deir al Zor"))
    #expect(folding.key("\(article)-Zor", isAlike: true) == folding.key("Zor", isAlike: true))
  }

  @Test(arguments: ["ali", "a", "am", "eh", "of", "esa", "l"])
  func `other short words are no article`(_ word: String) throws {
    let folding = PlaceFolding(try PlaceTestText.gazetteer())
    #expect(folding.key("Deir \(word) Zor") != folding.key("Deir al Zor"))
  }

  @Test(arguments: ["東京", "a東", "~", "(x)"])
  func `a letter that no name has makes no key`(_ name: String) throws {
    #expect(PlaceFolding(try PlaceTestText.gazetteer()).key(name) == nil)
  }
}
