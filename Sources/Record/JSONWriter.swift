// SPDX-License-Identifier: Apache-2.0

/// Writes JSON into a growing buffer, without spaces and in the order it is told.
///
/// `cairn read` answers a claim of forty fields for every few hundred bytes of text; a general encoder
/// with its containers costs more than the reading itself.
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false
  /// Whether fields that are null, false or an empty list are left out.
  private let isSparse: Bool

  public init(isSparse: Bool = false) {
    self.isSparse = isSparse
    bytes.reserveCapacity(4096)
  }

  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  public mutating func object(_ content: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    content(&self)
    close(UInt8(ascii: "}"))
  }

  public mutating func array<Element>(
    _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for element in elements { write(&self, element) }
    close(UInt8(ascii: "]"))
  }

  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a key that is only known at run time.
  public mutating func key(named name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  public mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { escape($0) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  public mutating func number(_ value: Int) { literal(String(value)) }

  /// Not a number and the infinities, which JSON has not, are written as null.
  public mutating func number(_ value: Double) {
    literal(value.isFinite ? String(value) : "null")
  }

  public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  public mutating func null() { literal("null") }

  /// Writes bytes that are JSON already.
  public mutating func raw(_ json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  public mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var clean = 0
    for (index, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
      bytes.append(contentsOf: text[clean..<index])
      clean = index + 1
      bytes.append(UInt8(ascii: "\\"))
      switch byte {
      case 0x22, 0x5C: bytes.append(byte)
      case 0x08: bytes.append(UInt8(ascii: "b"))
      case 0x0C: bytes.append(UInt8(ascii: "f"))
      case 0x0A: bytes.append(UInt8(ascii: "n"))
      case 0x0D: bytes.append(UInt8(ascii: "r"))
      case 0x09: bytes.append(UInt8(ascii: "t"))
      default:
        bytes.append(contentsOf: Array("u00".utf8))
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
    bytes.append(contentsOf: text[clean...])
  }
}

extension JSONWriter {
  /// Writes a key and a string, or null where there is none.
  public mutating func field(_ name: StaticString, _ value: String?) {
    field(name, value) { $0.string($1) }
  }

  public mutating func field(_ name: StaticString, _ value: Int?) {
    field(name, value) { $0.number($1) }
  }

  public mutating func field(_ name: StaticString, _ value: Double) {
    key(name)
    number(value)
  }

  public mutating func field(_ name: StaticString, _ value: Bool) {
    guard value || !isSparse else { return }
    key(name)
    bool(value)
  }

  /// Writes a key and a value of any kind, or null where there is none.
  public mutating func field<Value>(
    _ name: StaticString, _ value: Value?, _ write: (inout JSONWriter, Value) -> Void
  ) {
    guard value != nil || !isSparse else { return }
    key(name)
    if let value { write(&self, value) } else { null() }
  }

  /// Writes a key and a list.
  public mutating func list<Element>(
    _ name: StaticString, _ elements: some Collection<Element>,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    guard !elements.isEmpty || !isSparse else { return }
    key(name)
    array(elements, write)
  }

  public mutating func strings(_ name: StaticString, _ values: some Collection<String>) {
    list(name, values) { $0.string($1) }
  }
}
