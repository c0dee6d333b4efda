// SPDX-License-Identifier: Apache-2.0
import Record

/// Joins what a report says twice of the same victims: one claim with all its passages.
///
/// A named person is one victim however often the name falls, "the priests" are the six priests that
/// were told before, and a figure that comes back for the same people in the same event is one
/// figure. What two sources say stays two claims.
enum Repeats {
  /// How many claims back are looked through, so that the work grows only with the text.
  private static let window = 48
  /// How many further passages a claim keeps, for the same reason.
  private static let most = 256

  static func join(_ drafts: inout [Draft]) {
    guard drafts.count > 1 else { return }
    var kept: [Draft] = []
    var figures: [Figure] = []
    var moved: [Int] = []
    kept.reserveCapacity(drafts.count)
    figures.reserveCapacity(drafts.count)
    moved.reserveCapacity(drafts.count)
    for draft in drafts {
      let first = max(0, kept.count - window)
      let figure = Figure(draft)
      let earlier = (first..<kept.count).last {
        figures[$0].mayBe(figure) && isSame(kept[$0], draft)
      }
      if let earlier {
        kept[earlier] = joined(kept[earlier], draft)
        figures[earlier] = Figure(kept[earlier])
        moved.append(earlier)
      } else {
        moved.append(kept.count)
        kept.append(draft)
        figures.append(figure)
      }
    }
    for index in kept.indices {
      kept[index].partOf = kept[index].partOf.map { moved[$0] }.flatMap { $0 == index ? nil : $0 }
      kept[index].supersededBy = kept[index].supersededBy.map { moved[$0] }
        .flatMap { $0 == index ? nil : $0 }
    }
    drafts = kept
  }

  // MARK: Whether two are one

  /// What two claims that are one have in common, small enough to look through many.
  private struct Figure {
    var harm: Harm
    var part: Passage.Part
    var min: Int?
    var max: Int?
    var isBare: Bool

    init(_ draft: Draft) {
      (harm, part) = (draft.harm, draft.part)
      (min, max) = (draft.count.min, draft.count.max)
      isBare = Repeats.isBare(draft)
    }

    /// Only a plural without a number comes back for people whose number was told.
    func mayBe(_ later: Figure) -> Bool {
      guard harm == later.harm, part == later.part else { return false }
      return later.isBare || min == later.min && max == later.max
    }
  }

  private static func isSame(_ first: Draft, _ second: Draft) -> Bool {
    guard first.harm == second.harm, first.part == second.part,
      first.count.has(.none) == second.count.has(.none),
      first.relation != .superseded, second.relation != .superseded,
      first.rule != "listed-name" || second.rule != "listed-name"
    else { return false }
    if first.rule == "bodies", isBare(first), isBare(second) {
      return statusesAgree(first, second) && causesAgree(first, second)
        && second.sentenceNumber - first.sentenceNumber < 6
    }
    guard sourcesAgree(first, second) || first.isPresupposed || second.isPresupposed else {
      return false
    }
    let (one, other) = (first.likeness, second.likeness)
    if !one.names.isEmpty && !other.names.isEmpty {
      return first.count == second.count && one.isNamesake(other)
    }
    if one.describes(other) || other.describes(one) { return first.count == second.count }
    guard statusesAgree(first, second) else { return false }
    if one.names.count == 1 || other.names.count == 1 { return isNamedLater(first, second) }
    if isSamePerson(first, second) { return true }
    return isReturn(first, second) || isSameFigure(first, second)
  }

  /// Whether the later claim names the one person of whom the lead told without a name.
  private static func isNamedLater(_ first: Draft, _ second: Draft) -> Bool {
    guard first.count == .exactly(1), second.count == .exactly(1), first.likeness.names.isEmpty,
      first.partOf == nil, second.partOf == nil,
      !first.isAdditional, !second.isAdditional, first.event == second.event,
      second.sentenceNumber > first.sentenceNumber,
      second.sentenceNumber - first.sentenceNumber < 6,
      causesMayAgree(first, second), !areOthers(first, second)
    else { return false }
    let head = first.likeness.head
    return head == 0 || second.likeness.words.contains(head)
  }

