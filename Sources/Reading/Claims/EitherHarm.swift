// SPDX-License-Identifier: Apache-2.0
import Record

/// One figure for two harms: "30 people were killed and wounded", "مقتل وإصابة 30 شخصا".
///
/// How many died of them nobody says, so that it is one claim of either harm and not two of the whole
/// figure, which would count everybody twice.
enum EitherHarm {
  static func settle(_ scene: Scene, _ finds: inout [Find]) {
    guard finds.count > 1 else { return }
    for first in finds.indices {
      guard let second = finds.indices.first(where: { isOther(finds[$0], of: finds[first], scene) })
      else { continue }
      // "Killed and burned": what befell the dead besides. "Stabbed or hacked to death": how they died.
      if isHow(finds[first], finds[second], scene) {
        finds[first].harm = .killed
      } else if !scene.lexeme(scene[finds[second].trigger].head).isOfThings {
        finds[first].harm = .unspecified
        finds[first].rule = "either-harm"
      }
      finds[first].last = max(finds[first].last, finds[second].last)
      finds.remove(at: second)
      return settle(scene, &finds)
    }
  }

  /// "Stabbed or hacked to death": two ways of dying, of which the first leaves open who lived; of people "shot or
  /// killed" nobody says how.
  private static func isHow(_ find: Find, _ other: Find, _ scene: Scene) -> Bool {
    scene.order == .subjectFirst && scene.lexeme(scene[find.trigger].head).isFateOpen
      && other.harm == .killed && scene.sentence.has(scene[find.trigger + 1].lower, .or)
      && scene.sentence[scene[other.trigger].head].shape.contains(.phrase)
  }

  private static func isOther(_ other: Find, of find: Find, _ scene: Scene) -> Bool {
    guard find.victims >= 0, other.victims == find.victims, find.relation == other.relation,
      other.trigger == find.trigger + 2, scene[find.trigger + 1].kind == .conjunction
    else { return false }
    let harms = [find.harm, other.harm]
    guard harms.contains(.killed), harms.contains(.injured) else { return false }
    return isHow(find, other, scene)
      || !scene.lexeme(scene[find.trigger].head).isFateOpen
        && !scene.lexeme(scene[other.trigger].head).isFateOpen
  }
}
