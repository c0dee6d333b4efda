// SPDX-License-Identifier: Apache-2.0

/// What stands before a noun: numbers and measures, articles, possessors, adjectives.
extension Phraser {
  mutating func takesQuantity(_ group: inout NounGroup) -> Bool? {
    guard let quantity = quantityReader.read(at: group.index) else { return nil }
    guard quantity.nature == .plain else {
      return takesMeasure(&group, quantity)
    }
    guard group.isBare, group.quantity < 0 else { return false }
    quantities.append(quantity)
    group.quantity = quantities.count - 1
    if quantity.isAdditional { group.traits.insert(.another) }
    group.index = quantity.upper
    if quantity.vague != nil, sentence.has(group.index, .of) { group.index += 1 }
    return true
  }

  /// Takes a number that counts no people: "12-year-old", "80 percent", "$5".
  private func takesMeasure(_ group: inout NounGroup, _ quantity: Quantity) -> Bool? {
    guard group.isBare || quantity.nature == .age else { return false }
    // "Injured 27 over three days".
    if group.quantity >= 0, sentence.has(group.index, .over) { return false }
    // "A 2nd lieutenant".
    if !sentence.has(quantity.upper, .ordinal) {
      group.traits.insert(quantity.nature == .age ? .aged : .measured)
    }
    group.index = quantity.upper
    let parts =
      WordClass(.hyphen, .percent, .timeUnit, .aged) | WordClass(.currency, .ordinal, .measure)
    while sentence.meets(group.index, parts) {
      group.all.formUnion(sentence[group.index].classes)
      group.index += 1
    }
    return group.index < sentence.upper
  }

  func takesLeading(_ group: inout NounGroup, _ token: Token) -> Bool {
    if token.has(.possessive), !token.isWord {
      guard group.head >= 0 else { return false }
      (group.ownerUpper, group.head) = (group.index, -1)
      group.traits.remove(.named)
    } else if token.meets(WordClass(.definite, .article, .possessive, .no)),
      group.index > group.lower
    {
      return false
    }
    if token.has(.harmAdjective), group.head >= 0, describesBefore(group) { return false }
    if token.has(.definite) { group.traits.insert(.definite) }
    if token.has(.article) { group.traits.insert(.article) }
    if token.has(.possessive) { group.traits.insert(.possessive) }
    if token.has(.no) { group.traits.insert(.none) }
    if token.has(.another) { group.traits.insert(.another) }
    group.all.formUnion(token.classes)
    if token.has(.adjective), token.meets(Phraser.nominal) { group.head = group.index }
    group.index += 1
    return true
  }

  /// "Early" of "her daughter early this morning".
  func isPartOfDay(_ index: Int) -> Bool {
    sentence.has(index, .relativeModifier) && order == .subjectFirst
      && timeReader.number(index) > TimeReader.parts && mayBeginTime(index + 1)
      && timeReader.read(at: index) == nil && timeReader.read(at: index + 1)?.isDay == true
  }

  /// "Some three years ago two men died": the word is of the time.
  func isBeforeAgo(_ index: Int) -> Bool {
    guard order == .subjectFirst, sentence.has(index + 2, .timeUnit), mayBeginTime(index + 1),
      case .ago = timeReader.read(at: index + 1)?.form
    else { return false }
    return true
  }
}
