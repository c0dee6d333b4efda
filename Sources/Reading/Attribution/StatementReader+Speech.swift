// SPDX-License-Identifier: Apache-2.0
import Record

/// Verbs that attribute: before, behind and within what is said.
extension StatementReader {
  mutating func readSpeech(_ verb: Int) {
    let takes = scene.takes(verb)
    guard !isModifier(verb) else { return }
    if takes.contains(.impersonal) { return readImpersonal(verb) }
    if isPassive(verb) { return readPassive(verb) }
    if takes.contains(.before), isInverted(verb) { return readInverted(verb) }
    guard let source = source(of: verb, takes) else { return }
    var statement = statement(source, verb)
    if source.phrases.count > 2, let relay = quotedBy(source) { statement.venues.append(relay) }
    let start = afterAddressee(verb, takes, &statement)
    let said = source.shared < 0 ? earlier(source, start, takes) : .none
    if !said.isEmpty {
      statement.content = [said]
      if let resumed = resumed(start, verb, source) { statement.content.append(resumed) }
    } else if let first = begins(start, takes) {
      statement.content = [contents.after(first, cue: verb, source: source)]
      // "Most sources agreed that three had been killed": said, however it is done.
      if takes.contains(.clause), scene[first].kind == .that { statement.isAct = false }
    } else {
      return
    }
    if takes.contains(.figure), scene.sentence.seen.meets(WordClass(.toll, .figure)) {
      endFigures(before: source)
      add(statement)
      readGapped(verb)
    } else {
      add(statement)
      // "Spoke of six martyrs and Wafa of seven".
      if takes.contains(.object), scene.sentence.seen.has(.harmNoun) { readGapped(verb) }
    }
  }

  /// "his repeated calls": a participle or noun behind an article.
  private func isModifier(_ verb: Int) -> Bool {
    scene.sentence.meets(
      scene[verb].lower - 1, WordClass(.definite, .article, .possessive, .no))
  }

  /// "is said", not "is saying".
  func isPassive(_ verb: Int) -> Bool {
    scene[verb].isPassive && !scene.takes(verb).contains(.participle)
  }

