// SPDX-License-Identifier: Apache-2.0
import Record

/// Which phrases can name victims, and how lists and insertions of them hang together.
extension Scene {
  static var things: WordClass {
    WordClass(.timeUnit, .measure, .cause, .target)
      | WordClass(.placeNoun, .statement, .toll, .month)
      | WordClass(.currency, .dayPart, .entity, .medium) | WordClass(.figure, .weekday, .body)
  }

  /// Whether the phrase can name people that came to harm.
  func isVictims(_ index: Int) -> Bool { isVictims(self[index]) }

  func isVictims(_ phrase: Phrase) -> Bool {
    guard phrase.kind == .noun, !phrase.traits.contains(.pronoun) else { return false }
    if phrase.traits.contains(.measured) || isAgedAlone(phrase) { return false }
    if phrase.has(.person) || phrase.has(.collective) { return true }
    if phrase.all.has(.allBut), phrase.traits.contains(.named) { return true }
    if phrase.has(.harmAdjective) || phrase.has(.harmPast) {
      return phrase.traits.contains(.definite)
    }
    if phrase.traits.contains(.none) {
      return phrase.has(.nobody)
        || phrase.upper == phrase.lower + 1 && sentence.has(phrase.upper, .of)  // "Not one of".
    }
    if phrase.classes.meets(Scene.things) { return phrase.has(.entity) && isPersonName(phrase) }
    if phrase.has(.fraction), phrase.quantity < 0 { return isOneMore(phrase) }
    if isTheOther(phrase) { return true }
    if phrase.quantity >= 0 {
      return !phrase.has(.harmNoun) && !phrase.has(.fraction) && !isShareOfThings(phrase)
        && !isAge(phrase) && !isHour(phrase)
    }
    if phrase.traits.contains(.aged) || isAnother(phrase) || isSomebody(phrase) { return true }
    if isNth(phrase) { return true }
    return isPersonName(phrase)
  }

  /// The one person with whom a sentence begins.
  var openingPerson: Int? {
    let first = openingPhrase
    guard isVictims(first) || isBareName(self[first]),
      VictimSum.exactly(self[first], in: self) == 1
    else { return nil }
    return first
  }

  /// Whether a word of harm that is said of much else is not of people here: tyres that were burned,
  /// a player who was eliminated.
  func isOfOthers(_ verb: Int, _ people: Int) -> Bool {
    let word = lexeme(self[verb].head)
    guard word.isOfThings else { return false }
    if mayBeThing(people) { return true }
    guard word.isOfFighters, !self[people].all.has(.actor) else { return false }
    return VictimReader(scene: self).status(people) != .combatant && !sentence.seen.has(.cause)
  }

  /// Whether no word of a phrase says that it names people: "several tyres", "another" cut.
  func mayBeThing(_ index: Int) -> Bool {
    let phrase = self[index]
    let people = WordClass(.person, .collective, .kin, .role) | WordClass(.title, .name)
    if phrase.all.meets(people) || phrase.traits.contains(.aged) { return false }
    if phrase.has(.harmAdjective) || phrase.has(.harmPast) { return false }
    if let quantity = quantity(phrase), quantity.upper == phrase.upper { return false }
    return (sentence.isCapitals || !isPersonName(phrase) && !isBareName(phrase))
  }

  /// "At 0815": an hour of four figures, as armies and agencies write it.
  private func isHour(_ phrase: Phrase) -> Bool {
    let token = sentence[phrase.lower]
    return phrase.classes.isEmpty && phrase.upper == phrase.lower + 1 && token.isFigure
      && token.end - token.start == 4 && token.key < 2400 && token.key % 100 < 60
      && sentence.has(phrase.lower - 1, .locative)
  }

  /// "eleven of his camels".
  private func isShareOfThings(_ phrase: Phrase) -> Bool {
    guard phrase.classes.isEmpty, quantity(phrase)?.upper == phrase.upper,
      sentence.has(phrase.upper, .of),
      let index = phrases.firstIndex(where: { $0.lower == phrase.lower })
    else { return false }
    let whole = self[index + 2]
    // "Eleven of their number".
    let isTheirs = whole.has(.figure) && whole.traits.contains(.possessive)
    return whole.classes.meets(Scene.things) && !whole.has(.person) && !whole.has(.body)
      && !isTheirs
  }

  /// "Another five", "two more rebels", "a third": others than those told before.
  func tellsOthers(_ phrase: Phrase) -> Bool {
    if phrase.traits.contains(.another) || isOneMore(phrase) || isNext(phrase) { return true }
    guard sentence.seen.has(.further), let number = quantity(phrase) else { return false }
    return sentence.has(number.upper, .further)
  }

