// SPDX-License-Identifier: Apache-2.0

import Record

/// The day of which a report tells, by its dates, its claims and the weekday that it names first.
///
/// The date at a report's head comes first, since what is dated further down is mostly what went before:
/// a truce, an earlier raid, other headlines of the page.
struct EventDay {
  /// The report's own dates, in the order of its text.
  var dates: [Wording.Date]
  var claims: [Claim]
  /// From Monday as 0.
  var weekday: Int?

  /// The day of the year, from 0, a leap year's, since many reports leave the year out; nil where
  /// nothing tells it.
  var ofYear: Int? {
    if let head = dates.first(where: \.isEarly) { return ofYear(head) }
    if let told = claimed?.civil { return EventDay.ofYear(told.month, told.day) }
    let onWeekday = dates.first { weekday != nil && $0.whole?.weekday == weekday }
    return onWeekday.map { EventDay.ofYear($0.month, $0.day) }
  }

  /// A report of the morning after names the weekday of the event: "killed on Friday", 12 March, a
  /// Saturday.
  private func ofYear(_ head: Wording.Date) -> Int {
    if let day = head.whole?.adding(days: -1), day.weekday == weekday {
      return EventDay.ofYear(day.civil.month, day.civil.day)
    }
    return EventDay.ofYear(head.month, head.day)
  }

  /// The day that most claims give, the headline's counting thrice; of equals the first.
  private var claimed: Day? {
    var votes: [Day: Int] = [:]
    for claim in claims {
      guard let time = claim.time, !time.inferred, let day = time.day else { continue }
      votes[day, default: 0] += claim.total ? 3 : 1
    }
    return votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static func ofYear(_ month: Int, _ day: Int) -> Int {
    let before = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335]
    return before[max(0, min(11, month - 1))] + day - 1
  }
}

extension Wording.Date {
  /// The day, where the report writes the year and there is such a day.
  var whole: Day? { year.flatMap { Day(year: $0, month: month, day: day) } }
}
