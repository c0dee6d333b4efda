// SPDX-License-Identifier: Apache-2.0

/// Writes HTML into a growing buffer; text and the values of attributes are escaped, always.
///
/// The only words that go in as they are were written in this program (`StaticString`).
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  /// - Parameter capacity: bytes set aside at once; a page of an incident takes some 30 kB.
  init(capacity: Int = 32_768) { bytes.reserveCapacity(capacity) }

  mutating func tag(
    _ tag: Tag, _ attributes: Attribute..., content: (inout HTMLWriter) -> Void
  ) {
    open(tag.rawValue, attributes)
    content(&self)
    close(tag)
  }

  mutating func tag(_ tag: Tag, _ attributes: Attribute..., text: String) {
    open(tag.rawValue, attributes)
    self.text(text)
    close(tag)
  }

  mutating func tag(_ tag: EmptyTag, _ attributes: Attribute...) {
    open(tag.rawValue, attributes)
  }

  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { self.text($0) }
  }

  mutating func text(_ utf8: some Collection<UInt8>) {
    if utf8.withContiguousStorageIfAvailable({ escape($0) }) == nil { escape(Array(utf8)) }
  }

  /// Writes markup of our own as it is.
  mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func open(_ name: String, _ attributes: [Attribute]) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    for attribute in attributes { write(attribute) }
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func close(_ tag: Tag) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    bytes.append(contentsOf: tag.rawValue.utf8)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func write(_ attribute: Attribute) {
    bytes.append(UInt8(ascii: " "))
    markup(attribute.name)
    guard let value = attribute.value else { return }
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    text(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Escapes the five characters that mean something to HTML, and drops those it forbids.
  ///
  /// A NUL or another control in a hostile report would end up in the page's text; browsers repair
  /// them each in its own way.
  private mutating func escape(_ text: some RandomAccessCollection<UInt8>) {
    var clean = text.startIndex
    for index in text.indices where index >= clean {
      let isTurn = text[index] == 0xE2 && HTMLWriter.isTurn(text[index...].prefix(3))
      guard let replacement = isTurn ? "\u{FFFD}" : HTMLWriter.replacement(of: text[index]) else {
        continue
      }
      bytes.append(contentsOf: text[clean..<index])
      replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
      clean = text.index(index, offsetBy: isTurn ? 3 : 1)
    }
    bytes.append(contentsOf: text[clean...])
  }

  /// U+202D and U+202E, which turn words round that their letters do not: 31 killed would be read as 13.
  private static func isTurn(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.elementsEqual([0xE2, 0x80, 0xAD]) || bytes.elementsEqual([0xE2, 0x80, 0xAE])
  }

  private static func replacement(of byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0x09, 0x0A, 0x0D: nil
    case 0..<0x20, 0x7F: "\u{FFFD}"
    default: nil
    }
  }
}
