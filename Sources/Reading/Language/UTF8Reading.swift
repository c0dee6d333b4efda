// SPDX-License-Identifier: Apache-2.0

/// Steps through UTF-8 that may be cut off or broken, without ever leaving the buffer.
enum UTF8Reading {
  /// The scalar that starts at the byte, and its length; a broken one counts as one byte, U+FFFD.
  @inline(__always)
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    if first < 0xe0 {
      guard first >= 0xc2, index + 2 <= bytes.count else { return (0xfffd, 1) }
      let next = UInt32(bytes[index + 1])
      return next & 0xc0 == 0x80 ? (first << 6 & 0x7c0 | next & 0x3f, 2) : (0xfffd, 1)
    }
    let length = first >= 0xf0 ? 4 : 3
    guard first < 0xf5, index + length <= bytes.count else { return (0xfffd, 1) }
    var scalar = first & (0x7f >> UInt32(length))
    for offset in 1..<length {
      let next = UInt32(bytes[index + offset])
      guard next & 0xc0 == 0x80 else { return (0xfffd, 1) }
      scalar = scalar << 6 | next & 0x3f
    }
    return (scalar, length)
  }
}
