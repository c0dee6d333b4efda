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
    if order == .verbFirst {
      if sentence.has(start, .both), isBoth(start) { return nil }
      if let time = readVerbFirst(at: start) { return time }
    }
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
  /// What the numbers of "early", "mid" and "late" begin above in the file of times.
  static let parts = 100

  /// A number of units, and where it ends; 0 for a vague one.
  func count(_ index: Int) -> (Int, Int)? {
    let token = sentence[index]
    if token.isFigure, token.key < 10_000 { return (Int(token.key), index + 1) }
    if token.has(.article) { return (1, index + 1) }
    if token.has(.numberWord) { return (number(index), index + 1) }
    if token.has(.vague) { return (0, index + 1) }
    return nil
  }

  // MARK: Points

  /// A day, or a stretch of the calendar that is told as one is.
  func point(_ start: Int) -> TimeExpression? {
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
    return first.has(.definite) ? definite(start) : yearOfEvent(start)
  }

  /// "The last week", "the weekend", "the 20th of March", "the 2014 attack".
  private func definite(_ start: Int) -> TimeExpression? {
    if sentence.has(start + 1, .relativeModifier) { return modified(start + 1, from: start) }
    if sentence.has(start + 1, .timeUnit), number(start + 1) == TimeReader.weekend {
      return time(.calendar(unit: TimeReader.weekend, shift: 0), start, start + 2)
    }
    return dayFirst(start + 1) ?? yearOfEvent(start)
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
}
