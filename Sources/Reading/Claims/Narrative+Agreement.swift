// SPDX-License-Identifier: Apache-2.0
import Record

/// Whether a claim may be of an event that was told before: by place, cause, doer and time.
extension Narrative {
  func agrees(_ draft: Draft, _ event: Int) -> Bool {
    if !Narrative.agrees(draft.circumstances.place, events[event].told.place),
      !isOfHeadline(draft, event)
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
