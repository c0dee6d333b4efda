// SPDX-License-Identifier: Apache-2.0

/// Cuts UTF-8 into tokens in one pass: scans, folds, hashes and looks up each word as it goes.
struct Tokenizer: ~Copyable {
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  /// Held here, since asking the lexicon for every unknown word costs more than comparing does.
  let endings: WordEndings
  let openings: WordStems.Openings
  let kinds: UnsafePointer<ByteKind>
  let classes: UnsafePointer<WordClass>
  /// See `Fold.arabicLetters`.
  let letters: UnsafePointer<UInt16>
  var index = 0
  private(set) var end = 0
  var newlines = 2
  var hasSpace = true
  var tokens = Row<Token>()
  /// Lines that end without a full stop at the width of a page, and all lines: see `Sentences`.
  private(set) var lines = LineStatistics()

  init(
    bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon, kinds: UnsafePointer<ByteKind>,
    classes: UnsafePointer<WordClass>, letters: UnsafePointer<UInt16>
  ) {
    self.bytes = bytes
    self.lexicon = lexicon
    endings = lexicon.endings
    openings = WordStems.Openings(lexicon.affixes)
    self.kinds = kinds
    self.classes = classes
    self.letters = letters
  }

  /// Replaces the tokens by those of a stretch of the text.
  mutating func tokenize(_ range: Range<Int>) {
    tokens.clear(reserving: range.count / 5 + 16)
    (index, end, newlines, hasSpace) = (range.lowerBound, range.upperBound, 2, true)
    lines = LineStatistics(start: range.lowerBound)
    while index < end { step() }
  }

  private mutating func step() {
    switch kinds[Int(bytes[index])] {
    case .letter: word()
    case .space: (index, hasSpace) = (index + 1, true)
    case .newline: newline()
    case .digit: figure()
    case .punctuation: punctuation()
    case .high: high()
    case .other: other()
    }
  }

  /// "Killed & 20 injured": a sign that stands for "and" where blanks are on both sides; all else tells nothing, and
  /// neither does it within a name, "the Hair & Barber Salon".
  private mutating func other() {
    let start = index
    index += 1
    guard bytes[start] == UInt8(ascii: "&"), hasSpace || newlines > 0,
      kinds[Int(at(index))] == .space, !isWithinName
    else { return }
    push(start, UInt32(UInt8(ascii: "&")), 0, [], WordClass(.and))
  }

  private var isWithinName: Bool {
    guard let last = tokens.last, last.isCapital || last.meets(WordClass(.ordinal)) else {
      return false
    }
    var next = index
    while kinds[Int(at(next))] == .space { next += 1 }
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(at(next))
  }

  /// Reads a stretch that was read before, up to where it was found to end.
  mutating func read(_ range: Range<Int>) {
    let limit = end
    (index, end) = (range.lowerBound, range.upperBound)
    while index < end { step() }
    end = limit
  }

  /// Restores what stood before a token that is given back.
  mutating func takeBack(_ token: Token) {
    let isLine = token.shape.contains(.line)
    newlines = token.shape.contains(.paragraph) ? 2 : isLine ? 1 : 0
    hasSpace = isLine || !token.shape.contains(.glued)
  }

  private mutating func newline() {
    lines.end(at: index, closed: tokens.last?.meets(WordClass(.stop, .mark, .colon)) ?? true)
    index += 1
    newlines += 1
    hasSpace = true
  }

  @inline(__always)
  mutating func push(
    _ start: Int, _ key: UInt32, _ lexeme: UInt16, _ shape: Shape, _ kinds: WordClass
  ) {
    var shape = shape
    if newlines > 0 {
      shape.insert(.line)
      if newlines > 1 { shape.insert(.paragraph) }
      newlines = 0
    } else if !hasSpace {
      shape.insert(.glued)
    }
    hasSpace = false
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: index), key: key,
        lexeme: lexeme, shape: shape, classes: kinds))
  }
}
