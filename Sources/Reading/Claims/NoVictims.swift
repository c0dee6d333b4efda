// SPDX-License-Identifier: Apache-2.0
import Record

/// "No victims were reported", "shook the city without causing victims": that nobody is known to have come
/// to harm, by a word for people that says no more than that they did.
enum NoVictims: ClaimRule {
  static func mayTell(_ seen: WordClass) -> Bool {
    seen.has(.victim) && seen.meets(WordClass(.no, .negation))
  }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard mayTell(scene.sentence.seen) else { return }
    for index in 0..<scene.count where scene[index].kind == .noun && scene[index].has(.victim) {
      guard scene[index].quantity < 0, isBare(scene, index),
        isNone(scene, index) || isWithout(scene, index)
      else { continue }
      var find = Find("no-harm", .unspecified, victims: -1, trigger: index)
      find.isNone = true
      finds.append(find)
    }
  }

  /// "No victims", "any civilian victims"; not "no other victims".
  private static func isBare(_ scene: Scene, _ index: Int) -> Bool {
    (scene[index].lower..<scene[index].head).allSatisfy {
      scene.sentence.meets($0, WordClass(.no, .asked)) || scene.lexeme($0).status != nil
    }
  }

  /// "Without causing victims"; not "did not mention any victims".
  private static func isWithout(_ scene: Scene, _ index: Int) -> Bool {
    let before = scene[scene.preceding(index)]
    if before.kind == .verb, !before.classes.meets(WordClass(.accountFor, .leave)) { return false }
    return HarmNouns.isWithout(scene, index)
  }

  /// "No victims were reported", "there were no victims", "caused no victims".
  private static func isNone(_ scene: Scene, _ index: Int) -> Bool {
    guard scene[index].traits.contains(.none) else { return false }
    let (before, next) = (scene[scene.preceding(index)], scene[scene.following(index)])
    if before.kind == .verb, before.classes.meets(WordClass(.accountFor, .leave, .reports)) {
      return true
    }
    return next.isPassive && next.classes.meets(WordClass(.reports, .said, .recover))
  }
}
