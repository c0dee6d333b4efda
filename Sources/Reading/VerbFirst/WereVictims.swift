// SPDX-License-Identifier: Apache-2.0
import Record

/// People who stand before "were" and the word for what befell them: "ثلاث نساء وطفل كانوا ضحايا القصف".
enum WereVictims {
  /// The people before the verb, all who are joined; nil where the word is not said of such.
  static func list(_ scene: Scene, _ index: Int, _ finds: [Find]) -> [Int]? {
    let (word, verb) = (scene[index], scene[index - 1])
    guard word.quantity < 0, word.has(.plural), !word.traits.contains(.definite),
      verb.kind == .verb, verb.has(.be), !verb.traits.contains(.negated),
      isNew(scene, index - 2, finds)
    else { return nil }
    // "طفلة رضيعة": what else she was.
    let isSame = scene[index - 2].quantity < 0 && isNew(scene, index - 3, finds)
    var list = [isSame ? index - 3 : index - 2]
    while let first = list.first, scene[first - 1].kind == .conjunction,
      isNew(scene, first - 2, finds)
    { list.insert(first - 2, at: 0) }
    return list
  }

  /// People by their number, of whom the sentence tells no other harm.
  private static func isNew(_ scene: Scene, _ people: Int, _ finds: [Find]) -> Bool {
    people >= 0 && scene[people].kind == .noun && scene.isPeople(people)
      && !scene.isHarmed(scene[people]) && scene.exactPeople(people) != nil
      && !VerbFirst.isTaken(people, finds)
  }
}
