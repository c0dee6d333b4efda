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

  /// "خمسة من قوات الأمن", "3 من طواقم الدفاع المدني": a number of a force's or service's people.
  private func isOfForce(_ phrase: Phrase) -> Bool {
    phrase.quantity >= 0 && !phrase.classes.has(.cause)
      && (phrase.classes.has(.actor)
        || phrase.classes.has(.entity) && lexeme(phrase.head).group != nil)
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

  /// Steps over their names, or "من عائلة واحدة", an age, a bracket behind people.
  func afterPeople(_ start: Int) -> Int {
    if let name = names(behind: start).last { return name + 1 }
    return afterOwn(start)
  }

  /// Behind a phrase for people and what says whose they are or how old.
  func afterOwn(_ start: Int) -> Int {
    var index = start + 1
    for _ in 0..<3 {
      if self[index].kind == .preposition, sentence.has(self[index].lower, .of),
        self[index + 1].kind == .noun
      {
        index += 2
      } else if let behind = afterQuoted(index) {
        index = behind
      } else if let behind = afterBody(index) {
        index = memberName(behind: index) == behind ? behind + 1 : behind
      } else if self[index].kind == .open {
        while index < count, self[index].kind != .close { index += 1 }
        index += 1
      } else if self[index].kind == .noun, self[index].traits.contains(.measured) {
        index += 1
      } else if isChildOf(index) {
        index += self[index + 1].traits.contains(.named) && self[index + 1].kind == .noun ? 2 : 1
      } else if index == start + 1, let behind = afterOffice(index) {
        index = officeName(behind: index) == behind ? behind + 1 : behind
      } else if self[index].kind == .preposition, self[index + 1].traits.contains(.measured) {
        index += 2  // "تبلغ من العمر ستين عاما"
      } else if self[index].kind == .noun, self[index].quantity < 0,
        self[start].has(.person), self[index].classes.meets(WordClass(.collective, .person)),
        self[index - 1].kind == .noun
      {
        index += 1  // "أفراد عائلة"
      } else if self[index].kind == .noun, self[index].traits.contains(.named),
        self[index - 1].has(.collective)
      {
        index += 1  // "من عائلة الحمود"
      } else {
        return index
      }
    }
    return index
  }

  /// "3 قتلى من «حزب الله»": behind the body of which they are.
  private func afterQuoted(_ index: Int) -> Int? {
    guard isOf(index), self[index + 1].kind == .quoteOpen else { return nil }
    for next in (index + 3)..<(index + 6)
    where self[next].kind == .quoteClose || self[next].kind == .quoteOpen {
      return next + 1
    }
    return nil
  }

  /// "الطفلة ريتاج ابنة خالد الحلاق": whose child the one before is.
  private func isChildOf(_ index: Int) -> Bool {
    let phrase = self[index]
    return phrase.kind == .noun && phrase.has(.kin) && phrase.has(.singular)
      && phrase.traits.isDisjoint(with: [.possessive, .definite]) && phrase.quantity < 0
      && self[index - 1].kind == .noun && self[index - 1].traits.contains(.named)
  }

  /// "قائد كتيبة", "مدير ناحية العبارة": behind what one with an office is in charge of.
  private func afterOffice(_ index: Int) -> Int? {
    let kinds = WordClass(.placeNoun, .actor, .source, .target) | WordClass(.entity)
    let own = self[index]
    guard self[index - 1].has(.role), own.kind == .noun, own.quantity < 0, !own.has(.cause),
      own.classes.meets(kinds)
    else { return nil }
    let name = self[index + 1]
    let isNamed = name.kind == .noun && name.quantity < 0 && name.traits.contains(.named)
    return isNamed && !isPeople(index + 1) ? index + 2 : index + 1
  }

  /// "قيادي في «الجبهة الشمالية»", "عنصر في التنظيم": behind the body that one belongs to.
  private func afterBody(_ index: Int) -> Int? {
    guard self[index].kind == .preposition, sentence.has(self[index].lower, .locative) else {
      return nil
    }
    let isQuoted = self[index + 1].kind == .quoteOpen
    let body = isQuoted ? index + 2 : index + 1
    guard self[body].kind == .noun, !self[body].all.has(.cause),
      self[body].all.meets(WordClass(.entity, .actor))
        || !isQuoted && self[index - 1].has(.role) && isNameOf(index - 1, body + 1)
    else { return nil }
    if isQuoted { return self[body + 1].kind == .quoteClose ? body + 2 : body + 1 }
    return afterBodyName(body, of: index - 1)
  }

  /// "حركة أحرار الشام": behind what a body is called that has only a general word besides.
  private func afterBodyName(_ body: Int, of somebody: Int) -> Int {
    var next = body + 1
    while next < body + 3, !isNameOf(somebody, next), isOfBody(next) { next += 1 }
    if isNameOf(somebody, next) { return next }
    let isGeneral = (self[body].lower..<self[body].upper).allSatisfy { sentence.has($0, .actor) }
    let isName =
      isGeneral && !self[body].has(.entity) && isOfBody(body + 1)
      && self[body + 1].classes.subtracting(WordClass(.definite)).isEmpty
    return isName ? body + 2 : body + 1
  }

  private func isOfBody(_ index: Int) -> Bool {
    let others = WordClass(.person, .kin, .cause, .harmNoun) | WordClass(.target)
    return self[index].kind == .noun && self[index].quantity < 0
      && !self[index].classes.meets(others)
  }

  /// "القيادي في حركة أحرار الشام أبو عمر الحموي": the name of one behind the body that one belongs to.
  func memberName(behind index: Int) -> Int? {
    guard let name = afterBody(index), isNameOf(index - 1, name) else { return nil }
    return name
  }

  /// "مدير المستشفى الدكتور أحمد مهنا": the name of one behind what he is in charge of.
  func officeName(behind index: Int) -> Int? {
    guard let name = afterOffice(index) else { return nil }
    let isTitled =
      sentence.has(self[name].lower, .title) && self[name].quantity < 0
      && isNamedPerson(self[name]) && !self[index - 1].traits.contains(.named)
      && !self[index - 1].has(.plural)
    return isTitled || isNameOf(index - 1, name) ? name : nil
  }

  /// Whether a phrase begins with a given name, and the word for somebody has none of its own.
  private func isNameOf(_ somebody: Int, _ index: Int) -> Bool {
    let phrase = self[index]
    return phrase.kind == .noun && phrase.quantity < 0 && sentence.has(phrase.lower, .name)
      && isNamedPerson(phrase) && !self[somebody].traits.contains(.named)
      && !self[somebody].has(.plural)
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
