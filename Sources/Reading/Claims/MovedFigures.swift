// SPDX-License-Identifier: Apache-2.0
import Record

/// "Later he raised the figure to nine": that of the sentence before, where no word of harm is said again.
enum MovedFigures: ClaimRule {
  private static var harms: WordClass {
    WordClass(.harmNoun, .harmPast, .harmAdjective, .harmIntransitive)
  }

  static func mayTell(_ scene: Scene) -> Bool {
    let seen = scene.sentence.seen
    return scene.order == .subjectFirst && scene.number > 0 && seen.has(.figure) && seen.has(.move)
      && !seen.meets(harms)
  }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard finds.isEmpty, mayTell(scene) else { return }
    for verb in 0..<scene.count where scene[verb].kind == .verb && scene[verb].has(.move) {
      let figure = scene.following(verb)
      guard !scene[verb].traits.meets([.modal, .negated, .hypothetical, .infinitive]),
        isKnown(scene[figure]), isNumber(scene, behind: figure)
      else { continue }
      var find = Find("toll", .killed, victims: figure + 2, trigger: figure)
      (find.relation, find.isOfThem, find.isRise) = (.sameFigure, true, true)
      return finds.append(find)
    }
  }

  /// "The figure", "his estimate".
  private static func isKnown(_ phrase: Phrase) -> Bool {
    phrase.has(.figure) && phrase.quantity < 0
      && phrase.traits.meets([.definite, .possessive])
  }

  private static func isNumber(_ scene: Scene, behind figure: Int) -> Bool {
    let (joint, number) = (scene[figure + 1], scene[figure + 2])
    return joint.kind == .preposition && scene.sentence.has(joint.lower, .to)
      && Tolls.isFigure(scene, figure + 2) && (number.classes.isEmpty || number.has(.person))
  }
}
