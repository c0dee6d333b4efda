// SPDX-License-Identifier: Apache-2.0
import Record

/// Turns a time as stated into an interval of days, seen from a day.
struct TimeResolver {
  /// The day from which the text speaks: the report's, or that of what it tells of.
  let anchor: Day?
  /// The first day of what was named last, for "four months later".
  let previous: Day?
  /// The last day that was named as such, for "three days later".
  var previousDay: Day?
  /// The month that was named last with its year, "May 2020".
  var previousMonth: Day?
  /// The stretch that was named last, for "the same period".
  var previousStretch: Interval?

  typealias Interval = (from: Day, to: Day, precision: TimeMention.Precision)

  /// Nil where no day is known from which a relative time could be counted.
  func resolve(_ time: TimeExpression) -> Interval? {
    guard let point = resolve(time.form) else { return nil }
    guard time.isSince else { return point }
    guard let anchor, point.from <= anchor else { return nil }
    return (point.from, anchor, time.isStretch ? .period : .days)
  }

  private func resolve(_ form: TimeExpression.Form) -> Interval? {
    switch form {
    case .date(let year, let month, let day): date(year, month, day, day)
    case .days(let year, let month, let first, let last): date(year, month, first, last)
    case .span(let years, let first, let last): span(years, first, last)
    case .hijri(let date, let weekday): date.days(weekday: weekday, upTo: anchor)
    case .month(let year, let month): self.month(year, month)
    case .months(let year, let first, let last): months(year, first, last)
    case .manyMonths(let year, let month, let count):
      whole(year, month, year + (month + count - 2) / 12, (month + count - 2) % 12 + 1, .period)
    case .year(let year): whole(year, 1, year, 12, .year)
    case .part(let part, let year, let month): self.part(TimePart(number: part), year, month)
    case .weekday(let weekday, let last): self.weekday(weekday, last)
    case .weekdays(let first, let last): weekdays(first, last)
    case .relative(let shift): anchor.map { day($0.adding(days: shift)) }
    case .overnight: anchor.map { ($0.adding(days: -1), $0, .days) }
    case .calendar(let unit, let shift): calendar(unit, shift).map { shift == 0 ? soFar($0) : $0 }
    case .past(let count, let unit): count > 0 ? past(count, unit) : nil
    case .ago(let count, let unit): count > 0 ? ago(count, unit) : nil
    case .later(TimeExpression.same, let unit):
      unit < 7 ? previousDay.map(day) : previousStretch
    case .later(let count, let unit):
      count > 0 ? later(count, unit) : earlier(-count, unit)
    case .stretch, .open: nil
    }
  }

  func day(_ day: Day) -> Interval { (day, day, .day) }

  /// A day of a month without its year is the last such day that is not after the anchor.
  private func date(_ year: Int?, _ month: Int, _ first: Int, _ last: Int) -> Interval? {
    var year = absolute(year)
    if year == nil, let anchor {
      let own = anchor.civil.year
      let isLater = Day(year: own, month: month, day: first).map { $0 > anchor } ?? true
      year = self.year(asNamed: month, isLater ? own - 1 : own, first)
    }
    guard let year, let from = Day(year: year, month: month, day: first),
      let to = Day(year: year, month: month, day: last)
    else { return nil }
    return (from, to, first == last ? .day : .days)
  }

  private func span(
    _ years: (first: Int?, last: Int?), _ first: TimeExpression.MonthDay,
    _ last: TimeExpression.MonthDay
  ) -> Interval? {
    guard let end = date(years.last, last.month, last.day, last.day)?.to,
      case let own = end.civil.year - (first.month > last.month ? 1 : 0),
      let from = Day(year: min(years.first ?? own, own), month: first.month, day: first.day)
    else { return nil }
    return (from, end, .period)
  }

  /// The year that a number means: "last year" is −1.
  private func absolute(_ year: Int?) -> Int? {
    guard let year, year <= 0 else { return year }
    return anchor.map { $0.civil.year + year }
  }

  private func month(_ year: Int?, _ month: Int) -> Interval? {
    if let year = absolute(year) { return whole(year, month, year, month, .month) }
    guard let anchor else { return nil }
    let (own, ownMonth, _) = anchor.civil
    let past = month > ownMonth ? own - 1 : own
    return whole(past, month, past, month, .month)
  }

