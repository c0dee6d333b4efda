// SPDX-License-Identifier: Apache-2.0
import Record

/// Which phrases can be the names of people: "Omar Haddad", "when Haddad was killed".
extension Scene {
  /// Whether a phrase can only be a name where people came to harm: "when Haddad was killed".
  ///
  /// It is one word that no file knows, without an article. A capital that begins a sentence tells
  /// nothing.
  func isBareName(_ phrase: Phrase) -> Bool {
    let traits: Phrase.Traits = [
      .article, .definite, .possessive, .pronoun, .none, .measured, .another, .aged,
    ]
    guard phrase.kind == .noun, phrase.quantity < 0, phrase.traits.isDisjoint(with: traits),
      phrase.head >= 0, sentence[phrase.head].isWord,
      phrase.classes.isEmpty || phrase.classes == WordClass(.name),
      sentence.isOfName(phrase.head),
      sentence.isCapitals
        || !sentence.isTitled && (phrase.lower > sentence.lower || phrase.has(.name))
        || phrase.has(.name) && sentence.has(phrase.upper, .open)  // "And Sami (8)".
    else { return false }
    var around = WordClass(.name, .title, .role, .demonym) | WordClass(.adjective)
    // "MURDERED BROTHERS MARTA AND JUAN RUIZ".
    if sentence.isCapitals { around |= WordClass(.kin) }
    return !endsAsPlural(phrase.head)
      && (phrase.lower..<phrase.upper).allSatisfy {
        sentence[$0].isWord && (sentence[$0].classes.isEmpty || sentence.meets($0, around))
      }
  }

  /// "Yaman, Omar and Ratib al-Ali": the word that begins a sentence, where the list goes on with names.
  func isOpeningName(_ phrase: Phrase) -> Bool {
    let joint = self[1].kind
    return phrase.lower == sentence.lower && phrase.upper == phrase.lower + 1
      && phrase.kind == .noun && phrase.classes.isEmpty && sentence.isCapital(phrase.head)
      && !isPlural(phrase.head) && (joint == .comma || joint == .conjunction)
      && (isBareName(self[2]) || isPersonName(self[2]))
  }

  /// "Vendors", not "Morales": an s behind a consonant.
  private func endsAsPlural(_ token: Int) -> Bool {
    let extent = sentence[token].bytes.range
    guard extent.count > 3, isPlural(token) else { return false }
    return !"aeious".utf8.contains(bytes[extent.upperBound - 2] | 0x20)
  }

  /// "Central University rector Ignatius Ellaro": what comes before the rector is no name of a place.
  private func isNameBehindPerson(_ phrase: Phrase) -> Bool {
    guard let person = (phrase.lower..<phrase.upper).last(where: { sentence.has($0, .person) }),
      sentence.has(person, .singular), phrase.upper > person + 1
    else { return false }
    return ((person + 1)..<phrase.upper).allSatisfy {
      sentence.isOfName($0) && (sentence[$0].lexeme == 0 || sentence[$0].has(.name))
    }
  }

  /// Whether a phrase is a person's name: two words with capitals that no file knows as other.
  func isPersonName(_ phrase: Phrase) -> Bool {
    guard phrase.kind == .noun, phrase.traits.contains(.named),
      !phrase.has(.entity) || isFamilyName(phrase.head, in: phrase)
    else { return false }
    if phrase.all.has(.title) || phrase.all.has(.role) || phrase.all.has(.kin) { return true }
    if phrase.all.has(.person), isNameBehindPerson(phrase) { return true }
    let names = (phrase.lower..<phrase.upper).filter {
      sentence.isOfName($0) && (sentence[$0].lexeme == 0 || sentence[$0].has(.name))
    }
    if phrase.has(.entity) { return true }
    return names.count >= 2 && !phrase.all.meets(WordClass(.placeNoun, .demonym, .target, .cause))
  }

  /// "Luis Mena": a body's short name, but not written as one, behind a given name.
  private func isFamilyName(_ head: Int, in phrase: Phrase) -> Bool {
    head > phrase.lower && sentence.has(head - 1, .name) && !sentence.isCapitals
      && sentence.isCapital(head) && !sentence[head].shape.contains(.capitals)
  }
}
