// SPDX-License-Identifier: Apache-2.0
import Record

/// What armed people say they lost: "acknowledged the loss of 23 soldiers", "put its losses at four",
/// "suffered ten losses".
///
/// Only where the sentence names who fights, since firms have losses too.
enum Losses: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.order == .subjectFirst, scene.sentence.seen.has(.loses),
      scene.sentence.seen.has(.actor)
    else { return }
    for index in 0..<scene.count where scene[index].kind == .noun && scene[index].has(.loses) {
      guard let harm = scene.lexeme(scene[index].head).harm, let people = people(scene, index),
        !scene[people].classes.meets(WordClass(.harmAdjective, .harmNoun)),
        !finds.contains(where: { $0.victims == people })
      else { continue }
      finds.append(Find("losses", harm, victims: people, trigger: index))
    }
  }

  /// Who was lost: the number before the word, or the people or number behind "of" or "at".
  private static func people(_ scene: Scene, _ index: Int) -> Int? {
    let verb = scene.preceding(index)
    let isArmed = scene[verb].kind == .verb && isOfArmed(scene, verb)
    if scene[index].quantity >= 0 {
      return isArmed && isPlain(scene, index) && scene[index].has(.plural) ? index : nil
    }
    let (joint, object) = (scene[index + 1], index + 2)
    guard joint.kind == .preposition, scene[object].quantity >= 0, isPlain(scene, object) else {
      return nil
    }
    if scene.isOf(index + 1), scene[object].has(.person) { return object }
    let isNumber =
      scene[object].classes.isEmpty && scene.isVictims(object)
      && scene.quantity(scene[object])?.upper == scene[object].upper
    guard isArmed, isNumber || scene[object].has(.person) else { return nil }
    return scene.isOf(index + 1) || scene.sentence.has(joint.lower, .locative) ? object : nil
  }

  private static func isPlain(_ scene: Scene, _ index: Int) -> Bool {
    scene.quantity(scene[index])?.nature == .plain && !scene[index].traits.contains(.measured)
  }

  private static func isOfArmed(_ scene: Scene, _ verb: Int) -> Bool {
    let subject = scene[ActiveHarm.agent(scene, verb)]
    return subject.kind == .noun && (subject.all.has(.actor) || subject.traits.contains(.pronoun))
  }
}
