// SPDX-License-Identifier: Apache-2.0
import Record

/// What the lexicon knows of a word besides its kinds.
struct Lexeme {
  var classes = WordClass()
  /// A number word's value, a month's number, a weekday from Monday as 0, a unit's days.
  var number = Lexeme.noNumber
  var harm: Harm?
  var cause: Cause.Kind?
  var strike: Cause.Strike?
  var status: Victims.Status?
  /// "Civilians": says the status itself, where "nurses" says what follows from what they are.
  var saysStatus = false
  var group: Victims.Group?
  var source: SourceKind?
  var qualifier: Count.Qualifier?
  /// "Shot": whether they lived is told elsewhere, if at all.
  var isFateOpen = false
  /// "Burned", "cut": said of much besides people, so that only words for people are victims of it.
  var isOfThings = false
  /// "Eliminated": said of fighters, and of others only where a cause of death is told.
  var isOfFighters = false
  /// The country it implies, as the gazetteer numbers it; 0 for none.
  var country: UInt16 = 0
  /// Which of the lexicon's entities it names; -1 for none.
  var entity: Int32 = -1
  /// What it attributes as a verb, and as a noun.
  var takes: Takes = []
  var holds: Takes = []

  static let noNumber = Int32.min

  /// "A man and woman": words that name two sorts of people name two persons.
  func isPair(with other: Lexeme) -> Bool {
    guard let group, let second = other.group else { return false }
    return group != second
  }

  /// Adds what another section says of the same word; what is there stays.
  mutating func merge(_ other: Lexeme) {
    classes.formUnion(other.classes)
    if number == Lexeme.noNumber { number = other.number }
    harm = harm ?? other.harm
    cause = cause ?? other.cause
    strike = strike ?? other.strike
    status = status ?? other.status
    group = group ?? other.group
    source = source ?? other.source
    qualifier = qualifier ?? other.qualifier
    saysStatus = saysStatus || other.saysStatus
    isFateOpen = isFateOpen || other.isFateOpen
    isOfThings = isOfThings || other.isOfThings
    isOfFighters = isOfFighters || other.isOfFighters
    if country == 0 { country = other.country }
    if entity < 0 { entity = other.entity }
    takes.formUnion(other.takes)
    holds.formUnion(other.holds)
  }
}

/// A body or person that recurs in reports: one name for all its spellings.
struct Entity: Sendable {
  var name: String
  var kind: SourceKind
}
