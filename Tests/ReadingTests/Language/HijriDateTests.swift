// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

@testable import Reading

struct HijriDateTests {
  /// Days that the tabular calendar gives by its rule, counted month by month.
  private func slow(_ year: Int, _ month: Int, _ day: Int) -> Day {
    let leap: Set = [2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29]
    // 1 Muharram of the year 1 was 19 July 622 of the proleptic Gregorian calendar.
    var number = -492_148
    for past in 1..<year { number += leap.contains((past - 1) % 30 + 1) ? 355 : 354 }
    for past in 1..<month { number += past % 2 == 1 ? 30 : 29 }
    return Day(number: Int32(number + day - 1))
  }

  @Test func `days agree with counting them month by month`() throws {
    for year in [1, 2, 30, 31, 1360, 1400, 1439, 1440, 1441, 1442, 1445, 1446] {
      for month in 1...12 {
        let date = HijriDate(year: year, month: month, day: 3)
        let interval = try #require(date.days(weekday: nil, upTo: nil))
        #expect(interval.from == slow(year, month, 2) && interval.to == slow(year, month, 4))
      }
    }
  }

  @Test func `every day lies in its own year`() throws {
    for year in 1300...1500 {
      #expect(HijriDate.year(of: slow(year, 1, 1)) == year)
      #expect(HijriDate.year(of: slow(year, 12, 29)) == year)
    }
  }

  @Test func `without a year it is the last such day`() throws {
    let anchor = try #require(Day("2024-05-15"))
    let past = try #require(
      HijriDate(year: nil, month: 12, day: 1).days(weekday: nil, upTo: anchor))
    #expect(past.from.description == "2023-06-19" && past.to.description == "2023-06-21")
    #expect(HijriDate(year: nil, month: 12, day: 1).days(weekday: nil, upTo: nil) == nil)
    #expect(HijriDate(year: 1440, month: 13, day: 1).days(weekday: nil, upTo: nil) == nil)
  }
}
