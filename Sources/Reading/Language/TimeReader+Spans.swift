// SPDX-License-Identifier: Apache-2.0

/// Stretches of time, over which totals are counted.
extension TimeReader {
  /// "since March", "since 7 October 2023", "since the war began".
  func since(_ start: Int) -> TimeExpression? {
    if let day = sincePartOfDay(start) { return day }
    if var time = point(start + 1) ?? ago(start + 1) ?? yearAlone(start + 1) ?? beginning(start + 1)
    {
      time.isSince = true
      time.lower = start
      return time
    }
    // "since the start of the escalation": the phrase has the article in it.
    let isNamed =
      isBeginning(start + 1) || sentence.meets(start + 1, WordClass(.definite, .later, .article))
    return isNamed
      ? TimeExpression(form: .open, isSince: true, lower: start, upper: start + 1) : nil
  }

  /// "Since dawn", "since the morning": of the report's day, and no stretch over which one counts.
  private func sincePartOfDay(_ start: Int) -> TimeExpression? {
    let part =
      sentence.meets(start + 1, WordClass(.definite, .relativeModifier)) ? start + 2 : start + 1
    guard sentence.has(part, .dayPart) else { return nil }
    return time(.relative(0), start, part + 1)
  }

  /// "the start of the year", "the beginning of this month": all of it, as a stretch begins with it.
  private func beginning(_ start: Int) -> TimeExpression? {
    guard isBeginning(start),
      sentence.meets(start + 1, WordClass(.definite, .relativeModifier)),
      sentence.has(start + 2, .timeUnit)
    else { return nil }
    return time(.calendar(unit: number(start + 2), shift: 0), start, start + 3)
  }

  /// "The start of": the first of the parts of a time.
  private func isBeginning(_ index: Int) -> Bool {
    sentence.has(index, .relativeModifier) && number(index) == TimeReader.parts + 1
  }

  /// "over four months", "in the past three weeks", "during March".
  func stretch(_ start: Int) -> TimeExpression? {
    if let (count, end) = count(start + 1), sentence.has(end, .timeUnit), count != 1 {
      if sentence.meets(end + 1, WordClass(.ago, .later)) { return nil }
      return withinMonth(start, end + 1, days: count * number(end))
        ?? time(.stretch(count: count, unit: number(end)), start, end + 1)
    }
    let isEvent =
      number(start) == 1 && sentence.has(start + 1, .definite)
      && !sentence.meets(start + 2, WordClass(.timeUnit, .month, .weekday, .relativeModifier))
      && !sentence.has(start + 2, .placeNoun)
    return isEvent ? time(.open, start, start + 3) : nil
  }

  /// "Over two days in November": some days of the month.
  private func withinMonth(_ start: Int, _ joint: Int, days: Int) -> TimeExpression? {
    guard order == .subjectFirst, days < 31, sentence.has(joint, .locative),
      sentence.has(joint + 1, .month), sentence[joint + 1].isCapital, day(joint + 2) == nil
    else { return nil }
    let (year, end) = yearAfter(joint + 2)
    var month = time(.month(year: year, month: number(joint + 1)), start, end)
    month.isBrief = days <= TimeExpression.mostDaysOfOneEvent
    return month
  }

  /// "During the 11-day offensive".
  func ofEvent(_ start: Int) -> TimeExpression? {
    guard sentence.has(start + 1, .definite), sentence.has(start + 3, .hyphen),
      sentence.has(start + 4, .timeUnit), let (count, end) = count(start + 2), end == start + 3,
      number(start + 4) > 0
    else { return nil }
    return time(.stretch(count: count, unit: number(start + 4)), start, start + 5)
  }

  /// "In a week of fighting", "killed 45 in a week": with nothing behind it that the week would be of.
  private func isWhole(_ article: Int, _ unit: Int) -> Bool {
    order == .subjectFirst && sentence.has(article, .article)
      && (unit + 1 >= sentence.upper || sentence.meets(unit + 1, WordClass(.of, .comma, .stop)))
  }

  /// "In less than 40 days", "over the course of a month", "in one week".
  func loosely(_ start: Int) -> TimeExpression? {
    var index = start + 1
    while sentence.meets(index, WordClass(.qualifierBefore, .adverb)) { index += 1 }
    let isLoose = index > start + 1 || sentence[start].shape.contains(.phrase)
    guard let (count, end) = count(index), sentence.has(end, .timeUnit), number(end) > 0,
      isLoose || number(end) >= 7 && (sentence.has(index, .numberWord) || isWhole(index, end)),
      !sentence.meets(end + 1, WordClass(.ago, .later))
    else { return nil }
    return time(.stretch(count: count, unit: number(end)), start, end + 1)
  }
}
