// SPDX-License-Identifier: Apache-2.0

/// Years, and the figures of an hour that look like one.
extension TimeReader {
  func year(_ index: Int) -> Int? {
    let token = sentence[index]
    guard token.isFigure, (1800...2100).contains(token.key), token.end - token.start == 4 else {
      return nil
    }
    return Int(token.key)
  }

  func yearAfter(_ start: Int) -> (Int?, Int) {
    let isTwice = sentence.has(start, .slash) && sentence.has(start + 1, .month)
    let index = isTwice ? start + 2 : start  // "تشرين الثاني/نوفمبر"
    if let year = year(index) { return (year, index + 1) }
    if sentence.has(index, .comma), let year = year(index + 1) { return (year, index + 2) }
    return (nil, index)
  }

  /// "in 2014", "between 2011 and 2013", "between 3 and 9 February".
  func years(_ start: Int) -> TimeExpression? {
    if sentence.has(start, .between), let days = dayFirst(start + 1) { return days }
    if let year = yearAlone(start + 1) { return year }
    guard sentence.has(start, .locative), let (count, end) = count(start + 1), count != 1,
      sentence.has(end, .timeUnit), number(end) >= 1 || count >= 12 && count % 12 == 0,
      !sentence.meets(end + 1, WordClass(.ago, .later))
    else { return nil }
    return time(.stretch(count: count, unit: number(end)), start, end + 1)
  }

  /// "At 1830": an hour of four figures, as armies and agencies write it.
  private func isHour(_ index: Int) -> Bool {
    sentence.has(index - 1, .locative) && number(index - 1) == TimeReader.hours
      && sentence[index].key % 100 < 60
  }

  /// The number that the file of function words gives to what stands before hours.
  private static let hours = 24

  func yearAlone(_ index: Int) -> TimeExpression? {
    guard let year = year(index), !isHour(index),
      !sentence.meets(index + 1, WordClass(.person, .collective, .hyphen, .dash))
    else {
      return nil
    }
    return time(.year(year), index, index + 1)
  }

  /// "The 2014 attack": a year between an article and what happened in it.
  func yearOfEvent(_ start: Int) -> TimeExpression? {
    guard order == .subjectFirst, sentence.meets(start, WordClass(.definite, .article)),
      let year = year(start + 1), !sentence[start + 1].shape.contains(.decimal),
      sentence.meets(start + 2, WordClass(.cause, .harmNoun)),
      !sentence.meets(start + 2, WordClass(.person, .harmAdjective))
    else { return nil }
    return time(.year(year), start, start + 2)
  }
}
