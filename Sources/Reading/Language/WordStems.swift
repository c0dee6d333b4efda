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
  /// What may be taken off; of most words nothing, so that only the hash of the whole is wanted.
  private(set) var opening = Opening.nothing
  private let openings: Openings

  @inline(__always)
  init(_ openings: Openings) { self.openings = openings }

  /// What a word may begin with that is none of it: the article alone, or particles before it too.
  enum Opening { case nothing, article, particles }

  /// The letters that particles and the article begin with.
  struct Openings {
    /// A bit for each particle's letter, by its low bits.
    private var particles: UInt64 = 0
    private var article: (first: UInt32, second: UInt32) = (0, 0)

    init(_ affixes: Affixes) {
      for particle in affixes.particles { particles |= 1 << UInt64(particle.letter & 63) }
      if affixes.article.count == 2 { article = (affixes.article[0], affixes.article[1]) }
    }

    @inline(__always)
    fileprivate func opening(_ first: UInt32) -> Opening {
      if particles >> UInt64(first & 63) & 1 == 1 { return .particles }
      return first == article.first ? .article : .nothing
    }

    @inline(__always)
    fileprivate func goesOn(_ second: UInt32) -> Bool { second == article.second }
  }

  /// Adds a folded letter that ends at a byte of the text.
  @inline(__always)
  mutating func add(_ letter: UInt32, end: Int) {
    Fold.add(letter, to: &hashes[0])
    if letters == 0 {
      opening = openings.opening(letter)
    } else if opening == .particles {
      for skipped in 1...min(letters, 4) { Fold.add(letter, to: &hashes[skipped]) }
    } else if opening == .article {
      if letters > 1 { Fold.add(letter, to: &hashes[2]) }
      if letters == 1, !openings.goesOn(letter) { opening = .nothing }
    }
    if letters < 4 { (heads[letters], ends[letters]) = (letter, end) }
    letters += 1
  }

  /// The hash of the word without so many letters, where what it begins with is so long.
  @inline(__always)
  func hash(without skipped: Int) -> UInt64 { hashes[skipped].finished }

  /// Where the word begins without so many letters.
  func start(without skipped: Int, from start: Int) -> Int {
    skipped == 0 ? start : ends[skipped - 1]
  }
}