  /// "Two died and a third was wounded": one person more, and no share of anything.
  func isOneMore(_ phrase: Phrase) -> Bool {
    if isNth(phrase) { return true }
    guard phrase.upper == phrase.lower + 1, phrase.quantity < 0, lexeme(phrase.lower).number > 2,
      sentence[phrase.lower].shape.contains(.phrase),
      bytes[Int(sentence[phrase.lower].start)] | 0x20 == UInt8(ascii: "a")
    else { return false }
    let isObject =
      sentence.meets(phrase.lower - 1, WordClass(.harmPast, .harmGerund))
      && !sentence.has(phrase.upper, .of)  // "And wounding a third".
    return isObject
      || sentence.meets(
        phrase.upper, WordClass(.be, .harmIntransitive, .harmPast) | WordClass(.have, .leave))
  }

  /// "Three were killed and a fourth was wounded".
  private func isNth(_ phrase: Phrase) -> Bool {
    guard sentence.seen.has(.ordinal), phrase.traits == .article, phrase.quantity < 0,
      phrase.upper == phrase.lower + 2, sentence.has(phrase.lower + 1, .ordinal),
      phrase.lower > sentence.lower + 1, sentence.meets(phrase.lower - 1, WordClass(.and, .comma))
    else { return false }
    let told = WordClass(.be, .harmIntransitive, .harmPast) | WordClass(.harmAdjective)
    return sentence.meets(phrase.upper, told)
      && phrases.contains { $0.upper < phrase.lower && $0.kind == .noun && $0.quantity >= 0 }
  }

  /// "Killing one and wounding the other": the second of two, by an adjective that files give the number one.
  func isTheOther(_ phrase: Phrase) -> Bool {
    phrase.traits == .definite && phrase.upper == phrase.lower + 2 && phrase.quantity < 0
      && sentence.has(phrase.lower + 1, .adjective) && lexeme(phrase.lower + 1).number == 1
  }

  /// Whether it is the second of "one man was killed and another wounded".
  private func isAnother(_ phrase: Phrase) -> Bool {
    phrase.traits.contains(.another) && phrase.head < phrase.lower + 1
      && phrase.upper == phrase.lower + 1
  }

  /// "a fixer", "his bodyguard", "the head of the council": one of a trade that no file may know.
  private func isSomebody(_ phrase: Phrase) -> Bool {
    let isOne = phrase.traits.meets([.article, .possessive, .another])
    if phrase.has(.role), phrase.has(.singular) {
      return isOne || phrase.traits.contains(.definite) && !isBodyPart(phrase)
    }
    if isCompatriot(phrase) { return true }
    if phrase.has(.title), isOne || phrase.traits.contains(.definite) { return true }
    if phrase.has(.source), phrase.has(.singular), isOne { return true }
    // "A people's movement" is nobody.
    if phrase.ownerUpper > phrase.lower, sentence.has(phrase.ownerUpper - 1, .plural) {
      return false
    }
    return isOne && phrase.head > phrase.lower && sentence[phrase.head].lexeme == 0
      && phrase.classes.isEmpty && !sentence.has(phrase.head, .adjective) && !isPlural(phrase.head)
  }

  /// "A Palestinian", "an Israeli".
  func isCompatriot(_ phrase: Phrase) -> Bool {
    phrase.has(.demonym) && phrase.traits == .article && phrase.quantity < 0
      && phrase.head == phrase.upper - 1 && phrase.head > phrase.lower
      && !isPlural(phrase.head) && !sentence.has(phrase.upper, .hyphen)
  }

  /// "in the head": who leads somebody is told by more than the bare word.
  private func isBodyPart(_ phrase: Phrase) -> Bool {
    phrase.upper == phrase.lower + 2 && sentence.meets(phrase.lower - 1, WordClass(.locative, .to))
  }

  /// Whether a word that no file knows ends as plurals do.
  func isPlural(_ token: Int) -> Bool {
    let end = Int(sentence[token].end)
    return end > 0 && bytes[end - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// Whether a phrase can name victims where a word of harm asks for some.
  func canBeVictims(_ index: Int) -> Bool {
    isVictims(index) || isBareName(self[index]) || isBareRole(self[index])
  }

  /// "Local government official killed", "strike kills Iranian general": what somebody is, without the article,
  /// as headlines write.
  func isBareRole(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun && phrase.quantity < 0 && phrase.traits.isSubset(of: .named)
      && phrase.head >= 0 && phrase.has(.singular)
      && (phrase.classes.meets(WordClass(.role, .title))
        || lexeme(phrase.head).source == .authority)
      && !phrase.classes.meets(Scene.things)
      && (phrase.lower == sentence.lower || sentence.has(phrase.lower - 1, .harmPresent))
  }
}
