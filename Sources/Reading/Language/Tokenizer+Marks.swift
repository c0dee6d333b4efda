// SPDX-License-Identifier: Apache-2.0
import Script

/// Marks between words, and letters beyond ASCII.
extension Tokenizer {
  mutating func punctuation() {
    let start = index
    let byte = bytes[index]
    let isSpaced = hasSpace || newlines > 0
    if !isSpaced, mayGoOn(byte, at(start + 1)), address(at: start) || ellipsis(at: start) { return }
    index += 1
    if byte == UInt8(ascii: "'"), at(index) == byte {
      index += 1
      return push(start, 0x22, 0, [], WordClass(.quoteEither))
    }
    if byte == UInt8(ascii: "'") { return apostrophe(start) }
    if byte == UInt8(ascii: "-"), at(index) == byte { index += 1 }
    let isDash = isSpaced || index - start > 1 || kinds[Int(at(index))].isBlank
    guard let kind = Mark.kind(byte, isDash: isDash) else { return }
    push(start, UInt32(byte), 0, [], WordClass(kind))
  }

  /// "www.a", "https://", "..": whether a mark may be part of an address, or the first of two stops.
  @inline(__always)
  private func mayGoOn(_ byte: UInt8, _ next: UInt8) -> Bool {
    if byte == UInt8(ascii: ".") { return next == byte || kinds[Int(next)] == .letter }
    return byte == UInt8(ascii: ":") && next == UInt8(ascii: "/")
  }

  /// Takes two stops or more behind a word, where words follow, as a mark that parts a headline.
  ///
  /// They end no sentence: "إدلب.. قتلى وجرحى".
  mutating func ellipsis(at start: Int) -> Bool {
    guard bytes[start] == UInt8(ascii: "."), start + 1 < end, bytes[start + 1] == bytes[start],
      tokens.last?.shape.contains(.caseless) == true
    else { return false }
    var next = start
    while next < end, bytes[next] == bytes[start] { next += 1 }
    var word = next
    while word < end, bytes[word] == 0x20 { word += 1 }
    guard word + 1 < end, bytes[word] >= 0x80 || (0x30...0x39).contains(bytes[word]) else {
      return false
    }
    index = next
    push(start, 0x2026, 0, [], WordClass(.semicolon))
    return true
  }

  /// Reads what words have left of an apostrophe: the possessive of "city's", "militants'" and "Perez'".
  private mutating func apostrophe(_ start: Int) {
    guard !hasSpace, newlines == 0, tokens.last?.isWord == true else { return }
    if endsWithS(index) {
      index += 1
    } else {
      guard start > 0, "sz".utf8.contains(bytes[start - 1] | 0x20), kinds[Int(at(index))].isBlank
      else {
        guard index - start > 1 else { return }
        return push(start, 0x2019, 0, [], WordClass(.quoteClose))
      }
    }
    push(start, 0x27, 0, [], WordClass(.possessive))
  }

  /// What a letter of Arabic script is folded to; nil for all else.
  @inline(__always)
  func arabicLetter(_ scalar: UInt32) -> UInt32? {
    if scalar &- 0x0600 < 0x0100 {
      let letter = letters[Int(scalar &- 0x0600)]
      return letter == Fold.noLetter ? nil : UInt32(letter)
    }
    return Fold.isArabic(scalar) && Fold.isLetter(scalar) ? Fold.folded(scalar) : nil
  }

  mutating func high() {
    let (scalar, length) = UTF8Reading.scalar(bytes, at: index)
    if let letter = arabicLetter(scalar), letter != 0 { return arabicWord() }
    if Fold.isArabic(scalar) {
      if Fold.digit(scalar) != nil { return arabicFigure() }
    } else if Fold.isLetter(scalar), Fold.folded(scalar) != 0 {
      return word()
    }
    let start = index
    index = min(index + length, end)
    if scalar == 0x2019, !hasSpace {
      apostrophe(start)
    } else if scalar == 0xa0 || (0x2000...0x200a).contains(scalar) || scalar == 0x202f {
      hasSpace = true
    } else if let kind = Mark.kind(wide: scalar) {
      push(start, scalar, 0, [], WordClass(kind))
    }
  }
}

extension ByteKind {
  fileprivate var isBlank: Bool { self == .space || self == .newline || self == .other }
}
