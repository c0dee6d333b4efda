// SPDX-License-Identifier: Apache-2.0

/// Words that tell the state of the people before them, and go on with no noun: "two children dead".
extension Phraser {
  /// "Fourteen were killed and 1,500 displaced": what happened to the number, no noun behind it.
  func isStateOfNumber(_ index: Int, _ group: NounGroup) -> Bool {
    group.isBare && group.quantity >= 0 && sentence.has(index, .harmPast) && !isModifier(index)
      && !sentence[index + 1].isWord
      || group.isBare && group.quantity >= 0
        && sentence.has(index, .harmPast)
        && sentence.meets(index + 1, WordClass(.preposition, .locative, .by, .and))
  }

  /// "300 families displaced", "12 houses destroyed and 40 people displaced by the floods".
  func isStateOfPeople(_ index: Int, _ group: NounGroup) -> Bool {
    group.quantity >= 0 && isStateOfKnown(index, group)
  }

  func isStateOfKnown(_ index: Int, _ group: NounGroup) -> Bool {
    group.head == index - 1 && sentence.has(index, .harmPast)
      && sentence.meets(group.head, WordClass(.person, .collective))
      && (!sentence[index + 1].isWord
        || sentence.meets(index + 1, WordClass(.preposition, .locative, .by, .and)))
  }

  /// "One man was killed and the other wounded": the second of two, by an adjective that files give the number
  /// one, behind what befell the first.
  func isStateOfOther(_ index: Int, _ group: NounGroup) -> Bool {
    guard group.traits == .definite, index == group.lower + 2, sentence.has(index, .harmPast),
      sentence.has(index - 1, .adjective), lexemes[Int(sentence[index - 1].lexeme)].number == 1,
      !isModifier(index), !sentence.meets(index + 1, WordClass(.be, .have)), phrases.count > 1,
      [.conjunction, .comma].contains(phrases[phrases.count - 1].kind)
    else { return false }
    let verb = phrases[phrases.count - 2]
    return verb.isPassive && verb.has(.harmPast)
  }

  /// "left two children dead", "shot Haddad dead": the state of the people before it, not of a noun behind.
  func describesBefore(_ group: NounGroup) -> Bool {
    (sentence.meets(group.head, WordClass(.person, .collective)) || group.traits.contains(.named))
      && !isModifier(group.index)
  }
}
