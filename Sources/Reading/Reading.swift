// SPDX-License-Identifier: Apache-2.0
import Record

/// One report while it is being read.
struct Reading: ~Copyable {
  /// The languages that are known.
  private let known: Languages
  /// The language of the stretch that is being read, and all of the report's.
  private(set) var language: Language
  private var languages: [Language]
  let context: ReadingContext
  var narrative: Narrative
  var attributions: Attributions
  var places: PlaceTable
  /// Writes down what is seen, where that was asked for; ordinary reading has none.
  private let explainer: Explainer?
  private var sentences = 0
  /// What the chapters that were closed gave.
  private(set) var findings: Findings
  private var numbering = Assembly.Numbering()
  private var unclosed = UnclosedQuotations()
  private var quoted = QuotedWords()
  private var lists = NameLists()
  private var tables = TableReader()
  /// What was found and is mentioned in the sentence at hand.
  private var finds: [Find] = []
  var mentions = Mentions()
  /// The report's own day: as given, else as its dateline states it.
  private var published: Day?

  init(
    _ known: Languages, beginning language: Language, context: ReadingContext,
    explainer: Explainer?
  ) {
    (self.known, self.explainer) = (known, explainer)
    (self.language, languages) = (language, [language])
    findings = Findings(language: language.code, claims: [], attributions: [])
    self.context = context
    published = context.published
    narrative = Narrative(published: context.published)
    attributions = Attributions(lexicon: language.lexicon, outlet: context.outlet)
    places = PlaceTable(language: language, context: context)
  }

  /// Reads a part of the report in the languages of its sentences.
  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, part: Passage.Part, _ stretches: [LanguageStretch]
  ) {
    for stretch in stretches {
      guard let language = known.named(stretch.language) else { continue }
      if !languages.contains(where: { $0.code == language.code }) { languages.append(language) }
      self.language = language
      attributions.lexicon = language.lexicon
      read(bytes, in: stretch.bytes, part: part)
    }
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, part: Passage.Part
  ) {
    let lexicon = language.lexicon
    lexicon.lexemes.withUnsafeBufferPointer { lexemes in
      guard let lexemes = lexemes.baseAddress else { return }
      var quotations = Quotations()
      Tokens.read(bytes, in: range, lexicon: lexicon) { tokens, isWrapped in
        var phraser = Phraser(lexemes: lexemes, order: language.order)
        quotations.find(tokens, isWrapped: isWrapped)
        unclosed.note(quotations.all, tokens, part)
        quoted.note(quotations.all, tokens, part)
        quotations.withWalk { walk in
          let splitter = SentenceSplitter(tokens: tokens, isWrapped: isWrapped, bytes: bytes)
          splitter.split { sentence in
            phraser.read(sentence)
            sentences += 1
            let within = walk.reaching(sentence)
            phraser.withScene(bytes, part, within, number: sentences) { read($0) }
          }
        }
      }
    }
  }

  /// The sentences without any of these tell nothing that a claim could take up.
  private static var telling: WordClass {
    WordClass(.cause, .strikes, .locative, .month)
      | WordClass(.weekday, .relativeDay, .since, .blames)
      | WordClass(.hijriMonth, .event, .responsibility)
  }

  private mutating func read(_ scene: Scene) {
    if published == nil, scene.part == .text, let day = Dateline.day(scene) {
      (published, narrative.published) = (day, day)
    }
    guard let explainer else {
      if tables.mayTake(scene) { _ = takeIn(scene) } else { takeInSentence(scene) }
      return
    }
    let first = narrative.drafts.count
    let resolver = narrative.resolver
    let row = takeIn(scene)
    let made = narrative.drafts[min(first, narrative.drafts.count)...]
    explainer.note(scene, made, resolver, row: row)
  }

  /// Gives the row where a line is one of a table.
  private mutating func takeIn(_ scene: Scene) -> TableRow? {
    guard tables.mayTake(scene) else {
      takeInSentence(scene)
      return nil
    }
    switch tables.line(scene) {
    case .rule: break
    case .row(let row):
      takeIn(row, of: scene)
      return row
    case .heading:
      let first = narrative.drafts.count
      takeInSentence(scene)
      tables.noteHeading(first..<narrative.drafts.count)
    case .prose: takeInSentence(scene)
    }
    return nil
  }

  private mutating func takeInSentence(_ scene: Scene) {
    defer { narrative.notePerson(scene) }
    let said = attributions.add(scene)
    notePositions(scene, said)
    ClaimReader.read(scene, into: &finds)
    if language.order == .verbFirst {
      lists.read(scene, into: &finds) { narrative.earlier($0) != nil }
    }
    let first = narrative.drafts.count
    guard !finds.isEmpty || scene.sentence.seen.meets(Reading.telling) else { return }
    note(scene)
    narrative.add(scene, finds, mentions)
    guard narrative.drafts.count > first else { return }
    let chains = ChainReader(all: attributions.all, outlet: attributions.outlet)
    narrative.attribute(since: first, chains, said)
  }

  /// Takes in a row of a table, which no rule of sentences fits.
  private mutating func takeIn(_ row: TableRow, of scene: Scene) {
    note(scene)
    if let place = row.place, mentions.places.isEmpty {
      mentions.places = [.init(phrase: 0, value: place)]
      if language.order == .subjectFirst { places.add(scene) }
    }
    tables.begin(&narrative)
    let first = narrative.drafts.count
    narrative.add(scene, row.figures.map(\.find), mentions)
    tables.complete(row, &narrative, since: first)
  }

  private mutating func notePositions(_ scene: Scene, _ said: Range<Int>) {
    let isDeed = !said.isEmpty && scene.sentence.seen.meets(PositionReader.deeds)
    guard isDeed || scene.sentence.seen.meets(PositionReader.verbs | WordClass(.untrue)) else {
      return
    }
    let reader = PositionReader(scene: scene, said: attributions.all[said])
    for position in reader.read(&attributions) {
      narrative.positions.append(
        Stated(
          position: position, sentence: scene.number, cause: narrative.context.cause,
          event: narrative.drafts.last?.event ?? -1))
    }
  }

  /// Makes claims of what was read, once a chapter has been; the next begins anew, but knows who
  /// was named.
  ///
  /// The number of chapters lets the first make room for all.
  mutating func close(
    title: UnsafeBufferPointer<UInt8>, text: UnsafeBufferPointer<UInt8>, of chapters: Int
  ) {
    narrative.complete(attributions)
    if findings.claims.isEmpty {
      let more = chapters > 1 ? chapters + 1 : 1
      findings.claims.reserveCapacity(narrative.drafts.count * more)
      findings.attributions.reserveCapacity(attributions.all.count * more)
    }
    let (claims, attributed) = (findings.claims.count, findings.attributions.count)
    var assembly = Assembly(
      title: title, text: text, languages: languages, published: published,
      places: places.resolved(narrative.drafts, title: title, text: text),
      numbering: numbering)
    assembly.add(narrative.drafts, to: &findings.claims)
    numbering.pass(findings.claims[claims...])
    attributions.close(to: &findings.attributions)
    unclosed.mark(&findings, since: (claims, attributed))
    unclosed = UnclosedQuotations()
    quoted.mark(&findings.claims, title: title, text: text, since: claims)
    quoted = QuotedWords()
    tables = TableReader()
    narrative = Narrative(published: published)
    places = PlaceTable(language: languages[0], context: context)
  }
}
