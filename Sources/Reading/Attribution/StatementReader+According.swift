// SPDX-License-Identifier: Apache-2.0
import Record

/// Sources behind "according to", and the labels of headlines.
extension StatementReader {
  mutating func readAccording(_ index: Int) {
    guard let source = agent(from: index + 1) else { return }
    let next = source.phrases.upperBound
    if passesOn(index, source) { return }
    let isFirst = scene.preceding(index) < 0 || opensContent(before: index)
    let start = scene.isOtherCount(index - 1) ? index - 1 : contents.start(before: index)
    let before =
      isFirst ? Extent.none : contents.extent(start, contents.trimmed(index))
    let after =
      isFirst || scene[next].kind == .comma ? contents.extent(next + 1, end) : .none
    var statement = Statement(
      source: source.phrases, words: source.words, cue: scene.extent(scene[index]), content: [])
    statement.isQuoted = scene.isQuoted(index)
    statement.content = isFirst ? [after] : [before.joined(isInset(next) ? after : .none)]
    add(statement)
  }

  /// "The minister said, according to Interfax, that …": the inset passes on what the verb says.
  private mutating func passesOn(_ index: Int, _ source: Source) -> Bool {
    let (verb, next) = (index - 2, source.phrases.upperBound)
    guard scene[index - 1].kind == .comma, scene[verb].kind == .verb,
      scene.takes(verb).contains(.clause), scene[next].kind == .comma,
      scene[next + 1].kind == .that || scene.opensQuotation(next + 1),
      let speaker = self.source(of: verb, scene.takes(verb))
    else { return false }
    let words = cue(verb)
    statements.removeAll { $0.cue == words }
    var statement = statement(speaker, verb)
    statement.venues.append(
      .init(phrase: source.phrases.lowerBound, cue: scene.extent(scene[index]), isRelay: true))
    statement.content = [contents.extent(next + 1, end)]
    add(statement)
    return true
  }

  /// The source that begins at an index, as the language orders its words.
  func agent(from start: Int) -> Source? {
    guard scene.order == .verbFirst else { return sources.agent(from: start) }
    let phrases = verbFirstSource(from: start)
    return phrases.isEmpty ? nil : sources.source(phrases)
  }

  /// "reported that, according to X, …": what X says comes after.
  func opensContent(before index: Int) -> Bool {
    let before = scene[index - 1].kind == .comma ? scene[index - 2] : scene[index - 1]
    return before.kind == .that
  }

  /// Whether the clause goes on after the comma: "strikes, according to X, killed 12".
  func isInset(_ index: Int) -> Bool {
    scene[index].kind == .comma && scene[scene.following(index)].kind == .verb
  }

  /// "Seven killed in Hays: hospital", a headline's way.
  mutating func readColon(_ index: Int) {
    if index == 1 || index == 3, readLabel(index) { return }
    guard scene.sentence.isLine || scene.part == .title, index > 1,
      let source = agent(from: index + 1)
    else { return }
    // Not "…: Hays, Mokha, news, weather".
    guard source.phrases.upperBound >= end, scene[source.phrases.lowerBound].quantity < 0,
      source.phrases.count(where: { scene[$0].kind == .comma }) < 2
    else { return }
    add(
      Statement(
        source: source.phrases, words: source.words, cue: scene.extent(scene[index]),
        content: [contents.extent(0, index)]))
  }

  /// "Roof collapse kills eight - education ministry", where a headline ends so.
  mutating func readDash(_ index: Int) {
    guard index > 1, scene[index + 1].all.meets(WordClass(.source, .entity, .role)),
      scene[index + 1].quantity < 0, let source = agent(from: index + 1),
      source.phrases.upperBound >= end,
      scene.sentence.isLine || scene.part == .title || isCredit(index, source)
    else { return }
    add(
      Statement(
        source: source.phrases, words: source.words, cue: scene.extent(scene[index]),
        content: [contents.extent(0, index)]))
  }

  /// "8 killed in attack on mosque in Hays - police.": a word or two at the end of a post's sentence that no article
  /// begins.
  private func isCredit(_ dash: Int, _ source: Source) -> Bool {
    let first = scene[dash + 1]
    return scene.order == .subjectFirst && source.phrases.count == 1
      && first.upper - first.lower < 3 && !first.traits.meets([.definite, .article, .possessive])
      && !(0..<dash).contains { scene[$0].kind == .dash }
  }

  /// What may stand before a colon as whoever says what follows.
  static var labels: WordClass { WordClass(.source, .entity, .medium, .role) }

  /// "Barada Monitor: 11 civilians killed".
  mutating func readLabel(_ colon: Int) -> Bool {
    // "Gaza hospital blast: 471 dead".
    guard let source = agent(from: 0), source.phrases == 0..<colon, scene[0].quantity < 0,
      !scene[0].has(.cause),
      scene[0].all.meets(StatementReader.labels) || scene.isPersonName(scene[0])
    else { return false }
    add(
      Statement(
        source: source.phrases, words: source.words, cue: scene.extent(scene[colon]),
        content: [contents.extent(colon + 1, end)]))
    return true
  }

  /// "the ministry's claim that …", "a report by the monitor that …".
  mutating func readNoun(_ noun: Int) {
    let phrase = scene[noun]
    let isOwned = phrase.ownerUpper > phrase.lower
    let hasAgent = scene[noun + 1].kind == .preposition && scene[noun + 1].has(.by)
    let agent = hasAgent ? sources.agent(from: noun + 2) : nil
    let next = agent?.phrases.upperBound ?? noun + 1
    guard scene[next].kind == .that, isOwned || agent != nil else { return }
    let words =
      isOwned ? scene.sentence.extent(phrase.lower..<phrase.ownerUpper) : agent?.words ?? .none
    var statement = Statement(
      source: agent?.phrases ?? noun..<(noun + 1), words: words,
      cue: scene.sentence.extent(phrase.head..<(phrase.head + 1)), content: [])
    statement.isQuoted = scene.isQuoted(noun)
    let source = Source(phrases: statement.source, lower: noun, words: words)
    statement.content = [contents.after(next, cue: noun, source: source)]
    add(statement)
  }

  /// "in an interview with NBC" goes with the statement whose sentence it stands in.
  mutating func addInterviews() {
    guard scene.sentence.seen.has(.interview), !statements.isEmpty else { return }
    for index in 0..<scene.count where scene.sentence.has(scene[index].lower, .interview) {
      guard scene[index].kind == .preposition, scene[index + 1].kind == .noun else { continue }
      let owner = statements.indices.last { statements[$0].source.lowerBound < index } ?? 0
      statements[owner].venues.insert(
        .init(phrase: index + 1, cue: scene.extent(scene[index]), isRelay: false), at: 0)
    }
  }
}
