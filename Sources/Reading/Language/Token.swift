// SPDX-License-Identifier: Apache-2.0

/// One word, figure or mark of a text, or a phrase of the lexicon taken as one word.
struct Token {
  /// Where it stands, in UTF-8 bytes of the text.
  var start: UInt32
  var end: UInt32
  /// The low half of the word's hash, or the value of a figure.
  var key: UInt32
  /// The entry of the lexicon; 0 for none.
  var lexeme: UInt16
  var shape: Shape
  var classes: WordClass

  /// Stands for what lies outside a sentence.
  static var none: Token {
    Token(start: 0, end: 0, key: 0, lexeme: 0, shape: [], classes: WordClass())
  }

  @inline(__always) func has(_ kind: WordKind) -> Bool { classes.has(kind) }
  @inline(__always) func meets(_ set: WordClass) -> Bool { classes.meets(set) }

  var isWord: Bool { shape.contains(.word) }
  var isFigure: Bool { shape.contains(.figure) }
  var isCapital: Bool { shape.contains(.capital) }
  /// A capital alone: the "K" of "Omar K Dabbas".
  var isInitial: Bool { isCapital && end - start == 1 }
  var bytes: Extent { Extent(start, end) }
}

/// How a token is written.
struct Shape: OptionSet {
  var rawValue: UInt16

  static var word: Shape { Shape(rawValue: 1) }
  static var figure: Shape { Shape(rawValue: 2) }
  /// Its first letter is a capital.
  static var capital: Shape { Shape(rawValue: 4) }
  /// It has at least two letters, all capital.
  static var capitals: Shape { Shape(rawValue: 8) }
  /// No space stands before it.
  static var glued: Shape { Shape(rawValue: 16) }
  /// It is the first of a line.
  static var line: Shape { Shape(rawValue: 32) }
  /// It is the first after an empty line, or of the text.
  static var paragraph: Shape { Shape(rawValue: 64) }
  /// A figure with a fraction: 3.5.
  static var decimal: Shape { Shape(rawValue: 128) }
  /// A figure with an ordinal's letters: 20th.
  static var ordinal: Shape { Shape(rawValue: 256) }
  /// A figure written with separators: 1,300.
  static var separated: Shape { Shape(rawValue: 512) }
  /// A phrase of several words.
  static var phrase: Shape { Shape(rawValue: 1024) }
  /// A time of day or a date in figures: 14:30, 12/03/2024.
  static var clock: Shape { Shape(rawValue: 2048) }
  /// Of a script without capitals: that it has none says nothing.
  static var caseless: Shape { Shape(rawValue: 4096) }
  /// A particle that is written as one with the next word: و, ب.
  static var clitic: Shape { Shape(rawValue: 8192) }
  /// A figure with a plus sign right behind it: 20+.
  static var orMore: Shape { Shape(rawValue: 16384) }
}

/// A stretch of bytes; empty where nothing is meant.
struct Extent: Hashable {
  var start: UInt32
  var end: UInt32

  init(_ start: UInt32, _ end: UInt32) {
    self.start = start
    self.end = Swift.max(start, end)
  }

  static var none: Extent { Extent(0, 0) }

  var isEmpty: Bool { start >= end }
  var range: Range<Int> { Int(start)..<Int(end) }

  func contains(_ other: Extent) -> Bool { start <= other.start && other.end <= end }
  func overlaps(_ other: Extent) -> Bool { start < other.end && other.start < end }

  /// The least stretch that holds both; an empty one adds nothing.
  func joined(_ other: Extent) -> Extent {
    if isEmpty { return other }
    if other.isEmpty { return self }
    return Extent(Swift.min(start, other.start), Swift.max(end, other.end))
  }
}
