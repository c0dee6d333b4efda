// SPDX-License-Identifier: Apache-2.0
import Record

/// Verbs that attribute: before, behind and within what is said.
extension StatementReader {
  mutating func readSpeech(_ verb: Int) {
    let takes = scene.takes(verb)
    guard !isModifier(verb), !isOfAccused(verb, takes) else { return }
    if takes.contains(.impersonal) { return readImpersonal(verb) }
    if isPassive(verb) { return readPassive(verb) }
    if takes.contains(.before), isInverted(verb) { return readInverted(verb) }
    guard let source = source(of: verb, takes), let statement = said(by: source, verb, takes) else {
      return
    }
    let isFigure = takes.contains(.figure) && scene.sentence.seen.meets(WordClass(.toll, .figure))
    if isFigure { endFigures(before: source) }
    add(statement)
    // "Spoke of six martyrs and Wafa of seven".
    let isObject = takes.contains(.object) && scene.sentence.seen.has(.harmNoun)
    if isFigure || isObject { readGapped(verb) }
  }

  /// What a source that stands before its verb says; nil where nothing there can be said.
  private func said(by source: Source, _ verb: Int, _ takes: Takes) -> Statement? {
    var statement = statement(source, verb)
    if source.phrases.count > 2, let relay = quotedBy(source) { statement.venues.append(relay) }
    let addressee = Addressee(of: verb, takes, contents)
    if let medium = addressee.medium {
      statement.venues.append(.init(phrase: medium, cue: cue(verb), isRelay: false))
    }
    let clause = ReportingClause(
      contents: contents, source: source, verb: verb, takes: takes, end: addressee.end)
    let before = source.shared < 0 ? clause.before : .none
    if !before.isEmpty {
      statement.content = Few(before)
      if let resumed = clause.resumed { statement.content.append(resumed) }
    } else if let first = clause.complement {
      statement.content = Few(contents.after(first, cue: verb, source: source))
      // "Most sources agreed that three had been killed": said, however it is done.
      if scene[first].kind == .that { statement.isAct = false }
    } else {
      return nil
    }
    return statement
  }

  /// "his repeated calls": a participle or noun behind an article.
  private func isModifier(_ verb: Int) -> Bool {
    scene.sentence.meets(
      scene[verb].lower - 1, WordClass(.definite, .article, .possessive, .no))
  }

  /// "Man charged with killing two", "the man suspected of killing two": he is, and says nothing.
  private func isOfAccused(_ verb: Int, _ takes: Takes) -> Bool {
    guard takes.contains(.accused), scene[verb].traits.isEmpty else { return false }
    let next = scene[verb + 1].kind
    return next == .preposition && scene[verb + 2].kind != .time || next == .subordinator
  }

  /// "is said", not "is saying".
  func isPassive(_ verb: Int) -> Bool {
    scene[verb].isPassive && !scene.takes(verb).contains(.participle)
  }

  /// Who says it: the subject, or of "adding that" and "and said" that of the verb before.
  func source(of verb: Int, _ takes: Takes) -> Source? {
    let isInfinitive = scene.sentence.has(scene[verb].lower, .to)
    if isInfinitive, !takes.contains(.before) { return nil }
    let isParticiple = sources.isParticiple(verb)
    let before = scene[verb - 1].kind
    if isParticiple, before == .noun { return sources.subject(of: verb) }
    let isShared = isParticiple || isInfinitive || before == .conjunction
    return isShared ? sharedSource(of: verb) : ownSource(of: verb)
  }

  private func sharedSource(of verb: Int) -> Source? {
    guard scene[verb - 1].kind != .preposition,
      var source = said(before: verb) ?? sources.clauseSubject(before: verb),
      !scene[source.phrases.lowerBound].has(.body)
    else { return nil }
    source.shared = source.lower
    return source
  }

  /// The verb's own subject, if that is no thing and not "nobody".
  private func ownSource(of verb: Int) -> Source? {
    guard let source = sources.subject(of: verb) else { return nil }
    let phrase = scene[source.phrases.lowerBound]
    // "Whose bodies showed signs of torture".
    let isBody = phrase.has(.body) && phrase.has(.plural) && !scene.takes(verb).contains(.before)
    let isThing =
      (isBody || phrase.classes.meets(WordClass(.cause, .harmNoun, .toll)))
      && !phrase.classes.meets(WordClass(.statement, .source))
    return isThing || phrase.traits.contains(.none) ? nil : source
  }

  /// Who said what stands before a verb in the same sentence.
  private func said(before verb: Int) -> Source? {
    let isQuoted = scene.isQuoted(verb)
    let last = statements.last { $0.isQuoted == isQuoted && !$0.source.isEmpty }
    guard let last, last.cue.end <= scene.extent(scene[verb]).start else { return nil }
    return Source(phrases: last.source, lower: last.source.lowerBound, words: last.words)
  }

  // MARK: Inverted and impersonal

  /// Whether the source stands behind the verb: "…, said Mona Saleh, a nurse".
  func isInverted(_ verb: Int) -> Bool {
    guard verb > 1, scene[verb + 1].kind == .noun, scene[verb].traits.isEmpty,
      !sources.isParticiple(verb), !scene.takes(verb).contains(.addressee)
    else { return false }
    let isClosed = contents.endsQuotation(verb)
    guard isClosed || scene[verb - 1].kind == .comma, isClosed || sources.subject(of: verb) == nil,
      let source = sources.agent(from: verb + 1)
    else { return false }
    let after = scene[source.phrases.upperBound].kind
    return isClosed || after == .stop || after == .comma || after == .subordinator || after == .time
      || source.phrases.upperBound >= scene.count
  }

  mutating func readInverted(_ verb: Int) {
    guard let source = sources.agent(from: verb + 1) else { return }
    var statement = statement(source, verb)
    let start = source.phrases.upperBound
    statement.content = [contents.extent(contents.start(before: verb), contents.trimmed(verb))]
    if scene[start].kind == .comma, scene.opensQuotation(start + 1) {
      statement.content.append(contents.extent(start + 1, end))
    }
    add(statement)
  }

  /// "The army appears to have left": nobody is named whose view it is.
  mutating func readImpersonal(_ verb: Int) {
    guard scene[verb + 1].kind == .verb, scene[verb + 1].traits.contains(.infinitive),
      let subject = sources.subject(of: verb)
    else { return }
    var statement = Statement(source: 0..<0, words: .none, cue: cue(verb), content: [])
    statement.isAct = true
    statement.isQuoted = scene.isQuoted(verb)
    statement.content = [subject.words, contents.after(verb + 1, cue: verb, source: subject)]
    add(statement)
  }
}
