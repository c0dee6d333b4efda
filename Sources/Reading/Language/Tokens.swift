// SPDX-License-Identifier: Apache-2.0
import Script

/// Reads the tokens of a text stretch by stretch, so that a long text needs no more memory than
/// a stretch of it.
enum Tokens {
  /// Stretches fit the second-level cache, tokens included.
  private static let stretch = 64 * 1024

  /// Calls `visit` with the tokens of each stretch, phrases joined.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon,
    _ visit: (UnsafeBufferPointer<Token>) -> Void
  ) {
    read(bytes, lexicon: lexicon) { tokens, _ in visit(tokens) }
  }

  /// The same, with whether the stretch was wrapped at a page's width.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>? = nil, lexicon: Lexicon,
    _ visit: (UnsafeBufferPointer<Token>, Bool) -> Void
  ) {
    lexicon.classes.withUnsafeBufferPointer { classes in
      ByteKind.table.withUnsafeBufferPointer { kinds in
        Fold.arabicLetters.withUnsafeBufferPointer { letters in
          guard let classes = classes.baseAddress, let kinds = kinds.baseAddress,
            let letters = letters.baseAddress
          else { return }
          var tokenizer = Tokenizer(
            bytes: bytes, lexicon: lexicon, kinds: kinds, classes: classes, letters: letters)
          read(range ?? 0..<bytes.count, &tokenizer, visit)
        }
      }
    }
  }

  private static func read(
    _ range: Range<Int>, _ tokenizer: inout Tokenizer,
    _ visit: (UnsafeBufferPointer<Token>, Bool) -> Void
  ) {
    let phrasing = Phrasing(lexicon: tokenizer.lexicon)
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(range.upperBound, self.end(tokenizer.bytes, from: start))
      tokenizer.tokenize(start..<end)
      tokenizer.tokens.reduce { phrasing.join($0) }
      let isWrapped = tokenizer.lines.isWrapped
      tokenizer.tokens.withElements { visit($0, isWrapped) }
      start = end
    }
  }

  /// Where a stretch ends that begins at a byte and is no longer than so many: at the last line end,
  /// else the last stop, else the last space in its second half, else at a whole letter.
  static func end(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, longest: Int = stretch
  ) -> Int {
    let limit = start + longest
    guard limit < bytes.count else { return bytes.count }
    for mark in [UInt8(ascii: "\n"), UInt8(ascii: "."), UInt8(ascii: " ")] {
      var index = limit
      while index > start + longest / 2, bytes[index - 1] != mark { index -= 1 }
      if index > start + longest / 2 { return index }
    }
    var index = limit
    while index > start + 1, bytes[index] & 0xc0 == 0x80 { index -= 1 }
    return index
  }
}
