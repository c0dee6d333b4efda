// SPDX-License-Identifier: Apache-2.0
import Record

/// Sources that others quote, and passives.
extension StatementReader {
  /// "it was reported by the agency".
  mutating func readPassive(_ verb: Int) {
    let takes = scene.takes(verb)
    let isFigure = takes.contains(.figure) && !takes.contains(.before)
    let by = isFigure ? agentBehindFigure(verb) : verb + 1
    guard scene[by].kind == .preposition, scene.sentence.has(scene[by].lower, .by),
      takes.meets([.before, .figure]), !scene[by + 1].traits.contains(.none),
      let source = sources.agent(from: by + 1)
    else { return }
    var statement = statement(source, verb)
    let next = source.phrases.upperBound
    let isBehind = scene[next].kind == .that
    let before = contents.extent(0, by == verb + 1 ? verb : by)
    statement.content = [isBehind ? contents.extent(next, end) : before]
    add(statement)
    if isFigure { readGapped(verb) }  // "At 12 by the army and at 30 by residents".
  }

  /// "was put at 66 by the directorate", "was revised down from 19 to 12 by …": the agent behind the figure.
  private func agentBehindFigure(_ verb: Int) -> Int {
    var index = verb + 1
    while index < verb + 7, scene[index].kind == .preposition,
      !scene.sentence.has(scene[index].lower, .by)
    {
      if scene[index + 1].quantity >= 0 { index += 1 }
      index += 1
    }
    return index
  }

  /// "RT cited the leader as saying …", "the agency reported, citing a medical source".
  mutating func readQuoting(_ verb: Int) {
    if scene[verb].isPassive { return readQuotedBy(verb) }
    guard let source = sources.agent(from: verb + 1) else { return }
    if scene.preceding(verb) < 0, readFronted(verb, source) { return }
    var statement = statement(source, verb)
    let next = source.phrases.upperBound
    let isSaying = scene.sentence.has(scene[next].lower, .saying) || scene[next].has(.subordinator)
    if let relay = relay(of: verb) { statement.venues.append(relay) }
    if scene[next].kind == .stop || next >= scene.count || scene[verb - 1].kind == .relative,
      let passedOn = statements.last(where: {
        $0.source.lowerBound == statement.venues.first?.phrase
      })
    {
      statement.content = passedOn.content
      return add(statement)
    }
    let before = statement.venues.first?.phrase ?? verb
    let after = isSaying ? saidAfter(next) : afterReport(next)
    let isBefore = before > 2 && (!isSaying || contents.closesSentence(after))
    statement.content =
      isBefore
      ? [contents.extent(contents.start(before: before), contents.trimmed(before))]
      : [contents.extent(after, end)]
    add(statement)
  }

  /// "Quoting an officer, the daily said that …": who speaks is the subject of what follows.
  mutating func readFronted(_ verb: Int, _ source: Source) -> Bool {
    let next = source.phrases.upperBound
    guard scene[next].kind == .comma,
      let main = (next..<end).first(where: { scene.takes($0).contains(.clause) }),
      let subject = sources.subject(of: main)?.phrases, subject.lowerBound > next,
      let first = Complement(contents: contents, takes: scene.takes(main)).start(from: main + 1)
    else { return false }
    var statement = statement(source, verb)
    statement.venues.append(.init(phrase: subject.lowerBound, cue: cue(main), isRelay: true))
    statement.content = [contents.extent(first, end)]
    add(statement)
    return true
  }

  /// "A resident, quoted by the agency, said …": the agency passes on what the resident says.
  func quotedBy(_ source: Source) -> Statement.Venue? {
    for index in source.phrases.dropFirst()
    where scene[index].has(.quotes) && scene[index + 1].kind == .preposition
      && scene.sentence.has(scene[index + 1].lower, .by) && source.phrases.contains(index + 2)
    {
      return Statement.Venue(phrase: index + 2, cue: scene.extent(scene[index]), isRelay: true)
    }
    return nil
  }

  /// "The Mirror, citing a relative, reported that …".
  func afterReport(_ index: Int) -> Int {
    guard scene[index].kind == .comma else { return index }
    if scene[index + 1].kind == .that { return index + 1 }
    guard scene[index + 1].kind == .verb else { return index }
    return scene[index + 2].kind == .that ? index + 3 : index + 2
  }

  func saidAfter(_ index: Int) -> Int {
    var next = index
    while scene[next].kind == .subordinator || scene[next].kind == .verb
      || scene[next].kind == .that
    {
      next += 1
    }
    return next
  }

  /// Who quotes: the subject of "cited", or of the verb before ", citing".
  func relay(of verb: Int) -> Statement.Venue? {
    var main = verb
    if scene[verb - 1].kind == .comma {
      main = verb - 1
      while main >= 0, scene[main].kind != .verb || !scene.takes(main).contains(.clause) {
        main -= 1
      }
    }
    if main < 0, scene[verb - 1].kind == .comma, scene[verb - 2].kind == .noun {
      return Statement.Venue(phrase: verb - 2, cue: cue(verb), isRelay: true)
    }
    guard main >= 0, let subject = sources.subject(of: main)?.phrases,
      !scene[subject.lowerBound].traits.contains(.pronoun)
    else { return nil }
    return Statement.Venue(phrase: subject.lowerBound, cue: cue(main), isRelay: true)
  }

  /// "was quoted by AFP as saying".
  mutating func readQuotedBy(_ verb: Int) {
    guard let source = sources.subject(of: verb), scene.sentence.has(scene[verb + 1].lower, .by)
    else { return }
    var statement = statement(source, verb)
    statement.venues.append(.init(phrase: verb + 2, cue: cue(verb), isRelay: true))
    statement.content = [contents.extent(min(verb + 3, end), end)]
    add(statement)
  }
}
