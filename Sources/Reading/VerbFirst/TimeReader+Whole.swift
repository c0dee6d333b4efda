// SPDX-License-Identifier: Apache-2.0

/// Times over which a report counts: up to its own day, where no other is named.
extension TimeReader {
  /// "خلال الأسبوعين الماضيين", "خلال شهر آذار", "خلال عام 2023", "خلال 24 ساعة", "طوال يومين".
  func over(_ start: Int) -> TimeExpression? {
    var index = isArticleAlone(start + 1) ? start + 2 : start + 1
    if var time = calendar(index) ?? partBefore(index) {
      time.lower = start
      return time
    }
    while sentence.has(index, .qualifierBefore) { index += 1 }
    guard let (count, unit, end) = duration(index) else { return nil }
    return number(start) == TimeReader.last || isUpToReport(count, unit)
      ? made(.past(count: count, unit: unit), start, end)
      : made(.stretch(count: count, unit: unit), start, end)
  }

  private static let mostDays = 31
  /// What files give "during the last".
  private static let last = 8
  private static var dated: WordClass {
    WordClass(.month, .hijriMonth, .weekday, .relativeDay) | WordClass(.since, .ago, .historical)
  }

  /// "قتل 12 مدنيا خلال أسبوع": the last one, where the sentence names no other time; not "خلال أسبوع من
  /// آذار", "خلال ستة أعوام".
  private func isUpToReport(_ count: Int, _ unit: Int) -> Bool {
    count > 0 && count * max(unit / 24, unit) <= TimeReader.mostDays
      && !sentence.seen.meets(TimeReader.dated)
      && !(sentence.lower..<sentence.upper).contains { year($0) != nil }
  }

  /// "منذ الصباح", "منذ ساعات الفجر", "منذ ليل": of the report's day, or the night before it.
  func sinceDayPart(_ start: Int) -> TimeExpression? {
    let part = start + 1
    guard sentence.has(part, .dayPart) else { return nil }
    let isNight = number(part) == 1
    var time = made(isNight ? .overnight : .relative(0), start, part + 1)
    time.isSince = true
    return time
  }
}
