// SPDX-License-Identifier: Apache-2.0
import Record

/// The statements of a report with their speakers, and the chains they give to claims.
struct Attributions {
  /// That of the language that is being read.
  var lexicon: Lexicon
  let outlet: String
  var speakers = Speakers()
  var all: [Said] = []
  /// Whom a line of its own names as the speaker of the lines below it.
  var head: Head?
  /// Whom a line at the end names as the source of all of it.
  var credit: Speaker?
  /// Those of the sentence at hand.
  private var statements: [Statement] = []
  /// Speaks on while a sentence is all quotation.
  private var quoted: (said: Said, sentence: Int)?

  init(lexicon: Lexicon, outlet: String) {
    self.lexicon = lexicon
    self.outlet = outlet
  }

  /// Reads the statements of a sentence; the range of `all` they take.
  mutating func add(_ scene: Scene) -> Range<Int> {
    let first = all.count
    noteNames(scene)
    continueQuotation(scene)
    readStatements(scene)
    passOn(from: first)
    if scene.order == .verbFirst {
      readHeadLine(scene, after: first)
    } else if let source = Credit(scene: scene).source() {
      readCredit(source, in: scene, after: first)
    }
    if let last = all[first...].last(where: { !$0.statement.isQuoted }) {
      quoted = (last, last.sentence)
    }
    return first..<all.count
  }

  /// Adds the statements of a sentence; the memory of those before is used again.
  private mutating func readStatements(_ scene: Scene) {
    var reader = StatementReader(scene)
    swap(&reader.statements, &statements)
    reader.read()
    swap(&reader.statements, &statements)
    statements.reverse()
    while let statement = statements.popLast() { add(statement, scene) }
  }

  /// Makes the persons known that a sentence introduces by title or role.
  private mutating func noteNames(_ scene: Scene) {
    let reader = SpeakerReader(scene: scene, lexicon: lexicon)
    noteSubject(scene, reader)
    guard scene.sentence.seen.meets(WordClass(.title, .role)) else { return }
    let names = SpeakerNames(scene: scene)
    for index in 0..<scene.count {
      guard let name = names.introduced(by: scene[index]), !speakers.knows(name) else { continue }
      _ = reader.speaker(index..<(index + 1), &speakers)
    }
  }

  /// Whom a sentence begins with is whom "he" and "she" in the next one mean.
  private mutating func noteSubject(_ scene: Scene, _ reader: SpeakerReader) {
    guard scene[0].kind == .noun, scene[0].traits.contains(.named),
      scene[1].kind == .verb || scene[1].kind == .comma
        || scene[1].kind == .other && scene[2].kind == .verb, !scene.isQuoted(0)
    else { return }
    let isPerson = scene.isPersonName(scene[0])
    guard isPerson || scene[0].all.meets(WordClass(.source, .entity)) else { return }
    speakers.subject = (reader.speaker(0..<1, &speakers), isPerson)
  }

  private mutating func add(_ statement: consuming Statement, _ scene: Scene) {
    let reader = SpeakerReader(scene: scene, lexicon: lexicon)
    guard !statement.source.isEmpty else { return addNobody(statement, scene) }
    let speaker = reader.speaker(statement.source, by: statement.cue, &speakers)
    if !speaker.kind.isMedium, !statement.isQuoted {
      speakers.last = speaker
      speakers.subject = nil
    }
    var (venues, relays): ([Speaker], [Speaker]) = ([], [])
    for venue in statement.venues {
      guard let through = self.venue(venue, scene, reader) else { continue }
      if venue.isRelay { relays.append(through) } else { venues.append(through) }
    }
    let words = statement.words
    all.append(
      Said(
        consume statement, by: consume speaker, venues: venues, relays: relays, source: words,
        in: scene))
  }

  /// What is attributed to nobody in particular.
  private mutating func addNobody(_ statement: Statement, _ scene: Scene) {
    let nobody = Speaker(text: "", passage: Passage(0..<0, in: scene.part), name: "")
    all.append(Said(statement, by: nobody, in: scene))
  }

  /// The speaker that phrases of a sentence name.
  mutating func speaker(of source: Range<Int>, in scene: Scene) -> Speaker {
    SpeakerReader(scene: scene, lexicon: lexicon).speaker(source, &speakers)
  }

