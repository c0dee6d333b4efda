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
    var figures = Figures()
    var moved: [Int] = []
    kept.reserveCapacity(drafts.count)
    moved.reserveCapacity(drafts.count)
    for draft in drafts {
      let first = max(0, kept.count - window)
      let figure = Figure(draft)
      let earlier = figures.last(like: figure, since: first) {
        SameVictims.areSame(kept[$0], draft, isAlone: isAlone(kept, $0, since: first))
      }
      if let earlier {
        kept[earlier] = joined(kept[earlier], draft)
        figures.replace(earlier, Figure(kept[earlier]))
        moved.append(earlier)
      } else {
        moved.append(kept.count)
        kept.append(draft)
        figures.append(figure)
      }
    }
    for index in kept.indices {
      let whole = kept[index].partOf.map { moved[$0] }
      // "The dead were identified as …" of all five: they are the figure, and no part of it.
      if whole == index, kept[index].relation == .partOfEarlier { kept[index].relation = .none }
      kept[index].partOf = whole == index ? nil : whole
      kept[index].supersededBy = kept[index].supersededBy.map { moved[$0] }
        .flatMap { $0 == index ? nil : $0 }
    }
    drafts = kept
  }

  // MARK: Whether two are one

  /// What two claims that are one have in common, small enough to look through many.
  private struct Figure {
    /// No number that a text states.
    private static let unsaid = Int.min

    let harm: Harm
    let part: Passage.Part
    private let isBare: Bool
    private let min: Int
    private let max: Int

    init(_ draft: Draft) {
      (harm, part) = (draft.harm, draft.part)
      (min, max) = (draft.count.min ?? Figure.unsaid, draft.count.max ?? Figure.unsaid)
      isBare = SameVictims.isBare(draft)
    }

    /// Whether it may be a later one of the same harm and part: only a plural without a number comes back for
    /// people whose number was told.
    @inline(__always)
    func mayBe(_ later: Figure) -> Bool {
      if later.isBare { return true }
      guard min == later.min else { return false }
      return max == later.max
        || min != Figure.unsaid && (max == Figure.unsaid || later.max == Figure.unsaid)
    }
  }

  /// The figures of the claims that were kept, each with the one before it of the same harm and part: others
  /// need not be looked at.
  private struct Figures {
    private var all: [(figure: Figure, before: Int)] = []
    /// The last one of each harm and part; they are few.
    private var latest: [Int] = []

    mutating func append(_ figure: Figure) {
      let row = row(figure)
      all.append((figure, row.map { latest[$0] } ?? -1))
      if let row { latest[row] = all.count - 1 } else { latest.append(all.count - 1) }
    }

    /// Puts another of the same harm and part in the place of one.
    mutating func replace(_ index: Int, _ figure: Figure) { all[index].figure = figure }

    private func row(_ figure: Figure) -> Int? {
      latest.firstIndex { all[$0].figure.harm == figure.harm && all[$0].figure.part == figure.part }
    }

    /// The last one that a figure may be and that is found to be the same.
    func last(like figure: Figure, since first: Int, where isSame: (Int) -> Bool) -> Int? {
      var index = row(figure).map { latest[$0] } ?? -1
      while index >= first {
        if all[index].figure.mayBe(figure), isSame(index) { return index }
        index = all[index].before
      }
      return nil
    }
  }

  /// Whether a claim tells of the one person who came to that harm, as far as the report has told.
  private static func isAlone(_ kept: [Draft], _ index: Int, since first: Int) -> Bool {
    let draft = kept[index]
    guard draft.count.isExactly(1), draft.partOf == nil else { return false }
    return (first..<kept.count).allSatisfy {
      $0 == index || kept[$0].harm != draft.harm || kept[$0].part != draft.part
        || kept[$0].partOf == index
    }
  }

  // MARK: Making one of two

  /// The better told of the two, completed by the other.
  private static func joined(_ first: Draft, _ second: Draft) -> Draft {
    let (best, other) = isBetter(second, than: first) ? (second, first) : (first, second)
    best.event = first.event
    // What somebody only believes, or tells among other years' news, was told as news besides.
    if other.stance == .asserted { best.stance = .asserted }
    if other.scope == .incident { best.scope = .incident }
    if first.relation == .part { (best.partOf, best.relation) = (first.partOf, first.relation) }
    // "Police said five died. The dead were identified as …": the five on the word of the police.
    if best.rule == "identified", best.chain.isEmpty { best.chain = other.chain }
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
    best.complete(from: other.circumstances, isSameSentence: false)
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
