// SPDX-License-Identifier: Apache-2.0
import Record

/// A number whose harm an adverb tells: "six people were shot, two fatally".
enum HarmAdverbs: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard !finds.isEmpty, scene.sentence.seen.has(.adverb) else { return }
    for index in 0..<scene.count where isBareNumber(scene[index]) {
      guard let harm = harm(scene, index + 1), scene[index - 1].kind == .comma else { continue }
      guard finds.contains(where: { $0.victims >= 0 && $0.victims < index }) else { continue }
      add(scene, index, harm, &finds)
    }
  }

  private static func isBareNumber(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun && phrase.quantity >= 0 && phrase.classes.isEmpty
  }

  /// The harm that an adverb at an index tells.
  static func harm(_ scene: Scene, _ index: Int) -> Harm? {
    guard scene[index].kind == .other, scene.sentence.has(scene[index].lower, .adverb) else {
      return nil
    }
    return scene.lexeme(scene[index].lower).harm
  }

  /// Adds a number as a part of those told before it in the sentence.
  static func add(_ scene: Scene, _ number: Int, _ harm: Harm, _ finds: inout [Find]) {
    finds.removeAll { $0.victims == number }
    var part = Find("harm-adverb", harm, victims: number, trigger: number)
    part.relation = .partOfOther
    finds.append(part)
  }
}
