// SPDX-License-Identifier: Apache-2.0
import Record

/// Which phrases name people, and how lists of them go on.
extension Scene {
  private static var harmless: WordClass {
    WordClass(.timeUnit, .measure, .cause, .target)
      | WordClass(.placeNoun, .statement, .toll, .month) | WordClass(.relativeModifier)
      | WordClass(.currency, .dayPart, .medium, .figure) | WordClass(.harmNoun, .body, .source)
      | WordClass(.weekday, .entity, .direction, .actor)
  }

  /// Whether a phrase can name people that came to harm.
  func isPeople(_ index: Int) -> Bool {
    let phrase = self[index]
    guard phrase.kind == .noun, phrase.traits.isDisjoint(with: [.pronoun, .measured]) else {
      return false
    }
    if phrase.classes.meets(WordClass(.person, .collective, .kin)) { return !isCapture(phrase) }
    if phrase.has(.nobody) || isOfForce(phrase) { return true }
    if isOrdinal(phrase) { return HarmThenPeople.harm(self, index - 1) != nil }
    if phrase.classes.meets(Scene.harmless) { return false }
    if phrase.quantity >= 0 {
      return isBareNumber(phrase) || phrase.has(.role)
        || isCountedUnknown(phrase)
          && HarmThenPeople.harm(self, index - 1) != nil
    }
    return isNamedPerson(phrase) || isGivenName(index)
      || phrase.has(.role) && phrase.has(.singular)
  }

  /// "وأسر 4": a figure behind the word for families, which then says that somebody was captured.
  func isCapture(_ phrase: Phrase) -> Bool {
    phrase.has(.collective) && phrase.quantity < 0 && sentence[phrase.upper].isFigure
  }

  /// "خمسة من قوات الأمن", "3 من طواقم الدفاع المدني", "35 من السكان": a number of a force's or service's people,
  /// or of those who also tell.
  private func isOfForce(_ phrase: Phrase) -> Bool {
    phrase.quantity >= 0 && !phrase.classes.has(.cause)
      && (phrase.classes.has(.actor)
        || phrase.classes.has(.entity) && lexeme(phrase.head).group != nil
        || phrase.has(.source) && lexeme(phrase.head).source == .witness)
      && (sentence.has(phrase.head, .possessive)  // "عدد من قواته".
        || (phrase.lower..<phrase.head).contains { sentence.has($0, .of) })
  }

  /// "أصيب ثالث": one more, who has no other word.
  func isOrdinal(_ phrase: Phrase) -> Bool {
    phrase.classes.has(.ordinal) && !phrase.classes.has(.numberWord) && phrase.quantity < 0
  }

  /// "مقتل 14 تكفيريا", "إصابة ثلاثة حطابين": right behind a harm, what no file knows is people.
  private func isCountedUnknown(_ phrase: Phrase) -> Bool {
    phrase.classes.subtracting(WordClass(.definite)).isEmpty && sentence[phrase.head].isWord
  }

  /// Whether people are named by what happened to them: "قتلى", "جرحى".
  func isHarmed(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun && phrase.has(.person) && lexeme(phrase.head).harm != nil
  }

  /// A number with nothing that it counts: "مقتل 5 في قصف".
  func isBareNumber(_ phrase: Phrase) -> Bool {
    phrase.quantity >= 0 && phrase.classes.isEmpty && !sentence[phrase.head].isWord
      || phrase.quantity >= 0
        && sentence.meets(
          phrase.head, WordClass(.numberWord, .vague, .multiplier))
      || phrase.quantity >= 0 && quantities[phrase.quantity].upper == phrase.upper
        && quantities[phrase.quantity].lower == phrase.lower
  }

  /// Two words or more that no file knows, or a known given name with another word.
  func isNamedPerson(_ phrase: Phrase) -> Bool {
    guard phrase.kind == .noun, phrase.traits.contains(.named) else { return false }
    if phrase.all.meets(WordClass(.title, .kin, .person)) { return true }
    return phrase.all.has(.name) && phrase.upper - phrase.lower >= 2
  }

  /// How many people a phrase names, where it says so exactly.
  func exactPeople(_ index: Int) -> Int? {
    let phrase = self[index]
    if let number = VictimSum.exactly(phrase, in: self) { return number }
    if isOrdinal(phrase) || isAlone(index) { return 1 }
    guard phrase.quantity < 0, !phrase.has(.plural) else { return nil }
    return isNamedPerson(phrase) || isGivenName(index) ? 1 : nil
  }

  /// "استشهاده هو وزوجته": he.
  private func isAlone(_ index: Int) -> Bool {
    self[index].traits.contains(.pronoun) && self[index].has(.singular)
  }

  /// The phrases of a list of people that begins at one: "5 مدنيين وطفلين وامرأة".
  func people(from start: Int) -> [Int] {
    guard isPeople(start) else { return [] }
    var list = [start]
    var index = start
    while list.count < 12 {
      index = afterPeople(index)
      let isCompany = isCompany(index)
      guard isCompany || self[index].kind == .conjunction || self[index].kind == .comma else {
        return list
      }
      var next = index + 1
      let isJoined =
        isCompany || self[index].kind == .conjunction || self[next].kind == .conjunction
      if self[index].kind == .comma, isJoined { next += 1 }
      guard isPeople(next), !isHarmedOtherwise(next, than: start), !opensClause(next) else {
        return list
      }
      if !isJoined, !endsList(next), !isNames(start, next) { return list }
      list.append(next)
      index = next
    }
    return list
  }

  /// "مقتل كل من أحمد العلي، محمد الحسن": names in a list need no "and".
  private func isNames(_ first: Int, _ next: Int) -> Bool {
    [first, next].allSatisfy {
      self[$0].quantity < 0 && self[$0].traits.contains(.named) && !self[$0].has(.plural)
    }
  }

  /// "5 شهداء و10 جرحى": people of another harm are no more of the same list.
  private func isHarmedOtherwise(_ next: Int, than first: Int) -> Bool {
    guard let other = lexeme(self[next].head).harm else { return false }
    return isHarmed(self[next]) && lexeme(self[first].head).harm != other
  }

  /// Whether people are the subject of a verb behind them: "… وعشرة آخرون أصيبوا".
  func opensClause(_ index: Int) -> Bool {
    let next = self[index + 1]
    return next.kind == .verb && lexeme(next.head).harm != nil
  }

  /// Whether a list that goes on after a comma comes to its "and".
  private func endsList(_ start: Int) -> Bool {
    for index in start..<min(count, start + 16) {
      if self[index].kind == .conjunction { return isPeople(index + 1) }
      if self[index].kind == .verb || self[index].kind == .stop { return false }
    }
    return false
  }
}
