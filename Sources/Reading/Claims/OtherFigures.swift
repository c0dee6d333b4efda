// SPDX-License-Identifier: Apache-2.0
import Record

/// A number that another gives for the same people, where nothing but who says it is told: "residents said 40
/// people had been killed; the army said 12".
enum OtherFigures: ClaimRule {
  static let rule: RuleName = "other-figure"

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.order == .subjectFirst, finds.contains(where: { $0.isFigure(in: scene) }),
      scene.sentence.seen.meets(WordClass(.said, .says))
    else { return }
    for number in 0..<scene.count where scene[number].quantity >= 0 && isOther(scene, number) {
      guard !finds.contains(where: { $0.victims == number || $0.number == number }),
        let told = finds.last(where: { $0.last < number && $0.isFigure(in: scene) })
      else { continue }
      var find = Find(rule, told.harm, victims: number, trigger: number)
      find.agent = told.agent
      finds.append(find)
    }
  }

  /// "…, the army said only 12": a bare number right behind a verb of speech, at the end of a clause that is
  /// joined to another.
  static func isOther(_ scene: Scene, _ number: Int) -> Bool {
    guard number > 4, scene[number].quantity >= 0, scene[number].classes.isEmpty else {
      return false
    }
    let phrase = scene[number]
    let verb = scene.preceding(number)
    guard phrase.kind == .noun,
      !phrase.traits.contains(.measured), scene.quantity(phrase)?.nature == .plain,
      scene.quantity(phrase)?.upper == phrase.upper,
      scene[verb].kind == .verb, scene[verb].classes.meets(WordClass(.said, .says)),
      !scene[verb].isPassive, scene[verb - 1].kind == .noun, scene[verb - 1].quantity < 0
    else { return false }
    let (joint, next) = (scene[verb - 2].kind, scene[number + 1].kind)
    return [.comma, .conjunction, .subordinator].contains(joint)
      && (number + 1 >= scene.count || [.comma, .conjunction, .stop].contains(next))
  }
}
