// SPDX-License-Identifier: Apache-2.0

import Record

/// Place words, told by what stands before and in them; what they resolve to is decided later.
enum PlaceReader {
  /// The place behind a preposition or verb: "in Raqqa", "on a school in the town of Hays".
  static func after(_ scene: Scene, _ index: Int) -> PlacePhrase? {
    let noun = index + 1
    guard scene[noun].kind == .noun, !isExplained(scene, before: index),
      var place = named(scene, noun, after: index)
    else { return nil }
    let joint = scene.sentence[scene[index].lower]
    // "Half of the dead were from Hays": where people come from.
    if joint.has(.from), !joint.has(.locative), scene[index - 1].kind == .verb,
      scene[index - 1].traits == .be
    {
      return nil
    }
    place.isWeak = joint.meets(WordClass(.to, .from)) && !joint.has(.locative)
    let isInOf = place.name.start >= scene.extent(scene[noun]).end
    addContainer(scene, isInOf && scene.isOf(noun + 1) ? noun + 2 : noun, &place)
    addLandmark(scene, index, &place)
    return place
  }

  /// The place that a noun phrase names itself, or through "the village of …".
  private static func named(_ scene: Scene, _ noun: Int, after joint: Int) -> PlacePhrase? {
    let phrase = scene[noun]
    if let name = name(in: scene, phrase), allows(scene, phrase, name, after: joint) {
      return words(scene, name, phrase)
    }
    if let apposition = apposition(scene, noun) { return apposition }
    guard phrase.all.meets(WordClass(.placeNoun, .direction)), scene.isOf(noun + 1),
      let name = name(in: scene, scene[noun + 2])
    else { return nil }
    return words(scene, name, scene[noun + 2])
  }

  /// "The capital, Sanaa,", "another village, Nanjaba,", "Pakistan's commercial capital, Karachi,": between commas, or at the end.
  private static func apposition(_ scene: Scene, _ noun: Int) -> PlacePhrase? {
    let (sort, called) = (scene[noun], scene[noun + 2])
    guard scene.order == .subjectFirst, sort.has(.placeNoun), sort.has(.singular),
      sort.traits.meets([.definite, .possessive, .another]) || sort.ownerUpper > sort.lower,
      scene[noun + 1].kind == .comma, called.kind == .noun, called.quantity < 0,
      [.comma, .stop].contains(scene[noun + 3].kind) || noun + 3 >= scene.count,
      let name = name(in: scene, called), name == called.lower..<called.upper,
      !scene.isPersonName(called), !called.all.meets(WordClass(.name, .entity, .title)),
      !(noun + 4 < scene.count && scene[noun + 4].quantity >= 0 && scene[noun + 5].kind == .comma)
    else { return nil }
    var place = words(scene, name, called)
    if sort.ownerUpper > sort.lower, scene.sentence.isCapital(sort.ownerUpper - 1) {
      let owner = scene.sentence[sort.ownerUpper - 1]
      (place.container, place.containerKey) = (owner.bytes, owner.key)
    }
    return place
  }

  /// The place that words are, with nothing around them: a cell of a table.
  static func named(_ scene: Scene, _ name: Range<Int>) -> PlacePhrase {
    var place = PlacePhrase()
    place.name = scene.sentence.extent(name)
    (place.words, place.part) = (place.name, scene.part)
    place.key = key(scene, name)
    return place
  }

  private static func words(_ scene: Scene, _ name: Range<Int>, _ phrase: Phrase) -> PlacePhrase {
    var place = PlacePhrase()
    place.name = scene.sentence.extent(name)
    place.words = place.name
    place.part = scene.part
    place.key = key(scene, name)
    place.isNation = name.count == 1 && scene.sentence.has(name.lowerBound, .nation)
    if phrase.ownerUpper > phrase.lower, scene.sentence.isCapital(phrase.ownerUpper - 1) {
      place.container = scene.sentence[phrase.ownerUpper - 1].bytes
      place.containerKey = scene.sentence[phrase.ownerUpper - 1].key
    }
    return place
  }

  static func key(_ scene: Scene, _ name: Range<Int>) -> UInt32 {
    name.reduce(0) { $0 &* 31 &+ scene.sentence[$1].key }
  }

