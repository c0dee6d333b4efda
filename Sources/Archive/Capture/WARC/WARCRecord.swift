// SPDX-License-Identifier: Apache-2.0

import Foundation

/// One record of a WARC file: named fields and a block of bytes (WARC 1.1, ISO 28500:2017).
public struct WARCRecord: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case warcinfo, request, response, metadata, resource, conversion, revisit, continuation
  }

  /// In the order in which they are written.
  public var fields: [Field]
  public var block: [UInt8]

  public struct Field: Hashable, Sendable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public init(fields: [Field], block: [UInt8]) {
    self.fields = fields
    self.block = block
  }

  /// The first value of a field, whatever the letters' case.
  public subscript(name: String) -> String? {
    fields.first { $0.name.caseInsensitiveCompare(name) == .orderedSame }?.value
  }

  public var kind: Kind? { self["WARC-Type"].flatMap(Kind.init(rawValue:)) }
  public var id: String { self["WARC-Record-ID"] ?? "" }
  public var target: String? { self["WARC-Target-URI"] }

  /// The record as it stands in a file, not compressed.
  public var bytes: [UInt8] {
    var bytes = Array("WARC/1.1\r\n".utf8)
    for field in fields { bytes += Array("\(field.name): \(field.value)\r\n".utf8) }
    bytes += [0x0D, 0x0A]
    bytes += block
    bytes += [0x0D, 0x0A, 0x0D, 0x0A]
    return bytes
  }
}

extension WARCRecord {
  /// A digest as all checkers take it: lower-case hexadecimal (EVIDENCE §1.1).
  static func digest(_ bytes: [UInt8]) -> String { "sha256:\(Fingerprint(of: bytes).hex)" }

  /// `<urn:uuid:…>`, never given before.
  static func newID() -> String { "<urn:uuid:\(UUID().uuidString.lowercased())>" }
}
