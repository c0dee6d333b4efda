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

/// A set of count qualifiers in one word.
struct QualifierSet: Hashable {
  private var bits: UInt16 = 0

  init() {}

  init(_ qualifier: Count.Qualifier) { insert(qualifier) }

  private static let order = Count.Qualifier.allCases

  private static func bit(_ qualifier: Count.Qualifier) -> UInt16 {
    switch qualifier {
    case .exact: 1
    case .atLeast: 2
    case .moreThan: 4
    case .atMost: 8
    case .lessThan: 16
    case .approx: 32
    case .range: 64
    case .vague: 128
    case .plural: 256
    case .none: 512
    }
  }

  var isEmpty: Bool { bits == 0 }

  mutating func insert(_ qualifier: Count.Qualifier) { bits |= QualifierSet.bit(qualifier) }

  func contains(_ qualifier: Count.Qualifier) -> Bool { bits & QualifierSet.bit(qualifier) != 0 }

  /// In the order of `Count.Qualifier.allCases`.
  var list: [Count.Qualifier] { QualifierSet.order.filter { contains($0) } }
}
