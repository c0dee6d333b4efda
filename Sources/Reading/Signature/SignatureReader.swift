// SPDX-License-Identifier: Apache-2.0
import Record
import Script

/// Makes the terms of a signature: what a report's words are, without the words.
struct SignatureReader {
  /// Terms that are kept, the heaviest first.
  private static let mostTerms = 48

  private var terms: [UInt32: (count: Int, isName: Bool)] = [:]

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
    Tokens.read(bytes, lexicon: lexicon) { tokens in
      for token in tokens where token.isWord || token.isFigure { add(token) }
    }
  }

  private mutating func add(_ token: Token) {
    guard token.isWord, !SignatureReader.isFunction(token) else { return }
    guard terms.count < 20_000 || terms[token.key] != nil else { return }
    let known = terms[token.key] ?? (0, false)
    let isName = token.isCapital && (token.lexeme == 0 || token.meets(WordClass(.entity, .name)))
    terms[token.key] = (known.count + 1, known.isName || isName)
  }

  /// Words that every text has say nothing of this one.
  static func isFunction(_ token: Token) -> Bool {
    let functions =
      WordClass(.article, .possessive, .pronoun) | WordClass(.of, .by, .to, .with)
      | WordClass(.from, .preposition, .locative, .and) | WordClass(.or, .be, .have, .modal)
      | WordClass(.that, .relative, .subordinator, .adverb) | WordClass(.auxiliary, .negation)
    // Where the article is written as one with its noun, the noun is what is definite.
    let isArticle = token.has(.definite) && !token.shape.contains(.caseless)
    return isArticle || token.meets(functions) || token.end - token.start < 3
  }

  /// Terms weigh the more the oftener they stand and the rarer they are likely to be: words that
  /// no file knows count double, names threefold.
  var heaviest: [Signature.Term] {
    let weighted = terms.map { key, term in
      let rarity: Float = term.isName ? 3 : 1
      return Signature.Term(
        hash: UInt64(key), weight: rarity * Float(term.count) / Float(term.count + 1))
    }
    return Array(
      weighted.sorted { ($1.weight, $1.hash) < ($0.weight, $0.hash) }
        .prefix(SignatureReader.mostTerms))
  }
}
