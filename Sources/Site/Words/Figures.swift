// SPDX-License-Identifier: Apache-2.0

import Record

extension Int {
  /// With commas between the thousands: `1,800`.
  var grouped: String {
    let digits = String(magnitude)
    guard digits.count > 3 else { return String(self) }
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { out.append(",") }
      out.append(digit)
    }
    return self < 0 ? "−" + out : out
  }

  /// `1 report`, `3 reports`.
  func of(_ one: String, _ many: String) -> String { "\(grouped) \(self == 1 ? one : many)" }
}

extension Bounds {
  /// `1,016–1,025`, or `7` where both are the same.
  var words: String { min == max ? min.grouped : "\(min.grouped)–\(max.grouped)" }
}

extension Bounds? {
  /// Not known is nothing, never 0.
  var words: String { self?.words ?? "not known" }
}
