// SPDX-License-Identifier: Apache-2.0
import Record

/// Times that are counted from the one named last.
extension TimeResolver {
  /// "A day earlier" than the day named last, else than the report's.
  func earlier(_ count: Int, _ unit: Int) -> Interval? {
    guard count > 0 else { return nil }
    return (previousDay ?? anchor)?.shifted(by: -count, unit: unit).map(day)
  }

  /// The stretch from what was named before: "four months later" than June.
  func later(_ count: Int, _ unit: Int) -> Interval? {
    if unit < 7 { return previousDay.flatMap { $0.shifted(by: count, unit: unit) }.map { day($0) } }
    guard let previous, let to = previous.shifted(by: count, unit: unit) else { return nil }
    let (year, month, _) = to.civil
    let end = Day(year: year, month: month, day: Day.length(ofMonth: month, in: year))
    return (previous, unit == 30 ? end ?? to : to, .period)
  }

  /// So long before the report a day without its year was this or last year's, whatever else was named.
  private static let recent = 60

  /// "During May 2020 … On May 16": the year of the month that was named last, where the day is none of late.
  func year(asNamed month: Int, _ year: Int, _ day: Int) -> Int {
    guard let previousMonth, let anchor, case let (named, namedMonth, _) = previousMonth.civil,
      namedMonth == month, named < year, let own = Day(year: year, month: month, day: day),
      own.adding(days: Self.recent) < anchor
    else { return year }
    return named
  }
}
