// SPDX-License-Identifier: Apache-2.0

/// What figures and number words come to.
extension QuantityReader {
  func value(at start: Int) -> (value: Int32, end: Int)? {
    let first = sentence[start]
    if first.isFigure {
      if first.shape.contains(.decimal) { return decimal(start) }
      return scaled(Int64(first.key), start + 1)
    }
    return words(start)
  }

  /// "1.2 million": a decimal counts people only before a word that makes it whole, which may stand
  /// behind the other end of a range ("1.5 to 2 million").
  private func decimal(_ start: Int) -> (value: Int32, end: Int)? {
    guard !sentence[start].shape.contains(.clock), let scale = scale(behind: start),
      let (digits, divisor) = fraction(sentence[start].bytes.range)
    else { return nil }
    let value = digits * Int64(max(1, lexeme(scale).number))
    guard value % divisor == 0 else { return nil }
    return Int32(exactly: value / divisor).map { ($0, scale == start + 1 ? start + 2 : start + 1) }
  }

  private func scale(behind start: Int) -> Int? {
    if sentence.has(start + 1, .multiplier) { return start + 1 }
    let joint = WordClass(.and, .to, .dash, .hyphen)
    return sentence.meets(start + 1, joint) && sentence[start + 2].isFigure
      && sentence.has(start + 3, .multiplier) ? start + 3 : nil
  }

  /// The digits of "1.25" as one number, and what divides it; nil for more than nine of them.
  private func fraction(_ range: Range<Int>) -> (digits: Int64, divisor: Int64)? {
    guard range.upperBound <= sentence.bytes.count, range.count < 11 else { return nil }
    var (digits, divisor, isBehind): (Int64, Int64, Bool) = (0, 1, false)
    for byte in sentence.bytes[range] {
      if byte == UInt8(ascii: "."), !isBehind {
        isBehind = true
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        digits = digits * 10 + Int64(byte - UInt8(ascii: "0"))
        if isBehind { divisor *= 10 }
      } else {
        return nil
      }
    }
    return (digits, divisor)
  }

  /// Nil for more than a number of people can be: to take the highest that fits would be a figure that
  /// nobody states.
  private func scaled(_ value: Int64, _ start: Int) -> (value: Int32, end: Int)? {
    var (value, end) = (value, start)
    while sentence.has(end, .multiplier), value < 1_000_000_000 {
      value *= Int64(max(1, lexeme(end).number))
      end += 1
    }
    if end > start, let rest = rest(end, under: Int64(lexeme(end - 1).number)) {
      (value, end) = (value + Int64(rest.value), rest.end)
    }
    return Int32(exactly: value).map { ($0, end) }
  }

  /// "12 ألفا و300": the figure that "and" joins to thousands, written as one with it.
  private func rest(_ index: Int, under factor: Int64) -> (value: Int32, end: Int)? {
    guard sentence.has(index, .and), sentence[index + 1].isFigure,
      sentence[index + 1].shape.contains(.glued), let rest = value(at: index + 1),
      Int64(rest.value) < factor
    else { return nil }
    return rest
  }

  /// "a hundred and twenty", "twenty-five", "two dozen".
  private func words(_ start: Int) -> (value: Int32, end: Int)? {
    var (total, current): (Int64, Int64) = (0, isArticle(start) ? 1 : 0)
    var index = isArticle(start) ? start + 1 : start
    while total < 1_000_000_000 {
      if sentence.has(index, .numberWord) {
        let next = Int64(lexeme(index).number)
        guard fits(next, after: current) || followsUnit(index, next, after: current) else { break }
        current += next
      } else if sentence.has(index, .multiplier),
        index > start || sentence.meets(index, WordClass(.numberWord, .singular))
          || sentence.has(start - 1, .definite)
      {
        let factor = Int64(max(1, lexeme(index).number))
        (total, current) =
          factor >= 1000
          ? (total + max(1, current) * factor, 0)
          : (total, max(1, current) * factor)
      } else {
        break
      }
      index += 1
      if sentence.meets(index, WordClass(.and, .hyphen)), sentence.has(index + 1, .numberWord),
        sentence.has(index, .hyphen) || sentence.has(index - 1, .multiplier)
          || sentence[index].shape.contains(.caseless) && joins(index, current)
      {
        index += 1
      }
    }
    guard index > start else { return nil }
    let sum = total + current
    guard sum % 1000 == 0, let rest = rest(index, under: 1000) else {
      return Int32(exactly: sum).map { ($0, index) }
    }
    return Int32(exactly: sum + Int64(rest.value)).map { ($0, rest.end) }
  }

  /// Whether a number word goes on with the number before it: "twenty" "five", not "five" "three".
  private func fits(_ next: Int64, after current: Int64) -> Bool {
    if current == 0 { return true }
    if current % 1000 == 0 { return next < 1000 }
    if current % 100 == 0 { return next < 100 }
    return current % 10 == 0 && current % 100 >= 20 && next < 10
  }

  /// Units before tens: "خمسة عشر" is fifteen, "خمسة وعشرون" twenty-five.
  private func followsUnit(_ index: Int, _ next: Int64, after current: Int64) -> Bool {
    guard sentence[index].shape.contains(.caseless), (1...9).contains(current % 100) else {
      return false
    }
    let isJoined = sentence.has(index - 1, .and)
    return isJoined ? next >= 20 && next < 100 && next % 10 == 0 : next == 10
  }

  /// Whether "and" joins a number word to the one before: "مئة وخمسة", "خمسة وعشرون".
  private func joins(_ index: Int, _ current: Int64) -> Bool {
    let next = Int64(lexeme(index + 1).number)
    if followsUnit(index + 1, next, after: current) { return true }
    return current >= 100 && current % 100 == 0 && fits(next, after: current)
  }
}
