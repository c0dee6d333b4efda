// SPDX-License-Identifier: Apache-2.0
import Record

/// Finds the statements of a sentence: who says what, told by cues.
struct StatementReader {
  let scene: Scene
  let sources: SourceReader
  let contents: ContentReader
  var statements: [Statement] = []

  init(_ scene: Scene) {
    self.scene = scene
    sources = SourceReader(scene: scene)
    contents = ContentReader(scene: scene)
  }

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
        } else if !scene.takes(index).isEmpty, !isHarmful(index), !claimsLives(index) {
          readSpeech(index)
        }
      case .colon: readColon(index)
      case .dash: readDash(index)
      case .noun where phrase.has(.statement): readNoun(index)
      default: continue
      }
    }
    addInterviews()
    separate()
    for index in statements.indices {
      statements[index].isRelay = statements.contains { other in
        other.venues.contains { $0.isRelay && $0.phrase == statements[index].source.lowerBound }
      }
    }
    passOn()
  }

  /// "The Herald reported, citing the agency, which quoted an elder": who cites the agency passes on
  /// what the elder says too.
  private mutating func passOn() {
    for outer in statements.indices
    where statements[outer].isRelay && !statements[outer].venues.isEmpty {
      for inner in statements.indices where inner != outer {
        let isPassed = statements[inner].venues.contains {
          $0.isRelay && $0.phrase == statements[outer].source.lowerBound
        }
        if isPassed { statements[inner].venues += statements[outer].venues.filter(\.isRelay) }
      }
    }
  }

  /// Ends the content of one statement where another begins: "X said …, Y reported", "as X asked
  /// about …, Y noted that …".
  mutating func separate() {
    for outer in statements.indices where !statements[outer].source.isEmpty {
      let source = sourceExtent(statements[outer])
      for inner in statements.indices where inner != outer {
        for part in statements[inner].content.indices {
          let content = statements[inner].content[part]
          if let end = end(of: content, of: inner, at: outer, source) {
            statements[inner].content[part].end = end
          }
        }
      }
    }
  }

  /// Where a part of what one says ends because another speaks; nil where that ends nothing.
  private func end(
    of content: Extent, of inner: Int, at outer: Int, _ source: Extent
  ) -> UInt32? {
    if statements[outer].words.contains(statements[inner].cue) {
      // "A man who said he was a deserter said …": the first "said" ends before the second.
      let cue = statements[outer].cue.start
      return content.start < cue && cue < content.end ? cue : nil
    }
    guard content.contains(source) else { return nil }
    if statements[outer].covers(statements[inner].cue) {
      let end = statements[outer].content.first { $0.start <= content.start }?.end
      return max(content.start, min(content.end, end ?? content.end))
    }
    guard let first = statements[outer].content.first, first.start > source.start,
      let end = clauseEnd(before: statements[outer].source.lowerBound), end > content.start
    else { return nil }
    return end
  }

  func sourceExtent(_ statement: Statement) -> Extent {
    scene.extent(statement.source.lowerBound, through: statement.source.upperBound - 1)
  }

  /// Where the clause before a source ends, if a comma, "but" or "while" ends it.
  func clauseEnd(before source: Int) -> UInt32? {
    var index = source - 1
    if isContrast(index), index > 0 {
      let last = scene[index - 1].kind == .comma ? index - 2 : index - 1
      return scene.extent(scene[last]).end
    }
    if scene[index].kind == .conjunction { index -= 1 }
    guard index > 0, scene[index].kind == .comma else { return nil }
    return scene.extent(scene[index - 1]).end
  }

  /// "But" and "while".
  private func isContrast(_ index: Int) -> Bool {
    scene.order == .subjectFirst && (scene.isBut(index) || scene.isContrast(index))
  }

  /// "were reported killed": the verb tells of harm, not of speech.
  func isHarmful(_ index: Int) -> Bool {
    scene[index].all.meets(WordClass(.harmPast, .harmAdjective))
  }

  /// "The raid claimed 27 lives": no word of anybody's.
  private func claimsLives(_ index: Int) -> Bool {
    guard scene[index].has(.accountFor), case let object = scene[scene.following(index)],
      object.kind == .noun, object.has(.person), object.head >= 0
    else { return false }
    return scene.lexeme(object.head).harm == .killed
  }

  var end: Int { contents.end }

  /// The verb with its auxiliaries and adverbs: "has recently said".
  func cue(_ verb: Int) -> Extent {
    scene.sentence.extent(scene[verb].lower..<(scene[verb].head + 1))
  }

  func statement(_ source: Source, _ verb: Int) -> Statement {
    var statement = Statement(
      source: source.phrases, words: source.words, cue: cue(verb), content: [])
    let takes = scene.takes(verb)
    statement.isQuestion = scene[verb].has(.asks)
    statement.isDenial = scene[verb].has(.denies)
    statement.isAct = takes.contains(.act) && !takes.contains(.before)
    statement.isQuoted = scene.isQuoted(verb)
    statement.isPronoun = scene[source.phrases.lowerBound].traits.contains(.pronoun)
    statement.isOwn = !statement.isQuoted && isFirstPerson(source)
    return statement
  }

  private func isFirstPerson(_ source: Source) -> Bool {
    let phrase = scene[source.phrases.lowerBound]
    return phrase.traits.contains(.pronoun) && scene.lexeme(phrase.head).number == 0
  }

  mutating func add(_ statement: consuming Statement) {
    let empty = statement.content.count(where: \.isEmpty)
    guard empty < statement.content.count else { return }
    if empty > 0 { statement.content.removeAll(where: \.isEmpty) }
    statements.append(statement)
  }
}
