// SPDX-License-Identifier: Apache-2.0

/// When something is said to have happened: the words, and what they resolve to.
public struct TimeMention: Hashable, Sendable {
  public enum Precision: String, CaseIterable, Hashable, Sendable, Codable {
    case day
    /// A few days: "overnight", "3–5 March", "the weekend".
    case days
    case week, month, year
    /// A stated stretch: "over four months", "since March".
    case period
  }

  public var text: String
  public var passage: Passage?
  /// The first and the last day it may mean; absent where it cannot be resolved.
  public var from: Day?
  public var to: Day?
  public var precision: Precision?
  /// Whether no words say it and the report's own date was taken.
  public var inferred: Bool

  public init(
    text: String, passage: Passage?, from: Day?, to: Day?, precision: Precision?,
    inferred: Bool = false
  ) {
    self.text = text
    self.passage = passage
    self.from = from
    self.to = to
    self.precision = precision
    self.inferred = inferred
  }

  /// The day, where it is known to the day.
  public var day: Day? { from == to ? from : nil }
}
