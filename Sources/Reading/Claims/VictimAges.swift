// SPDX-License-Identifier: Apache-2.0
import Record

/// Numbers that tell how old victims are, and count nobody.
extension Scene {
  /// "Salim Haddad, 41, …": a number between a name and a comma is an age.
  func isAge(_ phrase: Phrase) -> Bool {
    guard phrase.classes.isEmpty, phrase.upper == phrase.lower + 1, sentence[phrase.lower].isFigure,
      sentence.meets(phrase.lower - 1, WordClass(.comma, .open)),
      sentence.isOfName(phrase.lower - 2) || sentence.isInitialStop(phrase.lower - 2)
    else {
      return isAgedAlone(phrase) || isAgeOfSeveral(phrase) || isAgeInWords(phrase)
        || isEitherAge(phrase)
    }
    return endsAge(phrase.upper)
  }

  /// "Two children, aged 4 and 6": what a comma sets behind people says how old they are.
  func isAgedAlone(_ phrase: Phrase) -> Bool {
    sentence.seen.has(.aged) && sentence.has(phrase.lower, .aged)
      && sentence.meets(phrase.lower - 1, WordClass(.comma, .open, .dash))
      && (phrase.lower + 1..<max(phrase.lower + 1, phrase.upper)).allSatisfy {
        sentence[$0].isFigure || sentence.meets($0, WordClass(.numberWord, .between, .timeUnit))
      }
  }

  /// "His 56 or 57-year-old cousin".
  private func isEitherAge(_ phrase: Phrase) -> Bool {
    sentence.seen.has(.aged) && sentence.has(phrase.upper, .or)
      && sentence[phrase.upper + 1].isFigure
      && (sentence.has(phrase.upper + 2, .aged) || sentence.has(phrase.upper + 3, .aged))
  }

  private func endsAge(_ token: Int) -> Bool {
    let ends = WordClass(.comma, .semicolon, .stop, .close) | WordClass(.and)
    return sentence.meets(token, ends) || token == sentence.upper
  }

  /// "Siblings aged 4, 7 and 11": a figure of a list of ages, of as many as people.
  private func isAgeOfSeveral(_ phrase: Phrase) -> Bool {
    guard sentence.seen.has(.aged), phrase.classes.isEmpty, phrase.upper == phrase.lower + 1 else {
      return false
    }
    var token = phrase.lower - 1
    while token > sentence.lower,
      sentence[token].isFigure || sentence.meets(token, WordClass(.comma, .and, .numberWord))
    { token -= 1 }
    guard sentence.has(token, .aged), token < phrase.lower - 1,
      let people = phrases.last(where: { $0.lower <= token && $0.upper > token })
    else { return false }
    if isAgedAlone(people) { return true }
    return (people.lower..<token).contains { sentence.has($0, .plural) }
  }

  /// "A boy, nine, and his father": a number between commas, behind one person.
  private func isAgeInWords(_ phrase: Phrase) -> Bool {
    guard phrase.classes.isEmpty, phrase.upper == phrase.lower + 1, phrase.quantity >= 0,
      sentence.has(phrase.lower - 1, .comma),
      sentence.meets(phrase.upper, WordClass(.comma, .close)),
      let person = phrases.last(where: { $0.upper == phrase.lower - 1 }), person.kind == .noun,
      person.quantity < 0, !person.has(.collective)
    else { return false }
    if person.has(.person), lexeme(person.head).number == 2 { return true }  // "Twin girls".
    return person.traits.meets([.article, .definite, .possessive])
      && VictimSum.exactly(person, in: self) == 1
  }
}
