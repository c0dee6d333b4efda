// SPDX-License-Identifier: Apache-2.0

/// A value of JSON as pages carry it; numbers and truth values are not needed and are nothing.
indirect enum JSONText: Equatable {
  case text(String)
  case list([JSONText])
  case object([String: JSONText])
  case nothing

  /// Reads a value, whatever follows it; nothing where it is broken or nested too deep.
  init(_ source: String) {
    var reader = JSONTextReader(source)
    self = reader.value(0) ?? .nothing
  }

  subscript(_ name: String) -> JSONText {
    guard case .object(let members) = self else { return .nothing }
    return members[name] ?? .nothing
  }

  var string: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The values of a list; a value that is none is a list of one.
  var values: [JSONText] {
    switch self {
    case .list(let values): values
    case .nothing: []
    default: [self]
    }
  }
}

/// Reads JSON over bytes, leniently: line breaks inside texts are kept, as pages have them.
private struct JSONTextReader {
  private let bytes: [UInt8]
  private var index = 0
  private static let deepest = 40

  init(_ source: String) { bytes = Array(source.utf8) }

  mutating func value(_ depth: Int) -> JSONText? {
    guard depth < Self.deepest else { return nil }
    skipSpace()
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return list(depth)
    case UInt8(ascii: "\""): return text().map(JSONText.text)
    default: return word()
    }
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func object(_ depth: Int) -> JSONText? {
    index += 1
    var members: [String: JSONText] = [:]
    while !take(UInt8(ascii: "}")) {
      skipSpace()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\""), let name = text(),
        take(UInt8(ascii: ":")), let value = value(depth + 1)
      else { return nil }
      members[name] = value
      _ = take(UInt8(ascii: ","))
    }
    return .object(members)
  }

  private mutating func list(_ depth: Int) -> JSONText? {
    index += 1
    var values: [JSONText] = []
    while !take(UInt8(ascii: "]")) {
      guard let value = value(depth + 1) else { return nil }
      values.append(value)
      _ = take(UInt8(ascii: ","))
    }
    return .list(values)
  }

  /// A number, true, false or null.
  private mutating func word() -> JSONText? {
    let start = index
    while index < bytes.count, !",]} \n\r\t:{[\"".utf8.contains(bytes[index]) { index += 1 }
    return index > start ? .nothing : nil
  }

  private mutating func text() -> String? {
    index += 1
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") { escape(&text) } else { text.append(byte) }
    }
    return nil
  }

  private mutating func escape(_ text: inout [UInt8]) {
    guard index < bytes.count else { return }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0a)
    case UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"):
      text.append(0x20)
    case UInt8(ascii: "u"): unicode(&text)
    default: text.append(byte)
    }
  }

  /// Four hexadecimal digits, twice for what lies beyond them.
  private mutating func unicode(_ text: inout [UInt8]) {
    var units = [hexadecimal()]
    if (0xd800..<0xdc00).contains(units[0]), index + 1 < bytes.count,
      bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
    {
      index += 2
      units.append(hexadecimal())
    }
    text += Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private mutating func hexadecimal() -> UInt16 {
    let digits = bytes[index..<min(index + 4, bytes.count)]
    index += digits.count
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xfffd
  }
}
