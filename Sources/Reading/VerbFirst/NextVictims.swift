// SPDX-License-Identifier: Apache-2.0

extension Scene {
  /// "شهيد ثان", "مقتل جندي ثالث": one more than those told before, by an ordinal behind the word.
  func isNext(_ phrase: Phrase) -> Bool {
    guard sentence.seen.has(.ordinal), order == .verbFirst, phrase.kind == .noun,
      phrase.quantity < 0, phrase.has(.singular), phrase.head >= 0,
      phrase.classes.meets(WordClass(.person, .role, .kin))
    else { return false }
    return (phrase.head + 1..<max(phrase.head + 1, phrase.upper)).contains {
      sentence.has($0, .ordinal) && !sentence.has($0, .definite) && lexeme($0).number > 1
    }
  }
}
