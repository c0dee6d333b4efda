// SPDX-License-Identifier: Apache-2.0

/// One thing that speaks for or against two tellings being of one incident.
public struct ScorePart: Hashable, Sendable, CustomStringConvertible {
  /// Of 100, which is as good as certain; negative where it speaks against.
  public var points: Int
  public var reason: String

  public init(points: Int, reason: String) {
    self.points = points
    self.reason = reason
  }

  /// `+25 one day: 2024-03-05`.
  public var description: String { "\(points > 0 ? "+" : "")\(points) \(reason)" }
}
