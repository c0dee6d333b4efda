// SPDX-License-Identifier: Apache-2.0
import Record

/// The people that stand before their verb: "5 مدنيين قتلوا", "الطفل محمد الذي أصيب".
enum PeopleBefore {
  private static let reach = 6

  /// One person or several that are new; nil where others stand right before the verb.
  static func read(_ scene: Scene, _ verb: Int, besides finds: [Find] = []) -> Int? {
    var index = verb - 1
    if scene[index].kind == .relative { index -= 1 }
    if let whole = overPart(scene, index, besides: finds) { return whole }
    for _ in 0..<reach {
      if scene[index].kind == .noun, scene.isPeople(index) {
        if isDoer(scene, index) { return nil }
        if isOfFamily(scene, index) || isFamilyOf(scene, index) { return index - 2 }
        let phrase = scene[index]
        let isOne = scene.exactPeople(index) != nil || phrase.quantity >= 0
        return isOne || !phrase.traits.contains(.definite) ? index : nil
      }
      if scene[index].kind == .time || scene[index].kind == .other || isOfPeople(scene, index) {
        index -= 1
      } else if let before = overBracket(scene, index) ?? overBody(scene, index) {
        index = before
      } else {
        return nil
      }
    }
    return nil
  }

  /// "على يد زوجها ذبحا": who did it, and no victim.
  private static func isDoer(_ scene: Scene, _ index: Int) -> Bool {
    let joint = scene[index - 1]
    return joint.kind == .preposition && scene.sentence.has(joint.lower, .by)
      && !scene.sentence.has(joint.lower, .locative)
  }

  /// "سبعة مدنيين، بينهم أربعة أطفال، قتلوا": all of those before whom a part of them is told.
  static func overPart(_ scene: Scene, _ index: Int, besides finds: [Find]) -> Int? {
    guard scene.sentence.seen.has(.including), index > 1,
      let joint = (max(0, index - reach)...max(0, index)).last(where: {
        scene[$0].kind == .including
      }), !(joint..<max(joint, index)).contains(where: { scene[$0].kind == .comma })
    else { return nil }
    let whole = scene[joint - 1].kind == .comma ? joint - 2 : joint - 1
    let people = isOfPeople(scene, whole) || isOfFamily(scene, whole) ? whole - 2 : whole
    return scene[people].kind == .noun && scene[people].quantity >= 0 && scene.isPeople(people)
      && !VerbFirst.isTaken(people, finds) ? people : nil
  }

  /// "ستة من أبناء البلدة قضوا": what the people right before it belong to.
  private static func isOfPeople(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].kind == .noun && scene[index].quantity < 0 && scene[index - 1].kind == .noun
      && scene[index - 1].quantity >= 0 && scene.isPeople(index - 1)
  }

  /// "5 مدنيين من عائلة واحدة أصيبوا": the family is that of the people before it.
  private static func isOfFamily(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].has(.collective) && scene.isOf(index - 1)
      && scene[index - 2].quantity >= 0 && scene.isPeople(index - 2)
  }

  /// "عائلة مكونة من ستة أفراد لقيت حتفها": the family, by the number of its people.
  private static func isFamilyOf(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].quantity >= 0 && scene[index].has(.plural) && scene.isOf(index - 1)
      && scene[index - 2].has(.collective) && scene[index - 2].quantity < 0
  }

  /// "العنصر (سامر النجار) قتل": before a bracket.
  private static func overBracket(_ scene: Scene, _ index: Int) -> Int? {
    guard scene[index].kind == .close else { return nil }
    return (max(0, index - reach)..<index).last { scene[$0].kind == .open }.map { $0 - 1 }
  }

  /// "عنصر في ميليشيا النظام قتل": before the body that one belongs to.
  private static func overBody(_ scene: Scene, _ index: Int) -> Int? {
    var body = index
    if isPlain(scene[body]), !isBody(scene[body]) { body -= 1 }
    guard isPlain(scene[body]), isBody(scene[body]), scene[body - 1].kind == .preposition,
      scene.isOf(body - 1) || scene.sentence.has(scene[body - 1].lower, .locative)
    else { return nil }
    return body - 2
  }

  private static func isPlain(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun && phrase.quantity < 0
  }

  private static func isBody(_ phrase: Phrase) -> Bool {
    phrase.all.meets(WordClass(.actor, .entity)) && !phrase.all.has(.cause)
  }
}
