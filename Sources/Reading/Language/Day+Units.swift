// SPDX-License-Identifier: Apache-2.0
import Record

/// Steps by the units of the file of times: the days that they have, 30 for a month and 365 for a year,
/// and 0 for an hour.
extension Day {
  /// The day that lies so many units later, the month's last where it lacks that day; nil where that is
  /// too far off.
  func shifted(by count: Int, unit: Int) -> Day? {
    guard abs(count) < 5000 else { return nil }
    switch unit {
    case 0: return adding(days: count / 24)
    case 30: return shifted(months: count)
    case 365: return shifted(months: count * 12)
    default: return adding(days: count * unit)
    }
  }

  private func shifted(months count: Int) -> Day? {
    let (year, month, date) = civil
    let months = year * 12 + month - 1 + count
    guard months > 12 else { return nil }
    let (newYear, newMonth) = (months / 12, months % 12 + 1)
    return Day(
      year: newYear, month: newMonth, day: min(date, Day.length(ofMonth: newMonth, in: newYear)))
  }
}
