// SPDX-License-Identifier: Apache-2.0
import Record

/// Finds the statements of a sentence: who says what, told by cues.
struct StatementReader {
  let scene: Scene
  var statements: [Statement] = []

  static var cues: WordClass {
    WordClass(.says, .said, .saying, .tells) | WordClass(.asks, .quotes, .reports, .accordingTo)
      | WordClass(.interview, .claims, .blames, .accepts) | WordClass(.denies)
  }
  static var speech: WordClass {
    WordClass(.says, .said, .tells, .asks) | WordClass(.reports, .blames, .accepts, .denies)
  }

  init(_ scene: Scene) { self.scene = scene }

  mutating func read() {
    if scene.order == .verbFirst { return readVerbFirst() }
    for index in 0..<scene.count {
      let phrase = scene[index]
      switch phrase.kind {
      case .preposition:
        if scene.sentence.has(phrase.lower, .accordingTo) { readAccording(index) }
      case .verb:
        if phrase.has(.quotes) {
          readQuoting(index)
        } else if phrase.classes.meets(StatementReader.speech), !isHarmful(index) {
          readSpeech(index)
        }
      case .colon: readColon(index)
      default: continue
      }
    }
    addInterviews()
    separate()
    for index in statements.indices {
      statements[index].isRelay = statements.contains { other in
        other.venues.contains { $0.isRelay && $0.phrase == statements[index].head }
      }
    }
  }

  /// Ends the content of one statement where another begins: "X said …, Y reported", "as X asked
  /// about …, Y noted that …".
  mutating func separate() {
    for outer in statements.indices {
      let source = sourceExtent(statements[outer])
      for inner in statements.indices where inner != outer {
        for part in statements[inner].content.indices {
          let content = statements[inner].content[part]
          guard content.contains(source) else { continue }
          if statements[outer].covers(sourceExtent(statements[inner])) {
            let end = statements[outer].content.first { $0.start <= content.start }?.end
            statements[inner].content[part].end = max(
              content.start, min(content.end, end ?? content.end))
          } else if let end = clauseEnd(before: statements[outer].source.lowerBound),
            end > content.start,
            statements[outer].content.first.map({ $0.start > source.start }) == true
          {
            statements[inner].content[part].end = end
          }
        }
      }
    }
  }

  func sourceExtent(_ statement: Statement) -> Extent {
    extent(statement.source.lowerBound, statement.source.upperBound)
  }

  /// Where the clause before a source ends, if a comma ends it.
  func clauseEnd(before source: Int) -> UInt32? {
    var index = source - 1
    if scene[index].kind == .conjunction { index -= 1 }
    guard index > 0, scene[index].kind == .comma else { return nil }
    return scene.extent(scene[index - 1]).end
  }

  /// "were reported killed": the verb tells of harm, not of speech.
  func isHarmful(_ index: Int) -> Bool {
    scene[index].all.meets(WordClass(.harmPast, .harmAdjective))
  }

  var end: Int {
    scene[scene.count - 1].kind == .stop ? scene.count - 1 : scene.count
  }

  func extent(_ from: Int, _ to: Int) -> Extent {
    guard from < to else { return .none }
    return scene.extent(from, through: to - 1)
  }

  /// The verb itself: "said" of "has recently said".
  func cue(_ verb: Int) -> Extent {
    let head = scene[verb].head
    return scene.sentence.extent(head..<(head + 1))
  }

  mutating func add(_ statement: Statement) {
    var statement = statement
    statement.content.removeAll { $0.isEmpty }
    statements.append(statement)
  }
}
