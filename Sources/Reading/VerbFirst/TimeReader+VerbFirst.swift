// SPDX-License-Identifier: Apache-2.0

/// Times of languages that put what describes a noun behind it: "الأسبوع الماضي", "فجر اليوم",
/// "قبل يومين", "السابع عشر من رمضان عام 1442".
extension TimeReader {
  private static var openings: WordClass {
    WordClass(.month, .hijriMonth, .weekday, .relativeDay)
      | WordClass(.timeUnit, .dayPart, .ago, .since) | WordClass(.over, .ordinal, .numberWord)
      | WordClass(.relativeModifier)
  }
  /// Numbers of units from here on are duals: "يومان" is 2001.
  static let dual = 2000
  /// What the numbers of "مطلع", "منتصف" and "أواخر" begin above in the file of times.
  static let firstPart = 100

  /// Whether a time may begin with a token, in either order of words.
  @inline(__always)
  func mayBeginVerbFirst(_ token: Token) -> Bool {
    token.isFigure || token.meets(TimeReader.openings | TimeReader.beginnings)
  }

  func readVerbFirst(at start: Int) -> TimeExpression? {
    let first = sentence[start]
    guard first.isFigure || first.meets(TimeReader.openings) else { return nil }
    if first.has(.since) { return sinceBefore(start) }
    if first.has(.over) { return over(start) }
    if first.has(.ago), let time = agoBefore(start) { return time }
    return pointAfter(start) ?? calendar(start) ?? partBefore(start)
  }

  /// "امرأة وطفليها الاثنين": both of hers, and no Monday; "طفليها الاثنين الماضي" is one.
  func isBoth(_ index: Int) -> Bool {
    let next = sentence[index + 1]
    return index > sentence.lower && sentence.has(index - 1, .possessive)
      && sentence.meets(index - 1, WordClass(.kin, .person)) && number(index - 1) == 2
      && modifier(index + 1) == nil && !next.isFigure
  }

  func made(_ form: TimeExpression.Form, _ lower: Int, _ upper: Int) -> TimeExpression {
    TimeExpression(form: form, lower: lower, upper: upper)
  }

  func unit(_ index: Int) -> Int { number(index) % TimeReader.dual }

  /// "الماضي" −1, "الجاري" 0, behind what it describes.
  func modifier(_ index: Int) -> Int? {
    guard sentence.has(index, .relativeModifier), number(index) <= 1 else { return nil }
    return number(index)
  }

  // MARK: Points

  /// A day or a date, with the part of the day before it: "فجر اليوم", "مساء يوم الجمعة الماضي".
  func pointAfter(_ start: Int) -> TimeExpression? {
    var index = start
    var isNight = false
    while index < start + 5, leads(index) {
      isNight = isNight || sentence.has(index, .dayPart) && number(index) == 1
      index += 1
      if sentence.has(index, .of) { index += 1 }
    }
    if isNight, modifier(index) == -1 { return made(.overnight, start, index + 1) }
    if let date = date(index, from: start) { return date }
    if sentence.has(index, .relativeDay) {
      let day = number(index)
      if modifier(index + 1) == -1, day == 0 { return made(.overnight, start, index + 2) }
      return made(isNight && day == -1 ? .overnight : .relative(day), start, index + 1)
    }
    guard sentence.has(index, .weekday) else { return nil }
    let shift = modifier(index + 1)
    if shift == nil, let (day, upper) = weekdayBehind(index + 1) {
      return made(.weekdays(first: number(index), last: day), start, upper)
    }
    return made(
      .weekday(number(index), last: shift == -1), start, shift == nil ? index + 1 : index + 2)
  }

  /// "فجر", "يوم", "تاريخ" before the name of a day or a date.
  func leads(_ index: Int) -> Bool {
    if sentence.has(index, .dayPart) { return true }
    guard sentence.has(index, .timeUnit), number(index) == 1 else { return false }
    let next = sentence[index + 1]
    return next.meets(WordClass(.weekday, .relativeDay, .ordinal, .dayPart)) || next.isFigure
  }

  /// A date, with the day's name before it and the other calendar's date behind it.
  private func date(_ start: Int, from lower: Int) -> TimeExpression? {
    var index = start
    var weekday: Int?
    while index < start + 4, sentence.meets(index, WordClass(.weekday, .relativeDay, .comma)) {
      if sentence.has(index, .weekday) { weekday = number(index) }
      index += 1
      if weekday != nil, modifier(index) != nil { index += 1 }
    }
    if sentence.has(index, .era), number(index) == 0 { index = afterEquals(index) }
    guard var date = dayAndMonth(index, weekday) ?? numeric(index) else { return nil }
    date.lower = lower
    guard let other = otherCalendar(date.upper, weekday) else { return date }
    if case .hijri = date.form { date.form = other.form }
    date.upper = other.upper
    return date
  }

