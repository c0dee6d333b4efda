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
}
