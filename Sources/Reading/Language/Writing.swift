// SPDX-License-Identifier: Apache-2.0

/// The scripts that languages which can be read are written in, told by the bytes of their letters.
enum Writing: UInt8 {
  case latin = 1
  case arabic = 2
  case cyrillic = 4

  /// The script that a byte tells of; 0 for none.
  private static let bits: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x41...0x5a, 0x61...0x7a: Writing.latin.rawValue
    case 0xd8...0xdb: Writing.arabic.rawValue
    case 0xd0...0xd2: Writing.cyrillic.rawValue
    default: 0
    }
  }

  /// The script of the letter that begins at a byte; nil for figures, marks and blanks.
  init?(at index: Int, in text: UnsafeBufferPointer<UInt8>) {
    if Writing.isPresented(at: index, in: text) {
      self = .arabic
    } else {
      self.init(rawValue: Writing.bits[Int(text[index])])
    }
  }

  /// Whether an Arabic letter in a presentation form begins there: U+FB50 to U+FDFF, U+FE70 to U+FEFF,
  /// and not the selectors of shapes between them, which stand behind many a picture sign.
  private static func isPresented(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text[index] == 0xef, index + 1 < text.count else { return false }
    return (0xad...0xbb).contains(text[index + 1]) && text[index + 1] != 0xb8
  }

  /// The script of most letters; nil where none stands there.
  ///
  /// Letters behind a slash are not counted: the address of a picture may have more than a short post.
  init?(mostOf text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var (latin, arabic, cyrillic) = (0, 0, 0)
    let bits = Writing.bits
    var isAddress = false
    for index in range {
      let byte = text[index]
      isAddress = byte == UInt8(ascii: "/") || isAddress && byte > 0x20 && byte < 0x80
      if isAddress { continue }
      let isPresented = text[index] == 0xef && Writing.isPresented(at: index, in: text)
      let bit = isPresented ? Writing.arabic.rawValue : bits[Int(text[index])]
      latin += Int(bit & 1)
      arabic += Int(bit >> 1 & 1)
      cyrillic += Int(bit >> 2)
    }
    let most = max(latin, arabic, cyrillic)
    guard most > 0 else { return nil }
    self = most == cyrillic ? .cyrillic : most == arabic ? .arabic : .latin
  }

  /// The script of a language, as far as it is not Latin.
  init(of language: String) {
    switch language {
    case "ar", "fa", "ur", "ps", "ckb", "sd", "ug": self = .arabic
    case "ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg": self = .cyrillic
    default: self = .latin
    }
  }

  /// The language that is read in this script where nothing says more.
  var language: String {
    switch self {
    case .latin: "en"
    case .arabic: "ar"
    case .cyrillic: "ru"
    }
  }

  /// Whether letters of two scripts stand in the text.
  ///
  /// One sum over all bytes and no branch, so that a text of one script costs next to nothing.
  static func isMixed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    bits.withUnsafeBufferPointer { bits in
      var seen: UInt8 = 0
      for byte in text { seen |= bits[Int(byte)] | (byte == 0xef ? Writing.arabic.rawValue : 0) }
      return seen & (seen &- 1) != 0
    }
  }

  /// The script of the first letter; nil where none stands there.
  init?(firstOf text: UnsafeBufferPointer<UInt8>) {
    guard let first = text.indices.lazy.compactMap({ Writing(at: $0, in: text) }).first else {
      return nil
    }
    self = first
  }
}
