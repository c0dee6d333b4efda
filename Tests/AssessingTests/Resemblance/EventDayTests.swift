// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Assessing

struct EventDayTests {
  private func date(_ month: Int, _ day: Int, _ year: Int? = nil, isEarly: Bool = true)
    -> Wording.Date
  {
    Wording.Date(line: 0, month: month, day: day, year: year, isEarly: isEarly)
  }

  /// The day of the year of a day in 2024, a leap year.
  private func ofYear(_ month: Int, _ day: Int) -> Int? {
    EventDay(dates: [date(month, day)], claims: []).ofYear
  }

  // "Two men were killed on 19 September. … Since the truce of 5 March 2020, forty have been killed."
  @Test func `the date at the head counts, not what went before`() {
    let dates = [date(9, 19), date(3, 5, 2020, isEarly: false)]
    let background = Sample.claim(on: Day(year: 2020, month: 3, day: 5))
    #expect(EventDay(dates: dates, claims: [background]).ofYear == ofYear(9, 19))
  }

  // "12 March 2022. Four people were killed on Friday": the twelfth was a Saturday.
  @Test(arguments: [(4, 11), (5, 12), (2, 12)])
  func `a report of the morning after names the weekday of the event`(_ weekday: Int, _ day: Int) {
    let event = EventDay(dates: [date(3, 12, 2022)], claims: [], weekday: weekday)
    #expect(event.ofYear == ofYear(3, day))
  }

  @Test func `the night before the first of a month is of the month before`() {
    // 1 March 2024 was a Friday.
    let event = EventDay(dates: [date(3, 1, 2024)], claims: [], weekday: 3)
    #expect(event.ofYear == ofYear(2, 29))
  }

  @Test func `without a date at its head a report is of the day of its claims`() {
    let late = date(11, 30, 2024, isEarly: false)
    let claims = [Sample.claim(total: true, on: Day(year: 2024, month: 11, day: 2))]
    #expect(EventDay(dates: [late], claims: claims).ofYear == ofYear(11, 2))
  }

  // A post with its stamp below it: "on Saturday … 9 March 2024".
  @Test func `a date further down counts where it falls on the weekday that is named`() {
    let dates = [date(3, 5, 2020, isEarly: false), date(3, 9, 2024, isEarly: false)]
    #expect(EventDay(dates: dates, claims: [], weekday: 5).ofYear == ofYear(3, 9))
    #expect(EventDay(dates: dates, claims: [], weekday: 0).ofYear == nil)
    #expect(EventDay(dates: dates, claims: []).ofYear == nil)
  }
}
