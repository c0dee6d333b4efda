// SPDX-License-Identifier: Apache-2.0
internal import CXML

/// Bounds on what is taken for a page, so that none can hold the program up.
enum HTMLLimits {
  /// The largest of ten thousand news pages has 5 MB.
  static let bytes = 16 << 20
  /// Open elements within one another; the parser's time grows with their number.
  static let depth = 1000
  /// Attributes of one element; the parser compares each with all before it.
  static let attributes = 500
  /// How far a page may say its encoding in a meta element.
  static let declaration = 4096
}

/// A page's bytes as UTF-8, whatever they were.
struct HTMLBytes {
  var utf8: [UInt8]

  /// Decodes by byte-order mark, then by what the server said, then by what the page says, then as
  /// UTF-8 where it is valid, and else as Windows-1252, which most old pages are.
  init(_ bytes: [UInt8], charset: String?) throws(ArticleProblem) {
    guard bytes.count <= HTMLLimits.bytes else { throw .tooLarge(bytes: bytes.count) }
    cairn_xml_be_silent()
    utf8 = HTMLBytes.decoded(bytes, charset: charset)
    let controls = utf8.prefix(4096).count { $0 < 0x09 || (0x0e..<0x20).contains($0) }
    guard controls * 50 <= min(utf8.count, 4096) else { throw .binary }
    for index in utf8.indices where utf8[index] == 0 { utf8[index] = 0x20 }
  }

  private static func decoded(_ bytes: [UInt8], charset: String?) -> [UInt8] {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { return repaired(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xff, 0xfe]) { return utf16(bytes.dropFirst(2), lowFirst: true) }
    if bytes.starts(with: [0xfe, 0xff]) { return utf16(bytes.dropFirst(2), lowFirst: false) }
    for label in [charset, declared(bytes)] {
      guard let label, let decoded = decoded(bytes, label: plain(label)) else { continue }
      return decoded
    }
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    return windows1252(bytes)
  }

  /// - Returns: nil where nothing is known by the label, or UTF-8 was said of what is none.
  private static func decoded(_ bytes: [UInt8], label: String) -> [UInt8]? {
    switch label {
    case "utf-8", "utf8":
      let repaired = repaired(bytes)
      // A byte or two gone wrong is a fault of the page; many are another encoding.
      let faults = repaired.indices.dropLast(2).count {
        repaired[$0] == 0xef && repaired[$0 + 1] == 0xbf && repaired[$0 + 2] == 0xbd
      }
      return faults * 200 <= bytes.count ? repaired : nil
    case "utf-16le", "utf-16": return utf16(bytes[...], lowFirst: true)
    case "utf-16be": return utf16(bytes[...], lowFirst: false)
    case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252":
      return windows1252(bytes)
    default: return converted(bytes, label)
    }
  }

  /// A label without quotes, spaces and capitals.
  private static func plain(_ label: String) -> String {
    String(label.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
  }

  /// What the page says of itself near its beginning: charset=….
  private static func declared(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(HTMLLimits.declaration)
    let word = Array("charset".utf8)
    guard
      let at = head.indices.first(where: { index in
        index + word.count < head.endIndex
          && word.indices.allSatisfy { head[index + $0] | 0x20 == word[$0] }
      })
    else { return nil }
    let rest = head[(at + word.count)...].drop { " =\"'".utf8.contains($0) }
    let label = rest.prefix { !" \"'>;/".utf8.contains($0) }
    // A page that could be read so far is not in UTF-16, whatever it says.
    let name = plain(String(decoding: label.prefix(40), as: UTF8.self))
    return name.isEmpty ? nil : name.hasPrefix("utf-16") ? "utf-8" : name
  }

  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    String(validating: bytes, as: UTF8.self) != nil
      ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, lowFirst: Bool) -> [UInt8] {
    let start = bytes.startIndex
    let units = stride(from: start, to: bytes.endIndex - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return lowFirst ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Windows-1252, in which no byte is wrong.
  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let isMoved = (0x80...0x9f).contains(byte)
      scalars.append(isMoved ? moved[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return Array(String(scalars).utf8)
  }

  /// What stands at 0x80 to 0x9F.
  private static let moved = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  /// Converts through the parser library's tables; nil where it has none for the label.
  private static func converted(_ bytes: [UInt8], _ label: String) -> [UInt8]? {
    guard let handler = xmlFindCharEncodingHandler(label) else { return nil }
    defer { xmlCharEncCloseFunc(handler) }
    guard let from = xmlBufferCreateSize(bytes.count + 1), let to = xmlBufferCreate() else {
      return nil
    }
    defer {
      xmlBufferFree(from)
      xmlBufferFree(to)
    }
    xmlBufferAdd(from, bytes, Int32(bytes.count))
    guard xmlCharEncInFunc(handler, to, from) >= 0, let content = xmlBufferContent(to) else {
      return nil
    }
    let count = Int(xmlBufferLength(to))
    return repaired(Array(UnsafeBufferPointer(start: content, count: count)))
  }
}
