// SPDX-License-Identifier: Apache-2.0
import Script

/// Words that posts break up to get past the filters of networks: "ش..هداء", "ق*تل", "ش ه د ا ء".
///
/// Marks between letters are taken for such only where the letters without them make a word of the files and
/// the two sides do not: a full stop without a space behind it ends most sentences of posts.
extension Tokenizer {
  private static let most = 3

  /// The word that goes on behind marks or, letter by letter, behind spaces; nil where it ends there.
  func hidden(
    behind stems: WordStems, at next: Int, _ limit: Int
  ) -> (stems: WordStems, upper: Int)? {
    guard next + 2 < limit else { return nil }
    if bytes[next] == 0x20 {
      return stems.letters == 1 && isSingle(at: next + 1) ? spaced(stems, next, limit) : nil
    }
    return isHiding(bytes[next]) ? marked(stems, next, limit) : nil
  }

  private func isHiding(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "-"): true
    case UInt8(ascii: "_"), UInt8(ascii: "|"), UInt8(ascii: "+"), UInt8(ascii: "~"): true
    case UInt8(ascii: "'"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"): true
    default: false
    }
  }

  /// "ش..هداء", "الاحتلا.ل", "الشـ/هداء".
  private func marked(
    _ first: WordStems, _ start: Int, _ limit: Int
  ) -> (stems: WordStems, upper: Int)? {
    var (whole, rest) = (first, WordStems(openings))
    var next = start
    while next < limit, isHiding(bytes[next]) {
      var letter = next
      while letter < limit, letter - next < Tokenizer.most, isHiding(bytes[letter]) { letter += 1 }
      let end = letters(from: letter, limit) { folded, second, end in
        add(folded, second, to: &whole, end: end)
        add(folded, second, to: &rest, end: end)
      }
      guard end > letter else { break }
      next = end
    }
    guard rest.letters > 0, whole.letters > 2, isWord(whole), !isWord(first) || !isWord(rest)
    else { return nil }
    return (whole, next)
  }

  /// "ش ه د ا ء": as many of the letters as make a word.
  private func spaced(
    _ first: WordStems, _ start: Int, _ limit: Int
  ) -> (stems: WordStems, upper: Int)? {
    var whole = first
    var next = start
    var longest: (stems: WordStems, upper: Int)?
    while next + 2 < limit, bytes[next] == 0x20, isSingle(at: next + 1) {
      next = letters(from: next + 1, limit) { add($0, $1, to: &whole, end: $2) }
      if whole.letters > Tokenizer.most, isWord(whole) { longest = (whole, next) }
    }
    return longest
  }

  private func isWord(_ stems: WordStems) -> Bool {
    lexicon.find(stems.hash(without: 0)) > 0 || known(stems) != nil
  }

  /// Whether one letter stands there alone.
  private func isSingle(at position: Int) -> Bool {
    var count = 0
    let next = letters(from: position, min(end, position + 8)) { _, _, _ in count += 1 }
    return count == 1 && next > position && (next >= end || bytes[next] < 0x80)
  }

  /// Hands over each Arabic letter from a position on; where they end.
  private func letters(
    from start: Int, _ limit: Int, _ take: (UInt32, UInt32, Int) -> Void
  ) -> Int {
    var next = start
    while next < limit {
      let (scalar, length) = UTF8Reading.scalar(bytes, at: next)
      if let letter = arabicLetter(scalar) {
        take(letter, Fold.second(scalar), next + length)
      } else if scalar < 0x80 || Fold.folded(scalar) != 0 || scalar == 0x2019 {
        return next
      }
      next += length
    }
    return next
  }
}
