// SPDX-License-Identifier: Apache-2.0

/// Figures behind whom they count, with an article of their own.
extension Phraser {
  /// "أطفالها الـ3", "الأشقاء الـ4": the article before the figure of people who are known.
  func isArticleOfFigure(_ group: NounGroup, _ token: Token) -> Bool {
    guard token.has(.definite), sentence[group.index + 1].isFigure, group.quantity < 0,
      token.end - token.start <= Phraser.article
    else { return false }
    let head = sentence[group.head]
    return head.meets(WordClass(.person, .kin)) && head.has(.plural)
      && head.meets(WordClass(.definite, .possessive))
  }

  /// Takes the figure with its article.
  mutating func takesFigure(_ group: inout NounGroup) -> Bool {
    group.index += 1
    guard takesSmallNumber(&group) else { return false }
    quantities[group.quantity].lower -= 1
    return true
  }

  /// The article alone, with the mark that joins it to a figure, in bytes.
  private static let article: UInt32 = 6
}
