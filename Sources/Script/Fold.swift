// SPDX-License-Identifier: Apache-2.0

/// Folds letters to the form under which words are compared: lower case, without diacritics.
public enum Fold {
  /// U+00C0 to U+017F, one ASCII letter each; a space drops the scalar (× and ÷ are no letters).
  private static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuyts" + "aaaaaaaceeeeiiiidnooooo ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnn"
      + "oooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// What a scalar is folded to; 0 where it is dropped.
  public static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5a: scalar + 32
    case 0x00...0x7f: scalar
    case 0xc0..<(0xc0 + UInt32(latin.count)): UInt32(latin[Int(scalar - 0xc0)])
    case 0x0300...0x036f, 0x02b9...0x02bf: 0  // Combining marks; the ʿ and ʾ of transliteration.
    case 0x0391...0x03a9, 0x0410...0x042f: scalar + 32
    case 0x0400...0x040f: scalar + 80
    case 0x0600...0x06ff, 0xfb50...0xfbff, 0xfe70...0xfefc: ArabicLetters.folded(scalar)
    case 0x1e00...0x1eff: vietnamese(scalar)
    case 0x200b...0x200f, 0x202a...0x202e, 0x2066...0x2069, 0xfeff: 0  // Marks without a shape.
    default: scalar
    }
  }

  /// What each scalar from U+0600 to U+06FF is folded to; `noLetter` where it is none of a word.
  public static let arabicLetters: [UInt16] = (0x0600...0x06ff).map {
    isLetter($0) ? UInt16(folded($0)) : noLetter
  }
  @inlinable public static var noLetter: UInt16 { .max }

  /// The second letter of a scalar that is two: the alef of the ligature lam-alef; else 0.
  public static func second(_ scalar: UInt32) -> UInt32 {
    (0xfef5...0xfefc).contains(scalar) ? 0x0627 : 0
  }

  /// The value of a decimal digit of Arabic script, Eastern ones included; nil for other scalars.
  public static func digit(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x0660...0x0669: UInt8(scalar - 0x0660)
    case 0x06f0...0x06f9: UInt8(scalar - 0x06f0)
    default: nil
    }
  }

  /// Whether the scalar is of a script whose words carry no capitals and take particles in front.
  public static func isArabic(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0600...0x06ff, 0x0750...0x077f, 0xfb50...0xfdff, 0xfe70...0xfefe: true
    default: false
    }
  }

  /// Latin Extended Additional, as far as transliterations use it: dots and lines below.
  private static func vietnamese(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x1e0a...0x1e13: 0x64  // d
    case 0x1e20, 0x1e21: 0x67
    case 0x1e22...0x1e2b, 0x1e96: 0x68
    case 0x1e30...0x1e35: 0x6b
    case 0x1e60...0x1e69: 0x73
    case 0x1e6a...0x1e71, 0x1e97: 0x74
    case 0x1e90...0x1e95: 0x7a
    default: scalar | 1
    }
  }

  /// Whether the scalar is a capital letter of a script that has them.
  public static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5a: true
    case 0xc0...0xde: scalar != 0xd7
    case 0x100...0x137, 0x14a...0x177, 0x1e00...0x1eff: scalar & 1 == 0
    case 0x139...0x148, 0x179...0x17e: scalar & 1 == 1
    case 0x391...0x3a9, 0x400...0x42f: true
    default: false
    }
  }

  /// Whether the scalar, which is not ASCII, can be a part of a word.
  public static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xaa, 0xb5, 0xba: true
    case 0x00...0xbf, 0xd7, 0xf7: false
    case 0x2000...0x206f, 0x20a0...0x20cf, 0x2100...0x2bff: false
    case 0x3000...0x3003, 0x3008...0x3020, 0xff00...0xff0f, 0xff1a...0xff20: false
    case 0x0600...0x060f, 0x061b...0x061f, 0x0660...0x066d, 0x06d4, 0x06dd, 0x06de: false
    case 0x06e9, 0x06f0...0x06f9: false
    case 0xd800...0xf8ff, 0xfe00...0xfe6f, 0xfff0...0xffff: false
    case 0x1f000...0x1faff: false
    default: true
    }
  }

  /// The normalised hash of a word in UTF-8, as the reader hashes the words of a text.
  public static func hash(_ word: some StringProtocol) -> UInt64 { hash(String(word)) }

  private static func hash(_ word: String) -> UInt64 {
    var hash = WordHash()
    for scalar in word.unicodeScalars {
      let (first, second) = (folded(scalar.value), second(scalar.value))
      if first != 0 { add(first, to: &hash) }
      if second != 0 { add(second, to: &hash) }
    }
    return hash.finished
  }

  /// Adds a folded scalar: one byte if ASCII, else three.
  @inlinable @inline(__always)
  public static func add(_ folded: UInt32, to hash: inout WordHash) {
    if folded > 0x7f, folded < 0x1_0000 {
      return hash.add(
        UInt8(truncatingIfNeeded: folded), thenOneAndZero: UInt8(truncatingIfNeeded: folded >> 8))
    }
    hash.add(UInt8(truncatingIfNeeded: folded))
    guard folded > 0x7f else { return }
    hash.add(UInt8(truncatingIfNeeded: folded >> 8))
    hash.add(UInt8(truncatingIfNeeded: folded >> 16))
  }
}
