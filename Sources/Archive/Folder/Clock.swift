// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The time of day in the one form the record keeps.
public enum UTC {
  /// Now, to the second: `2026-11-21T08:30:00Z`.
  public static func now() -> String { spelled(secondsSince1970: secondsSince1970()) }

  /// Now, in seconds since 1970.
  public static func secondsSince1970() -> Int { time(nil) }

  /// A moment by its seconds since 1970.
  public static func spelled(secondsSince1970 seconds: Int) -> String {
    var clock = time_t(seconds)
    var parts = tm()
    gmtime_r(&clock, &parts)
    func padded(_ number: Int32, _ width: Int = 2) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return padded(parts.tm_year + 1900, 4) + "-" + padded(parts.tm_mon + 1) + "-"
      + padded(parts.tm_mday) + "T" + padded(parts.tm_hour) + ":" + padded(parts.tm_min) + ":"
      + padded(parts.tm_sec) + "Z"
  }
}