  private mutating func venue(
    _ venue: Statement.Venue, _ scene: Scene, _ reader: SpeakerReader
  ) -> Speaker? {
    var speaker = reader.speaker(
      venue.phrase..<scene.endOfName(venue.phrase), by: venue.cue, &speakers)
    if let body = speaker.body, speaker.kind.isMedium {
      (speaker.name, speaker.body) = (body, nil)
    }
    guard outlet.isEmpty || speaker.name != outlet, venue.isRelay || isKnown(venue.phrase, scene)
    else { return nil }
    return speaker
  }

  /// Whether a medium that was told something is one that all know, or another than the outlet.
  ///
  /// A report that names a small paper as the one that was told is mostly that paper's own.
  private func isKnown(_ phrase: Int, _ scene: Scene) -> Bool {
    !outlet.isEmpty || scene[phrase].all.has(.entity) || scene.sentence.seen.has(.interview)
      || scene[phrase].has(.source) && !scene[phrase].all.has(.medium)
      || scene[phrase].has(.medium) && !scene[phrase].traits.meets([.definite, .named])
  }

  /// A medium whose statement holds another of its sentence passes that one on.
  private mutating func passOn(from first: Int) {
    for outer in first..<all.count where all[outer].speaker.kind.isMedium {
      for inner in first..<all.count
      where inner != outer && all[outer].statement.covers(all[inner].source) {
        all[inner] = Said(all[inner], through: all[outer].speaker)
      }
    }
  }

  /// A sentence that is all quotation goes on with who spoke before.
  ///
  /// In the same paragraph it is one more part of the same statement; in the next it is another.
  private mutating func continueQuotation(_ scene: Scene) {
    guard let (said, sentence) = quoted, scene.number - sentence <= 1,
      let quotation = scene.quotations.first(where: { $0.lower <= scene.sentence.lower }),
      !quotation.isClosed || isAlone(quotation, scene)
    else { return }
    let extent = scene.mark(quotation.lower).joined(scene.mark(quotation.upper - 1))
    quoted?.sentence = scene.number
    if let last = all.last, last.sentence == sentence || last.statement.covers(extent),
      !scene.sentence.startsParagraph, !last.statement.covers(extent)
    {
      all[all.count - 1] = Said(last, with: extent)
    }
    all.append(Said(continuing: said, with: extent, in: scene))
  }

  /// Whether nothing stands beside a quotation in its sentences.
  private func isAlone(_ quotation: Quotation, _ scene: Scene) -> Bool {
    let next = quotation.upper
    guard next < scene.sentence.upper else { return true }
    return scene.sentence[next].has(.stop) && next + 1 >= scene.sentence.upper
  }

  /// Ends a chapter with what it attributes: not what a speaker whom it quotes attributes in turn.
  ///
  /// Its statements are forgotten; who was named stays known.
  mutating func close(to attributions: inout [Attribution]) {
    let reaches = all.map { $0.statement.reach }
    for index in all.indices where !isWithin(index, reaches) {
      let said = all[index]
      let content = said.statement.content
      let more = content.count < 2 ? [] : content[1...].map { Passage($0.range, in: said.part) }
      attributions.append(
        Attribution(
          source: said.source.isEmpty ? nil : Passage(said.source.range, in: said.part),
          cue: Passage(said.statement.cue.range, in: said.part),
          content: content.first.map { Passage($0.range, in: said.part) },
          more: more))
    }
    all = []
    (quoted, head) = (nil, nil)
  }

  /// Whether another statement near by holds this one; the reaches, from where to where each goes,
  /// leave out most at a glance.
  private func isWithin(_ index: Int, _ reaches: [Extent]) -> Bool {
    let said = all[index]
    if said.isContinued || said.statement.isQuoted { return true }
    let cue = said.statement.cue
    return (max(0, index - 12)..<min(all.count, index + 12)).contains {
      reaches[$0].contains(cue) && $0 != index && holds($0, cue, of: index)
    }
  }

  private func holds(_ outer: Int, _ cue: Extent, of inner: Int) -> Bool {
    let (other, own) = (all[outer], all[inner])
    return other.part == own.part && !other.isContinued && other.covers(cue)
      && !(own.covers(other.statement.cue) && inner < outer)
  }
}
