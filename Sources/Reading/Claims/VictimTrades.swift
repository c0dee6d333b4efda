// SPDX-License-Identifier: Apache-2.0
import Record

/// The trades, details and clauses that lists of victims set beside their names.
extension Scene {
  /// Who comes next in a list: behind another "of" where the list began with one, or behind a first trade.
  ///
  /// "The murders of Omar Haddad and of the attorney", "… and senator and candidate Salim Issa".
  func named(behind joint: Int, of start: Int) -> Int {
    var index = joint
    if self[index].kind == .that, isOf(index + 1) { index += 1 }  // "… and that of his driver".
    if isOf(index), isOf(start - 1) { index = following(index) }
    return behindTrade(index) ?? index
  }

  /// The name behind "senator and candidate": the trades before "and" are his.
  func behindTrade(_ index: Int) -> Int? {
    let phrase = self[index]
    guard phrase.kind == .noun, phrase.traits.isEmpty, phrase.quantity < 0,
      phrase.classes.meets(WordClass(.role, .title)), self[index + 1].kind == .conjunction,
      isPersonName(self[index + 2])
    else { return nil }
    return index + 2
  }

  /// Steps over "of the National Movement (NM)".
  func behindDetails(_ start: Int) -> Int {
    var index = start
    while self[index].kind == .preposition, self[following(index)].kind == .noun {
      index = following(following(index))
      if self[index].kind == .open,
        let close = (index..<min(count, index + 8)).first(where: { self[$0].kind == .close })
      {
        index = following(close)
      }
    }
    return index
  }

  /// What somebody is, without an article or a name.
  func isBareTrade(_ index: Int) -> Bool {
    let phrase = self[index]
    return phrase.kind == .noun && phrase.traits.isEmpty && phrase.quantity < 0
      && phrase.has(.singular) && phrase.classes.meets(WordClass(.role, .title, .person))
      && !isPersonName(phrase)
  }

  /// Whether a verb stands in a list between a semicolon and another: "; a boy known as Omar; …".
  func isSetOff(_ verb: Int) -> Bool {
    guard sentence.seen.has(.semicolon), self[verb].traits.isEmpty else { return false }
    return [verb - 8..<verb, verb + 1..<verb + 8].allSatisfy { range in
      range.contains { self[$0].kind == .comma && sentence.has(self[$0].lower, .semicolon) }
    }
  }
}