  /// "The man died later": the one person of whom the report has told so.
  private static func isSamePerson(_ first: Draft, _ second: Draft) -> Bool {
    guard first.count == .exactly(1), second.isKnownPerson, !second.isAdditional,
      first.event == second.event, second.sentenceNumber - first.sentenceNumber < 6,
      !areOthers(first, second)
    else { return false }
    return second.likeness.head == 0 || first.likeness.isLike(second.likeness)
  }

  /// Whether the words tell women from men, or children from both.
  private static func areOthers(_ first: Draft, _ second: Draft) -> Bool {
    let sorts: [Victims.Group] = [.women, .men, .children]
    let (own, others) = (first.groups.filter(sorts.contains), second.groups.filter(sorts.contains))
    return !own.isEmpty && !others.isEmpty && !own.contains(where: others.contains)
  }

  /// "The priests" after "six priests", or two plurals of the same people.
  private static func isReturn(_ first: Draft, _ second: Draft) -> Bool {
    guard isBare(second), !second.isAdditional else { return false }
    guard first.likeness.isLike(second.likeness) else { return false }
    return second.likeness.isDefinite || isBare(first)
  }

  /// A plural without any number.
  private static func isBare(_ draft: Draft) -> Bool { draft.count.qualifierSet.isOnly(.plural) }

  /// The same figure for the same people of the same event.
  private static func isSameFigure(_ first: Draft, _ second: Draft) -> Bool {
    guard first.count == second.count, !isBare(first), first.event == second.event,
      !second.isAdditional, first.sentenceNumber != second.sentenceNumber,
      first.relation == second.relation
        || first.relation == .none && ["identified", "burial"].contains(second.rule),
      causesAgree(first, second), first.likeness.fits(second.likeness)
    else { return false }
    return first.count.max != 1 || first.likeness.isLike(second.likeness)
  }

  private static func statusesAgree(_ first: Draft, _ second: Draft) -> Bool {
    first.status == second.status || first.status == .unspecified || second.status == .unspecified
  }

  private static func sourcesAgree(_ first: Draft, _ second: Draft) -> Bool {
    guard let one = first.chain.speakers.first, let other = second.chain.speakers.first else {
      return true
    }
    if one.name.isEmpty != other.name.isEmpty {
      return one.kind == other.kind && one.kind != .unknown
    }
    return one.name.isEmpty
      ? one.text.lowercased() == other.text.lowercased() : one.name == other.name
  }

  private static func causesAgree(_ first: Draft, _ second: Draft) -> Bool {
    guard let cause = first.circumstances.cause, let other = second.circumstances.cause else {
      return true
    }
    return cause.isLike(other)
  }

  private static func causesMayAgree(_ first: Draft, _ second: Draft) -> Bool {
    guard let cause = first.circumstances.cause, let other = second.circumstances.cause else {
      return true
    }
    return cause.mayBe(other) || cause.kind == .unknown || other.kind == .unknown
  }

  // MARK: Making one of two

  /// The better told of the two, completed by the other.
  private static func joined(_ first: Draft, _ second: Draft) -> Draft {
    let (best, other) = isBetter(second, than: first) ? (second, first) : (first, second)
    best.event = first.event
    if first.relation == .part { (best.partOf, best.relation) = (first.partOf, first.relation) }
    if best.supersededBy == nil { best.supersededBy = other.supersededBy }
    if best.circumstances.actor == nil, other.circumstances.actor != nil {
      best.circumstances.actor = other.circumstances.actor
      best.circumstances.actor?.isInferred = true
    }
    if best.status == .unspecified {
      (best.status, best.isStatusSaid) = (other.status, other.isStatusSaid)
    } else if best.status == other.status, other.isStatusSaid == true {
      best.isStatusSaid = true
    }
    best.circumstances = other.circumstances.with(best.circumstances, isSameSentence: false)
    let repeats = other.repeats + best.repeats
    let isFull = repeats.count >= most
    best.repeats = isFull ? repeats : repeats + [Passage(other.passage.range, in: other.part)]
    best.likeness = best.likeness.joined(other.likeness)
    return best
  }

  /// Whether a later telling says more: a number, a longer name, on whose word, in the body.
  private static func isBetter(_ second: Draft, than first: Draft) -> Bool {
    if first.isCounted != second.isCounted { return second.isCounted }
    let (name, other) = (first.likeness.names.first?.count, second.likeness.names.first?.count)
    if let name, let other, name != other { return other > name }
    if name == nil, other != nil { return true }
    return second.chain.stated > first.chain.stated
  }
}
