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
      | WordClass(.pronoun, .nobody, .harmAdjective, .hyphen) | WordClass(.stop, .each, .suffix)
  }

  /// What a function word may be besides for it to go on with a noun all the same.
  static var mayGoOn: WordClass {
    QuantityReader.beginnings | leading | WordClass(.pronoun, .nobody, .hyphen, .modal)
  }

  static var functions: WordClass {
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
    let token = sentence.tokens[group.index]
    guard token.isWord, !token.meets(Phraser.special) else {
      return !Phraser.endsSurely(token) && takesSpecial(&group)
    }
    takeWord(&group, token)
    return true
  }

  /// Takes a token of which it is to be told whether it goes on with a noun.
  private mutating func takesSpecial(_ group: inout NounGroup) -> Bool {
    let index = group.index
    let token = sentence.tokens[index]
    // "The charred remains of six people".
    if token.has(.body), token.has(.be), index > group.lower, sentence.has(index + 1, .of) {
      take(&group, token)
      return true
    }
    if token.meets(Phraser.functions), !token.meets(Phraser.mayGoOn), token.isWord,
      !isBody(token)
    {
      return takesFormer(&group, token) || takesNewlyTold(&group)
    }
    if token.meets(WordClass(.pronoun, .nobody)), !isPossessor(index), !isCountry(token) {
      if isItself(index, in: group) {
        group.index += 1
        return true
      }
      return takesPronoun(&group, token)
    }
    if quantityReader.mayBegin(token), let taken = takesQuantity(&group) { return taken }
    if token.has(.relativeModifier), isHowLate(index, in: group) { return false }
    if token.meets(Phraser.joints), takesJoint(&group, token) { return true }
    if token.has(.adjective), token.meets(Phraser.verbal),
      !group.isBare && beginsObject(index + 1) || isStateOfNumber(index, group)
        || isStateOfPeople(index, group)
    {
      return false
    }
    if token.meets(Phraser.leading) { return takesLeading(&group, token) }
    if token.has(.hyphen) { return false }
    // "In Anbar between January and June".
    if token.has(.between), !group.isBare, order == .subjectFirst { return false }
    if token.has(.each), !group.isBare { return false }  // "Killed four people each".
    if token.has(.open), let behind = behindAcronym(group) {
      group.index = behind
      return true
    }
    guard token.isWord, !isFunction(index, in: group) else { return false }
    if index > group.lower, mayBeginTime(index), timeReader.read(at: index) != nil { return false }
    if index > group.lower, token.has(.relativeModifier), isPartOfDay(index) { return false }
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
