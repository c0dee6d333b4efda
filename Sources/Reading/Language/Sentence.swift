// SPDX-License-Identifier: Apache-2.0

/// A sentence: a view of its tokens within those of the text that is being read.
struct Sentence {
  let tokens: UnsafePointer<Token>
  let lower: Int
  let upper: Int
  /// All that its words can be, to tell quickly what is not in it.
  let seen: WordClass
  var startsParagraph: Bool
  /// A line that does not end as sentences do: a headline, a caption, an entry of a list.
  var isLine: Bool
  /// Nearly all its words are written in capitals, so that capitals tell nothing.
  var isCapitals: Bool

  /// Most words begin with a capital, as in headlines: only unknown words can be names.
  var isTitled: Bool

  /// Where the dateline before it begins; its own first token where it has none.
  var opening = Int.max

  /// A sentence of no tokens.
  static func empty(_ tokens: UnsafePointer<Token>) -> Sentence {
    Sentence(
      tokens: tokens, lower: 0, upper: 0, seen: WordClass(), startsParagraph: false,
      isLine: false, isCapitals: false, isTitled: false)
  }

  /// The token at an index; a token of no kind outside the sentence.
  @inline(__always)
  subscript(_ index: Int) -> Token {
    index >= lower && index < upper ? tokens[index] : Token.none
  }

  @inline(__always)
  func has(_ index: Int, _ kind: WordKind) -> Bool {
    index >= lower && index < upper && tokens[index].classes.has(kind)
  }

  @inline(__always)
  func meets(_ index: Int, _ set: WordClass) -> Bool {
    index >= lower && index < upper && tokens[index].classes.meets(set)
  }

  var extent: Extent {
    lower < upper ? Extent(tokens[lower].start, tokens[upper - 1].end) : .none
  }

  /// The bytes from one token up to another, the latter excluded.
  func extent(_ range: Range<Int>) -> Extent {
    guard range.lowerBound >= lower, range.upperBound <= upper, !range.isEmpty else { return .none }
    return Extent(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end)
  }

  /// Whether a word stands out as a name by its capital: not where all is written in capitals.
  func isCapital(_ index: Int) -> Bool {
    let token = self[index]
    return token.isCapital && !isCapitals
      && (!isTitled || token.lexeme == 0 || token.meets(WordClass(.entity, .name)))
  }

  /// Whether a word can be a part of a name: by its capital, and where all is written in capitals
  /// because no file knows it as anything else.
  func isOfName(_ index: Int) -> Bool {
    if isCapital(index) { return true }
    let token = self[index]
    return isCapitals && token.isWord && (token.classes.isEmpty || token.has(.name))
  }
}
