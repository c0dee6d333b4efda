// SPDX-License-Identifier: Apache-2.0
import Record

/// Phrases of languages whose verbs may come first and whose adjectives follow their nouns.
///
/// A noun of two nouns ("أفراد عائلة") is two phrases: what governs and what is governed stand
/// beside one another, and the rules read them so.
extension Phraser {
  static var adjectives: WordClass { WordClass(.adjective, .demonym, .ordinal) }
  /// Words behind which a name follows without any mark.
  static var named: WordClass { WordClass(.person, .kin, .title, .role) | WordClass(.name) }

  mutating func verbOrNoun(at start: Int) -> Int {
    startsClauseVerb(start) ? clauseVerb(at: start) : nounThenAdjectives(at: start)
  }

  private func startsClauseVerb(_ index: Int) -> Bool {
    let token = sentence[index]
    if token.meets(Phraser.helping) || token.has(.negation) { return true }
    return token.meets(Phraser.verbal) && !token.meets(Phraser.nominal) && !token.has(.definite)
  }

  /// Reads "قُتل", "قد قُتل", "لم يُقتل": helping words and the verb they go with.
  private mutating func clauseVerb(at start: Int) -> Int {
    var traits: Phrase.Traits = []
    var all = WordClass()
    var index = start
    while index < sentence.upper, isHelping(index) {
      traits.formUnion(Phraser.traits(sentence[index]))
      all.formUnion(sentence[index].classes)
      index += 1
    }
    if sentence.meets(index, Phraser.verbal), startsClauseVerb(index) {
      all.formUnion(sentence[index].classes)
      index += 1
    }
    // No form of "to be" makes these verbs passive: it only sets them in the past.
    traits.remove(.be)
    if isPerhaps(start, index - 1) { traits.insert(.hypothetical) }
    phrases.append(
      Phrase(
        kind: .verb, lower: start, upper: index, head: index - 1,
        classes: sentence[index - 1].classes, all: all, traits: traits))
    return index
  }

  /// "قد تقتل المجاعة مئات الآلاف": before what is present the word for what is done leaves it open.
  private func isPerhaps(_ first: Int, _ verb: Int) -> Bool {
    verb == first + 1 && sentence.has(verb, .harmPresent)
      && sentence[first].classes.subtracting(WordClass(.starts))
        == WordClass(.auxiliary, .adverb)
      && lexemes[Int(sentence[first].lexeme)].number == 1
  }

  private func isHelping(_ index: Int) -> Bool {
    let token = sentence[index]
    return token.meets(Phraser.helping)
      || token.has(.negation) && !token.meets(Phraser.verbal)
  }

  /// Reads a number, a noun, and what follows it as its adjective or name.
  private mutating func nounThenAdjectives(at start: Int) -> Int {
    var group = NounGroup(lower: start, index: start)
    takeNumber(&group)
    guard !group.traits.contains(.measured) else { return close(&group) }
    takeHead(&group)
    while group.index < sentence.upper, takesModifier(&group) {}
    return close(&group)
  }

  private mutating func takeNumber(_ group: inout NounGroup) {
    if isGroupOfNumber(group.index) { group.index += 1 }
    guard quantityReader.mayBegin(sentence[group.index]), !isMany(group.index),
      takesQuantity(&group) == true, group.quantity >= 0
    else { return }
    // "عدد كبير من", "المئات من": what is counted follows.
    // "3 من عائلة واحدة": the number is of people, not of families.
    if sentence.has(group.index, .of), sentence[group.index].shape.isDisjoint(with: .clitic),
      !sentence.has(group.index + 1, .collective) || quantities[group.quantity].vague != nil
    {
      group.index += 1
    }
  }

  /// "مجموعة من خمسة شبان": the number is told, and "a group of" says no other.
  private func isGroupOfNumber(_ index: Int) -> Bool {
    sentence.has(index, .vague) && sentence[index].shape.contains(.phrase)
      && (sentence[index + 1].isFigure || sentence.has(index + 1, .numberWord))
  }

  /// "شيع المئات جثمان …": many people, and no number of what follows.
  private func isMany(_ index: Int) -> Bool {
    sentence.has(index, .vague) && sentence.has(index, .definite)
      && sentence.has(index + 1, .body)
  }

  private mutating func close(_ group: inout NounGroup) -> Int {
    if group.index == group.lower { group.index += 1 }
    append(group)
    return group.index
  }

  private mutating func takeHead(_ group: inout NounGroup) {
    let index = group.index
    let token = sentence[index]
    let isCounted = !token.has(.pronoun) && !isFunctionWord(index) && !isTime(index)
    guard token.isWord, group.quantity < 0 || isCounted else { return }
    if token.meets(WordClass(.pronoun, .nobody)) {
      group.traits.insert(token.has(.nobody) ? .none : .pronoun)
    }
    if token.has(.no) { group.traits.insert(.none) }
    takeBehind(&group, token)
    if token.has(.name) || isUnknown(token) { group.traits.insert(.named) }
  }

  /// "قتل 4 فجر اليوم": what follows a number and says when is not what it counts.
  private func isTime(_ index: Int) -> Bool {
    let times =
      WordClass(.dayPart, .weekday, .relativeDay, .month) | WordClass(.timeUnit, .hijriMonth, .ago)
      | WordClass(.relativeModifier)
    return sentence.meets(index, times) && timeReader.read(at: index) != nil
  }

  mutating func takeBehind(_ group: inout NounGroup, _ token: Token) {
    group.head = group.index
    group.all.formUnion(token.classes)
    if token.has(.definite) { group.traits.insert(.definite) }
    if token.has(.possessive) { group.traits.insert(.possessive) }
    group.index += 1
  }

  func isUnknown(_ token: Token) -> Bool {
    token.isWord && token.classes.subtracting(WordClass(.definite)).isEmpty
  }

  /// "أم وبناتها الثلاث": a mother, and not "or", before whom she is joined to.
  func isMother(_ index: Int) -> Bool {
    let token = sentence[index]
    guard token.has(.or), token.has(.kin) else { return false }
    if sentence.meets(index - 1, WordClass(.and, .open)) { return true }  // "أب وأم وثلاث بنات".
    // "قتل أم وثلاثة من أطفالها", "بينهم أم": no two things stand before her.
    let harms = WordClass(.harmPast, .harmNoun, .including)
    if sentence.meets(index - 1, harms), !sentence.has(index - 1, .cause) {
      return sentence[index + 1].meets(WordClass(.and, .locative, .stop, .comma))
        || !sentence[index + 1].isWord
    }
    return sentence.has(index + 1, .and) && sentence.meets(index + 2, WordClass(.kin, .person))
  }

  /// "وفقد خمسة آخرون": were lost, and not "for", where people or their number follow.
  func isLoss(_ index: Int) -> Bool {
    guard order == .verbFirst, sentence.has(index, .harmPast) else { return false }
    let next = sentence[index + 1]
    return next.isFigure
      || next.meets(WordClass(.numberWord, .vague, .qualifierBefore) | WordClass(.person, .kin))
  }

  func isFunctionWord(_ index: Int) -> Bool {
    let token = sentence[index]
    let functions =
      WordClass(.of, .by, .to, .with) | WordClass(.from, .preposition, .locative, .and)
      | WordClass(.or, .subordinator, .conditional, .relative)
      | WordClass(.that, .be, .have, .modal) | WordClass(.auxiliary, .negation, .including)
      | WordClass(.since, .over, .until, .accordingTo) | WordClass(.adverb, .interview)
    return (token.meets(functions) || startsClauseVerb(index)) && !isNameHere(index)
      && !isRole(index)
  }
}
