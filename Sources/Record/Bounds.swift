// SPDX-License-Identifier: Apache-2.0

/// A minimum and a maximum number of people.
///
/// Not known is nothing, never 0.
public struct Bounds: Hashable, Sendable {
  public let min: Int
  public let max: Int

  /// Nil where the minimum is negative or above the maximum.
  public init?(min: Int, max: Int) {
    guard min >= 0, min <= max else { return nil }
    self.min = min
    self.max = max
  }

  private init(unchecked min: Int, _ max: Int) {
    self.min = min
    self.max = max
  }

  public static let zero = Bounds(unchecked: 0, 0)

  /// Interval arithmetic, saturating: a bound, not a confidence interval (METHOD §1.6).
  public static func + (left: Bounds, right: Bounds) -> Bounds {
    func sum(_ a: Int, _ b: Int) -> Int {
      let (total, over) = a.addingReportingOverflow(b)
      return over ? .max : total
    }
    return Bounds(unchecked: sum(left.min, right.min), sum(left.max, right.max))
  }
}

extension Bounds: CustomStringConvertible {
  /// `16–25`, or `7` where both are the same.
  public var description: String { min == max ? "\(min)" : "\(min)–\(max)" }
}
