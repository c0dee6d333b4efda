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
    let words = PlaceFolding(try PlaceTestText.gazetteer()).words(of: name)
    var key = PlaceKey()
    var likeness = PlaceKey.alike
    for word in words {
      key.add(word)
      if !word.isArticle { likeness.add(word.alike) }
    }
    #expect(key.hash == letters)
    if alike != 0 { #expect(likeness.hash == alike) }
  }

  @Test(arguments: [
    ("Sheikhoun", "Shaykhun"), ("Raqqa", "Raqah"), ("Suwayda", "Sweida"), ("Minbij", "Manbij"),
    ("Nuseirat", "Nusayrat"), ("Jabaliya", "Jabalia"), ("Qamishli", "Kamishly"),
  ])
  func `spellings of one Arabic name are alike`(_ left: String, _ right: String) throws {
    let folding = PlaceFolding(try PlaceTestText.gazetteer())
    let keys = [left, right].map { name in
      var key = PlaceKey.alike
      for word in folding.words(of: name) { key.add(word.alike) }
      return key.hash
    }
    #expect(keys[0] == keys[1])
  }

  @Test(arguments: [("Raqqa", "Aqraba"), ("Homs", "Hama"), ("Kobani", "Kabani Saray")])
  func `different names are not alike`(_ left: String, _ right: String) throws {
    let folding = PlaceFolding(try PlaceTestText.gazetteer())
    let keys = [left, right].map { name in
      var key = PlaceKey.alike
      for word in folding.words(of: name) { key.add(word.alike) }
      return key.hash
    }
    #expect(keys[0] != keys[1])
  }

  @Test(arguments: ["al", "el", "ar", "ash", "az", "ez", "ul", "eth"])
  func `every shape of the article is an article`(_ word: String) throws {
    let words = PlaceFolding(try PlaceTestText.gazetteer()).words(of: word)
    #expect(words.map(\.isArticle) == [true])
  }

  @Test(arguments: ["as if", "ali", "a", "am", "eh", "of", "esa"])
  func `other short words are no article`(_ word: String) throws {
    let words = PlaceFolding(try PlaceTestText.gazetteer()).words(of: word)
    #expect(try #require(words.last).isArticle == false)
  }

  @Test func `a word longer than any name is cut, not overrun`() throws {
    let words = PlaceFolding(try PlaceTestText.gazetteer())
      .words(of: String(repeating: "a", count: 10_000))
    #expect(words.map(\.count) == [FoldedWord.longest])
  }
}
