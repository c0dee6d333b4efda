// SPDX-License-Identifier: Apache-2.0
import Record

/// "Later he raised the figure to nine", "other sources gave a figure of 23", "residents put the number at 20", "the
/// army puts it at 19": that of the sentence before, where no word of harm is said again.
enum MovedFigures: ClaimRule {
  private static var harms: WordClass {
    WordClass(.harmNoun, .harmPast, .harmAdjective, .harmIntransitive)
  }

  static func mayTell(_ scene: Scene) -> Bool {
    let seen = scene.sentence.seen
    guard scene.order == .subjectFirst, scene.number > 0, !seen.meets(harms) else { return false }
    return seen.has(.move) || seen.has(.figure) && seen.has(.of)
  }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard finds.isEmpty, mayTell(scene) else { return }
    for verb in 0..<scene.count where scene[verb].kind == .verb {
      let figure = isPutIt(scene, verb) ? verb : scene.following(verb)
      guard let joint = joint(scene, verb, figure),
        !scene[verb].traits.meets([.modal, .negated, .hypothetical, .infinitive]),
        isNumber(scene, behind: figure, joint)
      else { continue }
      var find = Find("toll", .killed, victims: figure + 2, trigger: figure)
      (find.relation, find.isOfThem, find.isRise) = (.sameFigure, true, joint == .to)
      return finds.append(find)
    }
  }

  /// The word that the number stands behind: "raised the figure to", "put it at", "gave a figure of".
  private static func joint(_ scene: Scene, _ verb: Int, _ figure: Int) -> WordKind? {
    if scene[verb].has(.move) {
      if isKnown(scene[figure]) {
        return scene.sentence.has(scene[figure + 1].lower, .to) ? .to : .locative
      }
      if figure == verb { return .locative }
    }
    return isGiven(scene, verb, figure) ? .of : nil
  }

  /// "Puts it", which files have as one verb.
  private static func isPutIt(_ scene: Scene, _ verb: Int) -> Bool {
    scene[verb].has(.move) && scene.takes(verb).contains(.figure)
      && scene.sentence[scene[verb].head].shape.contains(.phrase)
  }

  /// "Gave a figure of", "reported a number of", where a source speaks.
  private static func isGiven(_ scene: Scene, _ verb: Int, _ figure: Int) -> Bool {
    !scene[verb].isPassive && scene.takes(verb).contains(.figure) && scene[figure].has(.figure)
      && scene[figure].traits == .article && scene[figure].quantity < 0
      && scene[scene.preceding(verb)].all.has(.source)
  }

  /// "The figure", "his estimate".
  private static func isKnown(_ phrase: Phrase) -> Bool {
    phrase.has(.figure) && phrase.quantity < 0
      && phrase.traits.meets([.definite, .possessive])
  }

  private static func isNumber(_ scene: Scene, behind figure: Int, _ word: WordKind) -> Bool {
    let (joint, number) = (scene[figure + 1], scene[figure + 2])
    return joint.kind == .preposition && scene.sentence.has(joint.lower, word)
      && Tolls.isFigure(scene, figure + 2) && (number.classes.isEmpty || number.has(.person))
  }
}
