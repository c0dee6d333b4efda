// SPDX-License-Identifier: Apache-2.0

/// Where a noun group ends: before a function word or a verb.
extension Phraser {
  /// Marks at which every noun ends.
  static var closing: WordClass {
    WordClass(.comma, .semicolon, .colon, .dash)
      | WordClass(.quoteOpen, .quoteClose, .quoteEither, .close)
  }

  /// Whether a noun ends before a token whatever stands beside it: at a comma, at "of" or "were".
  ///
  /// So nearly half of them end, which is told without a call.
  @inline(__always)
  static func endsSurely(_ token: Token) -> Bool {
    guard token.isWord else { return token.meets(closing) }
    return token.meets(functions)
      && !token.meets(mayGoOn | WordClass(.body, .former, .entity, .adverb))
  }

  /// Whether a word ends the group: a function word, or a verb.
  func isFunction(_ index: Int, in group: NounGroup) -> Bool {
    let token = sentence[index]
    if token.meets(Phraser.functions) {
      return !isBody(token) && !(token.has(.modal) && isNamePart(index) && !sentence.isCapitals)
    }
    return isVerb(index, in: group)
  }

  func isNamePart(_ index: Int) -> Bool {
    sentence.isCapital(index) && index > sentence.lower
      && (sentence.isCapital(index - 1) || isNameBehindRole(index) || isBehindParticle(index))
  }

  /// "Hamza al-Sheikh": behind the small word that a hyphen ties to the name.
  private func isBehindParticle(_ index: Int) -> Bool {
    order == .subjectFirst && sentence.isTied(index - 2) && !sentence.isCapital(index - 2)
      && sentence.isCapital(index - 3)
  }

  /// "Rebel commander Saw Htoo": written as names are, behind what somebody is.
  private func isNameBehindRole(_ index: Int) -> Bool {
    sentence.isCapital(index + 1) && !sentence.isTitled && !sentence.isCapitals
      && sentence.meets(index - 1, WordClass(.person, .role, .title))
  }

  private func isVerb(_ index: Int, in group: NounGroup) -> Bool {
    let token = sentence[index]
    if token.has(.harmAdjective), !token.meets(Phraser.verbal) {
      // "A hostage died".
      if group.isBare, group.index > group.lower, token.has(.person), token.has(.singular) {
        return false
      }
      return !(isModifier(index) || isHeadless(group))
    }
    guard token.meets(Phraser.verbal) else { return false }
    if isNamePart(index) && !sentence.isTitled || describes(index) { return false }
    if isCompounded(index, in: group) { return false }
    if isStateOfOther(index, group) { return true }
    if token.has(.harmPast), group.traits == .another, group.quantity < 0, !isModifier(index) {
      return true
    }
    if isEither(token) {
      return !group.isBare && isUsedAsVerb(index)
    }
    if token.meets(Phraser.nominal) {
      // "A baker wounded in the blast": one person is no "wounded", as in "12 wounded".
      if token.has(.harmPast), token.has(.plural),
        group.traits.contains(.article)
          || group.traits.contains(.possessive) && sentence.has(group.head, .singular)
      {
        return group.head >= 0
      }
      // "Two of her pupils wounded".
      if group.traits.contains(.possessive), isStateOfKnown(index, group) { return true }
      return group.head >= 0 && (beginsObject(index + 1) || tellsOfPerson(index))
        && !sentence.has(index - 1, .adjective)
    }
    if group.isBare, group.index > group.lower {
      // "With a shot to the head".
      if group.traits == .article, group.quantity < 0, index == group.lower + 1 { return false }
      // "The second killed a vendor".
      if sentence.has(index - 1, .ordinal), beginsObject(index + 1) { return true }
      return !(isModifier(index) || isHeadless(group) || modifiesUnknown(index))
    }
    return true
  }

  /// "the Moscow-installed council", "the army-run hospital": a participle after a hyphen.
  private func isCompounded(_ index: Int, in group: NounGroup) -> Bool {
    index - 2 >= group.lower && sentence.has(index - 1, .hyphen)
      && sentence[index - 1].shape.contains(.glued) && sentence[index].shape.contains(.glued)
      && (sentence.has(group.lower, .definite) || group.quantity >= 0)
  }

  /// "the wounded", "the 12 dead": what follows is no noun, so the adjective is the head.
  private func isHeadless(_ group: NounGroup) -> Bool {
    group.isBare && group.traits.contains(.definite)
  }

  /// "the destroyed bridge": a participle after "the" or "a" describes what follows.
  private func modifiesUnknown(_ index: Int) -> Bool {
    let next = sentence[index + 1]
    return sentence.meets(index - 1, WordClass(.article, .definite, .possessive, .adjective))
      && next.isWord && (next.classes.isEmpty || next.meets(Phraser.nominal))
  }

  func beginsObject(_ index: Int) -> Bool {
    let token = sentence[index]
    let beginnings =
      WordClass(.definite, .article, .possessive, .qualifierBefore)
      | WordClass(.numberWord, .vague, .person, .that) | WordClass(.collective, .pronoun, .no)
      | WordClass(.another)
    let isBeforeNumber = sentence[index + 1].isFigure || sentence.has(index + 1, .numberWord)
    if token.has(.qualifierBefore), sentence[index + 1].isFigure { return true }  // "Close to 70".
    if token.has(.allBut), isBeforeNumber { return true }
    // "And wounded a third".
    if token.has(.fraction) {
      return token.shape.contains(.phrase) && !sentence.has(index + 1, .of)
    }
    return token.isFigure || token.meets(beginnings) && !token.has(.locative)
  }
}
