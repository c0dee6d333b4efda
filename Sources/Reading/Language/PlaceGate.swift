// SPDX-License-Identifier: Apache-2.0

/// Tells in one pass over a word's bytes that no name begins with it, for most words.
///
/// It hashes as `PlaceKey` does, without what only longer names need; four words of five with a
/// capital end here, in some tens of nanoseconds.
struct PlaceGate {
  private static let prime: UInt64 = 0x100_0000_01b3
  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let startAlike: UInt64 = (start ^ UInt64(UInt8(ascii: "~"))) &* prime

  let gazetteer: Gazetteer

  /// Whether names may begin with the word by its letters, and by likeness to its spelling.
  struct Answer: Equatable {
    var byLetters = true
    var byLikeness = true
    /// The word's own hash; 0 where its bytes alone do not give it.
    var hash: UInt64 = 0
  }

  /// The hash of a word of plain letters, an article's own included; nil for others.
  static func hash(_ word: String) -> UInt64? {
    guard word.utf8.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7a }) else { return nil }
    return stirred(word.utf8.reduce(start) { ($0 ^ UInt64($1 | 0x20)) &* prime })
  }

  /// The key of a word of more than three letters, all of them plain; nil for others, of which an
  /// article may be one.
  static func hash(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt64? {
    guard word.count > 3 else { return nil }
    var state = start
    for index in word {
      let letter = text[index] | 0x20
      guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { return nil }
      state = (state ^ UInt64(letter)) &* prime
    }
    return stirred(state)
  }

  /// Looks at the first word of a stretch of text, up to a hyphen.
  @inline(__always)
  func answer(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Answer {
    var index = range.lowerBound
    var state = Self.start
    while index < range.upperBound {
      let letter = text[index] | 0x20
      guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { break }
      state = (state ^ UInt64(letter)) &* Self.prime
      index += 1
    }
    let isWhole = index == range.upperBound || text[index] == UInt8(ascii: "-")
    guard isWhole else { return Answer() }
    let hash = Self.stirred(state)
    guard index - range.lowerBound > 3 else { return Answer(hash: hash) }
    return Answer(
      byLetters: gazetteer.mayBegin(hash),
      byLikeness: gazetteer.mayBegin(Self.stirred(likeness(text, range.lowerBound..<index))),
      hash: hash)
  }

  /// The state of the hash of a word's likeness; see `PlaceKey`.
  @inline(__always)
  private func likeness(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var state = Self.startAlike
    var before = state
    var (last, secondLast): (UInt8, UInt8) = (0, 0)
    var kept = 0
    var index = range.lowerBound
    while index < range.upperBound {
      var byte = text[index] | 0x20
      index += 1
      if index < range.upperBound, let one = PlaceKey.digraph(byte, text[index] | 0x20) {
        byte = one
        index += 1
      }
      byte = PlaceKey.same(byte)
      if byte == last { continue }
      before = state
      state = (state ^ UInt64(byte)) &* Self.prime
      (secondLast, last, kept) = (last, byte, kept + 1)
    }
    let isMute = kept > 2 && last == UInt8(ascii: "h") && secondLast == UInt8(ascii: "a")
    return isMute ? before : state
  }

  @inline(__always)
  private static func stirred(_ state: UInt64) -> UInt64 {
    var hash = state ^ state >> 32
    hash = hash &* 0x9e37_79b9_7f4a_7c15
    return hash ^ hash >> 29
  }
}
