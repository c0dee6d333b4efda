// SPDX-License-Identifier: Apache-2.0

/// Finds dates with a day and a month among tokens, wherever they stand: in a dateline, beside a
/// byline, in a caption.
///
/// Unlike `TimeReader` it asks for no sentence: it serves comparing reports, where a date that is none
/// costs little.
struct DateScan {
  struct Found: Equatable {
    var month: Int
    var day: Int
    var year: Int?
  }

  let tokens: UnsafeBufferPointer<Token>
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon

  /// The date that begins at a token; nil for most.
  func date(at index: Int) -> Found? {
    let token = tokens[index]
    if token.isFigure { return dayFirst(index) ?? figures(from: Int(token.start)) }
    guard token.has(.month), let day = day(index + 1) else { return nil }
    return valid(Found(month: month(index), day: day, year: year(after: index + 1)))
  }

  /// "6 November 2021", "6 تشرين الثاني/نوفمبر": two names of one month may follow one another.
  private func dayFirst(_ index: Int) -> Found? {
    guard let day = day(index) else { return nil }
    let next = index + 1 < tokens.count && tokens[index + 1].has(.month) ? index + 1 : index + 2
    guard next < tokens.count, tokens[next].has(.month), next == index + 1 || joins(index + 1)
    else { return nil }
    return valid(Found(month: month(next), day: day, year: year(after: next)))
  }

  /// Whether a token may stand between a day and its month: "6 of November", "5/August".
  private func joins(_ index: Int) -> Bool {
    tokens[index].meets(WordClass(.of, .from)) || tokens[index].shape.contains(.clitic)
      || !tokens[index].isWord && !tokens[index].isFigure
  }

  private func month(_ index: Int) -> Int { Int(lexicon.lexemes[Int(tokens[index].lexeme)].number) }

  private func day(_ index: Int) -> Int? {
    guard index < tokens.count, tokens[index].isFigure,
      tokens[index].end - tokens[index].start <= 4, !tokens[index].shape.contains(.decimal)
    else { return nil }
    return (1...31).contains(tokens[index].key) ? Int(tokens[index].key) : nil
  }

  /// The year within the next three tokens.
  private func year(after index: Int) -> Int? {
    for next in (index + 1)..<(index + 4) where next < tokens.count {
      if tokens[next].isFigure { return year(Int(tokens[next].key)) }
      if tokens[next].isWord, !tokens[next].has(.month) { return nil }
    }
    return nil
  }

  private func year(_ value: Int) -> Int? { (1900...2100).contains(value) ? value : nil }

  private func valid(_ found: Found) -> Found? {
    (1...12).contains(found.month) && (1...31).contains(found.day) ? found : nil
  }

  // MARK: Figures alone

  /// "31/12/2021", "22-02-2022", "2022-01-20"; the day is first where nothing shows otherwise.
  private func figures(from start: Int) -> Found? {
    var index = start
    guard start == 0 || !isDigit(start - 1), let first = number(&index), index < bytes.count
    else { return nil }
    let mark = bytes[index]
    guard mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: ".")
    else { return nil }
    index += 1
    guard let second = number(&index), index < bytes.count, bytes[index] == mark else { return nil }
    index += 1
    guard let third = number(&index) else { return nil }
    if let year = year(first) { return valid(Found(month: second, day: third, year: year)) }
    guard let year = year(third) else { return nil }
    let isMonthFirst = second > 12
    return valid(
      Found(
        month: isMonthFirst ? first : second, day: isMonthFirst ? second : first, year: year))
  }

  private func isDigit(_ index: Int) -> Bool {
    index < bytes.count && bytes[index] >= UInt8(ascii: "0") && bytes[index] <= UInt8(ascii: "9")
  }

  /// One to four digits.
  private func number(_ index: inout Int) -> Int? {
    var value = 0
    let start = index
    while isDigit(index), index - start < 5 {
      value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      index += 1
    }
    return index > start && index - start < 5 ? value : nil
  }
}
