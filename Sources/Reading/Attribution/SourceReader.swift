// SPDX-License-Identifier: Apache-2.0

/// Who stands as the source of a cue.
struct Source {
  /// The phrases that name and describe the source.
  var phrases: Range<Int>
  /// The first phrase that belongs to it, "who" of a relative clause included.
  var lower: Int
  /// The words as they stand, the comma that closes an insertion included.
  var words: Extent
  /// The statement of the same sentence whose source it shares; -1 for none.
  var shared = -1
}

/// Finds the source of a verb: its subject with what describes it, or the agent behind it.
struct SourceReader {
  let scene: Scene
  /// How far an insertion between subject and verb may reach, in phrases.
  private static let reach = 24

  // MARK: Before the verb

  /// The subject of a finite verb, with appositions and relative clauses.
  func subject(of verb: Int) -> Source? {
    let index = steppedBack(verb - 1)
    switch scene[index].kind {
    case .noun: return plain(index)
    case .comma: return inserted(before: index)
    case .relative: return relative(index)
    case .close: return bracketed(index, verb)
    case .verb, .state: return defined(before: index)
    default: return nil
    }
  }

  /// Over adverbs, times and brackets between subject and verb.
  private func steppedBack(_ from: Int) -> Int {
    var index = from
    while index > 0 {
      switch scene[index].kind {
      case .time:
        index -= 1
        if scene[index].kind == .preposition { index -= 1 }
      case .other: index -= 1
      default: return index
      }
    }
    return index
  }

  private func plain(_ noun: Int) -> Source? {
    if let defined = defined(before: noun) { return defined }
    if let reached = reached(noun) { return source(first(of: reached), through: noun) }
    let first = first(of: noun)
    guard !scene[first].traits.contains(.none) else { return nil }
    return source(first, through: noun)
  }

  /// "residents reached by telephone": the noun before a participle and its complement.
  private func reached(_ noun: Int) -> Int? {
    let verb = noun - 2
    guard scene[noun - 1].kind == .preposition, scene[verb].kind == .verb, isReduced(verb),
      scene[verb - 1].kind == .noun
    else { return nil }
    return verb - 1
  }

  /// The first phrase of a noun with the complements before it: "a spokesman for the council".
  func first(of noun: Int) -> Int {
    var index = noun
    while true {
      if scene[index - 1].kind == .preposition, scene[index - 2].kind == .noun,
        !scene.sentence.meets(scene[index - 1].lower, WordClass(.accordingTo, .by, .interview)),
        !scene[index - 2].traits.contains(.pronoun), !scene[index].traits.contains(.pronoun)
      {
        index -= 2
      } else if scene[index - 1].kind == .preposition, scene[index - 2].kind == .conjunction,
        scene[index - 2].has(.and), scene[index - 3].kind == .noun
      {
        index -= 3
      } else if scene[index - 1].kind == .conjunction, joins(index - 1) {
        index -= 2
      } else if scene[index - 1].kind == .conjunction, let list = list(before: index - 1) {
        return list
      } else {
        return index
      }
    }
  }

  /// "Salma Kurdi and Omar Dabbas": a conjunction of nouns at the beginning of a clause.
  private func joins(_ conjunction: Int) -> Bool {
    guard scene[conjunction - 1].kind == .noun, scene[conjunction].has(.and),
      !scene[conjunction].has(.subordinator), !scene[conjunction - 1].traits.contains(.pronoun)
    else { return false }
    let before = scene[first(of: conjunction - 1) - 1].kind
    return before == .stop || before == .that || before == .subordinator
  }

  /// "Samir Dabbas, a nurse who saw it, said": the noun before the insertion.
  private func inserted(before comma: Int) -> Source? {
    guard var noun = nounBeforeInsertion(comma) else { return nil }
    while isDescription(noun),
      scene[noun - 1].kind == .comma || scene[noun - 1].kind == .preposition,
      let outer = nounBeforeInsertion(scene[noun - 1].kind == .comma ? noun - 1 : noun - 2)
    {
      noun = outer
    }
    let first = first(of: noun)
    guard !scene[first].traits.contains(.none) else { return nil }
    return Source(
      phrases: first..<comma, lower: first,
      words: scene.extent(first, through: comma))
  }

  /// An age, a place or the like, which describes who was named before it.
  private func isDescription(_ noun: Int) -> Bool {
    let phrase = scene[noun]
    return phrase.quantity >= 0 || phrase.traits.contains(.measured)
      || scene[noun - 1].kind == .preposition && scene[noun - 2].kind == .comma
  }

  /// The noun before the comma that opens what another one closes.
  private func nounBeforeInsertion(_ comma: Int) -> Int? {
    var index = comma - 1
    var verbs = 0
    let limit = max(0, comma - SourceReader.reach)
    while index > limit {
      if isMark(index) { return nil }
      if scene[index].kind == .verb, !isParticiple(index) { verbs += 1 }
      if scene[index].kind == .comma {
        let opens = scene[index + 1].kind
        if verbs == 0 || opens == .relative || scene[index + 2].kind == .relative { break }
        if opens == .verb, isReduced(index + 1) { break }
        return nil
      }
      index -= 1
    }
    guard scene[index].kind == .comma else { return nil }
    let noun = scene.beforeBracket(index - 1)
    return scene[noun].kind == .noun ? noun : nil
  }

