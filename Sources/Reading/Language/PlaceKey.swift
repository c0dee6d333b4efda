// SPDX-License-Identifier: Apache-2.0

/// The running hash of a key: folded words parted by spaces.
///
/// `Scripts/gazetteer/placekeys.py` makes the keys of the gazetteer by the same rules.
struct PlaceKey {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325
  private var isEmpty = true

  @inline(__always)
  private mutating func add(byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  @inline(__always)
  mutating func add(_ word: FoldedWord) {
    if !isEmpty { add(byte: UInt8(ascii: " ")) }
    isEmpty = false
    for index in 0..<word.count { add(byte: word[index]) }
  }

  /// FNV-1a, its high bits stirred once more: the index takes the highest 16.
  var hash: UInt64 {
    var hash = state ^ state >> 32
    hash = hash &* 0x9e37_79b9_7f4a_7c15
    return hash ^ hash >> 29
  }

  /// Starts a key of likeness, which no key of letters can equal.
  static var alike: PlaceKey {
    var key = PlaceKey()
    key.add(byte: UInt8(ascii: "~"))
    return key
  }
}

/// One word without case, accents and marks; what is longer than any name's word is cut.
struct FoldedWord {
  static let longest = 46
  private var bytes = InlineArray<46, UInt8>(repeating: 0)
  private(set) var count = 0

  @inline(__always)
  subscript(_ index: Int) -> UInt8 { bytes[index] }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    guard count < FoldedWord.longest else { return }
    bytes[count] = byte
    count += 1
  }

  mutating func removeLast() { count = max(0, count - 1) }

  /// The word without its first bytes.
  func dropFirst(_ length: Int) -> FoldedWord {
    var rest = FoldedWord()
    for index in min(length, count)..<count { rest.append(bytes[index]) }
    return rest
  }

  func starts(with text: StaticString) -> Bool {
    guard text.utf8CodeUnitCount <= count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { text.utf8Start[$0] == bytes[$0] }
  }

  var isASCII: Bool { (0..<count).allSatisfy { bytes[$0] < 0x80 } }

  static let article: FoldedWord = {
    var word = FoldedWord()
    word.append(UInt8(ascii: "a"))
    word.append(UInt8(ascii: "l"))
    return word
  }()

  /// Whether it is the Arabic article in one of its romanised shapes, all of which are one in keys.
  var isArticle: Bool {
    guard count == 2 || count == 3 else { return false }
    let third = count == 3 ? bytes[2] : 0
    switch (bytes[0], bytes[1], third) {
    case (UInt8(ascii: "a"), let second, 0): return Self.articleEnds.contains(second)
    case (UInt8(ascii: "e"), let second, 0): return Self.articleEnds.contains(second)
    case (UInt8(ascii: "u"), UInt8(ascii: "l"), 0): return true
    case (UInt8(ascii: "a"), let second, UInt8(ascii: "h")),
      (UInt8(ascii: "e"), let second, UInt8(ascii: "h")):
      return second == UInt8(ascii: "s") || second == UInt8(ascii: "t")
        || second == UInt8(ascii: "d")
    default: return false
    }
  }

  private static let articleEnds = Array("lrstdzn".utf8)
}
