// SPDX-License-Identifier: Apache-2.0

/// One pass over the markup of a spreadsheet's part: start tags, end tags and text, one after the other.
///
/// Office programs write plain XML: no document type, and entities only for single characters. A document
/// type is refused, so nothing in a file can be made to grow.
struct XMLScan {
  enum Event: Equatable {
    case start(String, [String: String])
    case end(String)
    case text(String)
  }

  private let bytes: [UInt8]
  private var at = 0
  /// The end of an element that stands in one tag.
  private var pending: String?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next event; nil at the end.
  ///
  /// - Throws: `ArchiveProblem` where a tag is not closed, or for a document type.
  mutating func next() throws(ArchiveProblem) -> Event? {
    if let name = pending {
      pending = nil
      return .end(name)
    }
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else { return .text(text()) }
      guard let close = end(of: at) else { throw ArchiveProblem("a tag in it is not closed") }
      let tag = bytes[at + 1..<close]
      at = close + 1
      switch tag.first {
      case UInt8(ascii: "?"): continue
      case UInt8(ascii: "!"):
        guard tag.starts(with: Array("!--".utf8)) else {
          throw ArchiveProblem("it has a document type or marked section, which is not read")
        }
      case UInt8(ascii: "/"): return .end(Self.local(tag.dropFirst()))
      default: return start(tag)
      }
    }
    return nil
  }

  private func end(of start: Int) -> Int? {
    let isComment = bytes[start...].starts(with: Array("<!--".utf8))
    guard isComment else { return bytes[start...].firstIndex(of: UInt8(ascii: ">")) }
    var index = start + 4
    while index + 2 < bytes.count {
      if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-"),
        bytes[index + 2] == UInt8(ascii: ">")
      {
        return index + 2
      }
      index += 1
    }
    return nil
  }

  private mutating func text() -> String {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
    return Self.plain(bytes[start..<at])
  }

  private mutating func start(_ tag: ArraySlice<UInt8>) -> Event {
    var rest = tag
    let isEmpty = rest.last == UInt8(ascii: "/")
    if isEmpty { rest.removeLast() }
    let name = rest.prefix { !Self.isBlank($0) }
    let local = Self.local(name)
    if isEmpty { pending = local }
    return .start(local, Self.attributes(rest.dropFirst(name.count)))
  }

  private static func attributes(_ bytes: ArraySlice<UInt8>) -> [String: String] {
    var found: [String: String] = [:]
    var rest = bytes
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = local(rest[..<equals].filter { !isBlank($0) }[...])
      rest = rest[(equals + 1)...].drop(while: isBlank)
      guard let quote = rest.popFirst(), let close = rest.firstIndex(of: quote) else { break }
      found[name] = plain(rest[..<close])
      rest = rest[(close + 1)...]
    }
    return found
  }

  /// The name without its namespace's prefix.
  private static func local(_ name: ArraySlice<UInt8>) -> String {
    let trimmed = name.filter { !isBlank($0) }
    let colon = trimmed.lastIndex(of: UInt8(ascii: ":"))
    return String(decoding: trimmed[(colon.map { $0 + 1 } ?? 0)...], as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var plain = ""
    var rest = bytes
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")),
      let close = rest[mark...].firstIndex(of: UInt8(ascii: ";"))
    {
      plain += String(decoding: rest[..<mark], as: UTF8.self)
      plain += character(String(decoding: rest[mark + 1..<close], as: UTF8.self))
      rest = rest[(close + 1)...]
    }
    return plain + String(decoding: rest, as: UTF8.self)
  }

  private static func character(_ entity: String) -> String {
    switch entity {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      let isHex = entity.hasPrefix("#x")
      let digits = entity.dropFirst(isHex ? 2 : 1)
      let scalar = UInt32(digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
      return entity.hasPrefix("#") ? scalar.map { String($0) } ?? "" : ""
    }
  }
}
