// SPDX-License-Identifier: Apache-2.0

/// Refuses pages on which the parser's time would grow with the square of their length.
///
/// One pass over the bytes counts open elements and the attributes of each, roughly as the parser
/// will see them; the text of scripts and comments is passed over.
struct HTMLGuard {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether the page keeps within the limits.
  mutating func passes() -> Bool {
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      index += 1
      guard tag() else { return false }
    }
    return true
  }

  private func at(_ position: Int) -> UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func tag() -> Bool {
    switch at(index) {
    case UInt8(ascii: "/"):
      if isLetter(at(index + 1)) { depth = max(0, depth - 1) }
      return true
    case UInt8(ascii: "!") where at(index + 1) == UInt8(ascii: "-"):
      skip(to: "-->")
      return true
    case let first where isLetter(first): return element()
    default: return true
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private mutating func element() -> Bool {
    let start = index
    while index < bytes.count, isLetter(bytes[index]) || (0x30...0x39).contains(bytes[index]) {
      index += 1
    }
    let name = PageTag.packed(UnsafeBufferPointer(rebasing: bytes[start..<index]))
    guard let isClosed = attributes() else { return false }
    if name == PageTag.packed("script") {
      skip(to: "</script")
    } else if name == PageTag.packed("style") {
      skip(to: "</style")
    } else if !isClosed, !HTMLGuard.unnested.contains(name) {
      depth += 1
    }
    return depth <= HTMLLimits.depth
  }

  /// Passes over the attributes; nil where there are too many, else whether "/" ends the element.
  private mutating func attributes() -> Bool? {
    var count = 0
    var last: UInt8 = 0
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), last == UInt8(ascii: "=") {
        while index < bytes.count, bytes[index] != byte { index += 1 }
        index += 1
      } else if isBlank(byte), !isBlank(at(index)) {
        count += 1
      }
      if byte > 0x20 { last = byte }
      if count > HTMLLimits.attributes { return nil }
    }
    return last == UInt8(ascii: "/")
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "/") }

  private mutating func skip(to mark: StaticString) {
    let length = mark.utf8CodeUnitCount
    while index + length <= bytes.count {
      if (0..<length).allSatisfy({ bytes[index + $0] | 0x20 == mark.utf8Start[$0] | 0x20 }) {
        return
      }
      index += 1
    }
    index = bytes.count
  }

  /// Elements that hold nothing or that the next of their kind ends.
  private static let unnested = Set(
    [
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
      "track", "wbr", "p", "li", "td", "th", "tr", "dt", "dd", "option",
    ].map { PageTag.packed($0) })
}
