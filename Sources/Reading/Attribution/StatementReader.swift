// SPDX-License-Identifier: Apache-2.0
import Record

/// Finds the statements of a sentence: who says what, told by cues.
struct StatementReader {
  let scene: Scene
  private(set) var statements: [Statement] = []

  static var cues: WordClass {
    WordClass(.says, .said, .saying, .tells) | WordClass(.asks, .quotes, .reports, .accordingTo)
      | WordClass(.interview, .claims, .blames, .accepts) | WordClass(.denies)
  }
  private static var speech: WordClass {
    WordClass(.says, .said, .tells, .asks) | WordClass(.reports, .blames, .accepts, .denies)
  }

  init(_ scene: Scene) { self.scene = scene }

  mutating func read() {
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
  private mutating func separate() {
    for outer in statements.indices {
      let source = sourceExtent(statements[outer])
      for inner in statements.indices where inner != outer {
        for part in statements[inner].content.indices {
          let content = statements[inner].content[part]
          guard content.contains(source) else { continue }
          if statements[outer].covers(sourceExtent(statements[inner])) {
            let end = statements[outer].content.first { $0.start <= content.start }?.end
            statements[inner].content[part].end = max(content.start, min(content.end, end ?? content.end))
          } else if let end = clauseEnd(before: statements[outer].source.lowerBound),
            end > content.start, statements[outer].content.first.map({ $0.start > source.start }) == true
          {
            statements[inner].content[part].end = end
          }
        }
      }
    }
  }

  private func sourceExtent(_ statement: Statement) -> Extent {
    extent(statement.source.lowerBound, statement.source.upperBound)
  }

  /// Where the clause before a source ends, if a comma ends it.
  private func clauseEnd(before source: Int) -> UInt32? {
    var index = source - 1
    if scene[index].kind == .conjunction { index -= 1 }
    guard index > 0, scene[index].kind == .comma else { return nil }
    return scene.extent(scene[index - 1]).end
  }

  /// "were reported killed": the verb tells of harm, not of speech.
  private func isHarmful(_ index: Int) -> Bool {
    scene[index].all.meets(WordClass(.harmPast, .harmAdjective))
  }

  private var end: Int {
    scene[scene.count - 1].kind == .stop ? scene.count - 1 : scene.count
  }

  private func extent(_ from: Int, _ to: Int) -> Extent {
    guard from < to else { return .none }
    return scene.extent(from, through: to - 1)
  }

  /// The verb itself: "said" of "has recently said".
  private func cue(_ verb: Int) -> Extent {
    let head = scene[verb].head
    return scene.sentence.extent(head..<(head + 1))
  }

  private mutating func add(_ statement: Statement) {
    var statement = statement
    statement.content.removeAll { $0.isEmpty }
    statements.append(statement)
  }

  // MARK: According to

  private mutating func readAccording(_ index: Int) {
    let source = sourceRange(from: index + 1)
    guard !source.isEmpty else { return }
    let isFirst = scene.preceding(index) < 0 || opensContent(before: index)
    let before = isFirst ? Extent.none : extent(0, trimmed(index))
    let after = isFirst || scene[source.upperBound].kind == .comma
      ? extent(source.upperBound + 1, end) : .none
    let content = isFirst ? [after] : [before.joined(isInset(source.upperBound) ? after : .none)]
    add(Statement(source: source, head: source.lowerBound, cue: scene.extent(scene[index]), content: content))
  }

  /// "reported that, according to X, …": what X says comes after.
  private func opensContent(before index: Int) -> Bool {
    let before = scene[index - 1].kind == .comma ? scene[index - 2] : scene[index - 1]
    return before.kind == .that
  }

  /// Whether the clause goes on after the comma: "Strikes, according to X, killed 12."
  private func isInset(_ index: Int) -> Bool {
    scene[index].kind == .comma && scene[scene.following(index)].kind == .verb
  }

  private func trimmed(_ index: Int) -> Int {
    var end = index
    while end > 0, scene[end - 1].kind == .comma || scene[end - 1].kind == .dash { end -= 1 }
    return end
  }

  /// The phrases of a source that begins at an index: noun, complements, apposition.
  private func sourceRange(from start: Int) -> Range<Int> {
    var index = start
    while scene[index].kind == .quoteOpen || scene[index].kind == .other { index += 1 }
    guard scene[index].kind == .noun else { return start..<start }
    var end = index + 1
    while end < scene.count {
      if scene[end].kind == .preposition, scene[end + 1].kind == .noun,
        !scene.sentence.has(scene[end].lower, .accordingTo)
      {
        end += 2
      } else if scene[end].kind == .comma, isApposition(end + 1) {
        end += 2
      } else {
        break
      }
    }
    return index..<end
  }

  /// "…, a medic at the hospital": a role or source noun after a name and a comma.
  private func isApposition(_ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.kind == .noun, phrase.quantity < 0 else { return false }
    return phrase.classes.meets(WordClass(.role, .source)) && !phrase.has(.plural)
      && scene[index + 1].kind != .verb
  }

  // MARK: Said

  private mutating func readSpeech(_ verb: Int) {
    if scene[verb].isPassive { return readPassive(verb) }
    if isInverted(verb) { return readInverted(verb) }
    guard let source = subject(of: verb), !scene[source.lowerBound].traits.contains(.none),
      !scene[source.lowerBound].classes.meets(WordClass(.cause, .harmNoun, .toll))
        || scene[source.lowerBound].has(.statement)
    else { return }
    let before = scene[source.lowerBound - 1]
    let isAfter = source.lowerBound > 2 && (before.kind == .comma || before.kind == .quoteClose
      || before.kind == .quoteOpen && scene[source.lowerBound - 2].kind == .comma
      || scene.sentence.has(before.lower, .quoteEither))
    var statement = Statement(
      source: source, head: source.lowerBound, cue: cue(verb), content: [])
    statement.isQuestion = scene[verb].has(.asks)
    statement.isDenial = scene[verb].has(.denies)
    var start = afterAddressee(verb, &statement)
    let closes = closesSentence(start) || scene[start].kind != .that && isClause(before: source.lowerBound)
    if isAfter, closes || startsQuote(start) || scene[start].kind == .subordinator {
      statement.content = [extent(0, trimmed(source.lowerBound))]
      if startsQuote(start) { statement.content.append(extent(start, end)) }
    } else {
      while scene[start].kind == .that || scene[start].kind == .comma { start += 1 }
      statement.content = [extent(start, contentEnd(from: start))]
    }
    add(statement)
  }

  /// Whether a whole clause stands before the source: "12 died, the ministry said in a report …".
  private func isClause(before source: Int) -> Bool {
    guard scene[0].kind != .subordinator, scene[scene.following(-1)].kind != .subordinator else { return false }
    return (0..<source).contains { scene[$0].kind == .verb && !scene[$0].traits.contains(.infinitive) }
  }

  private func startsQuote(_ index: Int) -> Bool {
    scene[index].kind == .comma && scene[index + 1].kind == .quoteOpen
      || scene[index].kind == .quoteOpen && scene[index - 1].kind == .comma
  }

  /// Whether nothing more is said after the cue, up to times and places of the speech.
  private func closesSentence(_ start: Int) -> Bool {
    var index = start
    while index < end, scene[index].kind != .that, scene[index].kind != .quoteOpen {
      if scene[index].kind == .verb, !scene[index].has(.saying) { return false }
      if scene[index].kind == .comma || scene[index].kind == .subordinator { return true }
      index += 1
    }
    return index >= end
  }

  private func contentEnd(from start: Int) -> Int {
    for index in start..<max(start, end)
    where scene[index].kind == .preposition && scene.sentence.has(scene[index].lower, .accordingTo) {
      return trimmed(index)
    }
    return end
  }

  /// Steps over whom it was told, when and where, to what was said.
  private func afterAddressee(_ verb: Int, _ statement: inout Statement) -> Int {
    var index = verb + 1
    if scene[verb].has(.tells), scene[index].kind == .noun {
      if isMedium(index) {
        statement.venues.append(.init(phrase: index, cue: cue(verb), isRelay: false))
      }
      index += 1
      while scene[index].kind == .preposition, scene[index + 1].kind == .noun { index += 2 }
    }
    while index < end {
      if scene[index].kind == .time {
        index += 1
      } else if scene[index].kind == .preposition, scene[index + 1].kind == .time {
        index += 2
      } else if scene[index].kind == .preposition, isSpeechPlace(index) {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// "said in a statement", "told reporters by telephone".
  private func isSpeechPlace(_ index: Int) -> Bool {
    scene[index + 1].kind == .noun
      && (scene[index + 1].all.meets(WordClass(.statement, .medium))
        || scene.sentence.meets(scene[index].lower, WordClass(.by, .interview)))
  }

  func isMedium(_ index: Int) -> Bool {
    scene[index].all.has(.medium) || scene[index].traits.contains(.named)
      && !scene.isPersonName(scene[index]) && !scene[index].all.has(.person)
  }

  /// "…, said Mona Saleh, a nurse."
  private func isInverted(_ verb: Int) -> Bool {
    guard verb > 1, scene[verb + 1].kind == .noun, !scene[verb].traits.contains(.have),
      !scene[verb].has(.tells), !scene[verb].has(.blames)
    else { return false }
    let before = scene[verb - 1]
    guard before.kind == .comma || before.kind == .quoteClose || before.kind == .quoteOpen else {
      return false
    }
    let source = sourceRange(from: verb + 1)
    let after = scene[source.upperBound].kind
    return subjectless(verb) && (after == .stop || after == .comma || after == .subordinator || after == .time
      || source.upperBound >= scene.count)
  }

  /// Whether no noun that could speak stands right before the comma as an insertion's head.
  private func subjectless(_ verb: Int) -> Bool {
    scene[verb - 1].kind != .comma || scene[verb - 2].kind != .noun || !scene[verb - 2].has(.role)
  }

  private mutating func readInverted(_ verb: Int) {
    let source = sourceRange(from: verb + 1)
    var content = [extent(0, trimmed(verb))]
    if startsQuote(source.upperBound) { content.append(extent(source.upperBound + 1, end)) }
    add(
      Statement(
        source: source, head: source.lowerBound, cue: cue(verb), content: content))
  }

  /// The phrases of a verb's subject, with what is inserted between it and the verb.
  func subject(of verb: Int) -> Range<Int>? {
    var index = scene.beforeBracket(scene.preceding(verb))
    while scene[index].kind == .time { index = scene.preceding(index) }
    let last = index
    if scene[index].kind == .comma, let opening = openingNoun(before: index) { index = opening }
    if scene[index].kind == .relative {
      index = scene.preceding(index)
      if scene[index].kind == .comma { index -= 1 }
    }
    if scene[index].kind == .verb || scene[index].kind == .other, let noun = beforeRelative(index) {
      return noun..<verb
    }
    guard scene[index].kind == .noun else { return nil }
    if let noun = beforeParticiple(index) { return noun..<max(noun + 1, last + 1) }
    while scene[index - 1].kind == .preposition, scene[index - 2].kind == .noun,
      !scene.sentence.meets(scene[index - 1].lower, WordClass(.accordingTo, .by))
    {
      index -= 2
    }
    let upper = scene[last].kind == .comma ? last : last + 1
    return index..<max(index + 1, upper)
  }

  /// "an official who declined to be named told …".
  private func beforeRelative(_ index: Int) -> Int? {
    var relative = index
    while relative > max(0, index - 8), scene[relative].kind != .relative { relative -= 1 }
    guard scene[relative].kind == .relative, scene[relative - 1].kind == .noun else { return nil }
    return relative - 1
  }

  /// "residents reached by telephone told …", "a list published by the committee names …".
  private func beforeParticiple(_ index: Int) -> Int? {
    guard scene[index - 1].kind == .preposition, scene[index - 2].kind == .verb,
      scene[index - 3].kind == .noun, scene[index - 2].traits == [], scene[index - 2].has(.verb)
    else { return nil }
    return index - 3
  }

  /// The noun before the insertion that a comma closes.
  private func openingNoun(before comma: Int) -> Int? {
    var index = comma - 1
    let limit = max(0, comma - 14)
    while index > limit, scene[index].kind != .comma {
      if scene[index].kind == .verb, !scene[index].has(.gerund) { return nil }
      index -= 1
    }
    guard scene[index].kind == .comma, scene[index - 1].kind == .noun else { return nil }
    return index - 1
  }

  // MARK: Passive, quoted, colon

  /// "was quoted by AFP as saying", "it was reported by the agency".
  private mutating func readPassive(_ verb: Int) {
    let by = scene[verb + 1]
    guard by.kind == .preposition, scene.sentence.has(by.lower, .by) else { return }
    let source = sourceRange(from: verb + 2)
    guard !source.isEmpty, scene[verb].classes.meets(WordClass(.reports, .said)) else { return }
    let content = extent(0, verb)
    add(Statement(source: source, head: source.lowerBound, cue: cue(verb), content: [content]))
  }

  /// "RT cited the leader as saying …", "the agency reported, citing a medical source".
  private mutating func readQuoting(_ verb: Int) {
    let source = sourceRange(from: verb + 1)
    if scene[verb].isPassive { return readQuotedBy(verb) }
    guard !source.isEmpty else { return }
    var statement = Statement(
      source: source, head: source.lowerBound, cue: cue(verb), content: [])
    let next = source.upperBound
    let isSaying = scene.sentence.has(scene[next].lower, .saying) || scene[next].has(.subordinator)
    if let relay = relay(of: verb) { statement.venues.append(relay) }
    let before = relayStart(of: verb)
    let after = isSaying ? saidAfter(next) : afterReport(next)
    let isBefore = before > 2 && (!isSaying || closesSentence(after))
    statement.content = [isBefore ? extent(0, trimmed(before)) : extent(after, end)]
    add(statement)
  }

  /// "The Mirror, citing a relative, reported that …".
  private func afterReport(_ index: Int) -> Int {
    guard scene[index].kind == .comma, scene[index + 1].kind == .verb else { return index }
    return scene[index + 2].kind == .that ? index + 3 : index + 2
  }

  private func saidAfter(_ index: Int) -> Int {
    var next = index
    while scene[next].kind == .subordinator || scene[next].kind == .verb || scene[next].kind == .that {
      next += 1
    }
    return next
  }

  /// Who quotes: the subject of "cited", or of the verb before ", citing".
  private func relay(of verb: Int) -> Statement.Venue? {
    var main = verb
    if scene[verb - 1].kind == .comma {
      main = verb - 1
      while main >= 0, !scene[main].classes.meets(StatementReader.speech) || scene[main].kind != .verb {
        main -= 1
      }
    }
    if main < 0, scene[verb - 1].kind == .comma, scene[verb - 2].kind == .noun {
      return Statement.Venue(phrase: verb - 2, cue: cue(verb), isRelay: true)
    }
    guard main >= 0, let subject = subject(of: main), !scene[subject.lowerBound].traits.contains(.pronoun)
    else { return nil }
    return Statement.Venue(phrase: subject.lowerBound, cue: cue(main), isRelay: true)
  }

  private func relayStart(of verb: Int) -> Int {
    relay(of: verb)?.phrase ?? verb
  }

  private mutating func readQuotedBy(_ verb: Int) {
    guard let source = subject(of: verb), scene.sentence.has(scene[verb + 1].lower, .by) else { return }
    var statement = Statement(
      source: source, head: source.lowerBound, cue: cue(verb), content: [])
    statement.venues.append(.init(phrase: verb + 2, cue: cue(verb), isRelay: true))
    statement.content = [extent(min(verb + 3, end), end)]
    add(statement)
  }

  /// "Seven killed in Hays: hospital", a headline's way.
  private mutating func readColon(_ index: Int) {
    if index == 1 || index == 3, readLabel(index) { return }
    guard scene.sentence.isLine || scene.part == .title, index > 1 else { return }
    let source = sourceRange(from: index + 1)
    guard !source.isEmpty, source.upperBound >= end, scene[source.lowerBound].quantity < 0 else { return }
    add(
      Statement(
        source: source, head: source.lowerBound, cue: scene.extent(scene[index]),
        content: [extent(0, index)]))
  }

  /// "Barada Monitor: 11 civilians killed".
  private mutating func readLabel(_ colon: Int) -> Bool {
    let source = sourceRange(from: 0)
    let named = WordClass(.source, .entity, .medium, .role)
    guard source.upperBound == colon, source.lowerBound == 0, scene[0].quantity < 0,
      scene[0].all.meets(named) || scene.isPersonName(scene[0])
    else { return false }
    add(
      Statement(
        source: source, head: 0, cue: scene.extent(scene[colon]), content: [extent(colon + 1, end)]))
    return true
  }

  /// "in an interview with NBC" goes with the statement whose sentence it stands in.
  private mutating func addInterviews() {
    guard scene.sentence.seen.has(.interview), !statements.isEmpty else { return }
    for index in 0..<scene.count where scene.sentence.has(scene[index].lower, .interview) {
      guard scene[index].kind == .preposition, scene[index + 1].kind == .noun else { continue }
      let owner = statements.indices.last { statements[$0].source.lowerBound < index } ?? 0
      statements[owner].venues.insert(
        .init(phrase: index + 1, cue: scene.extent(scene[index]), isRelay: false), at: 0)
    }
  }
}
