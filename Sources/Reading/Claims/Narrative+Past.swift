// SPDX-License-Identifier: Apache-2.0
import Record

/// What of a report's claims is of long ago.
extension Narrative {
  /// Whether a draft tells of what lies long back.
  private func isHistory(_ scene: Scene, _ draft: Draft, _ find: Find, _ own: Circumstances) -> Bool
  {
    if own.time?.interval == nil, goesOnWithPast(scene, draft, find) { return true }
    if draft.scope != .cumulative, draft.stance == .asserted && isPast(draft) || isYearsAgo(draft) {
      return true
    }
    return isPastYear(draft) && !GeneralHarm.isPerfect(scene, find)
  }

  /// Makes history of what lies long back, and of its event.
  ///
  /// "Militants fired at the bus. In 2017 seven had been killed": who did it then nobody says.
  mutating func settlePast(
    _ scene: Scene, _ draft: Draft, _ find: Find, _ own: Circumstances
  ) {
    guard isHistory(scene, draft, find, own) else { return }
    draft.stance = .historical
    guard events.indices.contains(draft.event) else { return }
    if draft.scope != .cumulative, own.time != nil, own.actor == nil, !events[draft.event].isHistory
    {
      draft.circumstances.actor = nil
    }
    events[draft.event].isHistory = true
  }

  /// Whether a draft goes on with the past alone, where the text has told of nothing newer.
  ///
  /// "He was jailed for the killing of 44 in 1999. About 377 were killed in the area in two days."
  private func goesOnWithPast(_ scene: Scene, _ draft: Draft, _ find: Find) -> Bool {
    guard scene.order == .subjectFirst, find.rule == "suffered-harm", draft.stance == .asserted,
      draft.count.min ?? 0 > 1, draft.part == .text, !GeneralHarm.isPerfect(scene, find),
      let last = drafts.last, last.part == .text, draft.sentenceNumber - last.sentenceNumber == 1
    else { return false }
    return drafts.suffix(24).allSatisfy { $0.part == .title || $0.stance == .historical }
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
}
