// SPDX-License-Identifier: Apache-2.0

/// Words of harm that are verbs in one sentence and nouns or adjectives in another: "wounded", "killing".
extension Phraser {
  /// "killing 12", "wounded his wife": a word of harm before its object, though it may be a noun.
  func harms(_ index: Int) -> Bool {
    let before =
      WordClass(.definite, .article, .possessive, .of) | WordClass(.no, .adjective, .preposition)
    let isGerund =
      sentence.has(index, .harmGerund)
      && sentence.meets(index - 1, WordClass(.preposition, .of))
    if harmsNamed(index) { return true }
    return sentence.meets(index, WordClass(.harmPast, .harmPresent, .harmGerund, .accountFor))
      && (beginsObject(index + 1) || beginsNamed(index) || tellsOfPerson(index))
      && (isGerund || !sentence.meets(index - 1, before))
      && !(sentence.has(index, .harmAdjective)
        && sentence.meets(index + 1, WordClass(.person, .collective)))
  }

  /// "The soldiers wounded Haddad's son": a name behind a word of harm, and before it who does such
  /// things, also with a word or a time between ("also", "this evening").
  func harmsNamed(_ index: Int) -> Bool {
    guard sentence.has(index, .harmPast), sentence.isOfName(index + 1), !sentence.isTitled,
      !sentence.isCapitals, !sentence.meets(index + 1, WordClass(.month, .weekday))
    else { return false }
    var before = index - 1
    while sentence.meets(before, WordClass(.adverb, .dayPart, .relativeModifier, .relativeDay)) {
      before -= 1
    }
    guard sentence.has(before, .actor) || before < index - 1 && sentence.has(before, .person)
    else { return false }
    return !sentence[before - 1].isFigure && !sentence.has(before - 1, .numberWord)
  }

  /// "Of killing candidate Nabil Osse", "killing and wounding 40 people", "also wounded Haddad's son".
  private func beginsNamed(_ index: Int) -> Bool {
    let next = index + 1
    guard sentence.has(index, .harmGerund) else { return isOfSomebody(next) }
    if sentence.has(next, .and), sentence.has(next + 1, .harmGerund) {
      return beginsObject(next + 2)
    }
    if sentence.has(index - 1, .comma) {  // ", killing Omar Haddad".
      return sentence.isOfName(next)
        && (sentence.isOfName(next + 1) || sentence.has(next, .name) && !sentence.isTitled)
    }
    return sentence.meets(index - 1, WordClass(.of, .preposition)) && leadsToPerson(next)
  }

  /// "Presidential candidate Nabil Osse": a word or two, what somebody is, and a name.
  private func leadsToPerson(_ start: Int) -> Bool {
    let calling = WordClass(.title, .role, .person)
    guard let trade = (start..<(start + 3)).first(where: { sentence.meets($0, calling) }),
      (start..<trade).allSatisfy({
        sentence[$0].isWord && sentence[$0].classes.isEmpty || sentence.has($0, .adjective)
      })
    else { return false }
    return leadsToName(trade) || sentence.has(trade, .person) && leadsToName(trade + 1)
  }

  /// "Kills Palestinian teenager", "kills top Hamas official": as headlines tell it, without an article before
  /// what somebody is.
  func tellsOfPerson(_ index: Int) -> Bool {
    guard order == .subjectFirst, sentence.has(index, .harmPresent), mayTell(index) else {
      return false
    }
    let person = WordClass(.person, .role, .kin) | WordClass(.collective, .title, .source)
    let describing = WordClass(.adjective, .demonym, .entity) | WordClass(.nation, .actor)
    var next = index + 1
    while next < index + 4, !sentence.meets(next, person),
      sentence.meets(next, describing) || sentence.isOfName(next) && !sentence.isCapitals
    {
      next += 1
    }
    return sentence.meets(next, person)
  }

  /// Whether a word of harm that may be a noun is the verb: not in "he died of wounds Israeli doctors …".
  private func mayTell(_ index: Int) -> Bool {
    let told = WordClass(.harmPast, .harmIntransitive, .said) | WordClass(.be, .have, .leave)
    return sentence.isLine || !sentence.has(index, .harmNoun)
      || (sentence.lower..<index).allSatisfy { !sentence.meets($0, told) }
  }

  /// "Haddad's son".
  private func isOfSomebody(_ index: Int) -> Bool {
    sentence.isOfName(index) && sentence.has(index + 1, .possessive)
      && !sentence[index + 1].isWord
      && sentence.meets(index + 2, WordClass(.kin, .person))
  }
}
