// SPDX-License-Identifier: Apache-2.0

/// How many people a passage speaks of, as it says it.
///
/// Reading keeps the figures and the words as stated; only a policy turns "dozens" into a number.
public struct Count: Hashable, Sendable {
  /// How a stated figure is to be taken.
  public enum Qualifier: String, CaseIterable, Hashable, Sendable, Codable {
    case exact
    case atLeast = "at_least"
    /// The figure itself is excluded: "more than 20".
    case moreThan = "more_than"
    case atMost = "at_most"
    /// The figure itself is excluded: "fewer than 20".
    case lessThan = "less_than"
    case approx
    case range
    /// A word such as "dozens"; it stands in `word`.
    case vague
    /// A plural without any number: "civilians were killed".
    case plural
    /// The passage says that nobody was harmed.
    case none
  }

  /// The lower figure as stated; absent where none is stated.
  public var min: Int?
  /// The upper figure as stated; absent where none is stated.
  ///
  /// An exact figure stands in both.
  public var max: Int?
  /// How the figures are to be taken.
  public var qualifierSet: QualifierSet
  /// The vague word as it stands in the text: "dozens".
  public var word: String?

  public init(min: Int? = nil, max: Int? = nil, qualifiers: [Qualifier], word: String? = nil) {
    self.init(min: min, max: max, qualifierSet: QualifierSet(qualifiers), word: word)
  }

  public init(min: Int? = nil, max: Int? = nil, qualifierSet: QualifierSet, word: String? = nil) {
    (self.min, self.max, self.qualifierSet, self.word) = (min, max, qualifierSet, word)
  }

  /// The same in the order of `Qualifier.allCases`, each at most once.
  public var qualifiers: [Qualifier] { qualifierSet.list }

  /// The count of a figure that carries no qualifier.
  public static func exactly(_ number: Int) -> Count {
    Count(min: number, max: number, qualifierSet: QualifierSet(.exact))
  }

  /// Whether it is that of a figure that carries no qualifier.
  @inlinable public func isExactly(_ number: Int) -> Bool {
    min == number && max == number && qualifierSet.isOnly(.exact) && word == nil
  }

  @inlinable public func has(_ qualifier: Qualifier) -> Bool { qualifierSet.contains(qualifier) }
}
