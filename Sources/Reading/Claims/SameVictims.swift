// SPDX-License-Identifier: Apache-2.0
import Record

/// Whether two claims of a report are of the same victims.
///
/// Rules of reference: who is named or numbered first comes back as "the two", by a surname, by an office;
/// whom a lead leaves unnamed is named later.
enum SameVictims {
  /// How many sentences further a report still goes on with "one person" of its lead.
  private static let near = 6
  /// And with somebody who was told by name or number.
  private static let far = 12

  /// Whether the later of two claims tells of those of the earlier; `isAlone` says whether that one tells of
  /// the only person who came to that harm so far.
  static func areSame(
    _ first: Draft, _ second: Draft, isAlone: @autoclosure () -> Bool
  ) -> Bool {
    guard first.harm == second.harm, first.part == second.part,
      first.count.has(.none) == second.count.has(.none),
      first.relation != .superseded, second.relation != .superseded,
      first.rule != "listed-name" || second.rule != "listed-name"
    else { return false }
    if first.rule == "bodies", isBare(first), isBare(second) {
      return first.agreesInStatus(with: second) && first.agreesInCause(with: second)
        && second.sentenceNumber - first.sentenceNumber < near
    }
    if isKnownGroup(first, second) { return true }
    guard first.agreesInSource(with: second) || first.isPresupposed || second.isPresupposed else {
      return false
    }
    let (one, other) = (first.likeness, second.likeness)
    if !one.names.isEmpty && !other.names.isEmpty {
      return first.count == second.count && one.isNamesake(other)
    }
    if one.describes(other) || other.describes(one) { return first.count == second.count }
    guard first.agreesInStatus(with: second) else { return false }
    if isByOffice(first, second) || isBySurname(first, second) { return isAlone() }
    if first.count.max == 1, one.names.count == 1 || other.names.count == 1 {
      return isNamedLater(first, second)
    }
    if isSamePerson(first, second) || isNamedGroup(first, second) { return true }
    if isSameShare(first, second) { return true }
    if isOfLead(first, second) || isOfSameSort(first, second) { return isAlone() }
    return isReturn(first, second) || isSameFigure(first, second)
  }

  /// A plural without any number.
  static func isBare(_ draft: Draft) -> Bool { draft.count.qualifierSet.isOnly(.plural) }

  // MARK: Persons

  /// Whether both are of one person, told no further apart than the report goes on with somebody.
  private static func isOnePerson(_ first: Draft, _ second: Draft, within window: Int) -> Bool {
    first.count.isExactly(1) && second.count.isExactly(1)
      && second.partOf == nil && !second.isAdditional
      && second.sentenceNumber > first.sentenceNumber
      && second.sentenceNumber - first.sentenceNumber < window
      && !areOthers(first, second)
  }

  /// Whether the later claim names the one person of whom the lead told without a name.
  private static func isNamedLater(_ first: Draft, _ second: Draft) -> Bool {
    guard isOnePerson(first, second, within: near), first.likeness.names.isEmpty,
      !first.isAdditional, first.event == second.event, first.mayAgreeInCause(with: second)
    else { return false }
    let head = first.likeness.head
    if first.partOf != nil { return head != 0 && second.likeness.words.contains(head) }
    return head == 0 || second.likeness.words.contains(head)
  }

  /// "The officer", "the mayor's murder": the one person whom the report has named.
  private static func isByOffice(_ first: Draft, _ second: Draft) -> Bool {
    isOnePerson(first, second, within: far) && second.isKnownPerson
      && second.likeness.isOffice && second.likeness.names.isEmpty
      && first.likeness.names.count == 1 && first.mayAgreeInTime(with: second)
  }

  /// A bare surname is of somebody who was told before, as is who was taken to hospital, and whose body it
  /// was: "the spokesman was shot" and then "Haddad died at once".
  private static func isBySurname(_ first: Draft, _ second: Draft) -> Bool {
    isOnePerson(first, second, within: far) && first.likeness.names.isEmpty
      && second.likeness.names.count == 1
      && (second.likeness.names[0].count == 1 || ["hospitalised", "bodies"].contains(second.rule))
      && first.event == second.event && first.mayAgreeInTime(with: second)
      && first.mayAgreeInCause(with: second)
  }

  /// The lead's one person, of whom more is told: "one person was killed" and then "a baker died".
  private static func isOfLead(_ first: Draft, _ second: Draft) -> Bool {
    isOnePerson(first, second, within: near) && first.likeness.head == 0
      && first.event == second.event && first.mayAgreeInCause(with: second)
      && first.mayAgreeInTime(with: second)
  }

  /// Who is told anew by a word of one sort: "a gunman was killed" and then "the terrorist died".
  ///
  /// "A soldier" after "a soldier" may be another.
  private static func isOfSameSort(_ first: Draft, _ second: Draft) -> Bool {
    isOnePerson(first, second, within: near) && second.isKnownPerson && !first.isAdditional
      && !second.groups.isEmpty && first.groups == second.groups && first.event == second.event
      && first.mayAgreeInCause(with: second) && first.mayAgreeInTime(with: second)
  }

