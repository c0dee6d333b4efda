// SPDX-License-Identifier: Apache-2.0

/// Cuts tokens into sentences: at stops that are none of an abbreviation, and at line ends.
struct SentenceSplitter {
  /// A "sentence" without an end is cut here, so that no later stage can grow with its square.
  private static let longest = 400

  let tokens: UnsafeBufferPointer<Token>
  let isWrapped: Bool
  var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  func split(_ visit: (Sentence) -> Void) {
    guard let base = tokens.baseAddress else { return }
    var lower = 0
    while lower < tokens.count {
      let upper = end(from: lower)
      withUnsafePointer(to: frame(base, lower, upper)) { visit(Sentence(frame: $0)) }
      lower = upper
    }
  }

  private func end(from lower: Int) -> Int {
    let limit = min(tokens.count, lower + SentenceSplitter.longest)
    var index = lower
    while index < limit {
      if index > lower, tokens[index].shape.contains(.line), breaksLine(before: index) {
        return index
      }
      if tokens[index].meets(WordClass(.stop, .mark)), let end = stop(at: index) { return end }
      index += 1
    }
    return limit
  }

  /// Whether the line end before a token ends the sentence.
  private func breaksLine(before index: Int) -> Bool {
    let token = tokens[index]
    if token.shape.contains(.paragraph) || token.has(.bullet) { return true }
    if isWrapped { return false }
    let continues =
      token.isWord && token.shape.isDisjoint(with: [.capital, .caseless])
      && !tokens[index - 1].has(.stop)
    return !continues
  }

  /// Where the sentence ends whose stop this may be; nil where it is none.
  private func stop(at index: Int) -> Int? {
    if index > 0, tokens[index].has(.stop), isAbbreviated(tokens[index - 1], before: index) {
      return nil
    }
    var end = index + 1
    let closers = WordClass(.quoteClose, .quoteEither, .close, .mark) | WordClass(.stop)
    while end < tokens.count, tokens[end].meets(closers), tokens[end].shape.contains(.glued) {
      end += 1
    }
    guard end < tokens.count else { return end }
    let next = tokens[end]
    if next.shape.contains(.line) { return isWrapped && isLower(next) ? nil : end }
    return isLower(next) || next.shape.contains(.glued) && !mayOpen(next) ? nil : end
  }

  private func isLower(_ token: Token) -> Bool {
    token.isWord ? !mayOpen(token) : token.meets(WordClass(.comma, .semicolon))
  }

  /// Whether a sentence may open with a word: it has a capital, or its script has none.
  private func mayOpen(_ token: Token) -> Bool {
    !token.shape.isDisjoint(with: [.capital, .caseless])
  }

  /// Whether a stop belongs to the word before it: "Gen.", or the initial of a name.
  private func isAbbreviated(_ word: Token, before index: Int) -> Bool {
    guard tokens[index].shape.contains(.glued), word.isWord else { return false }
    guard index + 1 < tokens.count, !tokens[index + 1].shape.contains(.paragraph) else {
      return false
    }
    return word.has(.abbreviation) || word.isInitial && tokens[index + 1].isCapital
  }

  private func frame(
    _ base: UnsafePointer<Token>, _ lower: Int, _ upper: Int
  ) -> Sentence.Frame {
    let opening = lower
    let lower = Dateline.end(base, lower, upper)
    var seen = WordClass()
    var (words, capitals, initials) = (0, 0, 0)
    for index in lower..<upper {
      seen.formUnion(base[index].classes)
      guard base[index].isWord else { continue }
      words += 1
      if base[index].isCapital { initials += 1 }
      if base[index].shape.contains(.capitals) { capitals += 1 }
    }
    let closers = WordClass(.stop, .mark, .quoteClose, .quoteEither)
    return Sentence.Frame(
      tokens: base, lower: lower, upper: upper, seen: seen,
      startsParagraph: base[lower].shape.contains(.line) && !isWrapped
        || base[lower].shape.contains(.paragraph),
      isLine: !base[upper - 1].meets(closers), isCapitals: words > 3 && capitals * 5 > words * 4,
      isTitled: words > 3 && initials * 3 > words * 2, opening: opening,
      bytes: bytes)
  }
}
