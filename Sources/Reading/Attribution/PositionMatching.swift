// SPDX-License-Identifier: Apache-2.0
import Record

/// A position that a sentence states, before it is known to which claims it belongs.
struct Stated {
  var position: Position
  var sentence: Int
  /// The cause that was spoken of, and the last event before.
  var cause: Circumstances.CauseWords?
  var event: Int
}

/// Hands positions to the claims they are about.
enum PositionMatching {
  /// A position is about what was spoken of: the claims of the same cause, else the last event's,
  /// else the next claims of one event.
  ///
  /// Nobody takes a position on what he says himself, but for accepting it.
  static func attach(_ positions: [Stated], to drafts: [Draft]) {
    for stated in positions where !isRepeated(stated, in: positions) {
      let near = drafts[window(around: stated.sentence, in: drafts)]
      let key = stated.cause?.key
      let isOfCause = { (draft: Draft) in key != nil && draft.circumstances.cause?.key == key }
      let isOfEvent = { (draft: Draft) in draft.event == stated.event }
      if near.contains(where: isOfCause) {
        add(stated, to: near, where: isOfCause)
      } else if near.contains(where: isOfEvent) {
        add(stated, to: near, where: isOfEvent)
      } else {
        let event = near.first?.event
        add(stated, to: near.prefix(4)) { $0.event == event }
      }
    }
  }

  private static func add(
    _ stated: Stated, to drafts: ArraySlice<Draft>, where isAbout: (Draft) -> Bool
  ) {
    let position = stated.position
    guard position.answer == .accepts else {
      for draft in drafts where draft.partOf == nil && isAbout(draft) && !isOwn(position, draft) {
        add(position, to: draft)
      }
      return
    }
    let own = drafts.filter { $0.sentenceNumber == stated.sentence && isOwn(position, $0) }
    for draft in drafts where draft.partOf == nil && isAbout(draft) {
      if own.isEmpty || own.contains(where: { $0.harm == draft.harm }) {
        add(position, to: draft)
      } else {
        add(ofStrike(position), to: draft)
      }
    }
  }

  /// "The army said it killed two rebels" accepts no more than the strike where others were wounded (METHOD §1.1).
  private static func ofStrike(_ position: Position) -> Position {
    guard position.matter == .harm else { return position }
    var position = position
    position.matter = .strike
    return position
  }

  /// A headline only announces what the text says.
  private static func isRepeated(_ stated: Stated, in positions: [Stated]) -> Bool {
    stated.position.passage.part == .title
      && positions.contains {
        $0.position.passage.part != .title && $0.position.answer == stated.position.answer
      }
  }

  private static func isOwn(_ position: Position, _ draft: Draft) -> Bool {
    let speakers = draft.chain.speakers
    guard !speakers.isEmpty else { return false }
    return speakers[0].passage == position.speaker.passage
      && speakers[0].text == position.speaker.text
      || !position.speaker.name.isEmpty && speakers[0].name == position.speaker.name
      || position.speaker.name.isEmpty && speakers[0].name.isEmpty && position.speaker.body != nil
        && speakers[0].body == position.speaker.body
  }

  /// Adds a position once for each speaker, answer and matter.
  private static func add(_ position: Position, to draft: Draft) {
    let known = draft.positions
    let isKnown = known.indices.contains {
      known[$0].answer == position.answer && isAlike(known[$0].matter, position.matter)
        && isOne(known[$0].speaker, position.speaker)
    }
    if !isKnown { draft.positions = known + CollectionOfOne(position) }
  }

  private static func isOne(_ first: Speaker, _ second: Speaker) -> Bool {
    first.name.isEmpty && second.name.isEmpty
      ? first.body == second.body : first.name == second.name
  }

  /// Accepting the strike and accepting the harm are two things; what else is said twice is one.
  private static func isAlike(_ first: Position.Matter, _ second: Position.Matter) -> Bool {
    first == second || first != .harm && second != .harm
  }

  /// The drafts of the sentences around one; drafts stand in the order of the text.
  private static func window(around sentence: Int, in drafts: [Draft]) -> Range<Int> {
    var (low, high) = (0, drafts.count)
    while low < high {
      let middle = (low + high) / 2
      if drafts[middle].sentenceNumber < sentence - 30 { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < drafts.count, end - low < 100, drafts[end].sentenceNumber < sentence + 30 {
      end += 1
    }
    return low..<end
  }
}
