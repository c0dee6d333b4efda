// SPDX-License-Identifier: Apache-2.0

/// What a rule is called, as it stands in the code: "suffered-harm".
///
/// No `String`, since finds are copied and asked for their rule all the time: it has no memory to hold on to,
/// and names of different length are told apart at once.
struct RuleName: Equatable, Sendable, ExpressibleByStringLiteral {
  private let text: StaticString

  @inline(__always)
  init(stringLiteral text: StaticString) { self.text = text }

  @inline(__always)
  static func == (one: RuleName, other: RuleName) -> Bool {
    one.text.utf8CodeUnitCount == other.text.utf8CodeUnitCount
      && (one.text.utf8Start == other.text.utf8Start || one.isSpelt(like: other))
  }

  private func isSpelt(like other: RuleName) -> Bool {
    (0..<text.utf8CodeUnitCount).allSatisfy { text.utf8Start[$0] == other.text.utf8Start[$0] }
  }

  /// Whether it is one of the rules whose names begin so: "pronoun".
  func hasPrefix(_ prefix: String) -> Bool { string.hasPrefix(prefix) }

  /// The name as claims give it.
  var string: String { "\(text)" }
}
