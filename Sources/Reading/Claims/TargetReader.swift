// SPDX-License-Identifier: Apache-2.0
import Record

/// What was hit: "a school" of "strikes on a school", of "a shell hit a school", of "two schools in
/// the town were bombed".
enum TargetReader {
  /// The words of a phrase that names a target, without its article; nil where it was not hit, no words
  /// where it is the area in which something was.
  static func target(_ scene: Scene, _ index: Int) -> (words: Extent, isSingular: Bool)? {
    guard
      hitsMine(scene, index) || isStruck(scene, index) || isSubject(scene, index)
        || isAimed(scene, index)
        || scene.order == .verbFirst
          && (Struck.isTarget(scene, index) || Struck.isAimed(scene, index))
    else { return nil }
    if isWhere(scene, index) { return (.none, true) }
    return (words(scene, index), !scene[index].has(.plural))
  }

  private static func words(_ scene: Scene, _ index: Int) -> Extent {
    let phrase = scene[index]
    var lower = phrase.lower
    // "سيارة تابعة للجيش"
    let isOwned = scene.order == .verbFirst && scene.ownerBehind(index) != nil
    let articles = WordClass(.article, .definite)
    // "السوق الشعبي": an article that is one with its word is left out with none.
    while scene.order == .subjectFirst, lower < phrase.upper - 1,
      scene.sentence.meets(lower, articles)
    { lower += 1 }
    return scene.sentence.extent(lower..<(isOwned ? phrase.upper - 1 : phrase.upper))
  }

  /// "Their vehicle hit a mine", "a tractor ran over a mine": what struck a cause was struck by it.
  private static func hitsMine(_ scene: Scene, _ index: Int) -> Bool {
    let verb = scene.following(index)
    guard scene.order == .subjectFirst, scene[verb].kind == .verb, scene[verb].has(.strikes),
      !scene[verb].isPassive
    else { return false }
    let object = scene[scene.following(verb)]
    return object.has(.cause) && object.head >= 0
      && scene.lexeme(object.head).cause == .plantedExplosives
  }

  /// The object of a verb of striking: "hit a school", "brought down part of a school".
  private static func isStruck(_ scene: Scene, _ index: Int) -> Bool {
    var verb = scene.preceding(index)
    if scene.isOf(verb), scene[scene.preceding(verb)].kind == .noun {
      verb = scene.preceding(scene.preceding(verb))
    }
    return scene[verb].kind == .verb && scene[verb].has(.strikes) && !scene[verb].isPassive
  }

  /// The subject of a passive verb of striking, places and times between them.
  private static func isSubject(_ scene: Scene, _ index: Int) -> Bool {
    // "Two schools in the district were shelled".
    if scene.order == .subjectFirst, scene[index - 1].kind == .preposition,
      scene[index - 2].kind == .noun, scene[index - 2].has(.target)
    {
      return false
    }
    var next = scene.following(index)
    for _ in 0..<3 {
      if scene[next].kind == .preposition { next = scene.following(next) }
      guard scene[next].kind == .noun || scene[next].kind == .time else { break }
      next = scene.following(next)
    }
    // "The rubble of a school hit by a strike".
    let isByOthers = scene[next].traits.isEmpty && next == index + 1 && scene.isBy(next + 1)
    return scene[next].kind == .verb && scene[next].has(.strikes)
      && (scene[next].isPassive || isByOthers)
  }

  /// "strikes on a school", "a blast at a market", "the bombing of a house".
  private static func isAimed(_ scene: Scene, _ index: Int) -> Bool {
    let joint = scene.preceding(index)
    let joints = WordClass(.locative, .preposition, .of)
    guard scene[joint].kind == .preposition, scene.sentence.meets(scene[joint].lower, joints) else {
      return false
    }
    let noun = scene[scene.preceding(joint)]
    if noun.kind == .noun {
      // "تحت التعذيب في سجن كذا": where it was done.
      let isStrike = noun.has(.cause) && scene.lexeme(noun.head).cause != .otherMeans
      return isStrike || isWhereHarmed(scene, index, scene.preceding(joint))
    }
    return noun.kind == .verb && noun.classes.meets(WordClass(.strikes, .harmPast))
      && !scene.isOf(joint) && !isInCare(scene, noun)
  }

  /// "Seven are being treated in local hospitals": who is cared for there was not hit there.
  private static func isInCare(_ scene: Scene, _ verb: Phrase) -> Bool {
    scene.order == .subjectFirst && scene.lexeme(verb.head).number == inCare
  }

  /// The number that files give to what is done for the hurt.
  private static let inCare: Int32 = 8

  /// "Fire in the Pulwama district": a named area within which something happened.
  private static func isWhere(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    let joint = scene.preceding(index)
    // "A mine exploded in the Gero district": one word with its "in".
    let isWithin =
      scene.isWithin(joint) || scene[joint].kind == .verb && goesOff(scene[joint], scene)
    return scene.order == .subjectFirst && phrase.has(.placeNoun) && phrase.head > phrase.lower
      && scene.sentence.isOfName(phrase.head - 1) && isWithin
  }

  private static func goesOff(_ verb: Phrase, _ scene: Scene) -> Bool {
    !verb.isPassive && scene.lexeme(verb.head).number == Mentions.burst
  }

  /// "killed nine people outside the bank": one place, told right behind those who were harmed.
  private static func isWhereHarmed(_ scene: Scene, _ index: Int, _ people: Int) -> Bool {
    let verb = scene[scene.preceding(people)]
    return verb.kind == .verb && verb.has(.harmPast) && !verb.isPassive
      && !scene[index].has(.plural)
      && scene.isVictims(people)
      && scene.sentence.has(scene[scene.preceding(index)].lower, .locative)
  }
}
