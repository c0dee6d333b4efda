// SPDX-License-Identifier: Apache-2.0

/// The running hash of a key: folded words parted by spaces, of their letters or of their likeness.
///
/// `Scripts/gazetteer/placekeys.py` makes the keys of the gazetteer by the same rules; a test
/// compares the two.
struct PlaceKey {
  private static let prime: UInt64 = 0x100_0000_01b3

  let isAlike: Bool
  /// FNV-1a over the words so far, and what it was before the word at hand and its last letter.
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325
  private var beforeWord: UInt64 = 0
  private var beforeLetter: UInt64 = 0
  /// How many words are hashed, and letters of the word at hand as they came.
  private(set) var words = 0
  private var letters = 0
  /// The first three letters, and whether any is beyond ASCII.
  private var head: UInt32 = 0
  private var isForeign = false
  /// Of a likeness: its letters so far, its last two, and one that waits for a possible h.
  private var kept = 0
  private var last: UInt8 = 0
  private var secondLast: UInt8 = 0
  private var waiting: UInt8 = 0

  /// - Parameter isAlike: hash what spellings of one romanised name have in common; such a key can
  ///   equal none of letters.
  init(isAlike: Bool = false) {
    self.isAlike = isAlike
    if isAlike { hash(UInt8(ascii: "~")) }
    beforeWord = state
  }

  /// FNV-1a, its high bits stirred once more: the gazetteer's index takes the highest 16.
  var value: UInt64 {
    var hash = state ^ state >> 32
    hash = hash &* 0x9e37_79b9_7f4a_7c15
    return hash ^ hash >> 29
  }

  @inline(__always)
  private mutating func hash(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* Self.prime
  }

  /// Adds a folded letter to the word at hand.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    if letters == 0 {
      beforeWord = state
      if words > 0 { hash(UInt8(ascii: " ")) }
    }
    letters += 1
    if letters <= 3 { head = head << 8 | UInt32(byte) }
    if byte >= 0x80 { isForeign = true }
    if isAlike { pair(byte) } else { hash(byte) }
  }

  /// What ending a word came to.
  enum Ending {
    case none, word, skipped, impossible
  }

  /// Ends the word at hand.
  ///
  /// - Returns: none where there is none; skipped where a likeness leaves the word out, impossible
  ///   where it has letters of another script.
  @inline(__always)
  mutating func endWord() -> Ending {
    guard letters > 0 else { return .none }
    defer { reset() }
    if isAlike, isForeign { return .impossible }
    if isAlike { settle() }
    if isArticle {
      state = beforeWord
      if isAlike { return .skipped }
      if words > 0 { hash(UInt8(ascii: " ")) }
      hash(UInt8(ascii: "a"))
      hash(UInt8(ascii: "l"))
    }
    words += 1
    return .word
  }

  private mutating func reset() {
    (letters, head, isForeign) = (0, 0, false)
    (kept, last, secondLast, waiting) = (0, 0, 0, 0)
  }

  /// Whether the word is the Arabic article in one of its shapes, all of which are one in keys.
  private var isArticle: Bool {
    guard letters == 2 || letters == 3 else { return false }
    return Self.isArticle(head)
  }

  static func isArticle(_ word: [UInt8]) -> Bool {
    (2...3).contains(word.count) && isArticle(word.reduce(0) { $0 << 8 | UInt32($1) })
  }

  @inline(__always)
  private static func isArticle(_ head: UInt32) -> Bool {
    switch head {
    // al ar as at ad az an
    case 0x616c, 0x6172, 0x6173, 0x6174, 0x6164, 0x617a, 0x616e: return true
    // el er es et ed ez en
    case 0x656c, 0x6572, 0x6573, 0x6574, 0x6564, 0x657a, 0x656e: return true
    // ash ath adh esh eth edh, ul
    case 0x617368, 0x617468, 0x616468, 0x657368, 0x657468, 0x656468, 0x756c: return true
    default: return false
    }
  }
}

// MARK: - Likeness

extension PlaceKey {
  /// Takes a letter of a likeness: sh, kh and their kind are one letter.
  private mutating func pair(_ byte: UInt8) {
    if let one = Self.digraph(waiting, byte) {
      keep(one)
      waiting = 0
      return
    }
    if waiting != 0 { keep(waiting) }
    waiting = byte
  }

  /// Vowels are one letter, and a letter twice is a letter.
  private mutating func keep(_ byte: UInt8) {
    let byte = Self.same(byte)
    guard byte != last else { return }
    beforeLetter = state
    hash(byte)
    (kept, secondLast, last) = (kept + 1, last, byte)
  }

  /// Ends a likeness: an h after the last vowel is mute.
  private mutating func settle() {
    if waiting != 0 { keep(waiting) }
    if kept > 2, last == UInt8(ascii: "h"), secondLast == UInt8(ascii: "a") { state = beforeLetter }
  }

  /// How many letters of a word's likeness are no vowels.
  static func consonants(of word: [UInt8]) -> Int {
    var (count, last): (Int, UInt8) = (0, 0)
    var index = 0
    while index < word.count {
      let pair = index + 1 < word.count ? digraph(word[index], word[index + 1]) : nil
      let letter = same(pair ?? word[index])
      if letter != last, letter != UInt8(ascii: "a") { count += 1 }
      (index, last) = (index + (pair == nil ? 1 : 2), letter)
    }
    return count
  }

  @inline(__always)
  static func digraph(_ first: UInt8, _ second: UInt8) -> UInt8? {
    if second == UInt8(ascii: "j") { return first == UInt8(ascii: "d") ? second : nil }
    guard second == UInt8(ascii: "h") else { return nil }
    switch first {
    case UInt8(ascii: "k"): return UInt8(ascii: "x")
    case UInt8(ascii: "s"), UInt8(ascii: "c"): return UInt8(ascii: "c")
    case UInt8(ascii: "g"), UInt8(ascii: "d"), UInt8(ascii: "t"): return first
    case UInt8(ascii: "p"): return UInt8(ascii: "f")
    default: return nil
    }
  }

  @inline(__always)
  static func same(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "q"): UInt8(ascii: "k")
    case UInt8(ascii: "v"): UInt8(ascii: "f")
    case UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"), UInt8(ascii: "w"):
      UInt8(ascii: "a")
    default: byte
    }
  }
}
