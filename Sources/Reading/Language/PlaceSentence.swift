// SPDX-License-Identifier: Apache-2.0

/// The words of one sentence while names of places are looked for in it.
struct PlaceSentence {
  let text: UnsafeBufferPointer<UInt8>
  let words: UnsafeBufferPointer<Range<Int>>
  let gazetteer: Gazetteer
  let folding: PlaceFolding
  let vocabulary: PlaceVocabulary

  /// A name found: its words, its bytes, and where it leads.
  struct Match {
    var words: Range<Int>
    var bytes: Range<Int>
    var node: Gazetteer.Node
    var isAlike = false
  }

  /// The longest name that begins with this word, by letters first, then by likeness, then by its case.
  func match(at index: Int) -> Match? { matchAsWritten(at: index) ?? declined(index) }

  private func matchAsWritten(at index: Int) -> Match? {
    let gate = PlaceGate(gazetteer: gazetteer).answer(text, withoutPossessive(index))
    guard gate.byLetters || gate.byLikeness, !isMereWord(index, gate.hash) else { return nil }
    let letters = gate.byLetters ? longest(from: index) : nil
    if isCaseless(words[index].lowerBound) {
      return letters ?? withoutClitic(index)
    }
    if let letters, letters.words.count > 1 || !continues(index) { return letters }
    guard gate.byLikeness, mayBeAlike(index, gate.hash),
      let alike = longest(from: index, isAlike: true)
    else {
      return letters ?? withoutArticle(index)
    }
    return letters.map { $0.words.count < alike.words.count ? alike : $0 } ?? alike
  }

  /// Whether a likeness may begin with the word: "A Syrian" is not like "U Sarin".
  private func mayBeAlike(_ index: Int, _ hash: UInt64) -> Bool {
    let word = words[index]
    let isArticle = word.count == 2 && "lrstdzn".utf8.contains(text[word.lowerBound + 1])
    return isArticle
      || word.count > 2 && !vocabulary.isBarred(hash, opensSentence: index == 0)
  }

  /// Whether it is a word like "The" or "Police" that no capital follows: nearly all that have one.
  private func isMereWord(_ index: Int, _ hash: UInt64) -> Bool {
    guard vocabulary.isBarred(hash, opensSentence: index == 0), !continues(index) else {
      return false
    }
    let end = words[index].upperBound
    return end >= text.count || text[end] != UInt8(ascii: ",")
  }

  /// Walks the keys along the words as long as longer names begin so.
  ///
  /// - Parameters:
  ///   - index: the first word.
  ///   - start: the first byte, where the name begins within the first word.
  ///   - isAlike: walk the keys of likeness.
  /// - Returns: the longest name; nil where none begins there.
  private func longest(
    from index: Int, after start: Int? = nil, isAlike: Bool = false
  ) -> Match? {
    var walk = PlaceWalk(isAlike: isAlike)
    var best: Match?
    var next = index
    let start = start ?? words[index].lowerBound
    while next < words.count {
      let before = walk.words
      var bytes = withoutPossessive(next)
      if next == index { bytes = min(start, bytes.upperBound)..<bytes.upperBound }
      guard folding.walk(&walk, text, bytes, in: gazetteer), !walk.isLost else { return best }
      if walk.words > before, walk.isName, let node = walk.node {
        best = Match(
          words: index..<(next + 1), bytes: start..<bytes.upperBound, node: node,
          isAlike: isAlike)
      }
      guard walk.mayGoOn, isJoined(next) else { return best }
      next += 1
    }
    return best
  }

  /// Whether another word of the same name may follow.
  private func continues(_ index: Int) -> Bool { isJoined(index) && mayBegin(index + 1) }

  /// Finds "Safira" in "al-Safira", where the article is one word with the name.
  private func withoutArticle(_ index: Int) -> Match? {
    guard let start = afterArticle(index), start + 2 < words[index].upperBound else { return nil }
    guard var match = longest(from: index, after: start) else { return nil }
    match.bytes = words[index].lowerBound..<match.bytes.upperBound
    return match
  }

  /// Finds the name after a letter that Arabic writes as one with it: and, in, for, so, like.
  private func withoutClitic(_ index: Int) -> Match? {
    let word = words[index]
    let clitics: [UInt8] = [0x88, 0xa8, 0x84, 0x81, 0x83]  // و ب ل ف ك, second bytes
    guard word.count > 5, clitics.contains(text[word.lowerBound + 1]),
      let match = longest(from: index, after: word.lowerBound + 2)
    else { return nil }
    // Two letters are a name's only with its next word: "بأم درمان".
    if match.words.count > 1 { return match }
    return word.count > 6 && !isAdjective(word, match) ? match : nil
  }

  /// "بشرية", "بدوية": what ends so without an article describes something, be there a place of its letters.
  private func isAdjective(_ word: Range<Int>, _ match: Match) -> Bool {
    guard text[(word.upperBound - 4)..<word.upperBound].elementsEqual([0xd9, 0x8a, 0xd8, 0xa9])
    else { return false }
    var isCountry = false
    gazetteer.forEachName(of: match.node) { name in
      if gazetteer.entry(name.entry)?.kind == .country { isCountry = true }
    }
    return !isCountry
  }
}

// MARK: - Between words

extension PlaceSentence {
  /// Whether only a space, a hyphen or the full stop of "St." parts a word from the next.
  func isJoined(_ index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    let gap = words[index].upperBound..<words[index + 1].lowerBound
    guard gap.lowerBound <= gap.upperBound, gap.count <= 3 else { return false }
    return gap.allSatisfy { position in
      switch text[position] {
      case 0x20, 0x0a, UInt8(ascii: "-"), UInt8(ascii: "'"), 0xe2, 0x80, 0xc2, 0xa0: true
      case 0x90...0x99: true
      case UInt8(ascii: "_"): isCaseless(words[index].lowerBound)
      case UInt8(ascii: "."): words[index].count <= 2
      default: false
      }
    }
  }

  /// The key of one word alone; 0 where it has none.
  func key(_ index: Int) -> UInt64 { key(withoutPossessive(index)) }

  /// The key of the word at some bytes.
  func key(_ word: Range<Int>) -> UInt64 {
    PlaceGate.hash(text, word) ?? folding.key(text, word) ?? 0
  }

  func has(_ byte: UInt8, in gap: Range<Int>) -> Bool { gap.contains { text[$0] == byte } }
}
