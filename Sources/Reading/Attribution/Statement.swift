// SPDX-License-Identifier: Apache-2.0
import Record

/// Source, cue and content of one statement, in the phrases of its sentence.
struct Statement {
  /// The phrases of the source, apposition included; empty where the speaker is carried over.
  var source: Range<Int>
  /// The phrase that names the speaker within it.
  var head: Int
  var cue: Extent
  /// What is said, in bytes.
  var content: [Extent]
  /// Media through which it was said: whom it was told, who reported it.
  var venues: [Venue] = []
  var isQuestion = false
  var isDenial = false
  /// It passes on another statement of the sentence, which names it as its relay.
  var isRelay = false

  struct Venue {
    var phrase: Int
    var cue: Extent
    /// Whether it passes on what was said, rather than being where it was said.
    var isRelay: Bool
  }

  func covers(_ extent: Extent) -> Bool { content.contains { $0.contains(extent) } }

  var length: Int { content.reduce(0) { $0 + Int($1.end - $1.start) } }
}
