// SPDX-License-Identifier: Apache-2.0
import Record

/// What a noun takes in behind it where the verb comes first: adjectives, ranks, numbers, names.
extension Phraser {
  mutating func takesModifier(_ group: inout NounGroup) -> Bool {
    let token = sentence[group.index]
    guard group.head >= 0, token.isWord, !isOfOtherScript(group.index) else { return false }
    if isPreposition(group.index) { return false }
    if isArticleOfFigure(group, token) { return takesFigure(&group) }
    if startsNames(group, token) || token.has(.name) && startsMember(group, token)
      || token.has(.title) && startsTitle(group, token)
    {
      return false
    }
    // "اتهمت روسيا أوكرانيا": one country describes no other.
    if token.has(.nation), sentence.has(group.head, .nation) { return false }
    if isJoinedUnknown(group, token) || startsBlamed(group, token) { return false }
    if group.traits.contains(.named), token.meets(WordClass(.name, .title)) || isSurname(token) {
      return takesAdjective(&group, token)
    }
    if token.has(.qualifierAfter), takesQualifier(&group, token) { return true }
    guard !isFunctionWord(group.index) else { return false }
    if token.has(.numberWord), isSmallNumber(group), !isOfHarm(group) {
      return takesSmallNumber(&group)
    }
    // "إصابة رابع": one more person, and no fourth injury.
    let isHarm = sentence.has(group.head, .harmNoun)
    let isAdjective =
      !isHarm || !token.has(.person) && (!token.has(.ordinal) || token.has(.definite))
    // "في الهجوم ثلاثون آخرون": a number without an article describes nothing.
    let isNumber = token.has(.numberWord) && !token.has(.definite)
    if token.has(.ordinal), isCounting(group.index) { return false }
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
    if !isOutlet, token.has(.definite), isNewAndSeveral(group.index - 1) { return false }
    if !isOutlet, bearsName(group, token) { group.traits.insert(.named) }
    return takesAdjective(&group, token)
  }

  /// "حمّلت اللجان الجيش المسؤولية": right behind who blames stands who is blamed, a body with its article.
  private func startsBlamed(_ group: NounGroup, _ token: Token) -> Bool {
    guard let verb = phrases.last, verb.kind == .verb, verb.classes.has(.blames) else {
      return false
    }
    return token.has(.definite) && token.has(.actor) && !token.has(.demonym)
      && sentence.has(group.head, .source) && !sentence.has(group.head, .actor)
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
    takeBehind(&group, token)
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
    // "نعى الحزب أحد مقاتليه": one of those behind it.
    let isOfNext =
      number == 1 && !token.has(.adjective) && sentence.has(group.index + 1, .plural)
      && sentence.meets(group.index + 1, WordClass(.person, .kin))
      && !sentence.has(group.head, .kin)
    let follows = (1...2).contains(number) && !isOfNext || token.has(.definite)
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
}
