// SPDX-License-Identifier: Apache-2.0

/// What the last letters of a word that no file knows say of it: "-ly", "-ed".
///
/// Half the words of a text are asked for theirs, so that an ending is compared in one step, and only
/// with those that end with the same letter.
struct WordEndings {
  /// Letters of an ending at most, so that it fits one number.
  private static let longest = 8
  /// A word has so many letters more than its ending.
  private static let stem = 3

  private struct Ending {
    /// The letters, the last one highest, and which bits they take.
    var letters: UInt64
    var mask: UInt64
    var count: Int
    var classes: WordClass
  }

  /// By the last letter, of either case; in the order of the files.
  private var endings = [[Ending]](repeating: [], count: 32)

  /// Adds an ending of small letters of ASCII; false where it is too long or none.
  mutating func add(_ letters: some Collection<UInt8>, _ classes: WordClass) -> Bool {
    guard !letters.isEmpty, letters.count <= WordEndings.longest else { return false }
    let packed = letters.reduce(UInt64(0)) { $0 >> 8 | UInt64($1) << 56 }
    let mask = UInt64.max << UInt64(64 - 8 * letters.count)
    endings[Int(packed >> 56) & 31].append(
      Ending(letters: packed, mask: mask, count: letters.count, classes: classes))
    return true
  }

  /// What the first ending says that the word has which stands at some bytes; nothing for none.
  func classes(of word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> WordClass {
    let group = Int(bytes[word.upperBound - 1] & 31)
    guard !endings[group].isEmpty else { return WordClass() }
    let tail = WordEndings.tail(bytes, word.upperBound) | 0x2020_2020_2020_2020
    for index in endings[group].indices
    where tail & endings[group][index].mask == endings[group][index].letters
      && word.count >= endings[group][index].count + WordEndings.stem
    {
      return endings[group][index].classes
    }
    return WordClass()
  }

  /// The eight bytes before a position, the last one highest; zeros where there are fewer.
  private static func tail(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> UInt64 {
    guard end >= 8 else { return bytes[..<end].reduce(0) { $0 >> 8 | UInt64($1) << 56 } }
    return UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: end - 8, as: UInt64.self))
  }
}