  /// The words with capitals in a phrase, after its last possessor: "Al-Nasr" of "the Al-Nasr district".
  static func name(in scene: Scene, _ phrase: Phrase) -> Range<Int>? {
    guard phrase.kind == .noun, !phrase.traits.contains(.pronoun) else { return nil }
    let start = behindHolder(scene, phrase, from: max(phrase.lower, phrase.ownerUpper + 1))
    guard let first = (start..<phrase.upper).first(where: { isNameWord(scene, $0) }) else {
      return nil
    }
    var end = first + 1
    while end < phrase.upper,
      isNameWord(scene, end) || scene.sentence.has(end, .hyphen)
        || isParticle(scene, end, in: phrase)
    {
      end += 1
    }
    if scene.sentence.has(end - 1, .hyphen) { end -= 1 }
    let isBehind = first >= start + 2 && isParticle(scene, first - 2, in: phrase)
    return (isBehind ? first - 2 : first)..<end
  }

  /// "Houthi-held Hodeidah": behind whoever holds it.
  private static func behindHolder(_ scene: Scene, _ phrase: Phrase, from start: Int) -> Int {
    guard scene.order == .subjectFirst, start + 3 < phrase.upper,
      scene.sentence.has(start + 1, .hyphen), scene.sentence.has(start + 2, .verb)
    else { return start }
    return start + 3
  }

  private static func isParticle(_ scene: Scene, _ index: Int, in phrase: Phrase) -> Bool {
    index + 2 < phrase.upper && scene.sentence.isTied(index) && !scene.sentence.isCapital(index)
      && isNameWord(scene, index + 2)
  }

  private static func isNameWord(_ scene: Scene, _ index: Int) -> Bool {
    let token = scene.sentence[index]
    guard scene.sentence.isOfName(index) else { return false }
    if isJoined(scene, index) || isLetters(scene, index) { return true }
    let words = WordClass(.demonym, .title, .role, .harmNoun) | WordClass(.cause, .person)
    return token.lexeme == 0 || !token.meets(words) && !token.meets(WordClass(.article, .definite))
  }

  /// "Prince" of "Port-au-Prince": a hyphen makes a word one with the name before it.
  static func isJoined(_ scene: Scene, _ index: Int) -> Bool {
    guard scene.order == .subjectFirst, index > scene.sentence.lower + 1,
      scene.sentence.has(index - 1, .hyphen)
    else { return false }
    return scene.sentence[index - 1].end == scene.sentence[index].start
      && scene.sentence[index - 2].end == scene.sentence[index - 1].start
  }

  /// The number that files give a word for whom something is: "convicted of spying for Israel", but "the battle
  /// for Hays".
  private static let forWhom: Int32 = 2

  /// Whether the words may be a place at all: no body, person or thing.
  private static func allows(
    _ scene: Scene, _ phrase: Phrase, _ name: Range<Int>, after joint: Int
  ) -> Bool {
    let token = scene.sentence[scene[joint].lower]
    if isOfPeople(scene, phrase) || isWriting(scene, phrase, name) || isCode(scene, name) {
      return false
    }
    // "My aunt Iman".
    if scene.order == .subjectFirst, scene.sentence.has(name.lowerBound - 1, .kin) { return false }
    // "The late Baraa": somebody who died.
    if scene.order == .subjectFirst, scene.sentence.has(name.lowerBound - 1, .relativeModifier),
      scene.sentence.has(name.lowerBound - 2, .definite)
    {
      return false
    }
    if scene.sentence.has(name.lowerBound, .entity) { return isSeat(scene, name, token) }
    if phrase.head >= name.upperBound, !phrase.has(.placeNoun), !phrase.has(.target),
      !phrase.has(.direction), !scene.sentence.has(phrase.head, .alone)
    {
      return false
    }
    if token.has(.locative) { return !isOfBody(scene, phrase, joint) }
    if scene.lexeme(scene[joint].lower).number == forWhom {
      return scene[joint - 1].kind == .noun && scene[joint - 1].has(.cause)
    }
    let joints = WordClass(.to, .from, .of, .strikes) | WordClass(.preposition)
    // "A funeral was held for Ahmed Nasr": a given name before another.
    if scene.order == .subjectFirst, name.count > 1, scene.sentence.has(name.lowerBound, .name) {
      return false
    }
    return token.meets(joints) && (token.has(.strikes) || !isSpoken(scene, joint))
      && name.count(where: { isNameWord(scene, $0) }) <= 3
      && !followedBySpeech(scene, joint)
  }
}