  /// Who says it: the subject, or of "adding that" and "and said" that of the verb before.
  func source(of verb: Int, _ takes: Takes) -> Source? {
    let before = scene[verb - 1].kind
    let isInfinitive = scene.sentence.has(scene[verb].lower, .to)
    let isFree = sources.isParticiple(verb) || isInfinitive
    if isFree || before == .conjunction {
      if isInfinitive, !takes.contains(.before) { return nil }
      if sources.isParticiple(verb), before == .noun { return sources.subject(of: verb) }
      guard before != .preposition,
        var source = said(before: verb) ?? sources.clauseSubject(before: verb),
        !scene[source.phrases.lowerBound].has(.body)
      else { return nil }
      source.shared = source.lower
      return source
    }
    guard let source = sources.subject(of: verb) else { return nil }
    let phrase = scene[source.phrases.lowerBound]
    let isThing =
      phrase.classes.meets(WordClass(.cause, .harmNoun, .toll))
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

  /// What stands before the source and is said by it; empty where it is said behind the cue.
  func earlier(_ source: Source, _ start: Int, _ takes: Takes) -> Extent {
    guard takes.contains(.before), scene[source.lower].kind != .relative else { return .none }
    let extent = contents.before(source.lower)
    let isInset = scene[start].kind == .comma && contents.isFinite(start + 1)
    guard !extent.isEmpty, isInset || contents.isClause(before: source.lower) else { return .none }
    let isQuotation = contents.endsQuotation(contents.trimmed(source.lower))
    if scene[start].kind == .that { return .none }
    if isQuotation { return isOwn(source, start, takes) ? extent : .none }
    if isInset { return extent }
    return closesSentence(start) ? extent : .none
  }

  /// Whether a quotation that stands before the source is what it says, not part of a clause that
  /// leads to it: "When the mayor called it “a lie,” the ministry said …".
  private func isOwn(_ source: Source, _ start: Int, _ takes: Takes) -> Bool {
    let first = scene[contents.start(before: source.lower)]
    let isWhole = scene.quotations.first.map { $0.lower <= first.lower } ?? false
    return isWhole || first.kind != .subordinator && first.kind != .preposition
      || begins(start, takes) == nil
  }

  /// Where what is said begins, behind the cue; nil where nothing there can be said.
  func begins(_ start: Int, _ takes: Takes) -> Int? {
    var index = start
    if scene[index].kind == .colon || scene[index].kind == .comma { index += 1 }
    guard index < end, index == start || scene[index].kind != .verb else { return nil }
    let first = index
    while scene[index].kind == .other { index += 1 }
    switch scene[index].kind {
    case .that: return takes.contains(.clause) ? first : nil
    case .quoteOpen:
      return takes.meets([.clause, .object, .question]) && scene.opensQuotation(index) ? first : nil
    case .verb:
      if scene[index].traits.contains(.infinitive) {
        return takes.contains(.infinitive) ? first : nil
      }
      // "Denied having killed civilians".
      if scene[index].traits == .have, takes.contains(.object) { return first }
      if scene[index].traits.meets([.be, .have, .modal]) {
        return takes.contains(.clause) && takes.contains(.before) ? first : nil
      }
      return takes.contains(.object) ? first : nil
    case .subordinator, .relative:
      return takes.meets([.clause, .question, .object]) ? first : nil
    case .noun:
      if takes.contains(.object) || takes.contains(.figure) && isFigure(index) { return first }
      if takes.contains(.clause), scene[index].traits.contains(.pronoun), index + 1 < end {
        return first
      }
      return takes.meets([.clause, .question]) && isClause(from: index) ? first : nil
    case .preposition where takes.contains(.figure):
      let isCounted =
        scene[index + 1].quantity >= 0 && scene[index + 1].classes.isEmpty && isFigure(index + 1)
      return (index..<min(end, index + 4)).first { scene[$0].has(.of) && isFigure($0 + 1) }
        ?? (isCounted ? index : nil)
    case .preposition where takes.contains(.question) && takes.contains(.object):
      return scene[index + 1].kind == .noun ? index + 1 : nil
    case .preposition, .including, .time:
      return takes.contains(.clause) && !scene[index].has(.by) && isClause(from: index)
        ? first : nil
    default: return nil
    }
  }

  /// A toll, or people, or a number of them.
  private func isFigure(_ index: Int) -> Bool {
    if scene[index + 1].kind == .preposition, scene[index + 1].has(.of),
      scene[index + 2].kind == .noun
    {
      return isFigure(index + 2)
    }
    return scene[index].classes.meets(
      WordClass(.toll, .figure, .harmNoun, .person) | WordClass(.body, .harmAdjective))
      || scene[index].quantity >= 0 && !scene[index].traits.contains(.measured)
  }

  /// Whether a clause with a verb of its own begins at an index.
  private func isClause(from start: Int) -> Bool {
    for index in start..<max(start, end) {
      if contents.isFinite(index) { return true }
      // "Found a handgun and shot his sister": whoever found it did both.
      if scene[index].kind == .conjunction, contents.isFinite(index + 1) { return false }
      if scene[index].kind == .comma, scene[index + 1].kind == .verb {
        return closesParts(start, index) && contents.isFinite(index + 1)
      }
    }
    return false
  }

  /// "57 people, among them 12 children, had been killed": the comma that ends the parts.
  private func closesParts(_ start: Int, _ comma: Int) -> Bool {
    guard let open = (start..<comma).last(where: { scene[$0].kind == .comma }) else { return false }
    return scene[scene.following(open)].kind == .including
      || (open..<comma).contains { scene[$0].kind == .including }
  }

  /// What goes on behind the cue: "It was, he said, one of …", "…," he said, "…".
  private func resumed(_ start: Int, _ verb: Int, _ source: Source) -> Extent? {
    guard let comma = (start..<max(start, end)).first(where: { scene[$0].kind == .comma }),
      comma + 1 < end
    else { return nil }
    let isQuotation = contents.endsQuotation(contents.trimmed(source.lower))
    let next = scene[comma + 1]
    if scene.opensQuotation(comma + 1) {
      return contents.after(comma + 1, cue: verb, source: source)
    }
    let isToll = scene[comma + 2].classes.meets(WordClass(.toll, .figure))
    guard !isQuotation, comma == start, next.kind != .subordinator,
      !(next.kind == .verb && sources.isParticiple(comma + 1)) || isToll,
      !scene[comma + 1].has(.quotes), !(next.kind == .conjunction && next.has(.subordinator))
    else { return nil }
    if next.kind == .conjunction, scene[comma + 2].kind == .verb, !scene.takes(comma + 2).isEmpty {
      return nil
    }
    return contents.after(comma + 1, cue: verb, source: source)
  }

  /// Whether nothing more is said after the cue, up to times and places of the speech.
  func closesSentence(_ start: Int) -> Bool {
    var index = start
    let isPlace = scene[start].kind == .preposition
    while index < end, scene[index].kind != .that, scene[index].kind != .quoteOpen {
      if scene[index].kind == .verb, !sources.isParticiple(index), !isPlace { return false }
      if scene[index].kind == .comma || scene[index].kind == .subordinator { return true }
      index += 1
    }
    return index >= end
  }

  // MARK: Whom it was told, and where

  /// Steps over whom it was told, when and where, to what was said.
  func afterAddressee(_ verb: Int, _ takes: Takes, _ statement: inout Statement) -> Int {
    var index = verb + 1
    if takes.contains(.addressee), scene[index].kind == .noun {
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
        // "in a report published in June"
        if scene[index].kind == .verb, scene[index].traits.isEmpty,
          scene[index + 1].kind == .preposition
        {
          index += scene[index + 2].kind == .that ? 2 : 3
        } else if scene[index].kind == .verb, scene[index].traits.isEmpty,
          scene[index + 1].kind == .time
        {
          index += 2
        }
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
