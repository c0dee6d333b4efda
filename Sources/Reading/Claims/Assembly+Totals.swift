// SPDX-License-Identifier: Apache-2.0
import Record

/// Which claims are the headline figures of their events.
extension Assembly {
  /// For each draft, whether it is the headline figure of its event and harm.
  ///
  /// That is the newest for all its victims, in the body if it stands there.
  static func totals(_ drafts: [Draft]) -> [Bool] {
    // The best figure for each harm of an event, and where that for the harm before it is.
    var best: [(draft: Int, before: Int)] = []
    var last = [Int](repeating: -1, count: 1 + (drafts.lazy.map(\.event).max() ?? 0))
    for (index, draft) in drafts.enumerated() where isCandidate(draft) {
      var known = last[draft.event]
      while known >= 0, drafts[best[known].draft].harm != draft.harm { known = best[known].before }
      if known < 0 {
        best.append((index, last[draft.event]))
        last[draft.event] = best.count - 1
      } else if outranks(draft, drafts[best[known].draft]) {
        best[known].draft = index
      }
    }
    var isTotal = [Bool](repeating: false, count: drafts.count)
    for figure in best { isTotal[figure.draft] = true }
    return isTotal
  }

  private static func isCandidate(_ draft: Draft) -> Bool {
    draft.partOf == nil && draft.supersededBy == nil && draft.isCounted
      && draft.stance != .historical && draft.scope != .cumulative && draft.harm != .bodyRecovered
      && draft.relation != .part && draft.relation != .partOfEarlier
  }

  private static func outranks(_ new: Draft, _ old: Draft) -> Bool {
    if (new.stance == .asserted) != (old.stance == .asserted) { return new.stance == .asserted }
    if new.part != old.part, value(new) > 0 { return new.part == .text || value(old) == 0 }
    return value(new) > value(old)
  }

  private static func value(_ draft: Draft) -> Int { draft.count.min ?? draft.count.max ?? 0 }
}
