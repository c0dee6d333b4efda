// SPDX-License-Identifier: Apache-2.0

/// Stretches that are told in more words than a number and a unit, and days of two months.
extension TimeReader {
  /// What the number of a relative day means in the file of times: days from the report's, but for
  /// "overnight" and "the next day", which goes on from the day named last.
  func relativeDay(_ number: Int) -> TimeExpression.Form {
    switch number {
    case -99: .overnight
    case 99: .later(count: 1, unit: 1)
    default: .relative(number)
    }
  }

  /// "April last year", "since 7 October last year": the year behind a date, counted from the report's.
  func ofYearTold(_ time: TimeExpression) -> TimeExpression {
    guard order == .subjectFirst, sentence.has(time.upper, .relativeModifier),
      sentence.has(time.upper + 1, .timeUnit), number(time.upper + 1) == 365,
      (-9...0).contains(number(time.upper))
    else { return time }
    let shift = number(time.upper)
    var told = time
    switch time.form {
    case .month(nil, let month): told.form = .month(year: shift, month: month)
    case .date(nil, let month, let day): told.form = .date(year: shift, month: month, day: day)
    default: return time
    }
    told.upper = time.upper + 2
    return told
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

  /// "26 February to 4 March", "between February 26 and March 4", where the token behind the first day
  /// joins it to another of another month.
  func span(from first: TimeExpression.MonthDay, _ start: Int, _ joint: Int) -> TimeExpression? {
    let joint = yearAfter(joint).1
    let isAnd = sentence.has(joint, .and) && sentence.has(start - 1, .between)
    guard isAnd || sentence.meets(joint, WordClass(.to, .dash, .hyphen, .until)),
      let last = monthDay(joint + 1)
    else { return nil }
    let (year, end) = yearAfter(last.end)
    guard first.month != last.day.month || first.day < last.day.day else { return nil }
    return time(.span(year: year, first: first, last: last.day), start, end)
  }

  private func monthDay(_ start: Int) -> (day: TimeExpression.MonthDay, end: Int)? {
    if sentence.has(start, .month), let day = day(start + 1) {
      return (.init(month: number(start), day: day), start + 2)
    }
    guard let day = day(start), sentence.has(start + 1, .month) else { return nil }
    return (.init(month: number(start + 1), day: day), start + 2)
  }

  /// "In January 23 people died": a number of people is no day of the month before it.
  func countsPeople(_ index: Int) -> Bool {
    sentence.meets(index, WordClass(.person, .collective, .body))
  }

  /// "During the 11-day offensive".
  func ofEvent(_ start: Int) -> TimeExpression? {
    guard sentence.has(start + 1, .definite), sentence.has(start + 3, .hyphen),
      sentence.has(start + 4, .timeUnit), let (count, end) = count(start + 2), end == start + 3,
      number(start + 4) > 0
    else { return nil }
    return time(.stretch(count: count, unit: number(start + 4)), start, start + 5)
  }

  /// "In less than 40 days", "over the course of a month", "in one week".
  func loosely(_ start: Int) -> TimeExpression? {
    var index = start + 1
    while sentence.meets(index, WordClass(.qualifierBefore, .adverb)) { index += 1 }
    let isLoose = index > start + 1 || sentence[start].shape.contains(.phrase)
    guard let (count, end) = count(index), sentence.has(end, .timeUnit), number(end) > 0,
      isLoose || sentence.has(index, .numberWord) && number(end) >= 7,
      !sentence.meets(end + 1, WordClass(.ago, .later))
    else { return nil }
    return time(.stretch(count: count, unit: number(end)), start, end + 1)
  }

  /// "The Thursday market": no day but a name.
  func isName(_ weekday: Int) -> Bool {
    order == .subjectFirst && sentence.has(weekday - 1, .definite)
      && sentence.has(weekday + 1, .target)
      && !sentence.meets(weekday + 2, WordClass(.cause, .harmNoun, .strikes))
  }

  /// "Since dawn", "since the morning": of the report's day, and no stretch over which one counts.
  func sinceDayPart(_ start: Int) -> TimeExpression? {
    let part =
      sentence.meets(start + 1, WordClass(.definite, .relativeModifier)) ? start + 2 : start + 1
    guard sentence.has(part, .dayPart) else { return nil }
    return time(.relative(0), start, part + 1)
  }

  /// "Ten years ago this week", "a year ago today": the end of what tells the same time.
  func behindAgo(_ index: Int) -> Int {
    if sentence.has(index, .relativeDay) { return index + 1 }
    guard sentence.has(index, .relativeModifier), sentence.has(index + 1, .timeUnit) else {
      return index
    }
    return index + 2
  }
}
