// SPDX-License-Identifier: Apache-2.0

/// A time as a sentence states it, not yet resolved.
struct TimeExpression {
  enum Form {
    // A year of zero or less is counted from the report's: "April last year".
    /// Day of the month and month; the year where stated.
    case date(year: Int?, month: Int, day: Int)
    case days(year: Int?, month: Int, first: Int, last: Int)
    /// "26 February to 4 March": days of two months; the years of both, where stated.
    case span(years: (first: Int?, last: Int?), first: MonthDay, last: MonthDay)
    /// Of the Hijri calendar; no day for a whole month, the weekday (0 is Monday) where stated.
    case hijri(HijriDate, weekday: Int?)
    case month(year: Int?, month: Int)
    case months(year: Int?, first: Int, last: Int)
    /// "June 2016 to December 2017": so many months from the first on.
    case manyMonths(year: Int, month: Int, count: Int)
    case year(Int)
    /// "late 2011", "early March": the first, middle or last part of a year or month, from 1 to 3,
    /// 4 and 5 its halves.
    case part(Int, year: Int?, month: Int?)
    /// 0 is Monday; `last` where the text says "last Friday".
    case weekday(Int, last: Bool)
    /// "Friday and Saturday", "Friday night to Sunday morning".
    case weekdays(first: Int, last: Int)
    /// Days from the report's: today 0, yesterday −1.
    case relative(Int)
    case overnight
    /// "last week" −1, "this month" 0; a unit is its days.
    case calendar(unit: Int, shift: Int)
    /// "the past four months": up to the report's day.
    case past(count: Int, unit: Int)
    case ago(count: Int, unit: Int)
    /// "four months later": after the last time that was named; before it for "a day earlier", `same` for "the same
    /// day", "the same period".
    case later(count: Int, unit: Int)
    /// "over four months" without saying which.
    case stretch(count: Int, unit: Int)
    /// "since then", "since the uprising": a stretch whose start no date says.
    case open
  }

  /// The count of what is neither later nor earlier than the time named last.
  static let same = Int.min

  /// A day of some year.
  struct MonthDay {
    var month: Int
    var day: Int
  }

  var form: Form
  /// "since March": from there to the report's day.
  var isSince = false
  /// "On 9 and 13 August": two days, and none between them.
  var isPair = false
  /// "Over two days in November": few days of a longer time that is told.
  var isBrief = false
  /// The tokens, "since" included and "in" not.
  var lower: Int
  var upper: Int

  /// Whether it is told from the time that was named last.
  var isLater: Bool {
    if case .later = form { true } else { false }
  }

  /// Whether it is a day or a few of them, whatever day that may be.
  var isDay: Bool {
    if isSince { return isRecent }
    switch form {
    case .days: return !isStretch
    case .date, .weekday, .weekdays, .relative, .overnight: return true
    case .calendar(let unit, _): return unit == 2
    case .later(_, let unit): return unit < 7
    default: return false
    }
  }

  /// Whether it is a stretch over which totals are counted.
  var isStretch: Bool {
    if isSince { return !isRecent }
    switch form {
    case .past, .stretch, .open, .months, .manyMonths, .span: return true
    case .days(_, _, let first, let last):
      return !isPair && last - first > TimeExpression.mostDaysOfOneEvent
    case .later(_, let unit): return unit >= 7
    case .calendar(let unit, _): return unit >= 7
    default: return false
    }
  }

  /// "The past 24 hours", "the past three days": counted in no more than days.
  var isPastDay: Bool {
    if case .past(_, let unit) = form { unit <= 1 } else { false }
  }

  /// Days beyond which what is counted over all of them is no one event any more.
  static let mostDaysOfOneEvent = 3

  /// "Since dawn", "since yesterday".
  private var isRecent: Bool {
    switch form {
    case .relative(let shift): shift >= -2
    case .overnight: true
    default: false
    }
  }
}
