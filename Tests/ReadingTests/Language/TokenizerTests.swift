// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var words: [String] = []
      Tokens.read(bytes, lexicon: Language.english.lexicon) { tokens in
        words += tokens.map { Text.string(bytes, $0.bytes) }
      }
      return words
    }
  }

  @Test(arguments: [
    ("The U.S. envoy's 1,300 men", ["The", "U.S.", "envoy", "'s", "1,300", "men"]),
    ("Sana’a, 12-year-old", ["Sana’a", ",", "12", "-", "year-old"]),
    ("at 14:30 on 3.5 km", ["at", "14:30", "on", "3.5", "km"]),
    ("“quoted” –dash", ["“", "quoted", "”", "–", "dash"]),
    ("according to a car-bomb", ["according to", "a", "car-bomb"]),
    ("1,2 and 1,2345", ["1", ",", "2", "and", "1", ",", "2345"]),
    ("in Hayspic.twitter.com/x1Y", ["in", "Hays", "pic.twitter.com/x1Y"]),
    ("(see https://a.example/b/c?d=1).", ["(", "see", "https://a.example/b/c?d=1", ")", "."]),
    ("at www.a.example, he said", ["at", "www.a.example", ",", "he", "said"]),
    ("Reports: three. http: no", ["Reports", ":", "three", ".", "http", ":", "no"]),
  ])
  func `text is cut into words, figures, marks and known phrases`(_ text: String, _ cut: [String]) {
    #expect(words(text) == cut)
  }

  @Test func `figures have values, however long`() {
    var text = "1,300 99999999999999999999"
    let keys = text.withUTF8 { bytes in
      var keys: [UInt32] = []
      Tokens.read(bytes, lexicon: Language.english.lexicon) { keys += $0.map(\.key) }
      return keys
    }
    #expect(keys == [1300, .max])
  }

  @Test func `a sign for and between blanks joins, and within a name it does not`() {
    #expect(Reports.told("Shelling on Hays: 7 killed & 20 injured") == ["killed 7", "injured 20"])
    #expect(Reports.told("An AT&T van hit a mine, killing two people.") == ["killed 2"])
  }
}
