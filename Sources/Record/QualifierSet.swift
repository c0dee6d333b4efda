// SPDX-License-Identifier: Apache-2.0

/// A set of count qualifiers in one word, so that a count needs no memory of its own for them.
public struct QualifierSet: Hashable, Sendable {
  @usableFromInline var bits: UInt16 = 0

  public init() {}

  public init(_ qualifier: Count.Qualifier) { bits = Self.bit(qualifier) }

  public init(_ qualifiers: [Count.Qualifier]) { for qualifier in qualifiers { insert(qualifier) } }

  @inlinable static func bit(_ qualifier: Count.Qualifier) -> UInt16 {
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

  public var isEmpty: Bool { bits == 0 }

  public mutating func insert(_ qualifier: Count.Qualifier) { bits |= Self.bit(qualifier) }

  @inlinable public func contains(_ qualifier: Count.Qualifier) -> Bool {
    bits & Self.bit(qualifier) != 0
  }

  /// Whether it is the only one.
  @inlinable public func isOnly(_ qualifier: Count.Qualifier) -> Bool {
    bits == Self.bit(qualifier)
  }

  /// In the order of `Count.Qualifier.allCases`.
  public var list: [Count.Qualifier] { Count.Qualifier.allCases.filter(contains) }
}
