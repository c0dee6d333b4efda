// SPDX-License-Identifier: Apache-2.0

/// Reads dates, relative days and stretches of time.
struct TimeReader {
  let sentence: Sentence
  let lexemes: UnsafePointer<Lexeme>
  var order = Language.Order.subjectFirst

  static var beginnings: WordClass {
    WordClass(.month, .weekday, .relativeDay, .relativeModifier)
      | WordClass(.since, .over, .definite, .numberWord)
      | WordClass(.article, .between, .locative, .vague)
  }

  /// Those that tell of a time by themselves.
  private static var telling: WordClass {
    WordClass(.month, .weekday, .relativeDay, .relativeModifier) | WordClass(.since, .over)
  }

  /// What stands behind the others where they begin a time: "the last …", "in three …", "a week …".
  private static var following: WordClass {
    WordClass(.relativeModifier, .timeUnit, .article, .numberWord)
      | WordClass(.vague, .qualifierBefore, .adverb)
  }

  /// The time that begins at the token.
  func read(at start: Int) -> TimeExpression? {
    if order == .verbFirst, let time = readVerbFirst(at: start) { return time }
    return mayBegin(at: start) ? time(at: start) : nil
  }

  /// Whether a time that every order of words has may begin at the token; told without a call, since at
  /// most words none does.
  @inline(__always)
  func mayBegin(at start: Int) -> Bool {
    let first = sentence[start]
    if first.isFigure || first.meets(TimeReader.telling) { return true }
    guard first.meets(TimeReader.beginnings) else { return false }
    return sentence[start + 1].isFigure || sentence.meets(start + 1, TimeReader.following)
  }

  private func time(at start: Int) -> TimeExpression? {
    guard let time = timeAlone(at: start) else { return nil }
    return ofYearTold(time)
  }

  private func timeAlone(at start: Int) -> TimeExpression? {
    let first = sentence[start]
    if first.has(.since) { return since(start) }
    if first.has(.over) { return ofEvent(start) ?? stretch(start) ?? loosely(start) }
    if first.meets(WordClass(.between, .locative)) { return years(start) ?? loosely(start) }
    return point(start) ?? ago(start)
  }

  func number(_ index: Int) -> Int { Int(lexemes[Int(sentence[index].lexeme)].number) }

  func time(_ form: TimeExpression.Form, _ lower: Int, _ upper: Int) -> TimeExpression {
    TimeExpression(form: form, lower: lower, upper: upper)
  }

  /// A weekend's number in the file of times: its days.
  static let weekend = 2

  // MARK: Points

  private func point(_ start: Int) -> TimeExpression? {
    let first = sentence[start]
    if first.has(.month) { return monthFirst(start) }
    if first.isFigure { return dayFirst(start) ?? iso(start) }
    if first.shape.contains(.caseless), let date = dateBehind(start) { return date }
    if first.has(.weekday) {
      return isName(start) ? nil : weekday(start, from: start, last: false)
    }
    if first.has(.relativeDay) {
      return time(relativeDay(number(start)), start, start + 1)
    }
    if first.has(.relativeModifier) {
      return order == .subjectFirst ? modified(start, from: start) : nil
    }
    if first.has(.definite) {
      if sentence.has(start + 1, .relativeModifier) { return modified(start + 1, from: start) }
      if sentence.has(start + 1, .timeUnit), number(start + 1) == TimeReader.weekend {
        return time(.calendar(unit: TimeReader.weekend, shift: 0), start, start + 2)
      }
      if let date = dayFirst(start + 1) { return date }
    }
    return yearOfEvent(start)
  }

  /// "اليوم الثلاثاء 25 تموز": the date says more than the day's name before it.
  private func dateBehind(_ start: Int) -> TimeExpression? {
    guard sentence.meets(start, WordClass(.weekday, .relativeDay)) else { return nil }
    var index = start
    while index < start + 3, sentence.meets(index, WordClass(.weekday, .relativeDay, .comma)) {
      index += 1
    }
    guard var date = dayFirst(index) else { return nil }
    date.lower = start
    return date
  }

