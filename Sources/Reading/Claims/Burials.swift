// SPDX-License-Identifier: Apache-2.0
import Record

/// People who were buried: "nineteen were buried on Sunday", "the village buried its 12 dead".
///
/// Only where a grave or a day goes with it, since rubble and mud bury the living too.
enum Burials: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    for verb in 0..<scene.count where scene[verb].kind == .verb && scene[verb].has(.buried) {
      let people =
        scene[verb].isPassive
        ? scene.subjects(of: verb) : scene.objects(from: scene.following(verb))
      guard let first = people.first, let last = people.last, isCounted(scene, first),
        isFuneral(scene, after: max(verb, last)) || isOwn(scene, first, of: verb),
        !finds.contains(where: { people.contains($0.victims) })
      else { continue }
      let before = finds.count
      SufferedHarm.add(scene, people, verb, .killed, rule: "burial", into: &finds)
      for find in before..<finds.count { finds[find].relation = .partOfDead }
    }
  }

  private static func isCounted(_ scene: Scene, _ people: Int) -> Bool {
    scene[people].quantity >= 0 || scene.isPersonName(scene[people])
      || scene[people].traits.contains(.possessive) && scene[people].has(.kin)
        && scene[people].has(.singular)
  }

  /// "I buried three of my sons", "we buried our father": whom somebody buries of their own.
  private static func isOwn(_ scene: Scene, _ people: Int, of verb: Int) -> Bool {
    guard !scene[verb].isPassive, people > verb,
      case let subject = scene[scene.preceding(verb)],
      subject.traits.contains(.pronoun) || subject.has(.collective) || subject.has(.placeNoun)
    else { return false }
    let isOf = scene.sentence.has(scene[people + 1].lower, .of)
    let whose = isOf ? scene[people + 2] : scene[people]
    return whose.traits.contains(.possessive) && whose.classes.meets(WordClass(.person, .kin))
  }

  /// "In the village cemetery", "on Sunday"; not "in the rubble on Sunday", "when a house fell in".
  private static func isFuneral(_ scene: Scene, after start: Int) -> Bool {
    if scene.sentence.seen.has(.grave) { return true }
    var next = scene.following(start)
    if scene[next].kind == .preposition, scene.sentence.has(scene[next].lower, .of) {
      next = scene.following(scene.following(next))  // "Buried eleven of our neighbours on Sunday".
    }
    let time = scene[next].kind == .preposition ? scene.following(next) : next
    return scene[time].kind == .time
      && (!scene.sentence.seen.has(.subordinator) || isBehindStrike(scene, time))
  }

  /// "Were buried on Tuesday after their car was hit by a missile".
  private static func isBehindStrike(_ scene: Scene, _ time: Int) -> Bool {
    scene.sentence.has(scene[time + 1].lower, .subordinator)
      && (time + 1..<scene.count).contains { scene[$0].kind == .verb && scene[$0].has(.strikes) }
  }
}
