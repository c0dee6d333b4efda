// SPDX-License-Identifier: Apache-2.0

public import Record

/// A moment as feeds and servers write it: RFC 3339, or the form of mail (RFC 5322, RFC 9110 §5.6.7).
public struct InternetDate: Hashable, Sendable {
  /// The day where it was written.
  public var day: Day
  /// Since 1970-01-01T00:00:00Z.
  public var secondsSince1970: Int

  /// Reads `Tue, 05 Mar 2019 09:00:00 +0200` and `2019-03-05T09:00:00+02:00`; nil for what is neither.
  ///
  /// A time zone that is not known, or none, counts as UTC; a missing time as midnight.
  public init?(_ text: some StringProtocol) {
    let text = Substring(text).drop { $0 == " " }
    if let day = Day(text) {
      let rest = text.dropFirst(10).drop { $0 == "T" || $0 == "t" || $0 == " " }
      self.init(day, clock: rest)
      return
    }
    // The weekday says nothing that the date does not.
    var parts = text.split { $0 == " " || $0 == "," || $0 == "-" }[...]
    if let first = parts.first, first.first?.isNumber != true { parts = parts.dropFirst() }
    guard parts.count >= 3, let number = Int(parts[parts.startIndex]),
      let month = Self.month(parts[parts.startIndex + 1]),
      let year = Int(parts[parts.startIndex + 2]),
      let day = Day(year: Self.full(year), month: month, day: number)
    else { return nil }
    let rest = text[parts[parts.startIndex + 2].endIndex...].drop { $0 == " " }
    self.init(day, clock: rest)
  }

  private init(_ day: Day, clock: Substring) {
    self.day = day
    let digits = clock.prefix { $0.isNumber || $0 == ":" }
    let figures = digits.split(separator: ":").prefix(3).map { Int($0) ?? 0 }
    let seconds = zip(figures, [3600, 60, 1]).reduce(0) { $0 + min($1.0, 60) * $1.1 }
    let zone = clock[digits.endIndex...].drop { !("+-".contains($0) || $0.isLetter) }
    secondsSince1970 = Int(day.number) * 86_400 + seconds - Self.offset(zone)
  }

  /// `+0200`, `-05:30`; names but those of the United States, which RFC 822 lists, are UTC.
  private static func offset(_ zone: Substring) -> Int {
    guard let sign = zone.first, "+-".contains(sign) else {
      let names = ["EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8]
      return (names[String(zone.prefix(3))] ?? 0) * 3600
    }
    let digits = zone.dropFirst().filter(\.isNumber).prefix(4)
    guard digits.count == 4, let number = Int(digits) else { return 0 }
    return (number / 100 * 3600 + number % 100 * 60) * (sign == "-" ? -1 : 1)
  }

  private static func month(_ text: Substring) -> Int? {
    let names = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    return names.firstIndex(of: text.prefix(3).lowercased()).map { $0 + 1 }
  }

  /// RFC 5322 §4.3: two digits from 50 on are of the last century.
  private static func full(_ year: Int) -> Int {
    year >= 100 ? year : year + (year < 50 ? 2000 : 1900)
  }
}
