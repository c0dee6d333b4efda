// SPDX-License-Identifier: Apache-2.0

import Script

/// The hashes of a text's words, folded as the reader folds them, in one pass over the bytes.
struct WordHashes {
  private(set) var words: [UInt64] = []

  init(_ text: UnsafeBufferPointer<UInt8>) {
    words.reserveCapacity(text.count / 5)
    add(text)
  }

  /// A letter or figure goes into the word; anything else ends it, an apostrophe within it excepted.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    var word = WordHash()
    var isOpen = false
    var index = 0
    while index < text.count {
      let (scalar, length) = WordHashes.scalar(text, index)
      index += length
      if WordHashes.isOfWord(scalar) {
        let folded = Fold.folded(scalar)
        if folded != 0 { Fold.add(folded, to: &word) }
        isOpen = true
      } else if isOpen, scalar != 0x27, scalar != 0x2019 {
        words.append(word.finished)
        word = WordHash()
        isOpen = false
      }
    }
    if isOpen { words.append(word.finished) }
  }

  private static func isOfWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0...0x7F: false
    default: Fold.isLetter(scalar)
    }
  }

  /// The scalar at an index of valid UTF-8, and how many bytes it takes.
  @inline(__always)
  private static func scalar(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = UInt32(text[index])
    guard first >= 0xC0 else { return (first, 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard index + length <= text.count else { return (first, text.count - index) }
    var scalar = first & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(text[index + offset]) & 0x3F }
    return (scalar, length)
  }
}
