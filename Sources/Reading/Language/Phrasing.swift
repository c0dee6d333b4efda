// SPDX-License-Identifier: Apache-2.0

/// Joins the tokens of a phrase that the lexicon knows into one: "according to", "car bomb".
struct Phrasing {
  let lexicon: Lexicon

  /// Joins in place, the longest phrase first; a hyphen within one counts as a space.
  func join(_ tokens: inout [Token]) {
    var written = 0
    var index = 0
    let count = tokens.count
    tokens.withUnsafeMutableBufferPointer { tokens in
      while index < count {
        var token = tokens[index]
        var next = index + 1
        if token.has(.starts) {
          (token, next) = longest(from: index, UnsafeBufferPointer(tokens))
        }
        tokens[written] = token
        written += 1
        index = next
      }
    }
    tokens.removeLast(count - written)
  }

  private func longest(
    from start: Int, _ tokens: UnsafeBufferPointer<Token>
  ) -> (Token, Int) {
    var best = tokens[start]
    best.classes.subtract(WordClass(.starts))
    var end = start + 1
    var hash = UInt64(best.key)
    var index = start + 1
    while index < tokens.count {
      if tokens[index].has(.hyphen), tokens[index].shape.contains(.glued) { index += 1 }
      guard index < tokens.count, tokens[index].isWord || tokens[index].has(.possessive) else {
        break
      }
      guard !tokens[index].shape.contains(.paragraph) else { break }
      hash = Lexicon.joined(hash, key(tokens[index]))
      index += 1
      let found = lexicon.find(hash)
      guard found > 0 else { break }
      let classes = lexicon.classes[Int(found)]
      if classes != WordClass(.starts) {
        best = joined(tokens[start], tokens[index - 1], UInt32(truncatingIfNeeded: hash), found)
        end = index
      }
      guard classes.has(.starts) else { break }
    }
    return (best, end)
  }

  private static let possessiveKey = UInt32(truncatingIfNeeded: LexiconParser.hash(of: "s"))

  private func key(_ token: Token) -> UInt32 {
    token.has(.possessive) && !token.isWord ? Phrasing.possessiveKey : token.key
  }

  private func joined(_ first: Token, _ last: Token, _ key: UInt32, _ lexeme: UInt16) -> Token {
    var token = first
    token.end = last.end
    token.key = key
    token.lexeme = lexeme
    token.classes = lexicon.classes[Int(lexeme)]
    token.classes.subtract(WordClass(.starts))
    token.shape.insert(.phrase)
    if !last.isCapital { token.shape.remove(.capitals) }
    return token
  }
}
