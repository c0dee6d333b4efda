// SPDX-License-Identifier: Apache-2.0

/// By which letters a name may begin and end.
extension PlaceSentence {
  /// Whether a name may begin with this word: it has a capital, or its script has none.
  @inline(__always)
  func mayBegin(_ index: Int) -> Bool {
    let word = words[index]
    guard !word.isEmpty else { return false }
    let first = text[word.lowerBound]
    // Nearly all words begin with a small letter.
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) {
      return PlaceSentence.mayBeArticle(first) && afterArticle(index) != nil
    }
    switch first {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xc4...0xc6, 0xca, 0xcb, 0xe1, 0xd2, 0xd8...0xdb:
      return true
    case 0xc3: return word.count > 1 && text[word.lowerBound + 1] < 0x9f
    case 0xd0: return word.count > 1 && text[word.lowerBound + 1] < 0xb0
    case 0xef: return isCaseless(word.lowerBound)
    default: return false
    }
  }

  /// Whether an article may begin with a small letter: "al-", "el-", "ul-".
  @inline(__always)
  private static func mayBeArticle(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "a") || letter == UInt8(ascii: "e") || letter == UInt8(ascii: "u")
  }

  /// Where a name begins after its article and hyphen: the "B" of "al-Bab"; nil without them.
  @inline(__always)
  func afterArticle(_ index: Int) -> Int? {
    let two = words[index].lowerBound + 2
    let hyphen = isHyphen(two) ? two : two + 1
    guard isHyphen(hyphen), case let next = text[hyphen + 1] else { return nil }
    return next | 0x20 != next || next >= 0x80 ? hyphen + 1 : nil
  }

  /// Whether a hyphen stands at a byte, and something behind it.
  @inline(__always)
  private func isHyphen(_ byte: Int) -> Bool {
    byte + 1 < text.count && text[byte] == UInt8(ascii: "-")
  }

  /// Whether a letter is Arabic, be it in a presentation form.
  @inline(__always)
  func isCaseless(_ byte: Int) -> Bool {
    if (0xd8...0xdb).contains(text[byte]) { return true }
    return text[byte] == 0xef && byte + 1 < text.count && (0xad...0xbb).contains(text[byte + 1])
  }

  /// The word without the "'s" that makes it a possessive.
  func withoutPossessive(_ index: Int) -> Range<Int> {
    let word = words[index]
    guard word.count > 3, text[word.upperBound - 1] == UInt8(ascii: "s") else { return word }
    if text[word.upperBound - 2] == UInt8(ascii: "'") {
      return word.lowerBound..<(word.upperBound - 2)
    }
    let isCurly =
      word.count > 5 && text[word.upperBound - 2] == 0x99
      && text[word.upperBound - 3] == 0x80
    return isCurly ? word.lowerBound..<(word.upperBound - 4) : word
  }
}
