// SPDX-License-Identifier: Apache-2.0
import Record

/// What is set between people and their verb: brackets, times, names, parts and clauses between commas.
extension Scene {
  /// Steps back over brackets, times and insertions between commas.
  func beforeInsertion(_ start: Int) -> Int {
    var index = start
    for _ in 0..<5 {
      switch self[index].kind {
      case .close: index = beforeBracket(index)
      case .time:
        index = preceding(index)
        if self[index].kind == .preposition { index = preceding(index) }
      case .comma:
        index =
          beforeTheirNames(index) ?? beforeIncluded(index) ?? openingComma(index)
          ?? preceding(index)
      case .dash:
        guard case let before = beforeDashes(index), before != index else { return index }
        index = before
      case .verb where isHelping(index): index = preceding(index)
      case .preposition where index == start: index = preceding(index)  // "All 72 on board were".
      default: return index
      }
    }
    return index
  }

  /// Steps back over the names of a list that a comma closes, to whom they are the names of.
  ///
  /// "Three people, Omar Haddad, Samir Aziz and Karim Issa, were": the three. Where nobody stands before three
  /// names and more, these are the list.
  private func beforeTheirNames(_ close: Int) -> Int? {
    var index = beforeAge(preceding(close))
    var (names, full) = (0, 0)
    // "Omar, Salim and Karim Haddad": given names alone, before one in full.
    while names < 24, isPersonName(self[index]) || isBareName(self[index]) {
      names += 1
      if isPersonName(self[index]) { full += 1 }
      var joint = preceding(index)
      guard self[joint].kind == .comma || self[joint].kind == .conjunction else {
        return full > 2 ? preceding(close) : nil
      }
      if self[joint].kind == .conjunction, self[preceding(joint)].kind == .comma {
        joint = preceding(joint)
      }
      index = beforeAge(preceding(joint))
    }
    // "His sons, Omar, Adel and Karim": kin need no full name.
    guard full > 0 && isPersonName(self[beforeAge(preceding(close))]) || self[index].has(.kin)
    else { return nil }
    return names > 1 && self[index].has(.plural) && isVictims(index) ? index : nil
  }

  /// "Seven aid workers, including three Britons, an Australian and a Pole, died": who stands before a list of
  /// parts, commas and all, that a comma closes.
  private func beforeIncluded(_ close: Int) -> Int? {
    guard sentence.seen.has(.including) else { return nil }
    var index = close - 1
    let listed: [Phrase.Kind] = [.noun, .comma, .conjunction, .preposition]
    while index > max(0, close - 40), listed.contains(self[index].kind) { index -= 1 }
    guard self[index].kind == .including, self[index + 1].kind == .noun,
      (index..<close).contains(where: { self[$0].kind == .comma })
    else { return nil }
    var whole = preceding(index)
    if self[whole].quantity >= 0, self[whole].classes.isEmpty { whole = preceding(whole) }
    return self[whole].kind == .comma ? preceding(whole) : whole
  }

  /// "Were" of "were last night killed", "was" of "was himself killed".
  private func isHelping(_ index: Int) -> Bool {
    self[index].has(.be) && self[index].traits.subtracting([.have, .auxiliary]) == .be
      && (self[following(index)].kind == .time || self[following(index)].has(.reflexive)
        || self[following(index)].kind == .preposition
          && self[following(following(index))].kind == .time)
  }

  /// What stands before the insertion that a comma closes: "men, all of them farmers, were …".
  func openingComma(_ close: Int) -> Int? {
    var index = close - 1
    let limit = max(0, close - 24)
    while index > limit, phrases[index].kind != .comma, phrases[index].kind != .colon { index -= 1 }
    guard index > limit, index > 0 else { return nil }
    let inner = following(index)
    if index < close - 14, self[inner].kind != .relative { return nil }
    switch self[inner].kind {
    case .including, .relative, .noun, .time, .preposition: return preceding(index)
    // "A man, believed to be 40, was killed".
    // "The body of a man, bearing signs of torture, was found".
    case .verb where self[inner].traits.isEmpty && self[inner].has(.gerund): return preceding(index)
    case .verb where self[inner].traits.contains(.infinitive) && self[inner].all.has(.believes):
      return preceding(index)
    default: return nil
    }
  }
}
