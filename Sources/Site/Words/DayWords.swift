// SPDX-License-Identifier: Apache-2.0

import Record

private let months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]

extension Day {
  /// `12 March 2024`.
  var words: String {
    let (year, month, day) = civil
    return "\(day) \(months[month - 1]) \(year)"
  }

  /// `March 2024`.
  var monthWords: String {
    let (year, month, _) = civil
    return "\(months[month - 1]) \(year)"
  }
}

/// `2026-11-21T08:30:00Z` as `21 November 2026, 08:30 UTC`; anything else as it is.
func momentWords(_ text: String) -> String {
  guard let day = Day(text), text.utf8.count >= 16, text.hasSuffix("Z") else { return text }
  let time = text.utf8.dropFirst(11).prefix(5)
  return "\(day.words), \(String(decoding: Array(time), as: UTF8.self)) UTC"
}
