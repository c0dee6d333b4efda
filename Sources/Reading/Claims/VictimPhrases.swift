// SPDX-License-Identifier: Apache-2.0
import Record

/// Which phrases can name victims, and how lists and insertions of them hang together.
extension Scene {
  private static var things: WordClass {
    WordClass(.timeUnit, .measure, .cause, .target)
      | WordClass(.placeNoun, .statement, .toll, .month)
      | WordClass(.currency, .dayPart, .entity, .medium) | WordClass(.figure, .weekday, .body)
  }

  /// Whether the phrase can name people that came to harm.
  func isVictims(_ index: Int) -> Bool { isVictims(self[index]) }

  func isVictims(_ phrase: Phrase) -> Bool {
    guard phrase.kind == .noun, !phrase.traits.contains(.pronoun) else { return false }
    if phrase.traits.contains(.measured) { return false }
    if phrase.has(.person) || phrase.has(.collective) { return true }
    if phrase.has(.harmAdjective) || phrase.has(.harmPast) {
      return phrase.traits.contains(.definite)
    }
    if phrase.traits.contains(.none) { return phrase.has(.nobody) }
    if phrase.classes.meets(Scene.things) { return false }
    if phrase.quantity >= 0 {
      return !phrase.has(.harmNoun) && !isShareOfThings(phrase) && !isAge(phrase)
    }
    if phrase.traits.contains(.aged) || isAnother(phrase) || isSomebody(phrase) { return true }
    return isPersonName(phrase)
  }

  /// "eleven of his camels".
  private func isShareOfThings(_ phrase: Phrase) -> Bool {
    guard phrase.classes.isEmpty, sentence.has(phrase.upper, .of),
      let index = phrases.firstIndex(where: { $0.lower == phrase.lower })
    else { return false }
    let whole = self[index + 2]
    return whole.classes.meets(Scene.things) && !whole.has(.person) && !whole.has(.body)
  }

  /// "Salim Haddad, 41, …": a number between a name and a comma is an age.
  private func isAge(_ phrase: Phrase) -> Bool {
    guard phrase.classes.isEmpty, phrase.upper == phrase.lower + 1, sentence[phrase.lower].isFigure,
      sentence.meets(phrase.lower - 1, WordClass(.comma, .open)),
      sentence.isCapital(phrase.lower - 2)
    else { return false }
    let ends = WordClass(.comma, .stop, .close, .and)
    return sentence.meets(phrase.upper, ends) || phrase.upper == sentence.upper
  }

  /// Whether it is the second of "one man was killed and another wounded".
  private func isAnother(_ phrase: Phrase) -> Bool {
    phrase.traits.contains(.another) && phrase.head < phrase.lower + 1
      && phrase.upper == phrase.lower + 1
  }

  /// "a fixer", "his bodyguard", "the head of the council": one of a trade that no file may know.
  private func isSomebody(_ phrase: Phrase) -> Bool {
    let isOne = phrase.traits.contains(.article) || phrase.traits.contains(.possessive)
    if phrase.has(.role), phrase.has(.singular) {
      return isOne || phrase.traits.contains(.definite) && !isBodyPart(phrase)
    }
    if phrase.has(.title), isOne { return true }
    return isOne && phrase.head > phrase.lower && sentence[phrase.head].lexeme == 0
      && phrase.classes.isEmpty && !isPlural(phrase.head)
  }

  /// "in the head": who leads somebody is told by more than the bare word.
  private func isBodyPart(_ phrase: Phrase) -> Bool {
    phrase.upper == phrase.lower + 2 && sentence.meets(phrase.lower - 1, WordClass(.locative, .to))
  }

