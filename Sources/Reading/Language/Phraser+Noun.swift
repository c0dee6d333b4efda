// SPDX-License-Identifier: Apache-2.0

extension Phraser {
  /// What a noun group has so far, while it is being read.
  struct NounGroup {
    var lower: Int
    var index: Int
    var head = -1
    var all = WordClass()
    var traits: Phrase.Traits = []
    var quantity = -1
    var ownerUpper = -1

    /// Only words that come before a noun: "the", "12", "another".
    var isBare: Bool { head < 0 }
  }

  private static var leading: WordClass {
    WordClass(.definite, .article, .possessive, .no) | WordClass(.another, .ordinal, .adjective)
  }

  /// What a word must be for it not simply to go on with a noun: whatever `takesNoun` asks for.
  static var special: WordClass {
    QuantityReader.beginnings | TimeReader.beginnings | functions | verbal | leading
      | WordClass(.pronoun, .nobody, .harmAdjective, .hyphen) | WordClass(.stop, .each)
  }

  /// What a function word may be besides for it to go on with a noun all the same.
  private static var mayGoOn: WordClass {
    QuantityReader.beginnings | leading | WordClass(.pronoun, .nobody, .hyphen, .modal)
  }

  private static var functions: WordClass {
    WordClass(.of, .by, .to, .with) | WordClass(.from, .preposition, .locative, .and)
      | WordClass(.or, .subordinator, .conditional, .relative)
      | WordClass(.that, .be, .have, .modal) | WordClass(.auxiliary, .negation, .including)
      | WordClass(.since, .over, .until, .accordingTo) | WordClass(.adverb, .interview)
  }

  /// Reads a noun group; a single token of no use where none begins.
  mutating func noun(at start: Int) -> Int {
    var group = NounGroup(lower: start, index: start)
    while group.index < sentence.upper, takesNoun(&group) {}
    if group.index == start { group.index += 1 }
    leaveAdverb(&group)
    append(group)
    return group.index
  }

  /// "The monitor first recorded": behind a noun, before a verb, "first" tells of the verb.
  private func leaveAdverb(_ group: inout NounGroup) {
    let last = group.index - 1
    guard group.head >= 0, group.head < last, sentence.has(last, .ordinal), startsVerb(last + 1)
    else { return }
    group.index = last
  }

  /// Takes one more token into the group; false where the group ends before it.
  @inline(__always)
  private mutating func takesNoun(_ group: inout NounGroup) -> Bool {
    let token = sentence[group.index]
    guard token.isWord, !token.meets(Phraser.special) else { return takesSpecial(&group) }
    takeWord(&group, token)
    return true
  }

  /// Takes a token of which it is to be told whether it goes on with a noun.
  private mutating func takesSpecial(_ group: inout NounGroup) -> Bool {
    let index = group.index
    let token = sentence[index]
    // "The charred remains of six people".
    if token.has(.body), token.has(.be), index > group.lower, sentence.has(index + 1, .of) {
      take(&group, token)
      return true
    }
    if token.meets(Phraser.functions), !token.meets(Phraser.mayGoOn), token.isWord {
      return takesFormer(&group, token)
    }
    if token.meets(WordClass(.pronoun, .nobody)), !isPossessor(index), !isCountry(token) {
      return takesPronoun(&group, token)
    }
    if let taken = takesQuantity(&group) { return taken }
    if isHowLate(index, in: group) { return false }
    if isAbbreviationStop(index) {
      group.index += 1
      return true
    }
    if token.has(.adjective), token.meets(Phraser.verbal),
      !group.isBare && beginsObject(index + 1) || isStateOfNumber(index, group)
        || isStateOfPeople(index, group)
    {
      return false
    }
    if token.meets(Phraser.leading) { return takesLeading(&group, token) }
    if token.has(.hyphen) {
      guard token.shape.contains(.glued), index + 1 < sentence.upper, index > group.lower else {
        return false
      }
      group.index += isSerial(index + 1) ? 2 : 1
      return true
    }
    // "In Anbar between January and June".
    if token.has(.between), !group.isBare, order == .subjectFirst { return false }
    if token.has(.each), !group.isBare { return false }  // "Killed four people each".
    if let behind = behindAcronym(group) {
      group.index = behind
      return true
    }
    guard token.isWord, !isFunction(index, in: group) else { return false }
    if index > group.lower, mayBeginTime(index), timeReader.read(at: index) != nil { return false }
    if index > group.lower, isPartOfDay(index) { return false }
    takeWord(&group, token)
    return true
  }

