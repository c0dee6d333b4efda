// SPDX-License-Identifier: Apache-2.0
import Script

/// Cuts UTF-8 into tokens in one pass: scans, folds, hashes and looks up each word as it goes.
struct Tokenizer: ~Copyable {
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  /// Held here, since asking the lexicon for every unknown word costs more than comparing does.
  private let endings: WordEndings
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

// MARK: - Words

extension Tokenizer {
  /// Longer than any word; what is longer is cut, so that a megabyte without a space stays cheap.
  static let longest = 200

  mutating func word() {
    let start = index
    let limit = min(end, start + Tokenizer.longest)
    var hash = WordHash()
    var (letters, capitals, segment) = (0, 0, 0)
    let plain = letterRun(from: start, limit, &hash, &capitals)
    if start + plain < limit, kinds[Int(bytes[start + plain])] == .space {
      index = start + plain
      close(start, hash.finished, plain, capitals)
      (index, hasSpace) = (index + 1, true)
      return
    }
    (letters, segment, index) = (plain, plain, start + plain)
    scan: while index < limit {
      let run = letterRun(from: index, limit, &hash, &capitals)
      (letters, segment, index) = (letters + run, segment + run, index + run)
      guard index < limit else { break }
      let byte = bytes[index]
      switch kinds[Int(byte)] {
      case .digit:
        hash.add(byte)
        index += 1
      case .high:
        guard highLetter(&hash, &letters, &capitals) else { break scan }
        segment += 1
      case .punctuation:
        guard joins(byte, segment, letters) else { break scan }
        if byte == UInt8(ascii: ".") { segment = 0 }
        index += 1
      default: break scan
      }
    }
    if index == start { index += 1 }
    close(start, hash.finished, letters, capitals)
  }

  /// Adds the letters of ASCII that follow one another to the hash; how many they are.
  @inline(__always)
  private func letterRun(
    from start: Int, _ limit: Int, _ hash: inout WordHash, _ capitals: inout Int
  ) -> Int {
    var position = start
    var common: UInt8 = 0xff
    while position < limit {
      let byte = bytes[position]
      guard kinds[Int(byte)] == .letter else { break }
      hash.add(byte | 0x20)
      common &= byte
      position &+= 1
    }
    // Nearly all words have none.
    if common & 0x20 == 0 { capitals &+= bytes[start..<position].count { $0 & 0x20 == 0 } }
    return position &- start
  }

  /// Whether an apostrophe or full stop stands inside the word: "Sana'a", "U.S.", not "city's"; or a
  /// star, by which people hide a word from the filters of networks: "kil*led".
  private func joins(_ byte: UInt8, _ segment: Int, _ letters: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "'"):
      return isLetter(index + 1) && !endsWithS(index + 1)
    case UInt8(ascii: "."):
      guard segment == 1 else { return false }
      return letters > 1 || isLetter(index + 1) && !isLetter(index + 2) && at(index + 2) == byte
    case UInt8(ascii: "*"): return letters > 0 && isLetter(index + 1)
    default: return false
    }
  }

  func at(_ position: Int) -> UInt8 { position < end ? bytes[position] : 0 }
  private func isLetter(_ position: Int) -> Bool { kinds[Int(at(position))] == .letter }

  /// Whether the letter is an s that ends the word.
  func endsWithS(_ position: Int) -> Bool {
    at(position) | 0x20 == UInt8(ascii: "s")
      && (kinds[Int(at(position + 1))] != .letter && kinds[Int(at(position + 1))] != .digit)
  }

  /// Takes a scalar beyond ASCII into the word; false where it is none of a word.
  private mutating func highLetter(
    _ hash: inout WordHash, _ letters: inout Int, _ capitals: inout Int
  ) -> Bool {
    let (scalar, length) = UTF8Reading.scalar(bytes, at: index)
    if scalar == 0x2019 {
      guard isLetter(index + 3), !endsWithS(index + 3) else { return false }
      index += 3
      return true
    }
    guard Fold.isLetter(scalar), !Fold.isArabic(scalar) else { return false }
    if Fold.isCapital(scalar) { capitals += 1 }
    let folded = Fold.folded(scalar)
    if folded != 0 { Fold.add(folded, to: &hash) }
    letters += 1
    index = min(index + length, end)
    return true
  }

  @inline(__always)
  private mutating func close(_ start: Int, _ hash: UInt64, _ letters: Int, _ capitals: Int) {
    var shape = Shape.word
    if capitals > 0, Fold.isCapital(UTF8Reading.scalar(bytes, at: start).0) {
      shape.insert(.capital)
      if letters > 1, capitals == letters { shape.insert(.capitals) }
    }
    let lexeme = lexicon.find(hash)
    var kinds = classes[Int(lexeme)]
    // A word all in capitals may stand in wire text; a short one is an abbreviation.
    let isKnown = lexeme != 0 && kinds != WordClass(.starts)
    if !isKnown, capitals == 0 || capitals == letters && letters > 5 {
      kinds |= endings.classes(of: start..<index, in: bytes)
    }
    push(start, UInt32(truncatingIfNeeded: hash), lexeme, shape, kinds)
  }
}

// MARK: - Figures

extension Tokenizer {
  private func isDigit(_ position: Int) -> Bool { kinds[Int(at(position))] == .digit }

  private mutating func figure() {
    let start = index
    let limit = min(end, start + Tokenizer.longest)
    var value: UInt32 = 0
    var shape = Shape.figure
    while index < limit {
      let byte = bytes[index]
      if kinds[Int(byte)] == .digit {
        if !shape.contains(.decimal) { value = appended(value, byte) }
        index += 1
      } else if let joined = joinsFigure(byte) {
        shape.formUnion(joined)
        index += 1
      } else {
        break
      }
    }
    if at(index) == UInt8(ascii: "+") { shape.insert(.orMore) }
    push(start, value, 0, shape, WordClass())
  }

  func appended(_ value: UInt32, _ digit: UInt8) -> UInt32 {
    let (tens, over) = value.multipliedReportingOverflow(by: 10)
    let (sum, overSum) = tens.addingReportingOverflow(UInt32(digit - UInt8(ascii: "0")))
    return over || overSum ? .max : sum
  }

  /// What a mark between two digits makes of the figure; nil where it ends it.
  private func joinsFigure(_ byte: UInt8) -> Shape? {
    guard isDigit(index + 1) else { return nil }
    switch byte {
    case UInt8(ascii: ","):
      let groups = isDigit(index + 2) && isDigit(index + 3) && !isDigit(index + 4)
      return groups ? .separated : nil
    case UInt8(ascii: "."): return .decimal
    case UInt8(ascii: ":"), UInt8(ascii: "/"): return [.clock, .decimal]
    default: return nil
    }
  }
}
