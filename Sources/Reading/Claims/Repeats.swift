// SPDX-License-Identifier: Apache-2.0
import Record

/// Joins claims that say the same without any number of their own, as a quotation that is given
/// twice: figures are kept apart, since the later one may correct the earlier.
enum Repeats {
  /// Claims further apart than this are left alone, so that the work grows only with the text.
  private static let window = 8

  static func join(_ drafts: inout [Draft]) {
    guard drafts.indices.count(where: { isBare(drafts[$0]) }) > 1 else { return }
    var kept: [Draft] = []
    var moved: [Int] = []
    kept.reserveCapacity(drafts.count)
    for draft in drafts {
      let earlier =
        isBare(draft)
        ? kept.indices.suffix(window).last { isSame(kept[$0], draft) } : nil
      if let earlier {
        kept[earlier] = joined(kept[earlier], draft)
        moved.append(earlier)
      } else {
        moved.append(kept.count)
        kept.append(draft)
      }
    }
    for index in kept.indices {
      kept[index].partOf = kept[index].partOf.map { moved[$0] }
      kept[index].supersededBy = kept[index].supersededBy.map { moved[$0] }
    }
    drafts = kept
  }

  /// A plural without number, cause or people of its own that would tell it apart.
  private static func isBare(_ draft: Draft) -> Bool {
    draft.count.qualifiers == [.plural] && draft.rule == "bodies"
  }

  private static func isSame(_ first: Draft, _ second: Draft) -> Bool {
    guard isBare(first), first.harm == second.harm, first.status == second.status else {
      return false
    }
    if let cause = first.circumstances.cause, let other = second.circumstances.cause {
      guard cause.isLike(other) else { return false }
    }
    return second.sentenceNumber - first.sentenceNumber < 6
  }

  /// The better attributed of the two, completed by the other.
  private static func joined(_ first: Draft, _ second: Draft) -> Draft {
    let isSecond = second.chain.stated > first.chain.stated
    var (best, other) = isSecond ? (second, first) : (first, second)
    best.event = first.event
    if best.circumstances.actor?.isInferred != false, other.circumstances.actor != nil,
      best.circumstances.actor == nil
    {
      best.circumstances.actor = other.circumstances.actor
      best.circumstances.actor?.isInferred = true
    }
    best.circumstances = other.circumstances.with(best.circumstances, isSameSentence: false)
    best.repeats = (other.repeats + best.repeats + [Passage(other.passage.range, in: other.part)])
    return best
  }
}