  private func isMark(_ index: Int) -> Bool {
    switch scene[index].kind {
    case .colon, .that, .subordinator: true
    case .quoteOpen, .quoteClose: !isShortQuotation(index)
    default: false
    }
  }

  /// The title of a book, a nickname: a quotation of a few words.
  private func isShortQuotation(_ index: Int) -> Bool {
    let token = scene[index].lower
    return scene.quotations.contains {
      ($0.lower == token || $0.upper - 1 == token) && $0.upper - $0.lower < 10
    }
  }

  func isParticiple(_ verb: Int) -> Bool {
    scene[verb].traits.isEmpty
      && (scene[verb].has(.gerund) || scene[verb].has(.saying)
        || scene.takes(verb).contains(.participle))
  }

  /// "reached by telephone": a participle without its auxiliary.
  private func isReduced(_ verb: Int) -> Bool {
    scene[verb].traits.isEmpty && scene[verb + 1].kind == .preposition
  }

  /// "who" stands for the noun before it.
  private func relative(_ index: Int) -> Source? {
    var noun = index - 1
    if scene[noun].kind == .comma { noun -= 1 }
    noun = scene.beforeBracket(noun)
    guard scene[noun].kind == .noun else { return nil }
    let first = first(of: noun)
    return Source(
      phrases: first..<(noun + 1), lower: index, words: scene.extent(scene[index]))
  }

  private func bracketed(_ close: Int, _ verb: Int) -> Source? {
    let noun = scene.beforeBracket(close)
    guard noun >= 0, scene[noun].kind == .noun else { return nil }
    let first = first(of: noun)
    return Source(
      phrases: first..<(noun + 1), lower: first, words: scene.extent(first, through: close))
  }

  /// "an official who declined to be named told …", "residents reached by telephone told …".
  private func defined(before index: Int) -> Source? {
    var relative = index
    var verbs = 0
    while relative > max(0, index - 8), scene[relative].kind != .relative {
      if scene[relative].kind == .verb { verbs += 1 }
      if scene[relative].kind == .comma || scene[relative].kind == .colon
        || scene[relative].kind == .that
      {
        return nil
      }
      relative -= 1
    }
    guard verbs > 0, scene[relative].kind == .relative, scene[relative - 1].kind == .noun else {
      return nil
    }
    return source(first(of: relative - 1), through: index)
  }

  /// A source of these phrases and no other words.
  func source(_ phrases: Range<Int>) -> Source {
    source(phrases.lowerBound, through: phrases.upperBound - 1)
  }

  private func source(_ first: Int, through last: Int) -> Source {
    Source(
      phrases: first..<(last + 1), lower: first, words: scene.extent(first, through: last))
  }

  /// The subject of the clause in which a participle or infinitive stands.
  func clauseSubject(before verb: Int) -> Source? {
    var index = verb - 1
    let limit = max(0, verb - 2 * SourceReader.reach)
    while index >= limit {
      if scene[index].kind == .verb, !isParticiple(index), !isOfHarmed(scene[index]),
        !scene[index].traits.contains(.infinitive), let found = subject(of: index)
      {
        return found
      }
      index -= 1
    }
    return nil
  }

  /// "Three of the injured died, raising the toll to 12": whoever died told nobody.
  private func isOfHarmed(_ verb: Phrase) -> Bool {
    verb.has(.harmIntransitive) || verb.isPassive && verb.has(.harmPast)
  }

  // MARK: Behind the verb

  /// The source that begins at an index, with all that describes it.
  func agent(from start: Int) -> Source? {
    var index = start
    while scene[index].kind == .other { index += 1 }
    guard scene[index].kind == .noun else { return nil }
    let first = index
    index = complemented(index + 1)
    while index < scene.count, let next = described(index) { index = next }
    return source(first, through: index - 1)
  }

  /// Over complements: "of the council in Hays", "and Omar Dabbas".
  private func complemented(_ from: Int) -> Int {
    var index = from
    while index < scene.count {
      let isLink =
        scene[index].kind == .preposition
        && !scene.sentence.meets(scene[index].lower, WordClass(.accordingTo, .interview))
        || scene[index].kind == .conjunction && scene[index + 2].kind != .verb
          && !scene.isOtherCount(index + 1)
      guard isLink, scene[index + 1].kind == .noun else { break }
      index += 2
    }
    return index
  }

  /// Over one apposition, age, bracket or relative clause; nil where none follows.
  private func described(_ index: Int) -> Int? {
    if scene[index].kind == .open {
      var close = index
      while close < scene.count, scene[close].kind != .close { close += 1 }
      return close < scene.count ? close + 1 : nil
    }
    let start = scene[index].kind == .comma ? index + 1 : index
    if scene[start].kind == .relative { return clauseEnd(start) }
    guard start > index else { return nil }
    let noun = scene[start].kind == .preposition ? start + 1 : start
    guard scene[noun].kind == .noun, !scene[noun].traits.contains(.pronoun) else { return nil }
    let end = complemented(noun + 1)
    let next = scene[end].kind
    guard
      next == .comma || next == .stop || next == .relative || end >= scene.count || next == .open
        || next == .quoteClose
    else { return nil }
    return end
  }

  private func clauseEnd(_ start: Int) -> Int {
    var index = start
    while index < scene.count, scene[index].kind != .stop, scene[index].kind != .comma,
      scene[index].kind != .quoteOpen
    { index += 1 }
    return index
  }
}
