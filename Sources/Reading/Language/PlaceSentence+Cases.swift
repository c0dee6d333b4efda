// SPDX-License-Identifier: Apache-2.0

/// Names in another case than the gazetteer has them in: "в Харькове", "по Сумской области".
///
/// A name is looked for so only behind a word that sets its case or says what it is; which endings
/// there are is said in `place-words.txt`.
extension PlaceSentence {
  /// So many bytes of a name at least stay as they are: three letters of Cyrillic.
  private static let stem = 6

  func declined(_ index: Int) -> Match? {
    guard !vocabulary.cases.isEmpty, isCyrillic(index), setsCase(index) else { return nil }
    for form in forms(of: words[index]) {
      var walk = PlaceWalk()
      guard add(form, to: &walk) else { continue }
      if walk.mayGoOn, isJoined(index), let two = second(index, walk) { return two }
      if walk.isName, let node = walk.node {
        return Match(words: index..<(index + 1), bytes: words[index], node: node)
      }
    }
    return nil
  }

  /// "Сумской области": the second word of a name, in a case too.
  private func second(_ index: Int, _ first: PlaceWalk) -> Match? {
    let next = words[index + 1]
    guard !next.isEmpty else { return nil }
    for form in [Array(text[next])] + forms(of: next) {
      var walk = first
      if add(form, to: &walk), walk.isName, let node = walk.node {
        return Match(
          words: index..<(index + 2), bytes: words[index].lowerBound..<next.upperBound, node: node)
      }
    }
    return nil
  }

  /// Goes on along the keys with a word; false where no name begins so.
  private func add(_ word: [UInt8], to walk: inout PlaceWalk) -> Bool {
    word.withUnsafeBufferPointer {
      folding.walk(&walk, $0, 0..<$0.count, in: gazetteer) && !walk.isLost
    }
  }

  /// What the name may be of which a word is a case.
  private func forms(of word: Range<Int>) -> [[UInt8]] {
    vocabulary.cases.compactMap { ending in
      let stem = word.count - ending.ending.count
      guard stem >= PlaceSentence.stem,
        text[(word.lowerBound + stem)..<word.upperBound].elementsEqual(ending.ending)
      else { return nil }
      return Array(text[word.lowerBound..<(word.lowerBound + stem)]) + ending.own
    }
  }

  @inline(__always)
  private func isCyrillic(_ index: Int) -> Bool {
    let word = words[index]
    return word.count > 1 && text[word.lowerBound] == 0xd0 && text[word.lowerBound + 1] < 0xb0
  }

  /// Whether the word before is a preposition, or says what the name is of: "под", "городе".
  private func setsCase(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    // A word with the capital of a sentence's beginning may be left out of the words.
    let start = words[index - 1].lowerBound
    var end = words[index].lowerBound
    while end > start, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    guard end > start, let key = folding.key(text, start..<end) else { return false }
    switch vocabulary.role(key) {
    case .joint, .link, .near, .kind: return true
    default: return false
    }
  }
}
