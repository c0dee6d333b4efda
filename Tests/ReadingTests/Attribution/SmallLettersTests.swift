// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

struct SmallLettersTests {
  @Test(arguments: [
    ("The Police", "the police", true), ("police", "polices", false), ("", "", true),
    ("الدفاع المدني", "الدفاع المدني", true), ("الدفاع المدني", "الدفاع الوطني", false),
    ("Ökoinstitut", "ökoINSTITUT", true), ("Полиция", "полиция", true),
    // One letter in two spellings, and the same word with and without a mark.
    ("\u{0622}ل", "\u{0627}\u{0653}ل", true), ("كتب", "كتَب", false),
    ("Äußerung", "A\u{0308}ußerung", true),
  ])
  func `texts that differ in capitals alone are one`(_ one: String, _ other: String, _ isOne: Bool)
  {
    #expect(SmallLetters.areSame(one, other) == isOne)
    #expect(SmallLetters.areSame(other, one) == isOne)
    #expect((one.lowercased() == other.lowercased()) == isOne)
  }

  @Test(arguments: [
    "The  Peruvian police ", "مدير المستشفى", "one\u{00a0}two", "l'État  major", " ", "a\r\nb\tc",
  ])
  func `words are parted by what is blank`(_ text: String) {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    #expect(SmallLetters.words(text).map { $0.lowercased() } == words.map(String.init))
  }
}
