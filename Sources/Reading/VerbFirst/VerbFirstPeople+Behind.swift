// SPDX-License-Identifier: Apache-2.0
import Record

/// What stands behind people and belongs to them: whose they are, where they work, who is a child of whom.
extension Scene {
  /// Steps over their names, or "من عائلة واحدة", an age, a bracket behind people.
  func afterPeople(_ start: Int) -> Int {
    if let name = names(behind: start).last { return name + 1 }
    return afterOwn(start)
  }

  /// What files give the word for belonging, behind which its owner stands.
  private static let belonging: Int32 = 2

  /// "وحدات تابعة لقوات كذا", "القناة التابعة للجيش": whose a phrase says that it is; nil where it does not.
  func ownerBehind(_ index: Int) -> Int? {
    let last = self[index].upper - 1
    guard self[index].kind == .noun, last > self[index].lower, sentence.has(last, .adjective),
      !sentence.has(last, .ordinal), lexeme(last).number == Scene.belonging,
      self[index + 1].kind == .preposition, sentence.has(self[index + 1].lower, .to),
      self[index + 2].kind == .noun, self[index + 2].quantity < 0
    else { return nil }
    return index + 2
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
    // "إحدى فصائل الحشد": also of one of several.
    let isGeneral = (self[body].lower..<self[body].upper).allSatisfy {
      sentence.meets($0, WordClass(.actor, .numberWord))
    }
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
    if let apposed = apposedName(behind: index) { return apposed }
    guard let name = afterOffice(index) else { return nil }
    let isTitled =
      sentence.has(self[name].lower, .title) && self[name].quantity < 0
      && isNamedPerson(self[name]) && !self[index - 1].traits.contains(.named)
      && !self[index - 1].has(.plural)
    return isTitled || isNameOf(index - 1, name) ? name : nil
  }

  /// "رئيس بلدية القرية، سامر النجار،": the name between commas behind what one is in charge of.
  private func apposedName(behind office: Int) -> Int? {
    guard self[office - 1].has(.role) else { return nil }
    var comma = office
    while comma < office + 3, self[comma].kind == .noun, self[comma].quantity < 0,
      !self[comma].traits.contains(.named) || !self[comma].classes.has(.name)
    { comma += 1 }
    guard self[comma].kind == .comma, isNameOf(office - 1, comma + 1),
      self[comma + 2].kind == .comma, self[comma + 3].kind != .conjunction
    else { return nil }
    return comma + 1
  }

  /// Whether a phrase begins with a given name, and the word for somebody has none of its own.
  private func isNameOf(_ somebody: Int, _ index: Int) -> Bool {
    let phrase = self[index]
    return phrase.kind == .noun && phrase.quantity < 0 && sentence.has(phrase.lower, .name)
      && isNamedPerson(phrase) && !self[somebody].traits.contains(.named)
      && !self[somebody].has(.plural)
  }
}
