// SPDX-License-Identifier: Apache-2.0
import Record

/// A date of the Hijri calendar: a day, or a month where the day is absent.
///
/// Its months begin with a sighted crescent or a table, from country to country up to a day apart.
/// Days are therefore reckoned by the tabular calendar (leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26
/// and 29 of thirty; civil epoch, 16 July 622 Julian: Reingold and Dershowitz, "Calendrical
/// Calculations", chapter 7), and one day either side is left open.
struct HijriDate: Equatable {
  /// Absent where the text names only the month.
  var year: Int?
  var month: Int
  var day: Int?

  /// How far tabular and sighted months lie apart.
  private static let doubt = 1
  /// Days from 1 January 1970 to the day before 1 Muharram of the year 1.
  private static let epoch = 1_948_439 - 2_440_588

  /// The first day of a month by the table.
  private static func start(_ year: Int, _ month: Int) -> Day {
    let days = epoch + 1 + (59 * (month - 1) + 1) / 2 + (year - 1) * 354 + (3 + 11 * year) / 30
    return Day(number: 0).adding(days: days)
  }

  /// The year in which a day lies by the table.
  static func year(of day: Day) -> Int { (30 * (Int(day.number) - epoch - 1) + 10_646) / 10_631 }

  /// The days it may mean; without a year, the last such that is not after the anchor.
  ///
  /// A weekday that stands beside the date says which of the three days it was.
  func days(weekday: Int?, upTo anchor: Day?) -> TimeResolver.Interval? {
    guard (1...12).contains(month), (1...30).contains(day ?? 1) else { return nil }
    guard let year = year ?? anchor.map({ lastYear(upTo: $0) }) else { return nil }
    guard (1...2000).contains(year) else { return nil }
    let first = HijriDate.start(year, month)
    guard let day else {
      let next = month < 12 ? HijriDate.start(year, month + 1) : HijriDate.start(year + 1, 1)
      let doubt = HijriDate.doubt
      return (first.adding(days: -doubt), next.adding(days: doubt - 1), .month)
    }
    return HijriDate.near(first.adding(days: day - 1), weekday)
  }

  private static func near(_ day: Day, _ weekday: Int?) -> TimeResolver.Interval {
    let all = (-doubt...doubt).map { day.adding(days: $0) }
    if let weekday, let own = all.first(where: { $0.weekday == weekday }) {
      return (own, own, .day)
    }
    return (day.adding(days: -doubt), day.adding(days: doubt), .days)
  }

  private func lastYear(upTo anchor: Day) -> Int {
    let own = HijriDate.year(of: anchor)
    let start = HijriDate.start(own, month).adding(days: (day ?? 1) - 1 - HijriDate.doubt)
    return start > anchor ? own - 1 : own
  }
}
