// SPDX-License-Identifier: Apache-2.0
import Record

/// "Source: Red Crescent", at the end of a post or on a line of its own: whoever says all that no other
/// source is named for.
struct Credit {
  let scene: Scene

  /// In phrases.
  private static let longest = 8

  /// The phrases of the source; nil for any other line.
  func source() -> Range<Int>? {
    guard scene.count > 2, scene.count < Credit.longest, scene[1].kind == .colon, isLabel,
      scene[2].kind == .noun, scene[2].quantity < 0, !scene[2].traits.contains(.pronoun)
    else { return nil }
    let end = scene[scene.count - 1].kind == .stop ? scene.count - 1 : scene.count
    let isName = (2..<end).allSatisfy {
      scene[$0].kind == .noun || scene[$0].kind == .conjunction || scene[$0].kind == .preposition
    }
    return isName ? 2..<end : nil
  }

  private var isLabel: Bool {
    let phrase = scene[0]
    return phrase.kind == .noun && phrase.upper == phrase.lower + 1
      && scene.lexeme(phrase.head).source == .unnamed
  }
}