  /// The same day in the other calendar: "12 رمضان 1445 الموافق لـ 22 آذار 2024".
  private func otherCalendar(_ start: Int, _ weekday: Int?) -> TimeExpression? {
    var index = start
    if sentence.meets(index, WordClass(.open, .comma, .slash)) { index += 1 }
    guard sentence.has(index, .era) && number(index) == 0 || index > start else { return nil }
    index = afterEquals(index)
    guard sentence[index].isFigure || sentence.has(index, .ordinal) else { return nil }
    return dayAndMonth(index, weekday)
  }

  /// Steps over "الموافق", "لـ" and the day's name.
  private func afterEquals(_ start: Int) -> Int {
    var index = start
    while index < start + 4,
      sentence.has(index, .era) && number(index) == 0 || sentence.has(index, .to)
        || sentence.has(index, .weekday)
    { index += 1 }
    return index
  }

  /// "15 تشرين الثاني 2019", "السابع عشر من شهر رمضان عام 1442 للهجرة".
  private func dayAndMonth(_ start: Int, _ weekday: Int?) -> TimeExpression? {
    guard let (day, end) = dayNumber(start) else { return nil }
    var index = end
    while sentence.has(index, .of) || isMonthWord(index) { index += 1 }
    if sentence.has(index, .hijriMonth) {
      let (year, end) = hijriYear(index + 1)
      let date = HijriDate(year: year, month: number(index), day: day)
      return made(.hijri(date, weekday: weekday), start, end)
    }
    guard sentence.has(index, .month) else { return nil }
    let (year, upper) = afterMonth(index + 1)
    return made(.date(year: year, month: number(index), day: day), start, upper)
  }

  /// A figure, an ordinal, or two: "الخامس", "الحادي والعشرين".
  private func dayNumber(_ start: Int) -> (Int, Int)? {
    if let day = day(start) { return (day, start + 1) }
    guard sentence.has(start, .ordinal), (1...30).contains(number(start)) else { return nil }
    let tens = start + 2
    if sentence.has(start + 1, .and), number(start) < 10, sentence.has(tens, .numberWord),
      number(tens) == 20 || number(tens) == 30
    {
      return (number(start) + number(tens), tens + 1)
    }
    return (number(start), start + 1)
  }

  func isMonthWord(_ index: Int) -> Bool {
    sentence.has(index, .timeUnit) && number(index) == 30
      && sentence.meets(index + 1, WordClass(.month, .hijriMonth))
  }

  /// The year behind a month: "2019", "من عام 2019", "/نوفمبر 2019", "الماضي".
  func afterMonth(_ start: Int) -> (Int?, Int) {
    var index = start
    let opens = sentence.meets(index, WordClass(.slash, .open))
    if opens, sentence.has(index + 1, .month) {
      index += sentence.has(index + 2, .close) ? 3 : 2
    }
    let named = yearWord(index)
    if let year = year(named) { return (year, afterEra(named + 1)) }
    if let shift = modifier(index), shift <= 0 { return (nil, index + 1) }
    return (nil, index)
  }

  /// Steps over "عام", "من سنة", "لعام" before a year.
  func yearWord(_ start: Int) -> Int {
    var index = start
    if sentence.meets(index, WordClass(.of, .to, .comma)) { index += 1 }
    return sentence.has(index, .timeUnit) && number(index) == 365 ? index + 1 : start
  }

  func afterEra(_ start: Int) -> Int {
    let index = sentence.has(start, .to) ? start + 1 : start
    return sentence.has(index, .era) && number(index) != 0 ? index + 1 : start
  }

  func hijriYear(_ start: Int) -> (Int?, Int) {
    let index = yearWord(start)
    let token = sentence[index]
    if token.isFigure, (1300...1600).contains(token.key), token.end - token.start >= 4 {
      return (Int(token.key), afterEra(index + 1))
    }
    if let shift = modifier(start), shift <= 0 { return (nil, start + 1) }
    return (nil, afterEra(start))
  }

  /// "5-10-2019": the day stands first.
  private func numeric(_ start: Int) -> TimeExpression? {
    let joint = WordClass(.hyphen, .dash, .slash)
    guard let day = day(start), sentence.meets(start + 1, joint), sentence.meets(start + 3, joint),
      let month = self.day(start + 2), month <= 12, let year = year(start + 4)
    else { return nil }
    return made(.date(year: year, month: month, day: day), start, start + 5)
  }
}
