// SPDX-License-Identifier: Apache-2.0
import Record

/// Phrases of languages whose verbs may come first and whose adjectives follow their nouns.
///
/// A noun of two nouns ("أفراد عائلة") is two phrases: what governs and what is governed stand
/// beside one another, and the rules read them so.
extension Phraser {
  private static var adjectives: WordClass { WordClass(.adjective, .demonym, .ordinal) }
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
    guard !isMany(group.index), takesQuantity(&group) == true, group.quantity >= 0 else { return }
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
    take(&group, token)
    if token.has(.name) || isUnknown(token) { group.traits.insert(.named) }
  }

  /// "قتل 4 فجر اليوم": what follows a number and says when is not what it counts.
  private func isTime(_ index: Int) -> Bool {
    let times =
      WordClass(.dayPart, .weekday, .relativeDay, .month) | WordClass(.timeUnit, .hijriMonth, .ago)
      | WordClass(.relativeModifier)
    return sentence.meets(index, times) && timeReader.read(at: index) != nil
  }

  private mutating func take(_ group: inout NounGroup, _ token: Token) {
    group.head = group.index
    group.all.formUnion(token.classes)
    if token.has(.definite) { group.traits.insert(.definite) }
    if token.has(.possessive) { group.traits.insert(.possessive) }
    group.index += 1
  }

  private mutating func takesModifier(_ group: inout NounGroup) -> Bool {
    let token = sentence[group.index]
    guard group.head >= 0, token.isWord, !isOfOtherScript(group.index) else { return false }
    if isPreposition(group.index) { return false }
    if isArticleOfFigure(group, token) { return takesFigure(&group) }
    if startsNames(group, token) || startsMember(group, token) || startsTitle(group, token) {
      return false
    }
    // "اتهمت روسيا أوكرانيا": one country describes no other.
    if token.has(.nation), sentence.has(group.head, .nation) { return false }
    if isJoinedUnknown(group, token) { return false }
    if group.traits.contains(.named), token.meets(WordClass(.name, .title)) || isSurname(token) {
      return takesAdjective(&group, token)
    }
    if takesQualifier(&group, token) { return true }
    guard !isFunctionWord(group.index) else { return false }
    if isSmallNumber(group), !isOfHarm(group) { return takesSmallNumber(&group) }
    // "إصابة رابع": one more person, and no fourth injury.
    let isHarm = sentence.has(group.head, .harmNoun)
    let isAdjective =
      !isHarm || !token.has(.person) && (!token.has(.ordinal) || token.has(.definite))
    // "في الهجوم ثلاثون آخرون": a number without an article describes nothing.
    let isNumber = token.has(.numberWord) && !token.has(.definite)
    if isCounting(group.index) { return false }
    if token.meets(Phraser.adjectives), isAdjective, !isNumber {
      return takesAdjective(&group, token)
    }
    if isStatus(token, of: group) { return takesAdjective(&group, token) }
    if group.traits.contains(.none), group.head == group.lower { return takesNoun(&group, token) }
    guard token.has(.name) || isUnknown(token), group.index - group.lower < 12 else {
      return false
    }
    let head = sentence[group.head]
    let isOutlet = head.has(.medium) && !head.has(.entity)
    guard isOutlet || head.meets(Phraser.named) || group.traits.contains(.named) else {
      return false
    }
    if !isOutlet, bearsName(group, token) { group.traits.insert(.named) }
    return takesAdjective(&group, token)
  }

  /// "أطفالImage", "Translateالدفاع": platforms glue a word of their own to a post's.
  private func isOfOtherScript(_ index: Int) -> Bool {
    let (before, token) = (sentence[index - 1], sentence[index])
    return token.shape.contains(.glued) && before.shape.isDisjoint(with: .clitic) && before.isWord
      && before.shape.contains(.caseless) != token.shape.contains(.caseless)
  }

  /// "هو ثالث صحفي": an ordinal before whom it counts describes nothing before it.
  private func isCounting(_ index: Int) -> Bool {
    sentence.has(index, .ordinal)
      && !sentence.meets(index, WordClass(.definite, .numberWord))
      && sentence.meets(index + 1, WordClass(.person, .role, .kin))
      && !sentence.has(index + 1, .definite)
  }

  /// "شهداء مدنيين", "قتيلا مدنيا": who they were, behind what happened to them.
  private func isStatus(_ token: Token, of group: NounGroup) -> Bool {
    let head = lexemes[Int(sentence[group.head].lexeme)]
    if head.classes.has(.role), token.has(.adjective) || token.has(.person) {
      return isSecondTitle(token, of: group)  // "القائد العسكري".
    }
    // "الناشط المدني مهند كاظم": of what sort somebody is, and no second person.
    if head.harm == nil, head.classes.has(.person), isCivilian(token) {
      return isSecondTitle(token, of: group)
    }
    guard head.harm != nil, head.classes.has(.person) else { return false }
    if token.has(.title), sentence.has(group.head, .singular) { return true }  // "الشهيد البطل".
    guard token.has(.person) else { return false }
    let word = lexemes[Int(token.lexeme)]
    return isSecondTitle(token, of: group)
      || word.status == .civilian && word.group == nil && !token.has(.definite)
  }

  private func isCivilian(_ token: Token) -> Bool {
    let word = lexemes[Int(token.lexeme)]
    return token.has(.person) && word.status == .civilian && word.group == nil
  }

  /// "الشهيد المجاهد …", "الشهيدة الطفلة …": what else the one was, both with their article.
  private func isSecondTitle(_ token: Token, of group: NounGroup) -> Bool {
    let head = sentence[group.head]
    return head.has(.definite) && head.has(.singular) && token.has(.definite)
      && token.has(.singular) && lexemes[Int(token.lexeme)].harm == nil
  }

  /// "5 مدنيين على الأقل": the qualifier stands behind the noun.
  private mutating func takesQualifier(_ group: inout NounGroup, _ token: Token) -> Bool {
    guard token.has(.qualifierAfter), group.quantity >= 0,
      let qualifier = lexemes[Int(token.lexeme)].qualifier
    else { return false }
    quantities[group.quantity].qualify(qualifier)
    return takesAdjective(&group, token)
  }

  /// "لا إصابات": the noun behind the negation is the head.
  private mutating func takesNoun(_ group: inout NounGroup, _ token: Token) -> Bool {
    take(&group, token)
    return true
  }

  private mutating func takesAdjective(_ group: inout NounGroup, _ token: Token) -> Bool {
    group.all.formUnion(token.classes)
    group.index += 1
    return true
  }

  /// "مدنيين اثنين", "طفل واحد", "أطفالهم الأربعة": the number stands behind its noun.
  private func isSmallNumber(_ group: NounGroup) -> Bool {
    let token = sentence[group.index]
    let number = lexemes[Int(token.lexeme)].number
    let follows = (1...2).contains(number) || token.has(.definite)
    return group.quantity < 0 && token.has(.numberWord) && follows
      && !sentence.has(group.head, .adverb)
      && !(sentence.has(group.index + 1, .and) && sentence.has(group.index + 2, .numberWord))
  }

  /// "إصابة اثنين آخرين": the number of those who are hurt, and not of what befell them.
  private func isOfHarm(_ group: NounGroup) -> Bool {
    sentence.has(group.head, .harmNoun) && !sentence.has(group.head, .plural)
      && !sentence.has(group.index, .adjective)
  }

  mutating func takesSmallNumber(_ group: inout NounGroup) -> Bool {
    guard let quantity = quantityReader.read(at: group.index), quantity.nature == .plain else {
      return false
    }
    quantities.append(quantity)
    group.quantity = quantities.count - 1
    group.index = quantity.upper
    return true
  }

  func isUnknown(_ token: Token) -> Bool {
    token.isWord && token.classes.subtracting(WordClass(.definite)).isEmpty
  }

  /// "أم وبناتها الثلاث": a mother, and not "or", before whom she is joined to.
  func isMother(_ index: Int) -> Bool {
    let token = sentence[index]
    return token.has(.or) && token.has(.kin)
      && sentence.has(index + 1, .and) && sentence.meets(index + 2, WordClass(.kin, .person))
  }

  /// "وفقد خمسة آخرون": were lost, and not "for", where people or their number follow.
  func isLoss(_ index: Int) -> Bool {
    guard order == .verbFirst, sentence.has(index, .harmPast) else { return false }
    let next = sentence[index + 1]
    return next.isFigure
      || next.meets(WordClass(.numberWord, .vague, .qualifierBefore) | WordClass(.person, .kin))
  }

  private func isFunctionWord(_ index: Int) -> Bool {
    if isNameHere(index) || isRole(index) { return false }
    let token = sentence[index]
    let functions =
      WordClass(.of, .by, .to, .with) | WordClass(.from, .preposition, .locative, .and)
      | WordClass(.or, .subordinator, .conditional, .relative)
      | WordClass(.that, .be, .have, .modal) | WordClass(.auxiliary, .negation, .including)
      | WordClass(.since, .over, .until, .accordingTo) | WordClass(.adverb, .interview)
    return token.meets(functions) || startsClauseVerb(index)
  }
}
