// SPDX-License-Identifier: Apache-2.0

/// "He and his three children were killed", "the raid killed him and his wife": a pronoun that a list of victims
/// begins with is one of them.
extension Scene {
  /// Whether a phrase is a pronoun for one person, to which files give the numbers one and three.
  func isPersonPronoun(_ phrase: Phrase) -> Bool {
    guard order == .subjectFirst, phrase.traits == .pronoun, phrase.upper == phrase.lower + 1 else {
      return false
    }
    let number = lexeme(phrase.lower).number
    return number == 1 || number == 3
  }

  /// Whether a pronoun for one person stands before "and" and people that are counted or that person's kin.
  func isJoinedPronoun(_ index: Int) -> Bool {
    guard isPersonPronoun(self[index]), self[index + 1].kind == .conjunction,
      sentence.has(self[index + 1].lower, .and), isVictims(index + 2)
    else { return false }
    let next = self[index + 2]
    return next.quantity >= 0 || next.traits.meets([.possessive, .another, .article, .named])
  }
}
