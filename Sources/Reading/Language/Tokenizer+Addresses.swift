// SPDX-License-Identifier: Apache-2.0

/// Addresses of the web, which platforms glue to the last word of a post: "in Aleppopic.twitter.com/x1".
extension Tokenizer {
  private static let pictures = Array("twitter.com/".utf8)

  /// Takes the address that a colon or stop is part of as one mark; false where it is part of none.
  ///
  /// An address is no word, no name and no end of a sentence. The word that it is glued to stays a word.
  mutating func address(at mark: Int) -> Bool {
    guard let start = addressStart(mark) else { return false }
    cutWords(at: start)
    index = addressEnd(mark)
    push(start, UInt32(UInt8(ascii: "/")), 0, [], WordClass(.slash))
    return true
  }

  /// Where the address begins whose scheme or first label ends at a mark.
  private func addressStart(_ mark: Int) -> Int? {
    if bytes[mark] == UInt8(ascii: ":") {
      guard mark + 3 < end, bytes[mark + 1] == 0x2f, bytes[mark + 2] == 0x2f else { return nil }
      return start(of: "https", endingAt: mark) ?? start(of: "http", endingAt: mark)
    }
    guard mark + 4 < end, ByteKind.table[Int(bytes[mark + 1])] == .letter else { return nil }
    if let start = start(of: "www", endingAt: mark) { return start }
    let rest = bytes[(mark + 1)..<end]
    return rest.starts(with: Tokenizer.pictures) ? start(of: "pic", endingAt: mark) : nil
  }

  private func start(of word: StaticString, endingAt mark: Int) -> Int? {
    let start = mark - word.utf8CodeUnitCount
    guard start >= 0 else { return nil }
    for index in start..<mark where bytes[index] | 0x20 != word.utf8Start[index - start] {
      return nil
    }
    return start
  }

  /// Behind the last letter of the address: marks that may close a sentence are none of it.
  private func addressEnd(_ mark: Int) -> Int {
    var last = mark + 1
    while last < end, bytes[last] > 0x20, bytes[last] < 0x7f, !isQuote(bytes[last]) { last += 1 }
    while last > mark + 1, ByteKind.table[Int(bytes[last - 1])] == .punctuation,
      bytes[last - 1] != UInt8(ascii: "/")
    { last -= 1 }
    return last
  }

  private func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
  }

  /// Gives back the words that reach behind a byte, and reads anew what of them stands before it.
  private mutating func cutWords(at start: Int) {
    var from = start
    while let last = tokens.last, Int(last.end) > start {
      from = Int(last.start)
      takeBack(last)
      tokens.removeLast()
    }
    guard from < start else { return }
    read(from..<start)
  }
}
