// SPDX-License-Identifier: Apache-2.0

/// Compares texts in small letters: "The Police" and "the police" are one.
///
/// Texts of ASCII and of plain Arabic letters, as nearly all are, are compared byte by byte: their small letters
/// are as long, and no two spellings of them are one text. All others are made small first.
enum SmallLetters {
  static func areSame(_ one: Substring, _ other: Substring) -> Bool {
    let isSame = one.utf8.withContiguousStorageIfAvailable { first in
      other.utf8.withContiguousStorageIfAvailable { second -> Bool? in
        guard isPlain(first), isPlain(second) else { return nil }
        return areSame(first, second)
      }
    }
    if let isSame, let isSame, let isSame { return isSame }
    return one.lowercased() == other.lowercased()
  }

  static func areSame(_ one: String, _ other: String) -> Bool {
    areSame(Substring(one), Substring(other))
  }

  /// The words of a text, as `areSame` compares them.
  static func words(_ text: String) -> [Substring] {
    let isPlain = text.utf8.withContiguousStorageIfAvailable(isPlain) ?? false
    guard isPlain else { return text.lowercased().split(whereSeparator: \.isWhitespace) }
    return text.utf8.split { $0 == 0x20 || (0x09...0x0d).contains($0) }.map { Substring($0) }
  }

  private static func areSame(
    _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard one.count == other.count else { return false }
    for index in one.indices where small(one[index]) != small(other[index]) { return false }
    return true
  }

  @inline(__always)
  private static func small(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  /// Whether there is nothing but ASCII and the letters U+0620 to U+064A.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var lead: UInt8 = 0
    for byte in text {
      if byte < 0x80 { continue }
      if byte >= 0xc0 {
        guard byte == 0xd8 || byte == 0xd9 else { return false }
        lead = byte
      } else {
        guard lead == 0xd8 ? byte >= 0xa0 : byte <= 0x8a else { return false }
      }
    }
    return true
  }
}
