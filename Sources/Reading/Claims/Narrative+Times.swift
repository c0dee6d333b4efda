// SPDX-License-Identifier: Apache-2.0
import Record

/// What times tell of claims: which clause they are of, whether they lie long back, whose scope they give.
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

  /// "He is accused of killing a clerk six years ago", "was murdered last year": told in years, in its own
  /// sentence, and not of a year that has only just ended.
  func isYearsAgo(_ draft: Draft) -> Bool {
    guard draft.stance == .asserted || draft.stance == .alleged, draft.scope != .cumulative,
      let published, let time = draft.circumstances.time, time.part == draft.part,
      draft.sentence.contains(time.words), let interval = time.interval
    else { return false }
    return switch time.expression.form {
    case .ago(_, 365): true
    case .calendar(365, let shift): shift < 0 && interval.to < published.adding(days: -60)
    default: false
    }
  }

  /// "Killed hundreds in November 2020": a figure over a month or year that its own sentence names, a year
  /// and more ago, where it is not told as going on.
  func isPastYear(_ draft: Draft) -> Bool {
    guard draft.scope == .cumulative, draft.stance == .asserted,
      let time = draft.circumstances.time, time.part == draft.part, !time.expression.isSince,
      draft.sentence.contains(time.words)
    else { return false }
    switch time.expression.form {
    case .month, .months, .manyMonths, .year: return isPast(draft)
    default: return false
    }
  }

  /// "Ten years earlier an explosion killed 78": what is told behind it goes on with the news that stands before.
  func isOfPast(since first: Int) -> Bool {
    drafts.count > first && drafts[first...].allSatisfy { $0.stance == .historical }
      && events.contains { !$0.isHistory }
  }

  func isPast(_ draft: Draft) -> Bool {
    guard let published, let interval = draft.circumstances.time?.interval else { return false }
    // Of a day or month a year ago; of a part of a year, which is told more loosely, two.
    let isLoose = ![.day, .days, .month].contains(interval.precision)
    return interval.to < published.adding(days: isLoose ? -730 : -365)
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
