// SPDX-License-Identifier: Apache-2.0

/// People that a list tells twice: by what they are and by who they are.
extension Scene {
  /// A list of people without what only says again who somebody in it is.
  func withoutRetold(_ list: [Int]) -> [Int] {
    guard list.count > 1 else { return list }
    var kept: [Int] = []
    for index in withoutNamesOfAll(list) {
      if let last = kept.last, sentence.has(self[preceding(index)].lower, .comma),
        isName(index, of: last) || isKin(index, of: last) || isSaidOf(last, index)
      {
        continue
      }
      kept.append(index)
    }
    return kept
  }

  /// "The monks, five Spaniards and one Peruvian": who the monks were.
  private func isOfNations(_ list: [Int]) -> Bool {
    guard list.count > 1, self[list[0]].traits.contains(.definite), self[list[0]].quantity < 0,
      self[list[0]].has(.plural), !self[list[0]].all.has(.demonym),
      sentence.has(self[preceding(list[1])].lower, .comma)
    else { return false }
    return list.dropFirst().allSatisfy {
      self[$0].all.has(.demonym) && !isPersonName(self[$0])
        && (self[$0].quantity >= 0 || self[$0].traits.contains(.article))
    }
  }

  /// "Two brothers, Salim and Nabil Haddad": as many names as people are those people; in a list that goes on,
  /// where a comma and its own "and" hold them, "and their cousin".
  private func withoutNamesOfAll(_ list: [Int]) -> [Int] {
    if isOfNations(list) { return [list[0]] }
    var retold: [Int] = []
    for first in list.indices.dropLast(2) {
      guard let number = VictimSum.exactly(self[list[first]], in: self), number > 1,
        case let names = list[(first + 1)...].prefix(number), names.count == number,
        names.allSatisfy({ isPersonName(self[$0]) || isBareName(self[$0]) }),
        number + 1 == list.count || isHeld(names, behind: list[first], in: list)
      else { continue }
      retold += names
    }
    return retold.isEmpty ? list : list.filter { !retold.contains($0) }
  }

  /// Where the comma would stand behind "two brothers", "four members of the Odeh family" before their names.
  func commaOfNames(_ people: Int) -> Int { isOf(people + 1) ? people + 3 : people + 1 }

  private func isHeld(_ names: ArraySlice<Int>, behind people: Int, in list: [Int]) -> Bool {
    guard order == .subjectFirst, let first = names.first, let last = names.last,
      names.allSatisfy({ !self[$0].traits.contains(.possessive) })
    else { return false }
    let comma = commaOfNames(people)
    guard first == comma + 1, sentence.has(self[comma].lower, .comma),
      self[preceding(last)].kind == .conjunction
    else { return false }
    // "A nurse and her two sons, Quinn and Tory": the list has had its "and".
    return self[following(last)].kind == .comma
      || last == list.last && self[preceding(people)].kind == .conjunction
  }

  /// "Her husband, Samir Haddad, and their son, Karim", "the mayor, Omar Issa, and two guards".
  private func isName(_ index: Int, of somebody: Int) -> Bool {
    let (phrase, name) = (self[somebody], self[index])
    let isTold =
      phrase.has(.kin) && phrase.traits.contains(.possessive)
      || phrase.classes.meets(WordClass(.role, .title)) && phrase.traits.contains(.definite)
    return isTold && phrase.quantity < 0 && phrase.has(.singular) && !isPersonName(phrase)
      && !name.all.has(.kin) && (isPersonName(name) || isBareName(name))
  }

  /// "Salim Haddad, son of the mayor, and Omar Issa".
  private func isKin(_ index: Int, of somebody: Int) -> Bool {
    let phrase = self[index]
    let told: Phrase.Traits = [.article, .definite, .possessive, .another, .named]
    return isPersonName(self[somebody]) && phrase.has(.kin) && phrase.has(.singular)
      && phrase.quantity < 0 && phrase.traits.isDisjoint(with: told)
      && sentence.has(phrase.upper, .of)
  }

  /// "Karim Issa, the mayor; Samir Haddad, his driver; and …": what a comma and a semicolon hold, behind a name.
  private func isSaidOf(_ somebody: Int, _ index: Int) -> Bool {
    let phrase = self[index]
    return isPersonName(self[somebody]) && !isPersonName(phrase) && phrase.has(.singular)
      && phrase.quantity < 0 && sentence.has(self[following(index)].lower, .semicolon)
  }

  /// "A driver", "the mayor": what can stand behind a name and say who that is.
  func isApposition(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun && phrase.quantity < 0 && !phrase.traits.contains(.possessive)
      && !isPersonName(phrase) && !phrase.has(.plural)
      && (phrase.traits.contains(.article) || phrase.traits.contains(.definite)
        || phrase.classes.meets(WordClass(.role, .title))
        || phrase.traits.isEmpty && phrase.has(.person) && phrase.has(.singular))
  }

  /// Whether a list goes on behind a joint: not where a semicolon behind several people opens another.
  ///
  /// "The murder of the six monks; General Haddad, Colonel Issa and …": the list ended with the monks. Where a
  /// semicolon stands before the list's "and" too, and between names, it parts the list.
  ///
  /// Nor behind "but": "officers did CPR but the boy died".
  func goesOn(behind joint: Int) -> Bool {
    if isBut(joint), !sentence.seen.has(.negation) { return false }
    guard sentence.seen.has(.semicolon), sentence.has(self[joint].lower, .semicolon),
      self[preceding(joint)].has(.plural)
    else { return true }
    return ((joint + 1)..<count).contains {
      self[$0].kind == .conjunction && sentence.has(self[preceding($0)].lower, .semicolon)
    }
  }
}
