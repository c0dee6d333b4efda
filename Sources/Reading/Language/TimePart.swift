// SPDX-License-Identifier: Apache-2.0

/// A part of a year or month, by its number in the file of times above the hundred: "early", "mid" and
/// "late" from 1 to 3, its halves 4 and 5, the weeks of a month 6 to 9, the quarters of a year 11 to 14, its
/// first months 20 and as many.
struct TimePart {
  let number: Int

  /// "The last week of February".
  var isLastWeek: Bool { number == 9 }

  /// The months of a year: quarters but for its middle.
  var months: (first: Int, last: Int) {
    switch number {
    case 1: (1, 3)
    case 2: (5, 8)
    case 3: (10, 12)
    case 4: (1, 6)
    case 11...14: (number * 3 - 32, number * 3 - 30)
    case 22...31: (1, number - 20)
    default: (7, 12)
    }
  }

  /// The days of a month, ten for a third; the last is absent where it is that of the month.
  var days: (first: Int, last: Int?) {
    switch number {
    case 1: (1, 10)
    case 2: (11, 20)
    case 3: (21, nil)
    case 4: (1, 15)
    case 6: (1, 7)
    case 7: (8, 14)
    case 8: (15, 21)
    default: (16, nil)
    }
  }
}
