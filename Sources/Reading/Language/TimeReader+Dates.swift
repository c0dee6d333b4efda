// SPDX-License-Identifier: Apache-2.0

/// Days and months of the calendar, one and from one to another.
extension TimeReader {
  /// "March 2017", "October 20", "October 20, 2017", "March 3–5".
  func monthFirst(_ start: Int) -> TimeExpression? {
    let month = number(start)
    let index = behindAbbreviation(start + 1)
    if let months = months(start, index) ?? years(start, index) { return months }
    if let year = year(index) { return time(.month(year: year, month: month), start, index + 1) }
    guard let day = day(index), !countsPeople(index + 1) else { return bareMonth(start, month) }
    let first = TimeExpression.MonthDay(month: month, day: day)
    let joint = afterOrdinal(index)
    if let days = span(from: first, start, joint) ?? days(from: first, start, joint) { return days }
    let (year, end) = yearAfter(joint)
    return time(.date(year: year, month: month, day: day), start, end)
  }

  /// Over the full stop of a month that is cut short, before its day.
  private func behindAbbreviation(_ index: Int) -> Int {
    let isStop = sentence.has(index, .abbreviation) || sentence.has(index, .stop)
    return isStop && sentence[index + 1].isFigure ? index + 1 : index
  }

  /// "January to June 2017", "January and the end of June".
  private func months(_ start: Int, _ joint: Int) -> TimeExpression? {
    guard sentence.meets(joint, WordClass(.and, .to, .dash, .hyphen)) else { return nil }
    let isEnd =
      sentence.has(joint + 1, .relativeModifier) && number(joint + 1) == TimeReader.parts + 3
    let last = isEnd ? joint + 2 : joint + 1
    guard sentence.has(last, .month) else { return nil }
    let (year, end) = yearAfter(last + 1)
    return time(.months(year: year, first: number(start), last: number(last)), start, end)
  }

  /// "June 2016 to December 2017", "between June 2016 and December 2017".
  private func years(_ start: Int, _ index: Int) -> TimeExpression? {
    guard order == .subjectFirst, let first = year(index),
      sentence.meets(index + 1, WordClass(.to, .dash, .hyphen, .until))
        || sentence.has(index + 1, .and) && sentence.has(start - 1, .between),
      sentence.has(index + 2, .month), let last = year(index + 3), first <= last
    else { return nil }
    let months = (last - first) * 12 + number(index + 2) - number(start)
    guard months > 0 else { return nil }
    return time(.manyMonths(year: first, month: number(start), count: months + 1), start, index + 4)
  }

  /// "March 3–5"; "March 3 and 5 …" may go on with people, "between March 3 and 5" may not.
  private func days(
    from first: TimeExpression.MonthDay, _ start: Int, _ joint: Int
  ) -> TimeExpression? {
    let isAnd = sentence.has(joint, .and) && sentence.has(start - 1, .between)
    guard isAnd || sentence.meets(joint, WordClass(.dash, .hyphen, .to)), let last = day(joint + 1),
      last > first.day
    else { return nil }
    let (year, end) = yearAfter(afterOrdinal(joint + 1))
    return time(.days(year: year, month: first.month, first: first.day, last: last), start, end)
  }

  /// A month's name alone, where it cannot be a verb or a person's: "in March", "since May".
  private func bareMonth(_ start: Int, _ month: Int) -> TimeExpression? {
    guard sentence[start].isCapital || sentence[start].shape.contains(.caseless) else { return nil }
    let before =
      WordClass(.locative, .since, .relativeModifier, .preposition)
      | WordClass(.until, .from, .between, .and) | WordClass(.of, .to)
    let isAlone =
      sentence[start].isCapital
      && !sentence[start].meets(WordClass(.modal, .verb, .abbreviation))
    guard isAlone || sentence.meets(start - 1, before) else { return nil }
    return time(.month(year: nil, month: month), start, start + 1)
  }

  /// "20 October 2017", "3rd of March", "3 to 5 March".
  func dayFirst(_ start: Int) -> TimeExpression? {
    guard let day = day(start) else { return nil }
    let joint = afterOrdinal(start)
    let last = lastDay(joint, after: day)
    var index = last == nil ? joint : afterOrdinal(joint + 1)
    if sentence.has(index, .of) { index += 1 }
    guard sentence.has(index, .month) else { return nil }
    let month = number(index)
    if last == nil, let span = span(from: .init(month: month, day: day), start, index + 1) {
      return span
    }
    let (year, end) = yearAfter(index + 1)
    guard let last else { return time(.date(year: year, month: month, day: day), start, end) }
    var days = time(.days(year: year, month: month, first: day, last: last), start, end)
    days.isPair = sentence.has(joint, .and) && !sentence.has(start - 1, .between)
    return days
  }

  /// The later day to which a joint leads.
  private func lastDay(_ joint: Int, after day: Int) -> Int? {
    guard sentence.meets(joint, WordClass(.and, .to, .dash, .hyphen)),
      let next = self.day(joint + 1), next > day
    else { return nil }
    return next
  }

  /// "26 February to 4 March", "between February 26 and March 4", where the token behind the first day
  /// joins it to another of another month.
  private func span(from first: TimeExpression.MonthDay, _ start: Int, _ joint: Int)
    -> TimeExpression?
  {
    let (firstYear, joint) = yearAfter(joint)
    let isAnd = sentence.has(joint, .and) && sentence.has(start - 1, .between)
    guard isAnd || sentence.meets(joint, WordClass(.to, .dash, .hyphen, .until)),
      let last = monthDay(joint + 1)
    else { return nil }
    let (year, end) = yearAfter(last.end)
    guard first.month != last.day.month || first.day < last.day.day || firstYear != nil else {
      return nil
    }
    return time(
      .span(years: (firstYear, year ?? firstYear), first: first, last: last.day), start, end)
  }

  private func monthDay(_ start: Int) -> (day: TimeExpression.MonthDay, end: Int)? {
    if sentence.has(start, .month), let day = day(start + 1) {
      return (.init(month: number(start), day: day), start + 2)
    }
    guard let day = day(start), sentence.has(start + 1, .month) else { return nil }
    return (.init(month: number(start + 1), day: day), start + 2)
  }

  /// "2024-03-05".
  func iso(_ start: Int) -> TimeExpression? {
    guard let year = year(start), sentence.meets(start + 1, WordClass(.hyphen, .dash)),
      sentence.meets(start + 3, WordClass(.hyphen, .dash)),
      let day = day(start + 4), sentence[start + 2].isFigure
    else { return nil }
    let month = Int(sentence[start + 2].key)
    guard (1...12).contains(month) else { return nil }
    return time(.date(year: year, month: month, day: day), start, start + 5)
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

  func day(_ index: Int) -> Int? {
    let token = sentence[index]
    guard token.isFigure, (1...31).contains(token.key), !token.shape.contains(.decimal) else {
      return nil
    }
    return Int(token.key)
  }

  /// "In January 23 people died": a number of people is no day of the month before it.
  private func countsPeople(_ index: Int) -> Bool {
    sentence.meets(index, WordClass(.person, .collective, .body))
  }

  private func afterOrdinal(_ index: Int) -> Int {
    sentence.has(index + 1, .ordinal) && sentence[index + 1].shape.contains(.glued)
      ? index + 2 : index + 1
  }
}
