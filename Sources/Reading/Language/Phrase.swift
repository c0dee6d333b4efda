// SPDX-License-Identifier: Apache-2.0

/// A group of words that belong together: what the rules of claims and sources are written over.
struct Phrase {
  enum Kind: UInt8 {
    case noun, verb, state, preposition, conjunction, comma, relative, that, subordinator, including
    case quoteOpen, quoteClose, open, close, colon, dash, stop, time, other
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
  /// Tokens; the head of a noun is its last nominal word, of a verb its main verb.
  var lower: Int
  var upper: Int
  var head: Int
  /// What the head can be.
  var classes: WordClass
  /// What any of its words can be.
  var all: WordClass
  var traits: Traits = []
  /// Which quantity or time of the sentence it holds; -1 for none.
  var quantity = -1
  var time = -1
  /// The tokens of the last possessor in a noun: "the coalition" of "the coalition's strikes".
  var ownerUpper = -1

  var isPassive: Bool { kind == .verb && traits.contains(.be) && head >= 0 && !classes.has(.be) }

  @inline(__always) func has(_ kind: WordKind) -> Bool { classes.has(kind) }
}
