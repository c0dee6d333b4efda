// SPDX-License-Identifier: Apache-2.0

/// A group of words that belong together: what the rules of claims and sources are written over.
///
/// Its numbers are kept small, since the rules look at phrases all the time.
struct Phrase {
  enum Kind: UInt8 {
    case noun, verb, state, preposition, conjunction, comma, relative, that, subordinator, including
    case open, close, colon, dash, stop, time
    /// What is stepped over between phrases stands together, so that it is told in one comparison.
    case quoteOpen, quoteClose, other
  }

  struct Traits: OptionSet {
    var rawValue: UInt32

    func meets(_ other: Traits) -> Bool { !isDisjoint(with: other) }

    // Of nouns.
    static var definite: Traits { Traits(rawValue: 1) }
    static var article: Traits { Traits(rawValue: 2) }
    static var possessive: Traits { Traits(rawValue: 4) }
    static var pronoun: Traits { Traits(rawValue: 8) }
    /// Its head is a word with a capital that no file knows, or a known name.
    static var named: Traits { Traits(rawValue: 16) }
    static var none: Traits { Traits(rawValue: 32) }
    static var another: Traits { Traits(rawValue: 64) }
    /// It has a share, sum, measure or age in it, so its figure counts no people.
    static var measured: Traits { Traits(rawValue: 128) }
    static var aged: Traits { Traits(rawValue: 256) }
    // Of verbs.
    static var be: Traits { Traits(rawValue: 1 << 10) }
    static var have: Traits { Traits(rawValue: 1 << 11) }
    static var modal: Traits { Traits(rawValue: 1 << 12) }
    static var negated: Traits { Traits(rawValue: 1 << 13) }
    static var infinitive: Traits { Traits(rawValue: 1 << 14) }
    static var auxiliary: Traits { Traits(rawValue: 1 << 15) }
    static var hypothetical: Traits { Traits(rawValue: 1 << 16) }
  }

  var kind: Kind
  var traits: Traits
  private var stored: (lower: Int32, upper: Int32, head: Int32)
  private var held: (quantity: Int32, time: Int32, ownerUpper: Int32)
  /// What the head can be.
  var classes: WordClass
  /// What any of its words can be.
  var all: WordClass

  init(
    kind: Kind, lower: Int, upper: Int, head: Int, classes: WordClass, all: WordClass,
    traits: Traits = [], quantity: Int = -1, ownerUpper: Int = -1
  ) {
    (self.kind, self.traits, self.classes, self.all) = (kind, traits, classes, all)
    // No text has so many tokens that they would not fit.
    stored = (
      Int32(truncatingIfNeeded: lower), Int32(truncatingIfNeeded: upper),
      Int32(truncatingIfNeeded: head)
    )
    held = (Int32(truncatingIfNeeded: quantity), -1, Int32(truncatingIfNeeded: ownerUpper))
  }

  /// Stands for what lies outside a sentence.
  static var nothing: Phrase {
    Phrase(kind: .stop, lower: 0, upper: 0, head: -1, classes: WordClass(), all: WordClass())
  }

  /// Tokens; the head of a noun is its last nominal word, of a verb its main verb.
  var lower: Int { Int(stored.lower) }
  var upper: Int { Int(stored.upper) }
  var head: Int { Int(stored.head) }
  /// Which quantity or time of the sentence it holds; -1 for none.
  var quantity: Int { Int(held.quantity) }
  var time: Int {
    get { Int(held.time) }
    set { held.time = Int32(newValue) }
  }
  /// The tokens of the last possessor in a noun: "the coalition" of "the coalition's strikes".
  var ownerUpper: Int { Int(held.ownerUpper) }

  var isPassive: Bool { kind == .verb && traits.contains(.be) && head >= 0 && !classes.has(.be) }

  @inline(__always) func has(_ kind: WordKind) -> Bool { classes.has(kind) }
}
