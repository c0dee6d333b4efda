// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

@Suite struct PlaceNameKeysTests {
  private func keys(
    _ name: String, of kind: PlaceEntry.Kind = .village, population: Int = 0,
    hasArticle: Bool = false
  ) throws -> Set<UInt64> {
    let keys = PlaceNameKeys(PlaceFolding(try PlaceTestText.gazetteer()))
    let bearer = PlaceNameKeys.Bearer(
      kind: kind, population: population, isRomanised: true, hasArticle: hasArticle)
    var found: Set<UInt64> = []
    if let name = keys.name(name, rank: .known, isMain: true) {
      keys.forEachKey(of: name, of: bearer) { if let own = $0.hashes.last { found.insert(own) } }
    }
    return found
  }

  private func key(_ name: String, isAlike: Bool = false) throws -> UInt64 {
    try #require(PlaceFolding(try PlaceTestText.gazetteer()).key(name, isAlike: isAlike))
  }

  @Test(arguments: ["Kafr Qirmid", "Ash Shaykh Zumurrud", "Кафр Кирмид", "كفر قرمد", "Łódzka"])
  func `a name's key is the one that a text is looked up by`(_ name: String) throws {
    #expect(try keys(name).contains(try key(name)))
  }

  @Test func `spellings that are alike are found where a name is long or a place is known`() throws
  {
    let alike = try key("Kafr Qermeed", isAlike: true)
    #expect(try keys("Kafr Qirmid").contains(alike))
    let one = try key("Zomorud", isAlike: true)
    #expect(!(try keys("Zumurrud")).contains(one))
    #expect(try keys("Zumurrud", population: 4000).contains(one))
  }

  @Test func `the article may be left out or put before`() throws {
    #expect(try keys("Al Qirmidiya").contains(try key("Qirmidiya")))
    #expect(try keys("Qirmidiya", hasArticle: true).contains(try key("al-Qirmidiya")))
    #expect(try keys("القرمدية الكبرى").contains(try key("قرمدية الكبرى")))
  }

  // Hamlets are called Hospital, Father or سوق; a report that says so means none of them.
  @Test(arguments: ["Hospital", "Father", "Police", "Hassan", "قتيل", "مستشفى"])
  func `a word that a language knows is no key`(_ name: String) throws {
    #expect(try keys(name, population: 9000).isEmpty)
  }

  // الزهور is flowers, and a hamlet's name; so is موت, death, a town's.
  @Test func `one word without capitals is known behind a word for its kind`() throws {
    let own = try keys("الزهور")
    #expect(!own.contains(try key("الزهور")))
    #expect(own.contains(try key("قرية الزهور")))
    #expect(own.contains(try key("بلدة الزهور")))
    #expect(try keys("قرمد", of: .district).contains(try key("مديرية قرمد")))
  }
}
