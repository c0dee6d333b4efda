// SPDX-License-Identifier: Apache-2.0

/// What punctuation marks mean to the reader.
enum Mark {
  /// The kind of an ASCII mark; nil where it means nothing.
  static func kind(_ byte: UInt8, isDash: Bool) -> WordKind? {
    switch byte {
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .mark
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "-"): isDash ? .dash : .hyphen
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "("), UInt8(ascii: "["): .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .close
    case UInt8(ascii: "\""): .quoteEither
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "*"): .bullet
    default: nil
    }
  }

  /// Whether a scalar is punctuation.
  static func isMark(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return kind(UInt8(scalar), isDash: true) != nil }
    return kind(wide: scalar) != nil
  }

  /// The kind of a mark beyond ASCII.
  static func kind(wide scalar: UInt32) -> WordKind? {
    switch scalar {
    case 0x201c, 0x201e, 0xab, 0x2018: .quoteOpen
    case 0x201d, 0xbb, 0x2019: .quoteClose
    case 0x2013, 0x2014, 0x2015, 0x2212: .dash
    case 0x2010, 0x2011: .hyphen
    case 0x2026: .semicolon
    case 0x2022, 0x25cf, 0x25aa, 0x2023: .bullet
    case 0xa3, 0xa5, 0x20a0...0x20cf: .currency
    case 0x060c: .comma
    case 0x061b: .semicolon
    case 0x061f, 0x06d4, 0x3002: .mark
    case 0x066a: .percent
    case 0xfd3e: .close
    case 0xfd3f: .open
    default: nil
    }
  }
}
