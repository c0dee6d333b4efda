// SPDX-License-Identifier: Apache-2.0

/// How words are written: in what language, as far as that is known, and which way they run.
public struct Written: Equatable {
  /// As `lang` takes it; empty where the words are not in their report's language.
  public var language: String
  public var isRightToLeft: Bool

  /// Languages written from right to left, by ISO 639-1 or -3.
  private static let rightToLeft: Set = [
    "ar", "fa", "ur", "he", "ps", "sd", "ug", "yi", "dv", "ckb", "arc", "syr",
  ]

  /// The words of a report that is said to be in a language.
  ///
  /// The words decide before what is said: a post in Arabic may stand in a page that calls itself
  /// English. Without letters they run as the language does.
  public init(_ words: String, in language: String) {
    let isSaid = Written.rightToLeft.contains(language)
    let isSeen = Written.mostRunsRightToLeft(words)
    isRightToLeft = isSeen ?? isSaid
    guard let isSeen, isSeen != isSaid else {
      self.language = language
      return
    }
    self.language = isSeen ? Written.likely(words) : ""
  }

  /// Arabic, unless the letters are Hebrew.
  private static func likely(_ words: String) -> String {
    words.unicodeScalars.contains { (0x0600...0x06ff).contains($0.value) } ? "ar" : ""
  }

  /// Whether most letters are of a script that runs from right to left; nil without letters.
  private static func mostRunsRightToLeft(_ words: String) -> Bool? {
    var (right, left) = (0, 0)
    for scalar in words.unicodeScalars {
      if isRightToLeft(scalar) {
        right += 1
      } else if scalar.properties.isAlphabetic {
        left += 1
      }
    }
    return right + left == 0 ? nil : right > left
  }

  /// Whether a letter is Hebrew, Arabic, Syriac or the like (Unicode Standard Annex 9, table 4).
  public static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0660...0x0669, 0x06f0...0x06f9: false
    case 0x0590...0x08ff, 0xfb1d...0xfdff, 0xfe70...0xfefc: scalar.properties.isAlphabetic
    default: false
    }
  }

  var direction: Direction { isRightToLeft ? .rtl : .ltr }
}