  /// "An earlier attack": right behind an article the adverb says which one.
  private mutating func takesFormer(_ group: inout NounGroup, _ token: Token) -> Bool {
    guard token.has(.former), group.index == group.lower + 1,
      sentence.meets(group.lower, WordClass(.article, .definite)),
      sentence[group.index + 1].isWord, !sentence.meets(group.index + 1, Phraser.functions)
    else { return false }
    takeWord(&group, token)
    return true
  }

  /// Whether it is the country of "the US army", and no "us".
  private func isCountry(_ token: Token) -> Bool {
    token.has(.demonym)
      && (token.end - token.start > 2 || token.shape.contains(.capitals) && !sentence.isCapitals)
  }

  /// "her" before what is hers.
  private func isPossessor(_ index: Int) -> Bool {
    let next = sentence[index + 1]
    guard sentence.has(index, .possessive) else { return false }
    // "Shot her dead".
    if next.has(.harmAdjective), !isModifier(index + 1) { return false }
    // "Shot her six times".
    if sentence.has(index + 2, .measure), next.has(.numberWord) || next.isFigure { return false }
    return next.isFigure
      || next.isWord
        && (next.classes.isEmpty || next.meets(Phraser.nominal)
          || next.meets(WordClass(.adjective, .numberWord)))
  }

  private func takesPronoun(_ group: inout NounGroup, _ token: Token) -> Bool {
    guard group.index == group.lower else { return false }
    group.traits.insert(token.has(.nobody) ? .none : .pronoun)
    take(&group, token)
    return !token.has(.pronoun) && !token.has(.nobody)
  }

  /// Whether a word ends the group: a function word, or a verb.
  private func isFunction(_ index: Int, in group: NounGroup) -> Bool {
    let token = sentence[index]
    if token.meets(Phraser.functions) {
      return !(token.has(.modal) && isNamePart(index) && !sentence.isCapitals)
    }
    return isVerb(index, in: group)
  }

  private func isNamePart(_ index: Int) -> Bool {
    sentence.isCapital(index) && index > sentence.lower
      && (sentence.isCapital(index - 1) || isNameBehindRole(index))
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
      return group.head >= 0 && beginsObject(index + 1) && !sentence.has(index - 1, .adjective)
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

  private func takeWord(_ group: inout NounGroup, _ token: Token) {
    let isName = (token.isCapital || sentence.isCapitals) && isName(group, token)
    if isName { group.traits.insert(.named) } else { group.traits.remove(.named) }
    take(&group, token)
  }

  private func isName(_ group: NounGroup, _ token: Token) -> Bool {
    sentence.isCapital(group.index)
      && (token.lexeme == 0 || token.meets(WordClass(.entity, .name)) || isNamePart(group.index))
      || isNameInCapitals(group, token)
  }

  /// Whether a word goes on with a name where all is written in capitals: a known name begins it, or
  /// what a person is called by ("MAYOR", "DR").
  private func isNameInCapitals(_ group: NounGroup, _ token: Token) -> Bool {
    guard sentence.isCapitals else { return false }
    if token.has(.name) { return true }
    guard token.classes.isEmpty, group.index > group.lower else { return false }
    if group.traits.contains(.named) { return true }
    let isShort = isAbbreviationStop(group.index - 1)  // "MR. HADDAD".
    let before = group.index - (isShort ? 2 : 1)
    return isCalling(before) && group.head == before
  }

  /// What a person is called by before a name: "MAYOR", "RECTOR".
  private func isCalling(_ index: Int) -> Bool {
    sentence.meets(index, WordClass(.title, .role))
      || sentence.has(index, .person) && sentence.has(index, .singular)
  }

  private func take(_ group: inout NounGroup, _ token: Token) {
    group.head = group.index
    group.all.formUnion(token.classes)
    group.index += 1
  }

  mutating func append(_ group: NounGroup) {
    let head = group.head >= 0 ? group.head : group.index - 1
    let isNoun = group.head >= 0 || group.quantity >= 0 || group.traits != []
    phrases.append(
      Phrase(
        kind: isNoun ? .noun : .other, lower: group.lower, upper: group.index, head: head,
        classes: group.head >= 0 ? sentence[head].classes : WordClass(), all: group.all,
        traits: group.traits, quantity: group.quantity, ownerUpper: group.ownerUpper))
  }
}
