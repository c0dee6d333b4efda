// SPDX-License-Identifier: Apache-2.0
import Record

/// "Nineteen lives were lost", "no lives were lost": the word for those who died says the harm.
enum LivesLost: ClaimRule {
  static func mayTell(_ scene: Scene) -> Bool {
    scene.order == .subjectFirst && scene.sentence.seen.has(.loses)
      && scene.sentence.seen.has(.person)
      && (0..<scene.count).contains { lost(scene, $0) != nil }
  }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard mayTell(scene) else { return }
    for verb in 0..<scene.count {
      guard let lives = lost(scene, verb), !finds.contains(where: { $0.victims == lives }) else {
        continue
      }
      var find = Find("lives-lost", .killed, victims: lives, trigger: lives)
      find.last = verb
      finds.append(find)
    }
  }

  /// The lives before "were lost", with a number or none.
  private static func lost(_ scene: Scene, _ verb: Int) -> Int? {
    guard scene[verb].has(.loses), scene[verb].isPassive else { return nil }
    let lives = scene.preceding(verb)
    let phrase = scene[lives]
    guard phrase.kind == .noun, phrase.head >= 0, phrase.has(.person),
      phrase.quantity >= 0 || phrase.traits.contains(.none),
      scene.lexeme(phrase.head).harm == .killed
    else { return nil }
    return lives
  }
}
