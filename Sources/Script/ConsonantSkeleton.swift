// SPDX-License-Identifier: Apache-2.0

/// The consonants of a name, by which its spellings in Arabic, Latin and Cyrillic letters are brought
/// together: "Kafr Lata", "Kafrlata" and "كفرلاتا" are all k f r l t.
///
/// Vowels go, long ones and the half vowels w and y among them, since transliterations write them in many
/// ways or not at all; letters that transliterations do not tell apart (ت and ط, س and ص, ق and ك) are
/// one; a doubled consonant is one. It tells far less than the name: two names may have one skeleton.
public enum ConsonantSkeleton {
  /// What a skeleton is hashed from, and how many consonants it has.
  public struct Value: Hashable, Sendable {
    /// A consonant in each four bits, the last in the lowest; of longer names the last sixteen.
    public var bits: UInt64
    public var count: Int

    public init() { (bits, count) = (0, 0) }

    /// The skeleton of a name whose parts have these.
    public func joined(_ next: Value) -> Value {
      var result = self
      for place in (0..<min(16, next.count)).reversed() {
        result.add(UInt8((next.bits >> UInt64(4 * place)) & 15))
      }
      return result
    }

    mutating func add(_ consonant: UInt8) {
      guard consonant != 0, count == 0 || UInt8(bits & 15) != consonant else { return }
      bits = bits << 4 | UInt64(consonant)
      count += 1
    }
  }

  private static let classes = ".bthxdrzsSgfklmn"

  /// The number of a class of consonants; 0 for none.
  private static func number(_ letter: Character) -> UInt8 {
    let place = classes.firstIndex(of: letter).map {
      classes.distance(from: classes.startIndex, to: $0)
    }
    return UInt8(place ?? 0) & 15
  }

  /// The skeleton of a word.
  ///
  /// - Parameter word: UTF-8.
  /// - Returns: one without consonants for what has none.
  public static func of(_ word: UnsafeBufferPointer<UInt8>) -> Value {
    var value = Value()
    var index = 0
    while index < word.count {
      if word[index] < 0x80 {
        index += latin(word, index, &value)
      } else {
        let (scalar, length) = decoded(word, index)
        index += length
        // A final ه is as often the sign of a vowel as the letter, and no h is written for it.
        if scalar == 0x0647, index == word.count { break }
        if let number = table[scalar] { value.add(number) }
      }
    }
    return value
  }

  // MARK: Latin

  /// Adds the consonant at a byte; how many bytes it takes.
  private static func latin(
    _ word: UnsafeBufferPointer<UInt8>, _ index: Int, _ value: inout Value
  ) -> Int {
    let letter = word[index] | 0x20
    let next = index + 1 < word.count ? word[index + 1] | 0x20 : 0
    if next == UInt8(ascii: "h"), let number = aspirated[letter] {
      value.add(number)
      return 2
    }
    // A final h is no more than the sign of a vowel: Raqqah, Douma and Doumah.
    if letter == UInt8(ascii: "h"), index + 1 == word.count { return 1 }
    value.add(plain[Int(letter)])
    return 1
  }

  private static let plain: [UInt8] = (0..<256).map { byte in
    let same: [Character: Character] = [
      "p": "b", "q": "k", "c": "k", "v": "f", "j": "g",
    ]
    let letter = Character(Unicode.Scalar(UInt8(byte)))
    guard byte < 0x80, letter.isLowercase else { return 0 }
    return number(same[letter] ?? letter)
  }

  private static let aspirated: [UInt8: UInt8] = [
    UInt8(ascii: "k"): number("x"), UInt8(ascii: "s"): number("S"), UInt8(ascii: "c"): number("S"),
    UInt8(ascii: "g"): number("g"), UInt8(ascii: "d"): number("d"), UInt8(ascii: "t"): number("t"),
    UInt8(ascii: "z"): number("z"), UInt8(ascii: "p"): number("f"),
  ]

  // MARK: Arabic and Cyrillic

  private static let letters: [(String, Character)] = [
    ("بپБб", "b"), ("تطثТт", "t"), ("حه", "h"), ("خХх", "x"), ("دذضДд", "d"),
    ("رРр", "r"), ("زظЗз", "z"), ("سصСс", "s"), ("شЧчШшЩщ", "S"), ("جغگГгЖжЏџ", "g"),
    ("فВвФф", "f"),
    ("قكکКк", "k"), ("لЛл", "l"), ("مМм", "m"), ("نНн", "n"),
  ]

  private static let table: [UInt32: UInt8] = {
    var table: [UInt32: UInt8] = [:]
    for (letters, letter) in letters {
      for scalar in letters.unicodeScalars { table[scalar.value] = number(letter) }
    }
    return table
  }()

  private static func decoded(
    _ word: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = UInt32(word[index])
    let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
    guard first >= 0xc2, first < 0xf5, index + length <= word.count else { return (0, 1) }
    var scalar = first & (0x7f >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(word[index + offset]) & 0x3f }
    return (scalar, length)
  }
}