  /// Whether a word that no file knows ends as plurals do.
  private func isPlural(_ token: Int) -> Bool {
    let end = Int(sentence[token].end)
    return end > 0 && bytes[end - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// Whether a phrase is a person's name: two words with capitals that no file knows as other.
  func isPersonName(_ phrase: Phrase) -> Bool {
    guard phrase.kind == .noun, phrase.traits.contains(.named), !phrase.has(.entity) else {
      return false
    }
    if phrase.all.has(.title) || phrase.all.has(.role) || phrase.all.has(.kin) { return true }
    let names = (phrase.lower..<phrase.upper).filter {
      sentence.isOfName($0) && (sentence[$0].lexeme == 0 || sentence[$0].has(.name))
    }
    return names.count >= 2 && !phrase.all.meets(WordClass(.placeNoun, .demonym, .target, .cause))
  }

  /// The phrases that name the people a verb at an index speaks of, in order; none where unclear.
  func subjects(of verb: Int) -> [Int] {
    var index = preceding(verb)
    index = beforeInsertion(index)
    if self[index].kind == .including { index = preceding(index) }  // "One of them died."
    if self[index].kind == .relative || self[index].kind == .that {
      index = preceding(index)
      if self[index].kind == .comma { index = beforeParts(index) ?? preceding(index) }
    }
    guard
      let head = headNoun(endingAt: index) ?? beforeRelative(index) ?? beforeParticiple(index)
    else { return [] }
    var list = [head]
    collect(before: head, into: &list)
    return withoutApposition(list.reversed())
  }

  /// "two men who ran the office at the site were killed": those before "who".
  private func beforeRelative(_ index: Int) -> Int? {
    var relative = index
    while relative > max(0, index - 8), self[relative].kind != .relative { relative -= 1 }
    guard self[relative].kind == .relative, relative > 0 else { return nil }
    return headNoun(endingAt: relative - 1)
  }

  /// "a man wounded in the blast has died": the noun before a participle and what goes with it.
  private func beforeParticiple(_ end: Int) -> Int? {
    var index = end
    for _ in 0..<4 {
      let phrase = self[index]
      if phrase.kind == .verb || phrase.kind == .state {
        let isBare =
          phrase.traits.isEmpty && phrase.classes.meets(WordClass(.harmPast, .harmAdjective))
        return isBare ? headNoun(endingAt: preceding(index)) : nil
      }
      guard phrase.kind == .noun || phrase.kind == .time else { return nil }
      index = preceding(index)
      if self[index].kind == .preposition { index = preceding(index) }
    }
    return nil
  }

  /// "18 civilians, nine of them women, who were killed": those who were killed are the 18.
  private func beforeParts(_ comma: Int) -> Int? {
    guard let before = openingComma(comma),
      (before..<comma).contains(where: { self[$0].kind == .including })
    else { return nil }
    return before
  }

  /// Steps back over brackets, times and insertions between commas.
  private func beforeInsertion(_ start: Int) -> Int {
    var index = start
    for _ in 0..<4 {
      switch self[index].kind {
      case .close: index = beforeBracket(index)
      case .time:
        index = preceding(index)
        if self[index].kind == .preposition { index = preceding(index) }
      case .comma:
        guard let before = openingComma(index) else { return index }
        index = before
      default: return index
      }
    }
    return index
  }

  /// What stands before the insertion that a comma closes: "men, all of them farmers, were …".
  private func openingComma(_ close: Int) -> Int? {
    var index = close - 1
    let limit = max(0, close - 14)
    while index > limit, phrases[index].kind != .comma, phrases[index].kind != .colon { index -= 1 }
    guard index > limit, index > 0 else { return nil }
    let inner = following(index)
    switch self[inner].kind {
    case .including, .relative, .noun, .time, .preposition: return preceding(index)
    default: return nil
    }
  }

  /// The first noun of "members of a family in Idlib" that names people.
  func headNoun(endingAt index: Int) -> Int? {
    var best = isVictims(index) ? index : nil
    var noun = index
    while self[noun].kind == .noun, self[noun - 1].kind == .preposition,
      self[noun - 2].kind == .noun, !sentence.has(self[noun - 1].lower, .subordinator)
    {
      noun -= 2
      if self[noun].has(.body) { return nil }
      if isVictims(noun) { best = noun }
    }
    return best
  }

  /// Adds, last first, the phrases of a list that ends at a phrase: "A, B and C".
  private func collect(before last: Int, into list: inout [Int]) {
    var index = last
    while list.count < 12 {
      var joint = preceding(index)
      guard self[joint].kind == .conjunction || self[joint].kind == .comma else { return }
      if self[joint].kind == .conjunction, self[preceding(joint)].kind == .comma {
        joint = preceding(joint)
      } else if self[joint].kind == .comma, list.count == 1, !isHeadlineList(joint) {
        return
      }
      guard let next = headNoun(endingAt: beforeBracket(preceding(joint))) else { return }
      guard self[preceding(next)].kind != .verb || self[index].quantity < 0 else { return }
      list.append(next)
      index = next
    }
  }

  /// "Mother, two daughters killed": a headline puts a comma for "and".
  private func isHeadlineList(_ comma: Int) -> Bool {
    comma == 1 && (part == .title || sentence.isLine)
      && phrases[0].classes.meets(WordClass(.kin, .person))
  }

  /// "Two brothers, Salim and Nabil Haddad": as many names as people are those people.
  private func withoutApposition(_ list: [Int]) -> [Int] {
    guard list.count > 2, let first = list.first,
      VictimSum.exactly(self[first], in: self) == list.count - 1,
      list.dropFirst().allSatisfy({ isPersonName(self[$0]) })
    else { return list }
    return [first]
  }

  /// The list of victims that begins at a phrase, as the object of a verb.
  func objects(from start: Int) -> [Int] { withoutApposition(objectList(from: start)) }

  private func objectList(from start: Int) -> [Int] {
    guard isVictims(start) else { return [] }
    var list = [start]
    var index = start
    while list.count < 12 {
      index = afterModifiers(index)
      guard self[index].kind == .comma || self[index].kind == .conjunction else { return list }
      if self[index].kind == .comma, self[following(index)].kind == .conjunction { index += 1 }
      let next = following(index)
      guard isVictims(next), !beginsClause(next) else { return list }
      if self[index].kind == .comma, !closesList(next) { return list }
      list.append(next)
      index = next
    }
    return list
  }

  /// Steps from a noun over "of one family", brackets and ages to what follows.
  private func afterModifiers(_ start: Int) -> Int {
    var index = following(start)
    for _ in 0..<4 {
      if self[index].kind == .comma, self[index + 1].kind == .noun, isAge(self[index + 1]) {
        index = following(index + 1)
      } else if self[index].kind == .preposition, sentence.has(self[index].lower, .of),
        self[following(index)].kind == .noun
      {
        index = following(following(index))
      } else if self[index].kind == .open {
        while index < count, self[index].kind != .close { index += 1 }
        index = following(index)
      } else {
        return index
      }
    }
    return index
  }

  /// Whether a noun is the subject of a clause of its own: "… and 30 others were hurt".
  func beginsClause(_ noun: Int) -> Bool {
    var index = following(noun)
    while self[index].kind == .preposition, self[following(index)].kind == .noun {
      index = following(following(index))
    }
    if self[index].kind == .state { return true }
    return self[index].kind == .verb && !self[index].traits.contains(.infinitive)
      && !self[index].has(.harmGerund)
  }

  /// Whether a list that goes on after a comma comes to its "and": else it is an apposition.
  private func closesList(_ start: Int) -> Bool {
    var index = start
    while index < min(count, start + 16) {
      if self[index].kind == .conjunction { return true }
      if self[index].kind == .verb || self[index].kind == .stop { return false }
      index += 1
    }
    return false
  }
}
