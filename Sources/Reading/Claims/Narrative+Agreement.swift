// SPDX-License-Identifier: Apache-2.0
import Record

/// Whether a claim may be of an event that was told before: by place, cause, doer and time.
extension Narrative {
  func agrees(_ draft: Draft, _ event: Int) -> Bool {
    if !Narrative.agrees(draft.circumstances.place, events[event].told.place),
      !isOfHeadline(draft, event), !isToldNarrowly(draft, event)
    {
      return false
    }
    if let cause = draft.circumstances.cause, let other = events[event].told.cause,
      cause.kind != other.kind, cause.kind != .unknown, other.kind != .unknown,
      !isOfHeadline(draft, event)
    {
      return false
    }
    if draft.circumstances.actor != nil, events[event].told.actor != nil,
      draft.circumstances.isByOthers(than: events[event].told)
    {
      return false
    }
    return agreesInTime(draft, event)
  }

  /// "Strike kills 12 in North Darfur" and "twelve people were killed in El Fasher": the one figure of the headline,
  /// which tells where only in a wide sense.
  func isOfHeadline(_ draft: Draft, _ event: Int) -> Bool {
    guard draft.part != .title, events.count == 1, let number = draft.count.min, number > 1
    else { return false }
    return drafts.allSatisfy { $0.part == .title || $0.sentenceNumber == draft.sentenceNumber }
      && drafts.contains {
        $0.part == .title && $0.event == event && $0.harm == draft.harm && $0.count.min == number
      }
  }

  /// "Nine children were killed in Afghanistan … in Gero district five boys and four girls died": the one figure of a
  /// report's only event, which told no more than the country.
  private func isToldNarrowly(_ draft: Draft, _ event: Int) -> Bool {
    let told = events[event].told.place
    guard events.count == 1, told.isNation, !draft.circumstances.place.isNation,
      draft.scope != .cumulative, let number = draft.count.min, number > 1
    else { return false }
    return drafts.contains {
      $0.event == event && $0.harm == draft.harm && $0.partOf == nil && $0.count.min == number
        && $0.sentenceNumber != draft.sentenceNumber
    }
  }

  /// Lays the headline to the event of the text that has its figure, where the text began with somebody else, of
  /// whom nothing is told there: "opened fire, killing eight, before he was shot dead".
  mutating func joinToHeadline(since first: Int) {
    guard events.count == 2, first > 0, drafts.count > first, drafts[first].part == .text,
      drafts[..<first].allSatisfy({ $0.part == .title && $0.event == 0 }),
      drafts[first...].allSatisfy({ $0.event == 1 })
    else { return }
    for headline in drafts[..<first] {
      guard
        let told = drafts[first...].first(where: {
          $0.harm == headline.harm && $0.count.min == headline.count.min && $0.partOf == nil
            && $0.count.min ?? 0 > 1
        })
      else { continue }
      if headline.circumstances.actor == nil {
        headline.circumstances.actor = told.circumstances.actor
      }
      // "39 people had been killed since June 18".
      if told.scope == .cumulative, told.circumstances.time?.expression.isStretch == true {
        headline.scope = .cumulative
      }
      for draft in drafts[..<first] { draft.event = 1 }
    }
  }

  private static func agrees(_ own: PlacePhrase, _ other: PlacePhrase) -> Bool {
    own.isEmpty || other.isEmpty || own.isWeak || own.isInCapitals || other.isOfCause
      || own.agrees(other)
  }

  private func agreesInTime(_ draft: Draft, _ event: Int) -> Bool {
    guard let time = draft.circumstances.time, let other = events[event].told.time else {
      let isOfWhole = draft.scope == .cumulative && events[event].told.time?.isDay == true
      return !isOfWhole
    }
    if time.expression.isStretch != other.expression.isStretch { return false }
    return !time.isApart(from: other)
  }
}
