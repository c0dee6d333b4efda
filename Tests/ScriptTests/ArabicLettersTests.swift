// SPDX-License-Identifier: Apache-2.0
import Script
import Testing

struct ArabicLettersTests {
  @Test(arguments: [
    ("إصابة", "اصابه"),  // Hamza below, ta marbuta.
    ("قتلى", "قتلي"),  // Alef maqsura.
    ("شُهَدَاء", "شهداء"),  // Vowel marks.
    ("شـــهداء", "شهداء"),  // Tatweel.
    ("\u{0627}\u{0654}صيب", "\u{0623}صيب"),  // Decomposed and composed.
    ("مسؤول", "مس\u{0648}\u{0654}ول"), ("طائرة", "طا\u{064a}\u{0654}ره"),
    ("\u{fe97}\u{fe98}\u{fef4}\u{fede}", "تتيل"),  // Presentation forms.
    ("\u{fef7}طفال", "لأطفال"),  // The ligature lam-alef with hamza.
    ("کشته", "كشته"), ("شہید", "شهيد"),  // Persian and Urdu shapes.
  ])
  func `spellings of one word have one hash`(_ written: String, _ plain: String) {
    #expect(Fold.hash(written) == Fold.hash(plain))
  }

  @Test(arguments: [("٧", 7), ("۷", 7), ("٠", 0)])
  func `digits of Arabic script have values and are no letters`(_ digit: String, _ value: Int)
    throws
  {
    let scalar = try #require(digit.unicodeScalars.first).value
    #expect(Fold.digit(scalar).map(Int.init) == value)
    #expect(!Fold.isLetter(scalar))
  }

  @Test func `words that differ in a letter stay apart`() {
    let words = ["قتل", "قتيل", "قتيلة", "فتيل", "كتل", "جرح", "حرج", "غارة", "عارة"]
    #expect(Set(words.map { Fold.hash($0) }).count == words.count)
  }
}
