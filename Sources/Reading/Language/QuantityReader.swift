// SPDX-License-Identifier: Apache-2.0
import Record

/// Reads figures, number words, ranges and vague words with their qualifiers.
struct QuantityReader {
  let sentence: Sentence
  let lexemes: UnsafePointer<Lexeme>

  /// The tokens that can begin a quantity.
  static var beginnings: WordClass {
    WordClass(.qualifierBefore, .numberWord, .vague, .between) | WordClass(.multiplier, .another)
  }

  /// The quantity that begins at the token; none begins at most, which is told without a call.
  @inline(__always)
  func read(at start: Int) -> Quantity? {
    let first = sentence[start]
    let mayBegin = first.isFigure || first.meets(QuantityReader.beginnings) || isArticle(start)
    return mayBegin ? quantity(at: start) : nil
  }

  /// Whether a quantity may begin with a token, whatever stands behind it.
  @inline(__always)
  func mayBegin(_ token: Token) -> Bool {
    token.isFigure || token.meets(QuantityReader.beginnings | WordClass(.article))
  }

  private func quantity(at start: Int) -> Quantity? {
    if sentence.has(start, .both), joinsTwo(start) { return nil }
    if isEstimating(start) { return nil }
    var quantity = Quantity(lower: start, upper: start)
    var index = start
    let estimate = sentence.has(start - 1, .that) ? start - 2 : start - 1
    if isEstimating(estimate), let qualifier = lexeme(estimate).qualifier {
      quantity.qualifiers.insert(qualifier)
    }
    if sentence.has(index, .another) {
      quantity.isAdditional = true
      index += 1
    }
    while sentence.has(index, .qualifierBefore) {
      if let qualifier = lexeme(index).qualifier { quantity.qualifiers.insert(qualifier) }
      index += 1
      if sentence.meets(index, WordClass(.of, .that)) { index += 1 }
    }
    if index > start, sentence.has(index, .another) {  // "At least another 15".
      quantity.isAdditional = true
      index += 1
    }
    guard readValue(from: index, into: &quantity) else { return nil }
    readAfter(&quantity)
    quantity.nature = nature(quantity, core: index)
    return quantity
  }

  func lexeme(_ index: Int) -> Lexeme { lexemes[Int(sentence[index].lexeme)] }

  /// "a hundred", "a dozen".
  func isArticle(_ index: Int) -> Bool {
    sentence.has(index, .article) && sentence.has(index + 1, .multiplier)
  }

  private func readValue(from start: Int, into quantity: inout Quantity) -> Bool {
    if sentence.has(start, .vague) {
      readVague(start, &quantity)
      return true
    }
    if sentence.has(start, .between), let first = value(at: start + 1),
      sentence.meets(first.end, WordClass(.and, .to, .dash)),
      let last = value(at: first.end + (sentence.has(first.end + 1, .qualifierBefore) ? 2 : 1))
    {
      set(&quantity, first.value, last.value, end: last.end)
      return true
    }
    guard let first = value(at: start) else { return false }
    if let last = highest(after: first, quantity) {
      set(&quantity, first.value, last.value, end: last.end)
      quantity.qualifiers = QualifierSet(.range)
    } else if joinsRange(first.end), let last = value(at: first.end + 1), last.value > first.value,
      !isOfOther(last.end)
    {
      set(&quantity, shared(first.value, last), last.value, end: last.end)
    } else {
      set(&quantity, first.value, nil, end: first.end)
    }
    return true
  }

  /// The upper end of "at least 5 and as many as 9".
  private func highest(
    after first: (value: Int32, end: Int), _ quantity: Quantity
  ) -> (value: Int32, end: Int)? {
    guard quantity.qualifiers.contains(.atLeast), sentence.meets(first.end, WordClass(.and, .to)),
      sentence.has(first.end + 1, .qualifierBefore), lexeme(first.end + 1).qualifier == .atMost,
      let last = value(at: first.end + 2), last.value > first.value
    else { return nil }
    return last
  }

  /// "three to four hundred" begins at three hundred.
  private func shared(_ first: Int32, _ last: (value: Int32, end: Int)) -> Int32 {
    guard first < 20, sentence.has(last.end - 1, .multiplier) else { return first }
    let factor = lexeme(last.end - 1).number
    return factor > 0 && last.value / factor > first ? first * factor : first
  }

  private func joinsRange(_ index: Int) -> Bool {
    sentence.meets(index, WordClass(.to, .dash, .hyphen, .or))
  }

