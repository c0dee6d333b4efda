// SPDX-License-Identifier: Apache-2.0
import Script

/// What words are compared by from report to report: a word without what its sentence gives it.
///
/// "القصف", "بقصف" and "قصفها" tell the same of an event, as do "strike" and "strikes". Endings are cut
/// off without asking what a word is (light stemming: Larkey, Ballesteros and Connell 2002), since
/// most words by which reports meet are names that no lexicon has.
struct TermStems {
  /// So many letters stay.
  private static let least = 3
  /// Longer words are compared by their beginning.
  private static let longest = 32

  private let affixes: Affixes
  private var letters: [UInt32] = []

  init(_ affixes: Affixes) {
    self.affixes = affixes
    letters.reserveCapacity(TermStems.longest)
  }

  /// The hash of a word's stem.
  mutating func hash(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    readLetters(token, bytes)
    var stem = affixes.withoutArticle(letters[...])
    if stem.count == letters.count, let prefix = affixes.prefixes.first(where: { fits(stem, $0) }) {
      stem = stem.dropFirst(prefix.count)
    }
    let ending = affixes.inflections.first {
      stem.count >= $0.count + TermStems.least && stem.suffix($0.count).elementsEqual($0)
    }
    var hash = WordHash()
    for letter in stem.dropLast(ending?.count ?? 0) { Fold.add(letter, to: &hash) }
    return UInt32(truncatingIfNeeded: hash.finished)
  }

  private func fits(_ stem: ArraySlice<UInt32>, _ prefix: [UInt32]) -> Bool {
    stem.count > prefix.count + TermStems.least && stem.starts(with: prefix)
  }

  private mutating func readLetters(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) {
    letters.removeAll(keepingCapacity: true)
    var index = Int(token.start)
    while index < Int(token.end), letters.count < TermStems.longest {
      let (scalar, length) = UTF8Reading.scalar(bytes, at: index)
      index += length
      let (first, second) = (Fold.folded(scalar), Fold.second(scalar))
      if first != 0 { letters.append(first) }
      if second != 0 { letters.append(second) }
    }
  }
}
