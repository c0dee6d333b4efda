// SPDX-License-Identifier: Apache-2.0
import Record

/// Verbs of saying: before, behind and within what is said.
extension StatementReader {
  mutating func readSpeech(_ verb: Int) {
    if scene[verb].isPassive { return readPassive(verb) }
    if isInverted(verb) { return readInverted(verb) }
    guard let source = subject(of: verb), !scene[source.lowerBound].traits.contains(.none),
      !scene[source.lowerBound].classes.meets(WordClass(.cause, .harmNoun, .toll))
        || scene[source.lowerBound].has(.statement)
    else { return }
    let before = scene[source.lowerBound - 1]
    let isAfter =
      source.lowerBound > 2
      && (before.kind == .comma || before.kind == .quoteClose
        || before.kind == .quoteOpen && scene[source.lowerBound - 2].kind == .comma
        || scene.sentence.has(before.lower, .quoteEither))
    var statement = Statement(
      source: source, head: source.lowerBound, cue: cue(verb), content: [])
    statement.isQuestion = scene[verb].has(.asks)
    statement.isDenial = scene[verb].has(.denies)
    var start = afterAddressee(verb, &statement)
    let closes =
      closesSentence(start) || scene[start].kind != .that && isClause(before: source.lowerBound)
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
  func isClause(before source: Int) -> Bool {
    guard scene[0].kind != .subordinator, scene[scene.following(-1)].kind != .subordinator else {
      return false
    }
    return (0..<source).contains {
      scene[$0].kind == .verb && !scene[$0].traits.contains(.infinitive)
    }
  }

  func startsQuote(_ index: Int) -> Bool {
    scene[index].kind == .comma && scene[index + 1].kind == .quoteOpen
      || scene[index].kind == .quoteOpen && scene[index - 1].kind == .comma
  }

  /// Whether nothing more is said after the cue, up to times and places of the speech.
  func closesSentence(_ start: Int) -> Bool {
    var index = start
    while index < end, scene[index].kind != .that, scene[index].kind != .quoteOpen {
      if scene[index].kind == .verb, !scene[index].has(.saying) { return false }
      if scene[index].kind == .comma || scene[index].kind == .subordinator { return true }
      index += 1
    }
    return index >= end
  }

  func contentEnd(from start: Int) -> Int {
    for index in start..<max(start, end)
    where scene[index].kind == .preposition && scene.sentence.has(scene[index].lower, .accordingTo)
    {
      return trimmed(index)
    }
    return end
  }

  /// Steps over whom it was told, when and where, to what was said.
  func afterAddressee(_ verb: Int, _ statement: inout Statement) -> Int {
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
  func isSpeechPlace(_ index: Int) -> Bool {
    scene[index + 1].kind == .noun
      && (scene[index + 1].all.meets(WordClass(.statement, .medium))
        || scene.sentence.meets(scene[index].lower, WordClass(.by, .interview)))
  }

  func isMedium(_ index: Int) -> Bool {
    scene[index].all.has(.medium)
      || scene[index].traits.contains(.named)
        && !scene.isPersonName(scene[index]) && !scene[index].all.has(.person)
  }

  /// Whether the source stands behind the verb: "…, said Mona Saleh, a nurse".
  func isInverted(_ verb: Int) -> Bool {
    guard verb > 1, scene[verb + 1].kind == .noun, !scene[verb].traits.contains(.have),
      !scene[verb].has(.tells), !scene[verb].has(.blames)
    else { return false }
    let before = scene[verb - 1]
    guard before.kind == .comma || before.kind == .quoteClose || before.kind == .quoteOpen else {
      return false
    }
    let source = sourceRange(from: verb + 1)
    let after = scene[source.upperBound].kind
    return subjectless(verb)
      && (after == .stop || after == .comma || after == .subordinator || after == .time
        || source.upperBound >= scene.count)
  }

  /// Whether no noun that could speak stands right before the comma as an insertion's head.
  func subjectless(_ verb: Int) -> Bool {
    scene[verb - 1].kind != .comma || scene[verb - 2].kind != .noun || !scene[verb - 2].has(.role)
  }

  mutating func readInverted(_ verb: Int) {
    let source = sourceRange(from: verb + 1)
    var content = [extent(0, trimmed(verb))]
    if startsQuote(source.upperBound) { content.append(extent(source.upperBound + 1, end)) }
    add(
      Statement(
        source: source, head: source.lowerBound, cue: cue(verb), content: content))
  }
}
