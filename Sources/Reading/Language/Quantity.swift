// SPDX-License-Identifier: Apache-2.0
import Record

/// A number as a sentence states it, with the words that qualify it.
struct Quantity {
  /// What the number is of, where that is seen beside it.
  enum Nature: UInt8 { case plain, share, money, measure, duration, age, year, ordinal, other }

  /// The tokens, qualifiers included.
  var lower: Int
  var upper: Int
  var min: Int32?
  var max: Int32?
  var qualifiers = QualifierSet()
  /// The vague word's tokens: "dozens", "several hundred".
  var vague: Range<Int>?
  var nature = Nature.plain
  /// "another five": on top of those named before.
  var isAdditional = false

  var isSingular: Bool { min == 1 && max == 1 }

  /// Adds a qualifier that stands apart from an exact figure, and drops the end it leaves open.
  mutating func qualify(_ qualifier: Count.Qualifier) {
    guard vague == nil, !qualifiers.contains(.range) else { return }
    qualifiers = QualifierSet(qualifier)
    if qualifier == .atLeast || qualifier == .moreThan { max = nil }
    if qualifier == .atMost || qualifier == .lessThan { min = nil }
  }
}
