// SPDX-License-Identifier: Apache-2.0

/// What the tokenizer does at a byte.
enum ByteKind: UInt8 {
  case other, space, newline, letter, digit, punctuation, high

  /// One entry a byte.
  static let table: [ByteKind] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x0a: .newline
    case 0x09, 0x0b...0x0d, 0x20: .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
    case 0x80...0xff: .high
    default: marks.contains(UInt8(byte)) ? .punctuation : .other
    }
  }

  private static let marks = Set(",.!?:;-/()[]{}\"'%$*".utf8)
}