  /// "Early", "mid" and "late": quarters of a year but for its middle, ten days of a month.
  private func part(_ part: TimePart, _ year: Int?, _ month: Int?) -> Interval? {
    guard let month else {
      let (first, last) = part.months
      guard let year = absolute(year), let months = whole(year, first, year, last, .period),
        anchor.map({ months.from <= $0 }) ?? true
      else { return nil }
      return months
    }
    guard let whole = self.month(year, month) else { return nil }
    if part.isLastWeek { return (whole.to.adding(days: -6), whole.to, .days) }
    let (first, last) = part.days
    let to = last.map { whole.from.adding(days: $0 - 1) } ?? whole.to
    let from = whole.from.adding(days: first - 1)
    // "mid-March", in a report of the ninth of March, is that of the year before.
    if year == nil, let anchor, from > anchor {
      return self.part(part, whole.from.civil.year - 1, month)
    }
    return (from, to, .days)
  }

  /// "between January and June".
  private func months(_ year: Int?, _ first: Int, _ last: Int) -> Interval? {
    guard let end = month(year, last) else { return nil }
    let start = first > last ? end.from.civil.year - 1 : end.from.civil.year
    return whole(start, first, end.from.civil.year, last, .period)
  }

  private func whole(
    _ year: Int, _ month: Int, _ lastYear: Int, _ lastMonth: Int, _ precision: TimeMention.Precision
  ) -> Interval? {
    guard let from = Day(year: year, month: month, day: 1),
      let to = Day(
        year: lastYear, month: lastMonth, day: Day.length(ofMonth: lastMonth, in: lastYear))
    else { return nil }
    return (from, to, precision)
  }

  /// A weekday is the last one up to the report's own day; "last Friday" is before that day.
  private func weekday(_ weekday: Int, _ last: Bool) -> Interval? {
    guard let anchor else { return nil }
    let back = (anchor.weekday - weekday + 7) % 7
    return day(anchor.adding(days: back == 0 && last ? -7 : -back))
  }

  /// "between Friday night and Sunday morning": up to the last such Sunday.
  private func weekdays(_ first: Int, _ last: Int) -> Interval? {
    guard let end = weekday(last, false)?.to else { return nil }
    return (end.adding(days: -((last - first + 7) % 7)), end, .days)
  }

  /// The last one up to the report's day: from Friday to Sunday, within which it lies everywhere.
  private func weekend(_ anchor: Day, _ shift: Int) -> Interval {
    let isNow = anchor.weekday >= 4
    let friday = anchor.adding(days: isNow ? 4 - anchor.weekday : -3 - anchor.weekday)
    if isNow, shift < 0 { return (friday.adding(days: -7), friday.adding(days: -5), .days) }
    return (friday, isNow ? anchor : friday.adding(days: 2), .days)
  }

  private func calendar(_ unit: Int, _ shift: Int) -> Interval? {
    guard let anchor else { return nil }
    let (year, month, _) = anchor.civil
    switch unit {
    case 7:
      let monday = anchor.adding(days: -anchor.weekday + 7 * shift)
      return (monday, monday.adding(days: 6), .week)
    // "In the last fortnight".
    case 14: return shift < 0 ? past(1, unit) : nil
    case 30:
      let months = year * 12 + month - 1 + shift
      return whole(months / 12, months % 12 + 1, months / 12, months % 12 + 1, .month)
    case 365: return whole(year + shift, 1, year + shift, 12, .year)
    case 2 where shift <= 0: return weekend(anchor, shift)
    case 1, 2: return day(anchor.adding(days: shift))
    default: return nil
    }
  }

  /// "This year": what has come about did so by the day from which the text speaks.
  private func soFar(_ time: Interval) -> Interval {
    guard let anchor, time.from <= anchor else { return time }
    return (time.from, min(time.to, anchor), time.precision)
  }

  private func past(_ count: Int, _ unit: Int) -> Interval? {
    guard let anchor, let from = anchor.shifted(by: -count, unit: unit) else { return nil }
    return (from, anchor, .period)
  }

  private func ago(_ count: Int, _ unit: Int) -> Interval? {
    guard let anchor, let from = anchor.shifted(by: -count, unit: unit) else { return nil }
    switch unit {
    case ...1: return day(from)
    case 7: return (from.adding(days: -3), from.adding(days: 3), .week)
    case 30: return month(from.civil.year, from.civil.month)
    default: return whole(from.civil.year, 1, from.civil.year, 12, .year)
    }
  }
}
