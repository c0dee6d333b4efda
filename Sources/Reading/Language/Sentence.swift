// SPDX-License-Identifier: Apache-2.0

/// A sentence: a view of its tokens within those of the text that is being read.
///
/// Valid while the sentence is being read: all that asks what its words are holds one, so that what
/// it shows is kept once.
struct Sentence: @unchecked Sendable {
  /// What a sentence shows.
  struct Frame {
    var tokens: UnsafePointer<Token>
    var lower: Int
    var upper: Int
    var seen = WordClass()
    var startsParagraph = false
    var isLine = false
    var isCapitals = false
    var isTitled = false
    var opening = Int.max
    var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  }

  let frame: UnsafePointer<Frame>

  var tokens: UnsafePointer<Token> { frame.pointee.tokens }
  var lower: Int { frame.pointee.lower }
  var upper: Int { frame.pointee.upper }
  /// All that its words can be, to tell quickly what is not in it.
  var seen: WordClass { frame.pointee.seen }
  var startsParagraph: Bool { frame.pointee.startsParagraph }
  /// A line that does not end as sentences do: a headline, a caption, an entry of a list.
  var isLine: Bool { frame.pointee.isLine }
  /// Nearly all its words are written in capitals, so that capitals tell nothing.
  var isCapitals: Bool { frame.pointee.isCapitals }
  /// Most words begin with a capital, as in headlines: only unknown words can be names.
  var isTitled: Bool { frame.pointee.isTitled }
  /// Where the dateline before it begins; its own first token where it has none.
  var opening: Int { frame.pointee.opening }
  /// The bytes of the text; empty where only its tokens are looked at.
  var bytes: UnsafeBufferPointer<UInt8> { frame.pointee.bytes }

  /// A sentence of no tokens.
  static let empty: Sentence = {
    let token = UnsafeMutablePointer<Token>.allocate(capacity: 1)
    token.initialize(to: .none)
    let frame = UnsafeMutablePointer<Frame>.allocate(capacity: 1)
    frame.initialize(to: Frame(tokens: token, lower: 0, upper: 0))
    return Sentence(frame: frame)
  }()

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

  /// The stop of "K" in "Omar K Dabbas" and of "Jr" behind a name.
  func isInitialStop(_ index: Int) -> Bool {
    guard has(index, .stop), index > lower else { return false }
    return self[index - 1].has(.suffix) || self[index - 1].isInitial
  }

  /// The small word of a name that a hyphen ties to the next: "al" of "Deir al-Balah", "ez" of "Deir ez-Zor".
  func isTied(_ index: Int) -> Bool {
    let token = self[index]
    return token.isWord && token.end - token.start <= 3 && has(index + 1, .hyphen)
      && token.end == self[index + 1].start
  }

  /// Whether a word can be a part of a name: by its capital, and where all is written in capitals
  /// because no file knows it as anything else.
  func isOfName(_ index: Int) -> Bool {
    if isCapital(index) { return true }
    let token = self[index]
    return isCapitals && token.isWord && (token.classes.isEmpty || token.has(.name))
  }
}
