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

  /// The script of a letter's first byte; nil for figures, marks and blanks.
  init?(_ byte: UInt8) { self.init(rawValue: Writing.bits[Int(byte)]) }

  /// The script of most letters; nil where none stands there.
  init?(mostOf text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var (latin, arabic, cyrillic) = (0, 0, 0)
    for byte in text[range] {
      let bit = Writing.bits[Int(byte)]
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
  /// Three sums over all bytes and no branch, so that a text of one script costs next to nothing.
  static func isMixed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var (latin, arabic, cyrillic): (UInt8, UInt8, UInt8) = (0, 0, 0)
    for byte in text {
      latin |= (byte | 0x20) &- 0x61 < 26 ? 1 : 0
      arabic |= byte &- 0xd8 < 4 ? 1 : 0
      cyrillic |= byte &- 0xd0 < 3 ? 1 : 0
    }
    return latin + arabic + cyrillic > 1
  }
}
