// SPDX-License-Identifier: Apache-2.0
import Script

/// Collects the consonants of what may be names, by which a report in one script meets one in another.
///
/// In Latin letters a name has a capital and is no word that a lexicon knows as one; Arabic has no
/// capitals, so there every word that the lexicon does not know may be one. Two words that follow one
/// another are also taken as one: "Kafr Lata" is one word elsewhere.
struct NameSkeletons {
  /// Fewer consonants tell too little of one word.
  private static let least = 3
  /// Two words of a sign each are no name.
  private static let leastJoined = 4
  private static let most = 2_000

  private var latin: Set<UInt32> = []
  private var other: Set<UInt32> = []
  private var last: ConsonantSkeleton.Value?

  /// What comes next does not follow what came before.
  mutating func endRun() { last = nil }

  mutating func add(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard token.isWord, !token.shape.contains(.clitic) else {
      if !token.isWord { endRun() }
      return
    }
    let isLatin = bytes[Int(token.start)] < 0x80
    if isLatin, NameSkeletons.isArticle(token, bytes) { return }
    guard NameSkeletons.mayBeName(token, isLatin: isLatin) else { return endRun() }
    let skeleton = ConsonantSkeleton.of(NameSkeletons.stem(token, bytes))
    keep(skeleton, least: NameSkeletons.least, isLatin: isLatin)
    if let last {
      keep(last.joined(skeleton), least: NameSkeletons.leastJoined, isLatin: isLatin)
    }
    last = skeleton.count > 0 ? skeleton : nil
  }

  /// The names met, each once, in order.
  var all: (latin: [UInt32], other: [UInt32]) { (latin.sorted(), other.sorted()) }

  private mutating func keep(_ skeleton: ConsonantSkeleton.Value, least: Int, isLatin: Bool) {
    guard skeleton.count >= least, latin.count + other.count < NameSkeletons.most else { return }
    let hash = WordHash.joined(UInt64(skeleton.count), skeleton.bits)
    let kept = UInt32(truncatingIfNeeded: hash >> 32)
    if isLatin { latin.insert(kept) } else { other.insert(kept) }
  }

  private static func mayBeName(_ token: Token, isLatin: Bool) -> Bool {
    let isKnown = token.lexeme != 0 && !token.meets(WordClass(.entity, .name, .placeNoun))
    return !isKnown && (token.isCapital || !isLatin)
  }

  /// "al-", "Ash", "Tel" is none: the article of an Arabic name, however it is transliterated.
  private static func isArticle(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = token.end - token.start
    let first = bytes[Int(token.start)] | 0x20
    return length <= 3 && length > 1 && (first == UInt8(ascii: "a") || first == UInt8(ascii: "e"))
  }

  /// A word without the article in front: "ال" is four bytes.
  private static func stem(
    _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    let word = UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)])
    let article: [UInt8] = [0xd8, 0xa7, 0xd9, 0x84]
    guard word.count >= 10, word.starts(with: article) else { return word }
    return UnsafeBufferPointer(rebasing: word[4...])
  }
}
