// SPDX-License-Identifier: Apache-2.0

/// Joins the tokens of a phrase that the lexicon knows into one: "according to", "car bomb".
struct Phrasing {
  let lexicon: Lexicon

  /// Joins in place, the longest phrase first; a hyphen within one counts as a space.
  ///
  /// - Returns: how many tokens are left.
  func join(_ tokens: UnsafeMutableBufferPointer<Token>) -> Int {
    var written = 0
    var index = 0
    while index < tokens.count {
      if tokens[index].has(.starts) {
        tokens[index].classes.subtract(WordClass(.starts))
        if mayGoOn(index, tokens),
          case let phrase = longest(from: index, UnsafeBufferPointer(tokens)), phrase.lexeme > 0
        {
          tokens[written] = joined(tokens[index], tokens[phrase.end - 1], phrase)
          (written, index) = (written + 1, phrase.end)
          continue
        }
      }
      if written < index { tokens[written] = tokens[index] }
      (written, index) = (written + 1, index + 1)
    }
    return written
  }

  /// Whether the next token may be the second of a phrase, told without a call: of most it surely is not.
  @inline(__always)
  private func mayGoOn(_ index: Int, _ tokens: UnsafeMutableBufferPointer<Token>) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return !next.isWord || lexicon.mayGoOn(tokens[index].lexeme, with: next.key)
  }

  /// A phrase that was found: what follows it, and its hash and entry; entry 0 where there is none.
  private struct Longest {
    var end: Int
    var key: UInt32 = 0
    var lexeme: UInt16 = 0
  }

  private func longest(from start: Int, _ tokens: UnsafeBufferPointer<Token>) -> Longest {
    var best = Longest(end: start + 1)
    var hash = UInt64(tokens[start].key)
    var beginning = tokens[start].lexeme
    var index = start + 1
    while index < tokens.count {
      if tokens[index].has(.hyphen), tokens[index].shape.contains(.glued) { index += 1 }
      guard index < tokens.count, tokens[index].isWord || tokens[index].has(.possessive) else {
        break
      }
      guard !tokens[index].shape.contains(.paragraph) else { break }
      let next = key(tokens[index])
      guard lexicon.mayGoOn(beginning, with: next) else { break }
      hash = Lexicon.joined(hash, next)
      index += 1
      let found = lexicon.find(hash)
      guard found > 0 else { break }
      beginning = found
      let classes = lexicon.classes[Int(found)]
      if classes != WordClass(.starts) {
        best = Longest(end: index, key: UInt32(truncatingIfNeeded: hash), lexeme: found)
      }
      guard classes.has(.starts) else { break }
    }
    return best
  }

  private static let possessiveKey = UInt32(truncatingIfNeeded: LexiconParser.hash(of: "s"))

  private func key(_ token: Token) -> UInt32 {
    token.has(.possessive) && !token.isWord ? Phrasing.possessiveKey : token.key
  }

  private func joined(_ first: Token, _ last: Token, _ phrase: Longest) -> Token {
    var token = first
    token.end = last.end
    token.key = phrase.key
    token.lexeme = phrase.lexeme
    token.classes = lexicon.classes[Int(phrase.lexeme)]
    token.classes.subtract(WordClass(.starts))
    token.shape.insert(.phrase)
    if !last.isCapital { token.shape.remove(.capitals) }
    return token
  }
}
