// SPDX-License-Identifier: Apache-2.0
import Record

/// Which figures of a report replace others.
extension Narrative {
  /// The figure that a risen toll replaces: the last of its event and harm that is less.
  private mutating func raise(over new: Int, isRevision: Bool) {
    let figure = drafts[new]
    guard let most = figure.count.min ?? figure.count.max else { return }
    let old = drafts.indices.suffix(24).last {
      $0 < new && drafts[$0].event == figure.event && drafts[$0].harm == figure.harm
        && drafts[$0].part == figure.part && drafts[$0].partOf == nil
        && drafts[$0].sentenceNumber < figure.sentenceNumber && drafts[$0].supersededBy == nil
        && drafts[$0].relation == .none && !drafts[$0].isAdditional
        && isReplaced(drafts[$0].count.min ?? drafts[$0].count.max, by: most, isRevision)
    }
    guard let old else { return }
    drafts[old].supersededBy = new
    // "Five of the wounded later died, taking the toll to 22": they are among the 22, and not of the 17 before.
    for draft in drafts[old...] where draft.sentenceNumber == figure.sentenceNumber {
      if draft.partOf == old { draft.partOf = new }
    }
  }

  /// The toll of a war, however it rose, replaces nobody's figure of one day.
  private static let mostOfRise = 50

  private func isReplaced(_ old: Int?, by new: Int, _ isRevision: Bool) -> Bool {
    guard let old else { return false }
    return isRevision ? old != new : old < new && new / max(1, old) < Narrative.mostOfRise
  }

  mutating func supersede(_ find: Find) {
    if find.isRise, find.relation != .superseded {
      raise(over: drafts.count - 1, isRevision: find.isRevision)
    }
    guard find.relation == .superseded, let last = drafts.last, let new = newer(than: last)
    else { return }
    last.supersededBy = new
    for index in drafts.indices.prefix(new)
    where drafts[index].event == drafts[new].event && drafts[index].harm == drafts[new].harm
      && drafts[index].count == last.count
    {
      drafts[index].supersededBy = new
    }
  }

  /// A replaced figure that is told again stays replaced: "The toll is 17 and not 23 … A source had said 23".
  mutating func supersedeRepeat() {
    guard let last = drafts.last, last.supersededBy == nil, last.partOf == nil,
      last.relation == .none, last.count.min ?? 0 > 1,
      let same = drafts.dropLast().suffix(8).last(where: {
        $0.relation == .superseded && $0.supersededBy != nil && $0.harm == last.harm
          && $0.event == last.event && $0.count == last.count
      }), let new = same.supersededBy, drafts[new].sentenceNumber < last.sentenceNumber
    else { return }
    last.supersededBy = new
  }

  /// The figure that replaces one that is told as the former: of its sentence, and no part of another, else the
  /// highest of the event in the sentences before.
  private func newer(than old: Draft) -> Int? {
    let figures = drafts.indices.dropLast().suffix(24).filter {
      drafts[$0].harm == old.harm && drafts[$0].relation != .superseded
    }
    let own = figures.filter { drafts[$0].sentenceNumber == old.sentenceNumber }
    if let whole = own.last(where: { drafts[$0].partOf == nil }) ?? own.last { return whole }
    return figures.last {
      drafts[$0].event == old.event && drafts[$0].part == old.part && drafts[$0].partOf == nil
        && drafts[$0].count.min ?? 0 > old.count.min ?? 0
        && old.sentenceNumber - drafts[$0].sentenceNumber < 4
    }
  }
}