  /// "The man died later": the one person of whom the report has told so.
  private static func isSamePerson(_ first: Draft, _ second: Draft) -> Bool {
    guard first.count.isExactly(1), second.isKnownPerson, !second.isAdditional,
      first.event == second.event, second.sentenceNumber - first.sentenceNumber < near,
      !areListed(first, second), !areOthers(first, second), !areOfTwoClauses(first, second)
    else { return false }
    return second.likeness.head == 0 || first.likeness.isLike(second.likeness)
  }

  /// "Their cook and the cook's daughter": two of one list are two.
  private static func areListed(_ first: Draft, _ second: Draft) -> Bool {
    first.sentenceNumber == second.sentenceNumber
      && (first.passage.overlaps(second.passage)
        || first.partOf != nil && first.partOf == second.partOf)
  }

  /// "One of his guards was killed" and then "one of his guards died on the spot".
  private static func isSameShare(_ first: Draft, _ second: Draft) -> Bool {
    isOnePerson(first, second, within: near) && first.likeness.isShare && second.likeness.isShare
      && first.likeness.head != 0 && first.likeness.head == second.likeness.head
      && first.event == second.event && first.mayAgreeInTime(with: second)
  }

  /// "The mayor of Hays was killed, and the Mokha mayor was killed yesterday": one sentence, two words for them.
  private static func areOfTwoClauses(_ first: Draft, _ second: Draft) -> Bool {
    first.sentenceNumber == second.sentenceNumber && first.rule == second.rule
      && first.passage.end <= second.passage.start
      && second.likeness.words.contains { !first.likeness.words.contains($0) }
  }

  /// Whether the words tell women from men, or children from both.
  private static func areOthers(_ first: Draft, _ second: Draft) -> Bool {
    let sorts: [Victims.Group] = [.women, .men, .children]
    let (own, others) = (first.groups.filter(sorts.contains), second.groups.filter(sorts.contains))
    return !own.isEmpty && !others.isEmpty && !own.contains(where: others.contains)
  }

  // MARK: Several

  /// "Approximately seven" and "seven", "at least nine" and "nine": one number, told more or less
  /// precisely.
  private static func isOneNumber(_ first: Draft, _ second: Draft) -> Bool {
    guard let number = first.count.min, number == second.count.min,
      first.chain.isEmpty == second.chain.isEmpty
    else { return first.count == second.count }
    return first.count.max == second.count.max || first.count.max == nil || second.count.max == nil
  }

  /// "The two missionaries", "both policemen": whoever speaks of them, they were told before.
  private static func isKnownGroup(_ first: Draft, _ second: Draft) -> Bool {
    second.isKnownGroup && second.partOf == nil && isOneNumber(first, second)
      && first.agreesInStatus(with: second)
      && (first.likeness.fits(second.likeness) || isOneSort(first, second))
      && first.mayAgreeInTime(with: second) && !areOthers(first, second)
  }

  /// "Two police officers" and "both policemen".
  private static func isOneSort(_ first: Draft, _ second: Draft) -> Bool {
    !first.groups.isEmpty && first.groups == second.groups && first.event == second.event
  }

  /// As many as were told, by name: "three members were killed" and then "Haddad, Odeh and Rihan died".
  private static func isNamedGroup(_ first: Draft, _ second: Draft) -> Bool {
    second.likeness.names.count > 1 && second.count == .exactly(second.likeness.names.count)
      && first.count == second.count && first.likeness.names.isEmpty && first.partOf == nil
      && !second.isAdditional && second.sentenceNumber > first.sentenceNumber
      && second.sentenceNumber - first.sentenceNumber < far
      && first.mayAgreeInCause(with: second) && first.mayAgreeInTime(with: second)
  }

  /// "The priests" after "six priests", or two plurals of the same people.
  private static func isReturn(_ first: Draft, _ second: Draft) -> Bool {
    guard isBare(second), !second.isAdditional else { return false }
    if first.likeness.isLike(second.likeness) {
      return second.likeness.isDefinite || isBare(first)
    }
    // "The people wounded in the attack" after "four nurses were wounded".
    return second.likeness.isDefinite && second.likeness.head == 0 && first.isCounted
      && first.event == second.event && first.partOf == nil
      && second.sentenceNumber > first.sentenceNumber
  }

  /// The same figure for the same people of the same event.
  private static func isSameFigure(_ first: Draft, _ second: Draft) -> Bool {
    guard isOneNumber(first, second), !isBare(first),
      first.event == second.event,
      !second.isAdditional, first.sentenceNumber != second.sentenceNumber, !second.isBesides(first),
      first.relation == second.relation
        || first.relation == .none && ["identified", "burial"].contains(second.rule),
      first.likeness.fits(second.likeness)
    else { return false }
    return first.count.max == 1
      ? first.agreesInCause(with: second) && first.likeness.isLike(second.likeness)
      : first.mayAgreeInCause(with: second)
  }
}
