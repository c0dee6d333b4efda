// SPDX-License-Identifier: Apache-2.0
import Record

/// Whom a noun of harm befell: "the death of a child", "the killing in Hays of two guards".
extension HarmNouns {
  /// The people of "the death of three children", of "injuries to a policeman".
  static func people(_ scene: Scene, _ index: Int, _ harm: Harm) -> [Int]? {
    var next = scene.following(index)
    if scene[next].kind == .conjunction, scene[scene.following(next)].has(.harmNoun) {
      next = scene.following(scene.following(next))  // "The deaths and injuries of several people".
    }
    next = behindCircumstance(scene, next)
    guard scene[next].kind == .preposition,
      scene.sentence.has(scene[next].lower, .of)
        || harm == .injured && isDoneTo(scene, index, next)
    else { return nil }
    // "The assassination of senator and candidate Omar Haddad": the trades before "and" are his.
    let first = scene.following(next)
    let list = scene.objects(
      from: scene.behindTrade(first) ?? first, ofSubject: isSubject(scene, index))
    return list.isEmpty ? nil : list
  }

  /// "Injuries to 14 people", not "a wound to his back".
  private static func isDoneTo(_ scene: Scene, _ index: Int, _ joint: Int) -> Bool {
    let people = scene[scene.following(joint)]
    return scene[index].has(.plural) && scene.sentence.has(scene[joint].lower, .to)
      && people.kind == .noun && !people.traits.contains(.possessive)
      && people.classes.meets(WordClass(.person, .collective, .role, .title))
  }

  /// "The murder on Monday of two clerks", "on the evening of 2 May of two clerks", "in Guatemala of two
  /// clerks": the "of" behind when or where.
  private static func behindCircumstance(_ scene: Scene, _ index: Int) -> Int {
    guard scene[index].kind == .preposition, !scene.sentence.has(scene[index].lower, .of) else {
      return index
    }
    let inner = scene.following(index)
    let next = scene.following(inner)
    if scene[inner].kind == .time { return behindDate(scene, next) }
    guard scene[inner].kind == .noun, scene[next].kind == .preposition,
      scene.sentence.has(scene[next].lower, .of)
    else { return index }
    if scene[inner].has(.dayPart), scene[scene.following(next)].kind == .time {
      return scene.following(scene.following(next))
    }
    let isPlace =
      scene.sentence.has(scene[index].lower, .locative)
      && scene[inner].traits.isDisjoint(with: [.article, .definite, .possessive])
      && scene[inner].quantity < 0 && !scene[inner].has(.placeNoun)
      && scene.isVictims(scene.following(next))
    return isPlace ? next : index
  }

  /// "On the evening of 2 May of two clerks", where the evening is a time by itself.
  private static func behindDate(_ scene: Scene, _ index: Int) -> Int {
    guard scene[index].kind == .preposition, scene[scene.following(index)].kind == .time else {
      return index
    }
    return scene.following(scene.following(index))
  }

  /// "The murder of the monks, a woman and her daughter was condemned": a deed that begins its sentence.
  private static func isSubject(_ scene: Scene, _ index: Int) -> Bool {
    index == 0 || scene[index - 1].kind == .that
  }
}
