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
  /// What follows a name, shortened: "Jr".
  case suffix
  // Dates.
  case month, weekday, timeUnit, relativeDay, relativeModifier, since, ago, later, dayPart, over,
    until
  /// A month of the Hijri calendar; a word that says of which calendar a year or date is.
  case hijriMonth, era
  // People and things.
  case person, singular, plural, collective, kin, body, harmNoun, toll, figure, cause, target
  case actor, demonym, title, role, source, medium, statement, entity, placeNoun, direction, name
  case adjective
  /// A word that a list of names stands under: "names", "list".
  case list
  // Verbs.
  case harmPast, harmPresent, harmGerund, harmIntransitive, harmAdjective, leave, move, strikes
  case accountFor, recover, lie, reaches
  case says, saying, said, tells, asks, quotes, reports, blames, believes, verb, gerund
  case accordingTo, interview, denies, accepts, investigates, confirms
  /// A body that is named by what stands behind it: "مرصد الجبل".
  case institution
  /// Whose doing it was: "responsible", "behind".
  case responsibility
  /// Who speaks for a body.
  case spokesperson
  // How a thing is said.
  case alleged, feared, reportedly, historical, hypothetical, anniversary, happens
  case asked, allBut, yearsAfter, fiction
  /// What was used for a deed tells that it was done: "using guns to kill".
  case uses
  /// Who does it used what stands behind it: "launched missiles", "carried out air strikes".
  case wields
  /// What is done with the dead: their number tells of deaths, not of bodies found.
  case buried
  /// What those lose who die: "حياتهم"; and that somebody lost whom or what follows.
  case lives, loses
  /// Living on, which is denied of the dead; where the dead are brought: "cemetery".
  case survives, grave
  /// "Deadliest"; a figure or time that is named only to compare with: "up from".
  case superlative, compares
  /// "Each": a number for every one of several. What drives people out: "forced".
  case each, forces
  /// "False" is what a report is called; what mends an earlier one: "should have been".
  case untrue, corrects
  /// What is done with people before they are put to death: "lined up", "led away".
  case leads
  /// "Both": no number before what "and" joins.
  case both
  /// "More" behind a number: others than those told before.
  case further
  /// What the name behind it places: "مجزرة القرارة".
  case event
  /// What an attack is made with, of which one attack may take many: "rockets".
  case weapon
  /// A country, which stands for its forces where it does something: "Israel bombed a school".
  case nation
  /// A vague word for a hundred and more: "hundreds". What is wished for: "wanted him dead".
  case great, wants
  /// Who is called by having come to harm, and nothing more: "victims".
  case victim
  /// Looking for people who are missing: "searching for".
  case seeks
  /// "A separate strike": another deed than the one told. "An earlier attack": one before it.
  case second, former
  /// What became of people, and that nobody knows it: "whereabouts", "unknown".
  case fate
  /// What is left of a whole: "the others", "the rest".
  case remainder
  /// "In Nairobi alone": of a part of the place that is told.
  case alone
  /// What tells of somebody's birth, whose time is not that of a death.
  case born
  /// Who speaks for a place and of what befalls people there: "police", "health ministry".
  case local
  /// Longer entries of the lexicon begin with this word.
  case starts
}

/// A set of word kinds, of which there may be 192.
///
/// Three words of 64 bits: every token and phrase holds such sets, so that their size counts.
struct WordClass: Hashable, Sendable {
  private var low: UInt64
  private var middle: UInt64
  private var high: UInt64

  @inline(__always) private init(_ low: UInt64, _ middle: UInt64, _ high: UInt64) {
    (self.low, self.middle, self.high) = (low, middle, high)
  }

  @inline(__always) init() { self.init(0, 0, 0) }

  /// Whatever a word can be.
  static var all: WordClass { WordClass(.max, .max, .max) }

  @inline(__always) init(_ kind: WordKind) {
    let bit = UInt64(1) &<< UInt64(kind.rawValue & 63)
    switch kind.rawValue >> 6 {
    case 0: self.init(bit, 0, 0)
    case 1: self.init(0, bit, 0)
    default: self.init(0, 0, bit)
    }
  }

  @inline(__always) init(_ a: WordKind, _ b: WordKind) { self = WordClass(a) | WordClass(b) }
  @inline(__always) init(_ a: WordKind, _ b: WordKind, _ c: WordKind) {
    self = WordClass(a, b) | WordClass(c)
  }
  @inline(__always) init(_ a: WordKind, _ b: WordKind, _ c: WordKind, _ d: WordKind) {
    self = WordClass(a, b) | WordClass(c, d)
  }

  @inline(__always) var isEmpty: Bool { low | middle | high == 0 }

  @inline(__always) func has(_ kind: WordKind) -> Bool { meets(WordClass(kind)) }
  @inline(__always) func meets(_ other: WordClass) -> Bool {
    (low & other.low) | (middle & other.middle) | (high & other.high) != 0
  }

  /// So many kinds there may be.
  static let most = 192

  /// Visits the number of each kind in it, from the least.
  @inline(__always)
  func forEach(_ visit: (Int) -> Void) {
    var (word, rest) = (0, low)
    while word < 3 {
      while rest != 0 {
        visit(word * 64 + rest.trailingZeroBitCount)
        rest &= rest &- 1
      }
      word += 1
      rest = word == 1 ? middle : high
    }
  }

  mutating func insert(_ kind: WordKind) { formUnion(WordClass(kind)) }
  mutating func formUnion(_ other: WordClass) { self = self | other }
  mutating func subtract(_ other: WordClass) { self = subtracting(other) }

  func subtracting(_ other: WordClass) -> WordClass {
    WordClass(low & ~other.low, middle & ~other.middle, high & ~other.high)
  }

  @inline(__always) static func | (left: WordClass, right: WordClass) -> WordClass {
    WordClass(left.low | right.low, left.middle | right.middle, left.high | right.high)
  }

  @inline(__always) static func |= (left: inout WordClass, right: WordClass) { left = left | right }

  @inline(__always) static func & (left: WordClass, right: WordClass) -> WordClass {
    WordClass(left.low & right.low, left.middle & right.middle, left.high & right.high)
  }
}
