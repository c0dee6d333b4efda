// SPDX-License-Identifier: Apache-2.0
import Record

/// What times tell of claims: which clause they are of, whose scope they give.
extension Narrative {
  /// "In 1986 a clerk was murdered, and in 1988 a judge": the time with which the clause of the next find
  /// begins, where the first has one before it too.
  static func endByTime(
    _ find: Find, _ finds: [Find], _ mentions: Mentions, _ scene: Scene
  ) -> Int {
    guard mentions.times.count > 1, mentions.times[0].phrase < find.trigger else { return .max }
    for next in finds where next.first > find.last {
      let start = next.victims >= 0 ? min(next.victims, next.trigger) : next.trigger
      guard scene[start - 1].kind == .time else { continue }
      let opening = scene[start - 2].kind == .preposition ? start - 3 : start - 2
      if [.comma, .conjunction].contains(scene[opening].kind) { return opening }
    }
    return .max
  }

  /// "2,000 have died and hundreds have been hurt since May": what is told beside a total over a long time,
  /// and no other, is of that time too.
  func isOfTotal(_ draft: Draft) -> Bool {
    guard draft.scope != .cumulative, !draft.circumstances.isTimeOpen, let last = drafts.last,
      last.scope == .cumulative, last.sentenceNumber == draft.sentenceNumber,
      last.harm != draft.harm,
      last.isCounted, draft.isCounted, !draft.count.isExactly(1), last.harm != .displaced
    else { return false }
    let (own, told) = (draft.circumstances, last.circumstances)
    return (own.time == nil || own.time?.words == told.time?.words)
      && (own.cause == nil || own.cause?.words == told.cause?.words)
      && (own.place.isEmpty || own.place == told.place)
  }

  /// Whether a figure without a time of its own is no less than the total told last, and so of its time.
  ///
  /// "… raising the toll since October to 45,059. More than 107,041 have been wounded."
  func isOfTotalBefore(_ draft: Draft) -> Bool {
    guard draft.circumstances.time == nil, let last = drafts.last, last.scope == .cumulative,
      last.isToll, draft.sentenceNumber - last.sentenceNumber == 1, last.harm != draft.harm,
      let total = last.count.min, let number = draft.count.min
    else { return false }
    return number >= total && last.circumstances.time?.interval != nil
  }

  /// "Nine were killed and more than 2,000 hurt during the coup": one time is of one scope.
  func sharesTime(_ draft: Draft) -> Bool {
    guard draft.scope == .cumulative, let last = drafts.last, last.scope != .cumulative,
      last.sentenceNumber == draft.sentenceNumber, let time = draft.circumstances.time,
      draft.rule != OrdinalVictims.total, !last.count.isExactly(1) || !time.expression.isStretch
    else { return false }
    return time.words == last.circumstances.time?.words
  }
}
