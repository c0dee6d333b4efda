// SPDX-License-Identifier: Apache-2.0

/// Weekdays, one and from one to another.
extension TimeReader {
  /// "Friday", "Friday night", "Friday and Saturday", "Friday night to early Sunday".
  func weekday(_ start: Int, from lower: Int, last: Bool) -> TimeExpression {
    let end = behindDayPart(start)
    if !last, let (day, upper) = secondWeekday(end) {
      return time(.weekdays(first: number(start), last: day), lower, upper)
    }
    return time(.weekday(number(start), last: last), lower, end)
  }

  private func behindDayPart(_ weekday: Int) -> Int {
    sentence.has(weekday + 1, .dayPart) ? weekday + 2 : weekday + 1
  }

  /// "مساء الجمعة وصباح الأحد": the second weekday of languages that put the part of the day before it.
  func weekdayBehind(_ joint: Int) -> (day: Int, upper: Int)? {
    guard isJoint(joint) else { return nil }
    var index = joint + 1
    while index < joint + 4, leads(index) { index += 1 }
    guard sentence.has(index, .weekday), modifier(index + 1) == nil else { return nil }
    return (number(index), index + 1)
  }

  private func isJoint(_ index: Int) -> Bool {
    sentence.meets(index, WordClass(.and, .to, .dash, .hyphen) | WordClass(.until))
  }

  /// The weekday up to which the harm is told: not that of "and Saturday's toll", which is of another
  /// deed, nor that of "and on Saturday three more died".
  private func secondWeekday(_ joint: Int) -> (day: Int, upper: Int)? {
    guard isJoint(joint) else { return nil }
    let isPart = sentence.has(joint + 1, .relativeModifier) && number(joint + 1) > TimeReader.parts
    let index = isPart ? joint + 2 : joint + 1
    guard sentence.has(index, .weekday), !sentence.has(index + 1, .possessive) else { return nil }
    return (number(index), behindDayPart(index))
  }

  /// "The Thursday market": no day but a name.
  func isName(_ weekday: Int) -> Bool {
    order == .subjectFirst && sentence.has(weekday - 1, .definite)
      && sentence.has(weekday + 1, .target)
      && !sentence.meets(weekday + 2, WordClass(.cause, .harmNoun, .strikes))
  }
}
