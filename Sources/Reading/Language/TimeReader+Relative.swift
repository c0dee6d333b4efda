// SPDX-License-Identifier: Apache-2.0

/// Times that are told from the day of the report, or from the one named last.
extension TimeReader {
  /// What the number of a relative day means in the file of times: days from the report's, but for
  /// "overnight", "the next day" and "the same period", which go on from what was named last.
  func relativeDay(_ number: Int) -> TimeExpression.Form {
    switch number {
    case -99: .overnight
    case 99: .later(count: 1, unit: 1)
    case 100: .later(count: TimeExpression.same, unit: 1)
    case 101: .later(count: TimeExpression.same, unit: 365)
    default: .relative(number)
    }
  }

  /// "last week", "this morning", "the past four months", "last March".
  func modified(_ start: Int, from lower: Int) -> TimeExpression? {
    let shift = number(start)
    if shift > TimeReader.parts { return part(shift - TimeReader.parts, start, from: lower) }
    let next = sentence[start + 1]
    if next.has(.weekday) { return weekday(start + 1, from: lower, last: shift == -1) }
    if next.has(.dayPart) {
      return time(shift < 0 ? .overnight : .relative(0), lower, start + 2)
    }
    if next.has(.month) {
      return time(.month(year: nil, month: number(start + 1)), lower, start + 2)
    }
    return next.has(.timeUnit) ? unit(start + 1, shift, from: lower) : past(start, from: lower)
  }

  /// "last week", "the past month".
  private func unit(_ index: Int, _ shift: Int, from lower: Int) -> TimeExpression {
    let unit = number(index)
    let isPast = shift == -2
    return time(
      isPast ? .past(count: 1, unit: unit) : .calendar(unit: unit, shift: shift), lower, index + 1)
  }

  /// "the past four months".
  private func past(_ start: Int, from lower: Int) -> TimeExpression? {
    guard number(start) < 0, let (count, end) = count(start + 1), sentence.has(end, .timeUnit)
    else { return nil }
    return time(.past(count: count, unit: number(end)), lower, end + 1)
  }

  /// "late 2011", "early March", "mid-May 2014", "the first quarter of last year".
  private func part(_ part: Int, _ start: Int, from lower: Int) -> TimeExpression? {
    let next = sentence.has(start + 1, .hyphen) ? start + 2 : start + 1
    if let (year, end) = yearTold(next) {
      return time(.part(part, year: year, month: nil), lower, end)
    }
    guard sentence.has(next, .month), sentence[next].isCapital else { return nil }
    let (year, end) = yearAfter(next + 1)
    return time(.part(part, year: year, month: number(next)), lower, end)
  }

  /// "2011", "the year", "last year", and where it ends; a year of zero or less is counted from the report's.
  private func yearTold(_ index: Int) -> (year: Int, end: Int)? {
    if let year = year(index) { return (year, index + 1) }
    guard order == .subjectFirst, sentence.has(index + 1, .timeUnit), number(index + 1) == 365
    else { return nil }
    if sentence.has(index, .relativeModifier), (-1...0).contains(number(index)) {
      return (number(index), index + 2)
    }
    return sentence.has(index, .definite) ? (0, index + 2) : nil
  }

  /// "two days ago", "four months later".
  func ago(_ start: Int) -> TimeExpression? {
    guard let (count, end) = count(start), sentence.has(end, .timeUnit) else { return nil }
    let unit = number(end)
    if sentence.has(end + 1, .ago) {
      // "A day earlier, shells …" than what was told, "a day ago" from the report's.
      let isBefore =
        unit == 1 && count > 0 && start == sentence.lower && sentence.has(end + 1, .former)
      return time(
        isBefore ? .later(count: -count, unit: unit) : .ago(count: count, unit: unit), start,
        behindAgo(end + 2))
    }
    if sentence.has(end + 1, .later) {
      return time(.later(count: count, unit: unit), start, end + 2)
    }
    return nil
  }

  /// "Ten years ago this week", "a year ago today": the end of what tells the same time.
  private func behindAgo(_ index: Int) -> Int {
    if sentence.has(index, .relativeDay) { return index + 1 }
    guard sentence.has(index, .relativeModifier), sentence.has(index + 1, .timeUnit) else {
      return index
    }
    return index + 2
  }
}