  /// "March 2017", "October 20", "October 20, 2017", "March 3–5".
  func monthFirst(_ start: Int) -> TimeExpression? {
    let month = number(start)
    var index = start + 1
    if sentence.has(index, .abbreviation) || sentence.has(index, .stop),
      sentence[index + 1].isFigure
    {
      index += 1
    }
    if sentence.meets(index, WordClass(.and, .to, .dash, .hyphen)), sentence.has(index + 1, .month)
    {
      let (year, end) = yearAfter(index + 2)
      return time(.months(year: year, first: month, last: number(index + 1)), start, end)
    }
    if let year = year(index) { return time(.month(year: year, month: month), start, index + 1) }
    guard let day = day(index), !countsPeople(index + 1) else { return bareMonth(start, month) }
    index = afterOrdinal(index)
    if let span = span(from: .init(month: month, day: day), start, index) { return span }
    // "March 3 and 5 …" may go on with people, "between March 3 and 5" may not.
    let isJoint = sentence.has(index, .and) && sentence.has(start - 1, .between)
    if isJoint || sentence.meets(index, WordClass(.dash, .hyphen, .to)),
      let last = self.day(index + 1), last > day
    {
      let (year, end) = yearAfter(afterOrdinal(index + 1))
      return time(.days(year: year, month: month, first: day, last: last), start, end)
    }
    let (year, end) = yearAfter(index)
    return time(.date(year: year, month: month, day: day), start, end)
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

  /// "20 October 2017", "3rd of March".
  func dayFirst(_ start: Int) -> TimeExpression? {
    guard let day = day(start) else { return nil }
    var index = afterOrdinal(start)
    var last = day
    if sentence.meets(index, WordClass(.and, .to, .dash, .hyphen)), let next = self.day(index + 1),
      next > day
    {
      (last, index) = (next, afterOrdinal(index + 1))
    }
    if sentence.has(index, .of) { index += 1 }
    guard sentence.has(index, .month) else { return nil }
    if last == day, let span = span(from: .init(month: number(index), day: day), start, index + 1) {
      return span
    }
    let (year, end) = yearAfter(index + 1)
    if last > day {
      var days = time(.days(year: year, month: number(index), first: day, last: last), start, end)
      days.isPair = sentence.has(afterOrdinal(start), .and) && !sentence.has(start - 1, .between)
      return days
    }
    return time(.date(year: year, month: number(index), day: day), start, end)
  }

  /// "2024-03-05".
  private func iso(_ start: Int) -> TimeExpression? {
    guard let year = year(start), sentence.meets(start + 1, WordClass(.hyphen, .dash)),
      sentence.meets(start + 3, WordClass(.hyphen, .dash)),
      let day = day(start + 4), sentence[start + 2].isFigure
    else { return nil }
    let month = Int(sentence[start + 2].key)
    guard (1...12).contains(month) else { return nil }
    return time(.date(year: year, month: month, day: day), start, start + 5)
  }

  func day(_ index: Int) -> Int? {
    let token = sentence[index]
    guard token.isFigure, (1...31).contains(token.key), !token.shape.contains(.decimal) else {
      return nil
    }
    return Int(token.key)
  }

  private func afterOrdinal(_ index: Int) -> Int {
    sentence.has(index + 1, .ordinal) && sentence[index + 1].shape.contains(.glued)
      ? index + 2 : index + 1
  }

  // MARK: Relative to the report

  /// "last week", "this morning", "the past four months", "last March".
  private func modified(_ start: Int, from lower: Int) -> TimeExpression? {
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
    if next.has(.timeUnit) {
      let unit = number(start + 1)
      return time(
        shift == -2 ? .past(count: 1, unit: unit) : .calendar(unit: unit, shift: shift),
        lower, start + 2)
    }
    guard shift < 0, let (count, end) = count(start + 1), sentence.has(end, .timeUnit) else {
      return nil
    }
    return time(.past(count: count, unit: number(end)), lower, end + 1)
  }

  /// What the numbers of "early", "mid" and "late" begin above in the file of times.
  static let parts = 100

  /// "late 2011", "early March", "mid-May 2014".
  private func part(_ part: Int, _ start: Int, from lower: Int) -> TimeExpression? {
    let next = sentence.has(start + 1, .hyphen) ? start + 2 : start + 1
    if let year = year(next) { return time(.part(part, year: year, month: nil), lower, next + 1) }
    guard sentence.has(next, .month), sentence[next].isCapital else { return nil }
    let (year, end) = yearAfter(next + 1)
    return time(.part(part, year: year, month: number(next)), lower, end)
  }

  /// "two days ago", "four months later".
  private func ago(_ start: Int) -> TimeExpression? {
    guard let (count, end) = count(start), sentence.has(end, .timeUnit) else { return nil }
    let unit = number(end)
    if sentence.has(end + 1, .ago) {
      return time(.ago(count: count, unit: unit), start, behindAgo(end + 2))
    }
    if sentence.has(end + 1, .later) {
      return time(.later(count: count, unit: unit), start, end + 2)
    }
    return nil
  }

  func count(_ index: Int) -> (Int, Int)? {
    let token = sentence[index]
    if token.isFigure, token.key < 10_000 { return (Int(token.key), index + 1) }
    if token.has(.article) { return (1, index + 1) }
    if token.has(.numberWord) { return (number(index), index + 1) }
    if token.has(.vague) { return (0, index + 1) }
    return nil
  }

  // MARK: Stretches

  /// "since March", "since 7 October 2023", "since the war began".
  private func since(_ start: Int) -> TimeExpression? {
    if let day = sinceDayPart(start) { return day }
    if var time = point(start + 1) ?? ago(start + 1) ?? yearAlone(start + 1) ?? unit(start + 1) {
      time.isSince = true
      time.lower = start
      return time
    }
    // "since the start of the escalation": the phrase has the article in it.
    let isStart =
      sentence.has(start + 1, .relativeModifier) && number(start + 1) == TimeReader.parts + 1
    let isNamed = isStart || sentence.meets(start + 1, WordClass(.definite, .later, .article))
    return isNamed
      ? TimeExpression(form: .open, isSince: true, lower: start, upper: start + 1) : nil
  }

  /// "the start of the year", "the beginning of this month": all of it, as a stretch begins with it.
  private func unit(_ start: Int) -> TimeExpression? {
    guard sentence.has(start, .relativeModifier), number(start) == TimeReader.parts + 1,
      sentence.meets(start + 1, WordClass(.definite, .relativeModifier)),
      sentence.has(start + 2, .timeUnit)
    else { return nil }
    return time(.calendar(unit: number(start + 2), shift: 0), start, start + 3)
  }

  /// "over four months", "in the past three weeks", "during March".
  private func stretch(_ start: Int) -> TimeExpression? {
    if let (count, end) = count(start + 1), sentence.has(end, .timeUnit), count != 1 {
      let hasMore = sentence.meets(end + 1, WordClass(.ago, .later))
      return hasMore ? nil : time(.stretch(count: count, unit: number(end)), start, end + 1)
    }
    let isEvent =
      number(start) == 1 && sentence.has(start + 1, .definite)
      && !sentence.meets(start + 2, WordClass(.timeUnit, .month, .weekday, .relativeModifier))
      && !sentence.has(start + 2, .placeNoun)
    return isEvent ? time(.open, start, start + 3) : nil
  }
}
