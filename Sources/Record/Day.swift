// SPDX-License-Identifier: Apache-2.0

/// A day of the proleptic Gregorian calendar, without a time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public var number: Int32

  public init(number: Int32) { self.number = number }

  /// Makes the day of a year, month (1–12) and day of the month; nil where the calendar has none.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard (1...Day.length(ofMonth: month, in: year)).contains(day) else { return nil }
    // Days from civil (Howard Hinnant, "chrono-compatible low-level date algorithms").
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `2018-03-10`, also where more follows, as in `2018-03-10T08:00:00Z`; nil if it is no date.
  public init?(_ text: some StringProtocol) {
    let head = Array(text.utf8.prefix(10))
    guard head.count == 10, head[4] == UInt8(ascii: "-"), head[7] == UInt8(ascii: "-") else {
      return nil
    }
    func figure(_ range: Range<Int>) -> Int? {
      head[range].reduce(0 as Int?) { sum, byte in
        (48...57).contains(byte) ? sum.map { $0 * 10 + Int(byte - 48) } : nil
      }
    }
    guard let year = figure(0..<4), let month = figure(5..<7), let day = figure(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month (1–12), day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    let days = Int(number) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// 0 is Monday, 6 is Sunday.
  public var weekday: Int { ((Int(number) + 3) % 7 + 7) % 7 }

  /// The first and the last day that can be written: 0001-01-01 and 9999-12-31.
  private static let ends = -719_162...2_932_896

  /// So many days later, or the last day there is.
  ///
  /// "Last Friday" in a report dated 0001-01-01 was a day that could be stored and not be read again.
  public func adding(days: Int) -> Day {
    let (sum, isOver) = Int(number).addingReportingOverflow(days)
    let (first, last) = (Day.ends.lowerBound, Day.ends.upperBound)
    let wanted = isOver ? (days < 0 ? first : last) : sum
    return Day(number: Int32(Swift.min(Swift.max(wanted, first), last)))
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// How many days a month (1–12) has.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }
}

extension Day: CustomStringConvertible {
  /// As ISO 8601 writes it: `2018-03-10`.
  public var description: String {
    let (year, month, day) = civil
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
