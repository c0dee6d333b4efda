// SPDX-License-Identifier: Apache-2.0
import Record

/// Sources that others quote, and passives.
extension StatementReader {
  /// "was quoted by AFP as saying", "it was reported by the agency".
  mutating func readPassive(_ verb: Int) {
    let by = scene[verb + 1]
    guard by.kind == .preposition, scene.sentence.has(by.lower, .by) else { return }
    let source = sourceRange(from: verb + 2)
    guard !source.isEmpty, scene[verb].classes.meets(WordClass(.reports, .said)) else { return }
    let content = extent(0, verb)
    add(Statement(source: source, head: source.lowerBound, cue: cue(verb), content: [content]))
  }

  /// "RT cited the leader as saying …", "the agency reported, citing a medical source".
  mutating func readQuoting(_ verb: Int) {
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
  func afterReport(_ index: Int) -> Int {
    guard scene[index].kind == .comma, scene[index + 1].kind == .verb else { return index }
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
      while main >= 0,
        !scene[main].classes.meets(StatementReader.speech) || scene[main].kind != .verb
      {
        main -= 1
      }
    }
    if main < 0, scene[verb - 1].kind == .comma, scene[verb - 2].kind == .noun {
      return Statement.Venue(phrase: verb - 2, cue: cue(verb), isRelay: true)
    }
    guard main >= 0, let subject = subject(of: main),
      !scene[subject.lowerBound].traits.contains(.pronoun)
    else { return nil }
    return Statement.Venue(phrase: subject.lowerBound, cue: cue(main), isRelay: true)
  }

  func relayStart(of verb: Int) -> Int {
    relay(of: verb)?.phrase ?? verb
  }

  mutating func readQuotedBy(_ verb: Int) {
    guard let source = subject(of: verb), scene.sentence.has(scene[verb + 1].lower, .by) else {
      return
    }
    var statement = Statement(
      source: source, head: source.lowerBound, cue: cue(verb), content: [])
    statement.venues.append(.init(phrase: verb + 2, cue: cue(verb), isRelay: true))
    statement.content = [extent(min(verb + 3, end), end)]
    add(statement)
  }
}
