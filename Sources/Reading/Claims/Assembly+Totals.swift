// SPDX-License-Identifier: Apache-2.0
import Record

/// Which claims are the headline figures of their events.
extension Assembly {
  /// For each draft, whether it is the headline figure of its event and harm.
  ///
  /// That is the newest for all its victims, in the body if it stands there: the one that the headline tells too,
  /// where it does, and not what the other side says, "claimed that it had killed 11".
  static func totals(_ drafts: [Draft]) -> [Bool] {
    let headlines = drafts.filter { $0.part == .title && isCandidate($0) && value($0) > 1 }
    // The best figure for each harm of an event, and where that for the harm before it is.
    var best: [(draft: Int, before: Int)] = []
    var last = [Int](repeating: -1, count: 1 + (drafts.lazy.map(\.event).max() ?? 0))
    for (index, draft) in drafts.enumerated() where isCandidate(draft) {
      var known = last[draft.event]
      while known >= 0, drafts[best[known].draft].harm != draft.harm { known = best[known].before }
      if known < 0 {
        best.append((index, last[draft.event]))
        last[draft.event] = best.count - 1
      } else if outranks(draft, drafts[best[known].draft], headlines),
        !isOfSum(draft, drafts[best[known].draft], drafts)
      {
        best[known].draft = index
      }
    }
    var isTotal = [Bool](repeating: false, count: drafts.count)
    for figure in best { isTotal[figure.draft] = true }
    return isTotal
  }

  private static func isCandidate(_ draft: Draft) -> Bool {
    draft.partOf == nil && draft.supersededBy == nil && draft.isCounted
      && draft.stance != .historical && draft.harm != .bodyRecovered
      && (draft.scope != .cumulative || isOfDay(draft))
      && draft.relation != .part && draft.relation != .partOfEarlier
  }

  /// "7 people were killed in the past 24 hours": the headline figure of a daily report, though of many incidents.
  private static func isOfDay(_ draft: Draft) -> Bool {
    guard let time = draft.circumstances.time?.expression, time.isPastDay, !time.isSince
    else { return false }
    return draft.circumstances.cause == nil && draft.circumstances.actor == nil
  }

  /// "Strike kills five": a mother and her baby, and "three other people": what the text tells one after the other
  /// the headline sums up.
  private static func isOfSum(_ draft: Draft, _ headline: Draft, _ drafts: [Draft]) -> Bool {
    guard headline.part == .title, draft.part == .text, value(headline) > value(draft) else {
      return false
    }
    let told = drafts.filter {
      $0.event == headline.event && $0.harm == headline.harm && $0.part == .text && isCandidate($0)
    }
    return told.count > 1 && told.reduce(0) { $0 + value($1) } == value(headline)
  }

  private static func outranks(_ new: Draft, _ old: Draft, _ headlines: [Draft]) -> Bool {
    if (new.stance == .asserted) != (old.stance == .asserted) { return new.stance == .asserted }
    if new.part != old.part, value(new) > 0 { return new.part == .text || value(old) == 0 }
    if !headlines.isEmpty {
      let (isNew, isOld) = (isOfHeadline(new, headlines), isOfHeadline(old, headlines))
      if isNew != isOld { return isNew }
    }
    return value(new) > value(old)
  }

  private static func isOfHeadline(_ draft: Draft, _ headlines: [Draft]) -> Bool {
    headlines.contains {
      $0.event == draft.event && $0.harm == draft.harm && value($0) == value(draft)
    }
  }

  private static func value(_ draft: Draft) -> Int { draft.count.min ?? draft.count.max ?? 0 }
}
