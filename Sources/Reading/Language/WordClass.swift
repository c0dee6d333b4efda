// SPDX-License-Identifier: Apache-2.0

/// What a word can be, as the files under `Languages/` name it.
///
/// A word may be several at once ("wounded" is a participle and an adjective); what it is in a
/// sentence is decided by the stages that read phrases and claims.
enum WordKind: UInt8, CaseIterable {
  // Punctuation; set by the tokenizer, never by a file.
  case comma, stop, mark, colon, semicolon, dash, hyphen, slash, open, close
  case quoteOpen, quoteClose, quoteEither, percent, currency, bullet
  // Function words.
  case definite, article, possessive, pronoun, relative, that, of, by, to, with, from, preposition
  case locative, and, or, subordinator, conditional, be, have, modal, auxiliary, negation, adverb
  case including, nobody, no, another, reflexive
  // Numbers.
  case numberWord, multiplier, vague, qualifierBefore, qualifierAfter, ordinal, fraction, between
  case measure, aged, abbreviation
  // Dates.
  case month, weekday, timeUnit, relativeDay, relativeModifier, since, ago, later, dayPart, over,
    until
  // People and things.
  case person, singular, plural, collective, kin, body, harmNoun, toll, figure, cause, target
  case actor, demonym, title, role, source, medium, statement, entity, placeNoun, direction, name
  case adjective
  // Verbs.
  case harmPast, harmPresent, harmGerund, harmIntransitive, harmAdjective, leave, move, strikes
  case accountFor, recover, lie, reaches
  case says, saying, said, tells, asks, quotes, reports, blames, claims, believes, verb, gerund
  case accordingTo, interview, denies, accepts, investigates, confirms
  // How a thing is said.
  case alleged, feared, reportedly, historical, hypothetical, anniversary, happens
  /// Longer entries of the lexicon begin with this word.
  case starts
}

/// A set of word kinds; there is room for 128.
struct WordClass: Hashable, Sendable {
  var bits: UInt128

  init(bits: UInt128) { self.bits = bits }

  @inline(__always) init() { bits = 0 }
  @inline(__always) init(_ a: WordKind) { bits = WordClass.bit(a) }
  @inline(__always) init(_ a: WordKind, _ b: WordKind) {
    bits = WordClass.bit(a) | WordClass.bit(b)
  }
  @inline(__always) init(_ a: WordKind, _ b: WordKind, _ c: WordKind) {
    bits = WordClass.bit(a) | WordClass.bit(b) | WordClass.bit(c)
  }
  @inline(__always) init(_ a: WordKind, _ b: WordKind, _ c: WordKind, _ d: WordKind) {
    bits = WordClass.bit(a) | WordClass.bit(b) | WordClass.bit(c) | WordClass.bit(d)
  }

  @inline(__always) private static func bit(_ kind: WordKind) -> UInt128 {
    UInt128(1) &<< UInt128(kind.rawValue)
  }

  var isEmpty: Bool { bits == 0 }

  @inline(__always) func has(_ kind: WordKind) -> Bool { bits & WordClass.bit(kind) != 0 }
  @inline(__always) func meets(_ other: WordClass) -> Bool { bits & other.bits != 0 }

  mutating func insert(_ kind: WordKind) { bits |= WordClass.bit(kind) }
  mutating func formUnion(_ other: WordClass) { bits |= other.bits }

  static func | (left: WordClass, right: WordClass) -> WordClass {
    WordClass(bits: left.bits | right.bits)
  }

  static func & (left: WordClass, right: WordClass) -> WordClass {
    WordClass(bits: left.bits & right.bits)
  }
}
