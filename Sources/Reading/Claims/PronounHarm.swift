// SPDX-License-Identifier: Apache-2.0
import Record

/// "Omar Haddad had gone to his fields when he was gunned down": a pronoun for the one person of whom
/// its own sentence has told.
enum PronounHarm: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.pronoun),
      scene.sentence.seen.meets(WordClass(.harmPast, .harmIntransitive))
    else { return }
    for index in 1..<max(1, scene.count) where isSuffered(scene[index]) {
      let pronoun = scene.preceding(index)
      guard isOnePerson(scene, pronoun), let harm = scene.lexeme(scene[index].head).harm,
        let person = antecedent(scene, before: pronoun), !isTold(person, index, finds)
      else { continue }
      var find = Find("pronoun", harm, victims: person, trigger: index)
      find.first = pronoun
      finds.append(find)
    }
  }

  private static func isSuffered(_ phrase: Phrase) -> Bool {
    guard phrase.kind == .verb, !phrase.traits.contains(.negated) else { return false }
    return phrase.isPassive && phrase.has(.harmPast) || phrase.has(.harmIntransitive)
  }

  /// "He" and "she": a pronoun that files give the number one.
  private static func isOnePerson(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    return phrase.kind == .noun && phrase.traits.contains(.pronoun) && phrase.head >= 0
      && scene.lexeme(phrase.head).number == 1
  }

  /// The subject with which the sentence begins, where it is one person.
  private static func antecedent(_ scene: Scene, before pronoun: Int) -> Int? {
    let first = scene[0].kind == .noun ? 0 : scene.following(0)
    guard first < pronoun, scene[first].kind == .noun, scene.isVictims(first),
      VictimSum.exactly(scene[first], in: scene) == 1
    else { return nil }
    return first
  }

  private static func isTold(_ person: Int, _ trigger: Int, _ finds: [Find]) -> Bool {
    finds.contains { $0.victims == person && $0.harm == .killed || $0.trigger == trigger }
  }
}
