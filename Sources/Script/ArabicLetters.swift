// SPDX-License-Identifier: Apache-2.0

/// What the letters of Arabic script fold to, so that spellings of one word have one form.
///
/// Hamza forms, alef maqsura, ta marbuta, Persian and Urdu shapes, vowel marks, tatweel and the
/// presentation forms of old encodings (Unicode, chapter 9.2 and the charts FB50 and FE70). What
/// is composed in one text and a letter with a mark in another comes out alike.
enum ArabicLetters {
  private static let base: UInt32 = 0x0600

  /// Letters and what they fold to; marks and the tatweel fold to nothing.
  private static let same: [(letters: String, folded: Unicode.Scalar?)] = [
    ("آأإٱ", "ا"), ("ؤ", "و"), ("ئىیې", "ي"), ("ةہھەۀۃ", "ه"), ("کڪ", "ك"), ("ـ", nil),
  ]

  /// Marks that fold to nothing, first and last.
  private static let marks: [ClosedRange<UInt32>] = [
    0x0610...0x061a, 0x061c...0x061c, 0x064b...0x065f, 0x0670...0x0670, 0x06d6...0x06dc,
    0x06df...0x06e8, 0x06ea...0x06ed,
  ]

  /// U+FE80 to U+FEFC: each letter as many times as it has shapes; the last eight are lam-alef.
  private static let shapes =
    "ءآآأأؤؤإإئئئئاابببب" + "ةةتتتتثثثثججججححححخخخخددذذررززسسسسششششصصصصضضضض"
    + "ططططظظظظععععغغغغففففققققككككللللممممننننههههووىىييييلللللللل"

  /// U+0600 to U+06FF.
  private static let table: [UInt16] = {
    var table = (0..<0x100).map { UInt16(base) + UInt16($0) }
    for (letters, folded) in same {
      for letter in letters.unicodeScalars {
        table[Int(letter.value - base)] = UInt16(folded?.value ?? 0)
      }
    }
    for range in marks { for mark in range { table[Int(mark - base)] = 0 } }
    return table
  }()

  private static let presentation: [UInt16] = shapes.unicodeScalars.map {
    table[Int($0.value - base)]
  }

  /// Folds a scalar from U+0600 to U+06FF, or of the presentation forms; 0 where it is dropped.
  static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x0600...0x06ff: UInt32(table[Int(scalar - base)])
    case 0xfe70...0xfe7f: 0
    case 0xfe80...0xfefc: UInt32(presentation[Int(scalar - 0xfe80)])
    case 0xfb8e...0xfb91: 0x0643
    case 0xfba6...0xfbad: 0x0647
    case 0xfbe8, 0xfbe9, 0xfbfc...0xfbff: 0x064a
    default: scalar
    }
  }
}
