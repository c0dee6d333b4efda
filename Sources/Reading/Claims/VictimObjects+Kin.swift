// SPDX-License-Identifier: Apache-2.0
import Record

/// Names and trades between commas within a list of people.
extension Scene {
  /// "Omar Haddad, a priest, teacher, and a founder of the school,": what else somebody was, up to its "and".
  func afterTrades(_ comma: Int) -> Int? {
    var index = comma
    while self[index].kind == .comma, isBareTrade(following(index)) {
      index = behindDetails(following(following(index)))
    }
    guard index > comma else { return nil }
    var joint = index
    if self[joint].kind == .comma { joint = following(joint) }
    let last = following(joint)
    guard self[joint].kind == .conjunction, isApposition(self[last]), !isPersonName(self[last])
    else { return index }
    return behindDetails(following(last))
  }

  /// "His wife, Rana Farah, and two guards": the comma behind the name of one of the kin.
  func afterNameOfKin(_ kin: Int, _ comma: Int) -> Int? {
    guard let name = nameOfKin(kin, comma) else { return nil }
    var close = following(name)
    // "His wife, Rana Farah, 28, and two guards".
    if self[close].kind == .comma, isAge(self[close + 1]) { close = following(close + 1) }
    return self[close].kind == .comma && self[following(close)].kind == .conjunction ? close : nil
  }

  /// The name behind "his wife" or "the imam" and a comma.
  func nameOfKin(_ kin: Int, _ comma: Int) -> Int? {
    let phrase = self[kin]
    let isTold =
      phrase.classes.meets(WordClass(.kin, .person)) && phrase.traits.contains(.possessive)
      || phrase.classes.meets(WordClass(.role, .title, .person))
        && phrase.traits.contains(.definite)
      || phrase.classes.meets(WordClass(.role, .person)) && phrase.traits.contains(.article)
        && (endsSentence(comma + 2) || isInset(comma + 2))
      || phrase.has(.person) && phrase.traits.contains(.article) && isAged(comma + 1)
    guard isTold, self[comma].kind == .comma, phrase.has(.singular), !isPersonName(phrase),
      case let name = self[following(comma)], isPersonName(name) || isBareName(name),
      !name.traits.contains(.possessive), !name.all.has(.kin),
      case let close = self[following(following(comma))].kind, close != .conjunction,
      close != .verb
    else { return nil }
    return following(comma)
  }

  /// "Among the dead were four children and a journalist, Omar Haddad.", his age with him.
  private func endsSentence(_ index: Int) -> Bool {
    if self[index].kind == .stop || index >= count { return true }
    return self[index].kind == .comma && isAge(self[index + 1])
      && (self[index + 2].kind == .stop || index + 2 >= count)
  }

  /// "Killed a commander, Abu Hafs, and captured two men", "… in a raid": a name that commas set off before another
  /// verb, or before where and how.
  private func isInset(_ close: Int) -> Bool {
    guard self[close].kind == .comma else { return false }
    return self[close + 1].kind == .preposition
      || self[close + 1].kind == .conjunction && self[close + 2].kind == .verb
  }

  /// "A pregnant woman, Rana Saleh, 28, and her son": the age of a name between commas.
  private func isAged(_ name: Int) -> Bool {
    self[name + 1].kind == .comma && isAge(self[name + 2]) && self[name + 3].kind == .comma
  }
}
