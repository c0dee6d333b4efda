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

  /// The weekday up to which the harm is told: not that of "and Saturday's toll", which is of another
  /// deed, nor that of "and on Saturday three more died".
  private func secondWeekday(_ joint: Int) -> (day: Int, upper: Int)? {
    guard sentence.meets(joint, WordClass(.and, .to, .dash, .hyphen) | WordClass(.until)) else {
      return nil
    }
    let isPart = sentence.has(joint + 1, .relativeModifier) && number(joint + 1) > TimeReader.parts
    let index = isPart ? joint + 2 : joint + 1
    guard sentence.has(index, .weekday), !sentence.has(index + 1, .possessive) else { return nil }
    return (number(index), behindDayPart(index))
  }
}
