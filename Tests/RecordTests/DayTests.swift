// SPDX-License-Identifier: Apache-2.0

import Foundation
import Record
import Testing

/// The calendar counted day by day from its beginning, without any formula.
private func everyDay(to lastYear: Int, _ body: (Int, Int, Int, Int32) -> Void) {
  var number: Int32 = -719_162  // 0001-01-01
  for year in 1...lastYear {
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (month, length) in lengths.enumerated() {
      for day in 1...length {
        body(year, month + 1, day, number)
        number += 1
      }
    }
  }
}

@Test func `every day of two thousand years has its number, and the number its day`() {
  var wrong = 0
  everyDay(to: 2200) { year, month, day, number in
    let made = Day(year: year, month: month, day: day)
    let civil = Day(number: number).civil
    if made?.number != number || civil != (year, month, day) { wrong += 1 }
  }
  #expect(wrong == 0)
}

@Test(arguments: [
  ("1970-01-01", 0 as Int32, 3), ("2000-02-29", 11_016, 1), ("2024-03-05", 19_787, 1),
  ("1969-12-31", -1, 2), ("9999-12-31", 2_932_896, 4),
])
func `known days have their numbers and weekdays`(_ text: String, _ number: Int32, _ weekday: Int)
  throws
{
  let day = try #require(Day(text))
  #expect(day.number == number)
  #expect(day.weekday == weekday)
  #expect(day.description == text)
}

@Test(arguments: [
  "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-01", "2024-04-31", "2024-01-00", "0000-01-01",
  "24-01-01", "2024/01/01", "2024-1-1", "", "2024-01-0", "２０２４-01-01", "+024-01-01",
])
func `what the calendar has not is no day`(_ text: String) {
  #expect(Day(text) == nil)
}

@Test func `a day is read from the front of a time`() {
  #expect(Day("2018-03-10T08:00:00Z") == Day(year: 2018, month: 3, day: 10))
}

@Test func `days are ordered and counted on`() throws {
  let day = try #require(Day("2023-12-31"))
  #expect(day.adding(days: 1).description == "2024-01-01")
  #expect(day.adding(days: -365).description == "2022-12-31")
  #expect(day < day.adding(days: 1))
}

// A report that calls itself of the year 1 and tells of last Friday; "9999999999 days ago".
@Test(arguments: [
  ("0001-01-01", -3, "0001-01-01"), ("9999-12-31", 2, "9999-12-31"),
  ("2024-03-09", -9_999_999_999, "0001-01-01"), ("2024-03-09", .max, "9999-12-31"),
  ("2024-03-09", .min, "0001-01-01"), ("2024-02-28", 2, "2024-03-01"),
])
func `no day lies outside the years that can be written and read again`(
  _ day: String, _ days: Int, _ expected: String
) throws {
  let moved = try #require(Day(day)).adding(days: days)
  #expect(moved.description == expected)
  #expect(Day(moved.description) == moved)
}
