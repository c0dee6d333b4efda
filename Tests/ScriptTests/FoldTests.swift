// SPDX-License-Identifier: Apache-2.0
import Script
import Testing

struct FoldTests {
  @Test(arguments: [
    ("Ḥamāh", "hamah"), ("Şanlıurfa", "sanliurfa"), ("DÉJÀ", "deja"), ("Kraków", "krakow"),
    ("Đà", "da"), ("ŽIŽKOV", "zizkov"), ("ʿAyn", "ayn"), ("Straße", "strase"), ("Ÿ", "y"),
    ("أحمد", "احمد"), ("МОСКВА", "москва"),
  ])
  func `words that differ in case and marks have one hash`(_ written: String, _ plain: String) {
    #expect(Fold.hash(written) == Fold.hash(plain))
  }

  @Test func `the table of Arabic letters says what folding says`() {
    for scalar in UInt32(0x0600)...0x06ff {
      let letter = Fold.arabicLetters[Int(scalar - 0x0600)]
      #expect((letter == Fold.noLetter) == !Fold.isLetter(scalar))
      if letter != Fold.noLetter { #expect(UInt32(letter) == Fold.folded(scalar)) }
    }
  }

  @Test func `different words have different hashes`() {
    let words = ["killed", "kills", "kill", "skilled", "lled", "", "قتل", "قتلى"]
    #expect(Set(words.map { Fold.hash($0) }).count == words.count)
  }

  @Test(arguments: [
    ("A", true), ("a", false), ("Š", true), ("š", false), ("Ž", true), ("ع", false),
  ])
  func `capitals are known where a script has them`(_ letter: String, _ isCapital: Bool) throws {
    let scalar = try #require(letter.unicodeScalars.first)
    #expect(Fold.isCapital(scalar.value) == isCapital)
  }
}
