// SPDX-License-Identifier: Apache-2.0
import Script

/// Makes strings of stretches of a text.
enum Text {
  static func string(_ bytes: UnsafeBufferPointer<UInt8>, _ extent: Extent) -> String {
    guard !extent.isEmpty, extent.range.upperBound <= bytes.count else { return "" }
    let words = UnsafeBufferPointer(rebasing: bytes[extent.range])
    let isForeign = words[0] | words[words.count - 1] >= 0x80
    if isForeign, isWhole(bytes, extent) {
      return String(copying: UTF8Span(unchecked: words.span, isKnownASCII: false))
    }
    // So few need no memory of their own, and are made where the string itself stands.
    guard words.count <= 15 else { return String(decoding: words, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: words.count) { $0.initialize(fromContentsOf: words) }
  }

  /// Whether a stretch begins and ends between letters: a text is valid, so that such a stretch needs no second
  /// look, which of letters beyond ASCII takes long.
  @inline(__always)
  private static func isWhole(_ bytes: UnsafeBufferPointer<UInt8>, _ extent: Extent) -> Bool {
    let (first, next) = (bytes[extent.range.lowerBound], extent.range.upperBound)
    return first & 0xc0 != 0x80 && (next == bytes.count || bytes[next] & 0xc0 != 0x80)
  }

  /// The text in small letters; without a detour where it is ASCII and Arabic, which has no others.
  static func lowercased(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard bytes.allSatisfy({ $0 < 0xc0 || (0xd8...0xdb).contains($0) }) else {
      return String(decoding: bytes, as: UTF8.self).lowercased()
    }
    return String(unsafeUninitializedCapacity: bytes.count) { small in
      for (index, byte) in bytes.enumerated() {
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        small.initializeElement(at: index, to: isCapital ? byte | 0x20 : byte)
      }
      return bytes.count
    }
  }

  /// The key under which a word of its own would stand there.
  static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt32 {
    UInt32(truncatingIfNeeded: Fold.hash(String(decoding: bytes[range], as: UTF8.self)))
  }
}
