// SPDX-License-Identifier: Apache-2.0
import Record

/// Source, cue and content of one statement, in the phrases of its sentence.
struct Statement {
  /// The phrases of the source, apposition included; empty where nobody is named.
  var source: Range<Int>
  /// The source as it stands, relative clause and closing comma included.
  var words: Extent
  var cue: Extent
  /// What is said, in bytes.
  var content: Few<Extent>
  /// Media through which it was said: whom it was told, who reported it.
  var venues: [Venue] = []
  var isQuestion = false
  var isDenial = false
  /// Something done or wanted rather than said: no chain goes through it.
  var isAct = false
  /// Whoever writes says it, "we": the outlet, which is not in its own chain.
  var isOwn = false
  /// It passes on another statement of the sentence, which names it as its relay.
  var isRelay = false
  /// Its cue quotes somebody: "نقلاً عن", quoting.
  var isQuoting = false
  /// Whoever says it is "he" or "they".
  var isPronoun = false
  /// Its cue stands within a quotation.
  var isQuoted = false

  struct Venue {
    var phrase: Int
    var cue: Extent
    /// Whether it passes on what was said, rather than being where it was said.
    var isRelay: Bool
  }

  /// Whether a passage is part of what is said, or of the cue with its object.
  func covers(_ extent: Extent) -> Bool {
    if content.count > 1, isAround(extent) { return true }
    return content.contains {
      $0.contains(extent) || $0.overlaps(extent) && $0.joined(cue).contains(extent)
    }
  }

  /// Whether a passage begins in one part and ends in the next: "Nine people, he said, were killed".
  private func isAround(_ extent: Extent) -> Bool {
    zip(content, content.dropFirst()).contains {
      $0.start <= extent.start && extent.start < $0.end && $1.start < extent.end
        && extent.end <= $1.end
    }
  }

  /// From where to where cue and content go.
  var reach: Extent { content.reduce(cue) { $0.joined($1) } }

  var length: Int { content.reduce(0) { $0 + Int($1.end - $1.start) } }
}