  /// "fled 12 to 3-year-old": what the second number counts makes it no end of a range.
  private func isOfOther(_ index: Int) -> Bool { sentence.has(index, .hyphen) }

  private func readVague(_ start: Int, _ quantity: inout Quantity) {
    var end = start + 1
    while sentence.has(end, .multiplier) { end += 1 }
    quantity.vague = start..<end
    quantity.upper = end
    quantity.qualifiers.insert(.vague)
  }

  private func set(_ quantity: inout Quantity, _ low: Int32, _ high: Int32?, end: Int) {
    quantity.upper = end
    quantity.min = Swift.min(low, high ?? low)  // "Between 16 and 2".
    quantity.max = Swift.max(low, high ?? low)
    if high != nil { quantity.qualifiers.insert(.range) }
  }

  /// Takes what qualifies from behind, then drops the end that the qualifiers leave open.
  private func readAfter(_ quantity: inout Quantity) {
    if sentence.has(quantity.upper, .hyphen), sentence.has(quantity.upper + 1, .qualifierAfter) {
      quantity.upper += 1
    }
    if sentence.has(quantity.upper, .qualifierAfter) {
      if let qualifier = lexeme(quantity.upper).qualifier { quantity.qualifiers.insert(qualifier) }
      quantity.upper += 1
    }
    if quantity.qualifiers.contains(.range) { return }
    if sentence[quantity.upper - 1].shape.contains(.orMore) { quantity.qualifiers.insert(.atLeast) }
    if quantity.qualifiers.contains(.atLeast) || quantity.qualifiers.contains(.moreThan) {
      quantity.max = nil
    } else if quantity.qualifiers.contains(.atMost) || quantity.qualifiers.contains(.lessThan) {
      quantity.min = nil
    }
    if quantity.qualifiers.isEmpty { quantity.qualifiers.insert(.exact) }
  }
}

// MARK: - What is counted

extension QuantityReader {
  // What stands beside the number says what it is of.
  private func nature(_ quantity: Quantity, core: Int) -> Quantity.Nature {
    let next = sentence[quantity.upper]
    if sentence.has(core - 1, .currency) || next.has(.currency) { return .money }
    if next.has(.percent) { return .share }
    if next.has(.hyphen), next.shape.contains(.glued) {
      return sentence.meets(quantity.upper + 1, WordClass(.timeUnit, .aged)) ? .age : .other
    }
    if next.has(.aged) || sentence.has(core - 1, .aged) { return .age }
    // "قتل 4 الأسبوع الماضي", "قتل 4 يوم الجمعة": such a unit is not what the number counts.
    if next.has(.timeUnit), !next.has(.definite), !isDay(quantity.upper + 1) {
      return sentence.has(quantity.upper + 1, .aged) ? .age : .duration
    }
    if next.has(.measure), !isOfPeople(quantity.upper) { return .measure }
    if next.has(.ordinal), next.shape.contains(.glued) { return .ordinal }
    if next.isWord, next.shape.contains(.glued), sentence[core].isFigure { return .other }
    return isYear(core, quantity) ? .year : .plain
  }

  /// "Three immigration officials": a word that only ends like a measure's, and whose people follow.
  private func isOfPeople(_ index: Int) -> Bool {
    let isUnknown =
      sentence[index].lexeme == 0 || lexeme(index).classes == WordClass(.starts)
    return isUnknown && sentence.meets(index + 1, WordClass(.person, .collective))
  }

  /// "5 يوم الأحد", "5 يوم 3 يناير", "4 ليلة 5/6": the unit names a day of the calendar.
  private func isDay(_ index: Int) -> Bool {
    let behind = WordClass(.month, .hijriMonth, .slash)
    return sentence.has(index, .weekday)
      || sentence[index].isFigure && sentence.meets(index + 1, behind)
  }

  private func isYear(_ core: Int, _ quantity: Quantity) -> Bool {
    let token = sentence[core]
    return token.isFigure && token.shape.isDisjoint(with: [.separated])
      && (1900...2100).contains(token.key) && quantity.upper == core + 1
      && token.end - token.start == 4 && quantity.lower == core
      && !sentence.meets(core + 1, WordClass(.person, .collective, .harmPast))
      // "إصابة 1967": who came to harm, where a year would have a word before it.
      && !(sentence[core - 1].shape.contains(.caseless) && sentence.has(core - 1, .harmNoun))
  }
}
