// SPDX-License-Identifier: Apache-2.0

/// Finds the source of a verb: its subject with what describes it, or the agent behind it.
struct SourceReader {
  let scene: Scene
  /// How far before a participle the subject of its clause may stand, in phrases.
  private static let reach = 48

  private var nouns: ComplexNoun { ComplexNoun(scene: scene) }

  /// A source of these phrases and no other words.
  func source(_ phrases: Range<Int>) -> Source {
    source(phrases.lowerBound, through: phrases.upperBound - 1)
  }

  private func source(_ first: Int, through last: Int) -> Source {
    Source(
      phrases: first..<(last + 1), lower: first, words: scene.extent(first, through: last))
  }

  // MARK: Before the verb

  /// The subject of a finite verb, with appositions and relative clauses.
  func subject(of verb: Int) -> Source? {
    let index = steppedBack(verb - 1)
    switch scene[index].kind {
    case .noun: return plain(index)
    case .comma: return inserted(before: index)
    case .relative: return relative(index)
    case .close: return bracketed(index)
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
    if let reached = reached(noun) { return source(nouns.first(of: reached), through: noun) }
    let first = nouns.first(of: noun)
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

  /// "Samir Dabbas, a nurse who saw it, said": the noun before the insertion.
  private func inserted(before comma: Int) -> Source? {
    guard let noun = Insertion(scene: scene).noun(before: comma) else { return nil }
    let first = nouns.first(of: noun)
    guard !scene[first].traits.contains(.none) else { return nil }
    return Source(phrases: first..<comma, lower: first, words: scene.extent(first, through: comma))
  }

  /// "who" stands for the noun before it.
  private func relative(_ index: Int) -> Source? {
    var noun = index - 1
    if scene[noun].kind == .comma { noun -= 1 }
    noun = scene.beforeBracket(noun)
    guard scene[noun].kind == .noun else { return nil }
    let first = nouns.first(of: noun)
    return Source(
      phrases: first..<(noun + 1), lower: index, words: scene.extent(scene[index]))
  }

  private func bracketed(_ close: Int) -> Source? {
    let noun = scene.beforeBracket(close)
    guard noun >= 0, scene[noun].kind == .noun else { return nil }
    let first = nouns.first(of: noun)
    return Source(
      phrases: first..<(noun + 1), lower: first, words: scene.extent(first, through: close))
  }

  /// "an official who declined to be named told …": who stands before the clause that ends at an index.
  private func defined(before index: Int) -> Source? {
    guard let relative = relative(before: index), scene[relative - 1].kind == .noun else {
      return nil
    }
    return source(nouns.first(of: relative - 1), through: index)
  }

  /// The "who" or "which" of the clause that ends at an index, if that has a verb.
  private func relative(before index: Int) -> Int? {
    var relative = index
    var hasVerb = false
    while relative > max(0, index - 8), scene[relative].kind != .relative {
      switch scene[relative].kind {
      case .verb: hasVerb = true
      case .comma, .colon, .that: return nil
      default: break
      }
      relative -= 1
    }
    return hasVerb && scene[relative].kind == .relative ? relative : nil
  }

  /// The subject of the clause in which a participle or infinitive stands.
  func clauseSubject(before verb: Int) -> Source? {
    var index = verb - 1
    let limit = max(0, verb - SourceReader.reach)
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

  // MARK: Participles

  func isParticiple(_ verb: Int) -> Bool {
    scene[verb].traits.isEmpty
      && (scene[verb].has(.gerund) || scene[verb].has(.saying)
        || scene.takes(verb).contains(.participle))
  }

  /// "reached by telephone": a participle without its auxiliary.
  func isReduced(_ verb: Int) -> Bool {
    scene[verb].traits.isEmpty && scene[verb + 1].kind == .preposition
  }

  // MARK: Behind the verb

  /// The source that begins at an index, with all that describes it.
  func agent(from start: Int) -> Source? {
    var index = start
    while scene[index].kind == .other { index += 1 }
    guard scene[index].kind == .noun else { return nil }
    let first = index
    index = nouns.end(from: index + 1)
    while index < scene.count, let next = described(index) { index = next }
    return source(first, through: index - 1)
  }

  /// Over one apposition, age, bracket or relative clause; nil where none follows.
  private func described(_ index: Int) -> Int? {
    if scene[index].kind == .open { return bracket(index) }
    let isBehindComma = scene[index].kind == .comma
    let start = isBehindComma ? index + 1 : index
    if scene[start].kind == .relative { return clauseEnd(start) }
    return isBehindComma ? apposition(start) : nil
  }

  private func bracket(_ open: Int) -> Int? {
    (open..<scene.count).first { scene[$0].kind == .close }.map { $0 + 1 }
  }

  /// "a nurse from Hays", if nothing goes on behind it but another description.
  private func apposition(_ start: Int) -> Int? {
    let noun = scene[start].kind == .preposition ? start + 1 : start
    guard scene[noun].kind == .noun, !scene[noun].traits.contains(.pronoun) else { return nil }
    // "According to the Doctors Network, 14 patients, three of them newborns, died".
    if scene[noun].quantity >= 0, scene[noun].has(.person), !scene.isPersonName(scene[start - 2]) {
      return nil
    }
    let end = nouns.end(from: noun + 1)
    switch scene[end].kind {
    case .comma, .stop, .relative, .open, .quoteClose: return end
    default: return nil
    }
  }

  private func clauseEnd(_ start: Int) -> Int {
    var index = start
    while index < scene.count, scene[index].kind != .stop, scene[index].kind != .comma,
      scene[index].kind != .quoteOpen
    { index += 1 }
    return index
  }
}
