// SPDX-License-Identifier: Apache-2.0
import Record

/// A figure for those who came to harm, without the word "toll": "the ministry put the dead at ten and the
/// wounded at 40".
enum PutAt: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.order == .subjectFirst, scene.sentence.seen.has(.move) else { return }
    for people in 1..<max(1, scene.count) where isPut(scene, people) {
      let (joint, number) = (scene[people + 1], people + 2)
      guard joint.kind == .preposition, scene.sentence.has(joint.lower, .locative),
        scene[number].quantity >= 0, scene[number].classes.isEmpty,
        let harm = scene.lexeme(scene[people].head).harm
      else { continue }
      finds.removeAll { $0.victims == people || $0.victims == number }
      var find = Find("toll", harm, victims: number, trigger: people)
      find.first = people
      finds.append(find)
    }
  }

  /// "The dead" behind "put", or behind the figure for others.
  private static func isPut(_ scene: Scene, _ people: Int) -> Bool {
    let phrase = scene[people]
    guard phrase.kind == .noun, phrase.has(.harmNoun), phrase.has(.plural),
      phrase.traits.contains(.definite), phrase.quantity < 0
    else { return false }
    let before = scene[people - 1]
    if before.kind == .verb { return before.has(.move) }
    return before.kind == .conjunction && people > 4 && isPut(scene, people - 4)
  }
}
