// SPDX-License-Identifier: Apache-2.0
import Record

/// A statement with its speakers; a class, since chains, positions and passages all hold it, and
/// unchangeable, so that looking at it costs nothing.
final class Said {
  let statement: Statement
  let speaker: Speaker
  /// Where it was said: an interview, an agency it was told.
  let venues: [Speaker]
  /// Who passed it on.
  let relays: [Speaker]
  let part: Passage.Part
  let source: Extent
  let sentence: Int
  /// It goes on with who spoke in the paragraph before.
  let isContinued: Bool

  init(
    _ statement: consuming Statement, by speaker: consuming Speaker, venues: [Speaker] = [],
    relays: [Speaker] = [], source: Extent = .none, in scene: Scene
  ) {
    (self.statement, self.speaker, self.source) = (statement, speaker, source)
    (self.venues, self.relays) = (venues, relays)
    (part, sentence, isContinued) = (scene.part, scene.number, false)
  }

  /// What the same speaker says in a later sentence.
  init(continuing said: Said, with extent: Extent, in scene: Scene) {
    var statement = said.statement
    statement.content = [extent]
    self.statement = statement
    var speaker = said.speaker
    speaker.inferred = true
    self.speaker = speaker
    (venues, relays, part, source) = (said.venues, said.relays, said.part, said.source)
    (sentence, isContinued) = (scene.number, true)
  }

  /// The same, with one more part of what is said, or one more who passed it on.
  init(_ said: Said, with part: Extent? = nil, through relay: Speaker? = nil) {
    var statement = said.statement
    if let part { statement.content.append(part) }
    self.statement = statement
    relays = said.relays + (relay.map { [$0] } ?? [])
    (speaker, venues, source) = (said.speaker, said.venues, said.source)
    (self.part, sentence, isContinued) = (said.part, said.sentence, said.isContinued)
  }

  /// Whether a passage is part of what is said, or of the cue with its object.
  func covers(_ extent: Extent) -> Bool { statement.covers(extent) }
}
