// SPDX-License-Identifier: Apache-2.0
import Record

/// What came of a strike on a later day: "her mother succumbed to her injuries the following day", "two people
/// remained under the rubble on Saturday", "by Sunday 20 were in hospital".
///
/// It is of the event told last, which keeps its own day.
extension Narrative {
  /// The event that a draft follows on, by what its own sentence tells; nil where it may be another.
  func aftermath(_ scene: Scene, _ draft: Draft, _ find: Find) -> Int? {
    guard let last = drafts.last else { return nil }
    // "20 were in hospital on Sunday, four in serious condition".
    if last.isAftermath, last.sentenceNumber == scene.number { return last.event }
    guard scene.order == .subjectFirst, isState(find) || isOfWound(scene, find),
      isNear(scene), last.part == draft.part, events.indices.contains(last.event),
      !events[last.event].isCumulative, !events[last.event].isHistory
    else { return nil }
    let (own, told) = (draft.circumstances, events[last.event].told)
    guard own.cause == nil, own.place.isEmpty, own.target.isEmpty, let time = own.time, time.isDay
    else { return nil }
    if let day = time.interval, let first = told.time?.interval, day.to < first.from { return nil }
    return last.event
  }

  /// "Were in hospital", "remained under the rubble", "by Sunday 465 bodies had been brought in".
  private func isState(_ find: Find) -> Bool {
    find.rule == "hospitalised" || find.harm == .trapped || find.harm == .bodyRecovered
  }

  /// "Succumbed to her injuries", "died of his wounds".
  private func isOfWound(_ scene: Scene, _ find: Find) -> Bool {
    guard find.harm == .killed, find.trigger >= 0 else { return false }
    return (find.trigger + 1...find.trigger + 2).contains {
      scene[$0].has(.harmNoun) && scene.lexeme(scene[$0].head).harm == .injured
    }
  }
}
