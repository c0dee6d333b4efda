// SPDX-License-Identifier: Apache-2.0
import Script

/// The hashes of a word and of what is left of it without its first one to four letters.
///
/// They run side by side while the word is scanned, so that taking particles off costs no second
/// pass over it.
struct WordStems {
  private var hashes = InlineArray<5, WordHash>(repeating: WordHash())
  /// The first four letters, and where each ends in the text.
  private(set) var heads = InlineArray<4, UInt32>(repeating: 0)
  private(set) var ends = InlineArray<4, Int>(repeating: 0)
  private(set) var letters = 0

  /// Adds a folded letter that ends at a byte of the text.
  @inline(__always)
  mutating func add(_ letter: UInt32, end: Int) {
    for skipped in 0...min(letters, 4) { Fold.add(letter, to: &hashes[skipped]) }
    if letters < 4 { (heads[letters], ends[letters]) = (letter, end) }
    letters += 1
  }

  /// The hash of the word without so many letters.
  @inline(__always)
  func hash(without skipped: Int) -> UInt64 { hashes[skipped].finished }

  /// Where the word begins without so many letters.
  func start(without skipped: Int, from start: Int) -> Int {
    skipped == 0 ? start : ends[skipped - 1]
  }
}
