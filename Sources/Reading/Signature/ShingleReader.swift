// SPDX-License-Identifier: Apache-2.0
import Script

/// Cuts a text into shingles of words for its signature.
///
/// Words as `Fold` folds them, not as a lexicon knows them: signatures of one record are compared over
/// years, and must not change when a word is learnt. Lines that are furniture of pages are left out.
struct ShingleReader {
  /// Words in a shingle.
  static let length = 5
  private static let base: UInt64 = 0x9e37_79b9_7f4a_7c15
  /// What takes the word that leaves the window out of the sum: base to the power of its length.
  private static let leaving = (0..<length).reduce(UInt64(1)) { power, _ in power &* base }

  private let furniture = PageFurniture.standard
  private var sketch = ShingleSketch()
  private var line: [UInt64] = []
  private var window = [UInt64](repeating: 0, count: length)
  private var sum: UInt64 = 0
  private var words = 0

  /// Reads a part of the report; shingles do not reach from one part to the next.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    words = 0
    sum = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") {
        endLine()
        index += 1
      } else if byte & 0x80 != 0 || ShingleReader.plain(byte) != 0 {
        let (word, next) = ShingleReader.word(bytes, from: index)
        if let word { line.append(word) }
        index = next
      } else {
        index += 1
      }
    }
    endLine()
  }

  mutating func finish() -> (minima: [UInt32], shingles: Int, passages: [UInt32]) {
    sketch.finish()
  }

  // MARK: Words

  /// The byte in lower case for letters and digits of ASCII, else 0.
  @inline(__always)
  private static func plain(_ byte: UInt8) -> UInt8 {
    let lower = byte | 0x20
    if lower &- UInt8(ascii: "a") < 26 { return lower }
    return byte &- UInt8(ascii: "0") < 10 ? byte : 0
  }

  /// The hash of some words and how many they are, as signatures take words.
  static func hash(
    of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>
  ) -> (hash: UInt64, words: Int) {
    var (index, hash, words) = (range.lowerBound, UInt64(0), 0)
    while index < range.upperBound {
      guard bytes[index] & 0x80 != 0 || plain(bytes[index]) != 0 else {
        index += 1
        continue
      }
      let (word, next) = word(bytes, from: index)
      if let word { (hash, words) = (WordHash.joined(hash, word), words + 1) }
      index = next
    }
    return (hash, words)
  }

  /// The hash of the word that begins at a byte, if there is one, and where it ends.
  @inline(__always)
  private static func word(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (UInt64?, Int) {
    var (index, hash, letters) = (start, WordHash(), 0)
    scan: while index < bytes.count {
      let plain = ShingleReader.plain(bytes[index])
      if plain != 0 {
        hash.add(plain)
        (letters, index) = (letters + 1, index + 1)
        continue
      }
      guard bytes[index] & 0x80 != 0 else { break }
      let (scalar, length) = UTF8Reading.scalar(bytes, at: index)
      guard let added = ShingleReader.add(scalar, to: &hash) else {
        if letters == 0 { index += length }
        break scan
      }
      (letters, index) = (letters + added, index + length)
    }
    return (letters > 0 ? hash.finished : nil, max(index, start + 1))
  }

  /// Adds a scalar beyond ASCII to a word: how many letters it is; nil where it is none.
  private static func add(_ scalar: UInt32, to hash: inout WordHash) -> Int? {
    if let digit = Fold.digit(scalar) {
      hash.add(UInt8(ascii: "0") + digit)
      return 1
    }
    let folded = Fold.folded(scalar)
    if folded == 0 { return 0 }
    guard Fold.isLetter(scalar) else { return nil }
    Fold.add(folded, to: &hash)
    let second = Fold.second(scalar)
    if second != 0 { Fold.add(second, to: &hash) }
    return 1
  }

  // MARK: Shingles

  private mutating func endLine() {
    defer { line.removeAll(keepingCapacity: true) }
    guard !line.isEmpty, !furniture.isFurniture(line) else { return }
    for word in line { add(word) }
  }

  private mutating func add(_ word: UInt64) {
    let place = words % ShingleReader.length
    sum = sum &* ShingleReader.base &+ word &- window(place) &* ShingleReader.leaving
    window[place] = word
    words += 1
    guard words >= ShingleReader.length else { return }
    sketch.add(ShingleReader.mixed(sum))
  }

  private func window(_ place: Int) -> UInt64 {
    words >= ShingleReader.length ? window[place] : 0
  }

  /// The upper half of the finaliser of SplitMix64.
  private static func mixed(_ value: UInt64) -> UInt32 {
    var mixed = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return UInt32(truncatingIfNeeded: (mixed ^ (mixed >> 31)) >> 32)
  }
}
