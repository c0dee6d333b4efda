// SPDX-License-Identifier: Apache-2.0
import Record

/// Towns and quarters that no gazetteer knows, by the word before their name: "في بلدة تقوع".
extension NamedPlaces {
  /// The number that files give words for where people live.
  private static let settlement: Int32 = 1
  /// Names of so many bytes may go on with the next word, and those of two letters must: "عين ترما", "تل علي".
  private static let short: UInt32 = 6
  private static let least: UInt32 = 4
  private static let ofFour: UInt32 = 8

  /// Adds what stands behind such words and is no name found; a place found behind it holds it.
  func addUnlisted(to all: inout [Mentions.At<PlacePhrase>]) {
    guard scene.sentence.seen.meets(WordClass(.placeNoun, .target)) else { return }
    let known = all.count
    var holders: [Extent] = []
    for noun in scene.sentence.lower..<scene.sentence.upper where isSettlement(noun) {
      guard let name = ofTwo(behind: noun) ?? ofKin(behind: noun) ?? unlisted(noun + 1),
        let phrase = phrase(of: noun + 1)
      else { continue }
      var place = PlacePhrase()
      place.name = scene.sentence.extent(name)
      (place.words, place.part) = (place.name, scene.part)
      place.key = key(place.name.range)
      (place.isUnlisted, place.isWeak) = (true, isHome(noun + 1))
      if let inner = all[..<known].first(where: {
        place.name.start < $0.value.name.start
          && $0.value.name.end <= place.name.end && !$0.value.container.isEmpty
      }) {
        // "قرف مغار بريف جرابلس": what holds the part that is another place's name.
        (place.container, place.containerKey) = (inner.value.container, inner.value.containerKey)
        place.words = place.words.joined(place.container)
        holders.append(inner.value.name)
      } else if let holder = holder(behind: name.upperBound, all[..<known]) {
        let held = all[holder].value
        (place.container, place.containerKey) = (held.name, held.key)
        place.words = place.words.joined(held.words)
        holders.append(held.name)
      }
      all.append(.init(phrase: phrase, value: place))
    }
    all.removeAll { holders.contains($0.value.name) }
    if all.count > known - holders.count { all.sort { $0.value.name.start < $1.value.name.start } }
  }

  /// "في بلدة", "بمخيم", "شمال قرية": a word for where people live, that something before it places.
  private func isSettlement(_ index: Int) -> Bool {
    let placing =
      WordClass(.locative, .preposition, .direction) | WordClass(.target, .cause, .strikes)
    return scene.sentence.meets(index, WordClass(.placeNoun, .target))
      && !scene.sentence.has(index, .definite)
      && scene.lexeme(index).number == NamedPlaces.settlement
      && scene.sentence.meets(index - 1, placing)
  }

  /// The tokens of a name that no file knows; "قرية نائية" has none.
  private func unlisted(_ index: Int) -> Range<Int>? {
    guard isUnlisted(index), !isAdjective(index) else { return nil }
    let token = scene.sentence[index]
    let length = token.end - token.start
    if length <= NamedPlaces.short, goesOn(index + 1) { return index..<(index + 2) }
    return length > NamedPlaces.least ? index..<(index + 1) : nil
  }

  /// "بلدة عيتا الشعب", "بلدة ميس الجبل": a word with an article behind one without is of the name, where it
  /// does not end as what describes a town does: "بلدة كفرا الحدودية".
  private func ofTwo(behind noun: Int) -> Range<Int>? {
    let (first, second) = (scene.sentence[noun + 1], scene.sentence[noun + 2])
    guard endsInTa(scene.sentence[noun]), first.isWord,
      first.end - first.start <= NamedPlaces.ofFour, !first.has(.definite),
      first.classes.subtracting(WordClass(.name)).isEmpty,
      first.shape.isDisjoint(with: [.clitic, .line]), second.has(.definite),
      goesOn(noun + 2) || second.has(.placeNoun), !endsInTa(second), !isTime(second),
      !isFound(first), !isFound(second)
    else { return nil }
    return (noun + 1)..<(noun + 3)
  }

  /// "قرية أم عدارة", "بلدة أبو جوز": a mother or father of whatever follows, with nothing between.
  private func ofKin(behind noun: Int) -> Range<Int>? {
    let (first, second) = (scene.sentence[noun + 1], scene.sentence[noun + 2])
    guard endsInTa(scene.sentence[noun]),
      first.meets(WordClass(.kin, .name)), first.end - first.start <= NamedPlaces.short,
      !first.has(.definite), !isFound(first),
      second.start == first.end + 1, isUnlisted(noun + 2)
    else { return nil }
    return (noun + 1)..<(noun + 3)
  }

  /// Whether a word ends in "ة", as nouns and adjectives of its gender do.
  private func endsInTa(_ token: Token) -> Bool {
    token.end > token.start + 2
      && scene.bytes[(Int(token.end) - 2)..<Int(token.end)].elementsEqual([0xd8, 0xa9])
  }

  private func isTime(_ token: Token) -> Bool {
    token.meets(
      WordClass(.weekday, .relativeDay, .timeUnit, .dayPart)
        | WordClass(.relative, .relativeModifier, .month, .harmNoun) | WordClass(.actor, .entity))
  }

  /// Whether a name that the gazetteer knows covers a word.
  private func isFound(_ token: Token) -> Bool {
    names.contains {
      $0.head.lowerBound < Int(token.end) && $0.head.upperBound > Int(token.start)
    }
  }

  /// Whether a word may be the second of a name.
  private func goesOn(_ index: Int) -> Bool {
    let token = scene.sentence[index]
    let others =
      WordClass(.locative, .direction, .placeNoun, .preposition) | WordClass(.and, .cause, .adverb)
      | WordClass(.to, .of, .by, .adjective) | Phraser.verbal
    return index < scene.sentence.upper && token.isWord && token.shape.contains(.caseless)
      && token.shape.isDisjoint(with: [.clitic, .line]) && !token.meets(others)
  }

  private func isUnlisted(_ index: Int) -> Bool {
    let token = scene.sentence[index]
    guard index < scene.sentence.upper, token.isWord, token.shape.contains(.caseless),
      token.lexeme == 0, token.shape.isDisjoint(with: [.clitic, .line])
    else { return false }
    return !isFound(token)
  }

  /// What is in "-ية" without an article says of what sort a town is.
  private func isAdjective(_ index: Int) -> Bool {
    let token = scene.sentence[index]
    let bytes = scene.bytes[Int(token.start)..<Int(token.end)]
    return !token.has(.definite) && bytes.suffix(4).elementsEqual([0xd9, 0x8a, 0xd8, 0xa9])
  }

  /// The place found behind a name, where only words that place stand between: "محجة شمال درعا", "محجة، بريف
  /// درعا".
  private func holder(
    behind token: Int, _ known: ArraySlice<Mentions.At<PlacePhrase>>
  ) -> Int? {
    let links = WordClass(.locative, .direction, .placeNoun)
    var next = token
    if scene.sentence.has(next, .comma), scene.sentence.meets(next + 1, links) { next += 1 }
    while next < token + 5, scene.sentence.meets(next, links) { next += 1 }
    guard next > token else { return nil }
    let first = scene.sentence[token].start
    return known.indices.first {
      known[$0].value.name.start >= first
        && known[$0].value.name.start <= scene.sentence[next].start
    }
  }
}
