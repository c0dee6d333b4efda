// SPDX-License-Identifier: Apache-2.0
import Record

/// What came of a strike on a later day: "her mother succumbed to her injuries the following day", "two people
/// remained under the rubble on Saturday", "by Sunday 20 were in hospital".
///
/// It is of the event told last, which keeps its own day.
extension Narrative {
  /// The event that a draft follows on, by what its own sentence tells; nil where it may be another.
  func aftermath(_ scene: Scene, _ draft: Draft, _ find: Find) -> Int? {
    let own = draft.circumstances
    // "20 were in hospital on Sunday, four in serious condition".
    if let last = drafts.last, last.isAftermath, last.sentenceNumber == draft.sentenceNumber {
      return last.event
    }
    guard scene.order == .subjectFirst, own.cause == nil, own.place.isEmpty, own.target.isEmpty,
      let time = own.time, time.isDay, isState(find) || isOfWound(scene, find),
      let last = drafts.last, events.indices.contains(last.event),
      draft.sentenceNumber - last.sentenceNumber < 6, last.part == draft.part,
      case let event = events[last.event], !event.isCumulative, !event.isHistory
    else { return nil }
    if let day = time.interval, let first = event.told.time?.interval, day.to < first.from {
      return nil
    }
    return last.event
  }

  /// "Were in hospital", "remained under the rubble".
  private func isState(_ find: Find) -> Bool {
    find.rule == "hospitalised" || find.harm == .trapped
  }

  /// "Succumbed to her injuries", "died of his wounds".
  private func isOfWound(_ scene: Scene, _ find: Find) -> Bool {
    guard find.harm == .killed, find.trigger >= 0 else { return false }
    return (find.trigger + 1...find.trigger + 2).contains {
      scene[$0].has(.harmNoun) && scene.lexeme(scene[$0].head).harm == .injured
    }
  }
}
