// SPDX-License-Identifier: Apache-2.0
import Record

/// People who are looked for are missing: "crews are searching for 15 people".
///
/// Not those whom police look for: of a number alone only what the sentence tells of rescue or of bodies, or that
/// they are more than those found, says that they came to harm.
enum Sought: ClaimRule {
  static func mayTell(_ seen: WordClass) -> Bool { seen.has(.seeks) }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard mayTell(scene.sentence.seen) else { return }
    for verb in 0..<scene.count where scene[verb].has(.seeks) {
      let people = scene.following(verb)
      guard scene.isVictims(people), scene[people].quantity >= 0, isAnybody(scene[people]),
        !scene[verb].traits.meets([.negated, .modal]),
        VictimReader(scene: scene).status(people) != .combatant, isRescue(scene, people)
      else { continue }
      finds.removeAll { $0.victims == people }
      finds.append(Find("sought", .missing, victims: people, trigger: verb))
    }
  }

  /// "15 people", "15 more", and no suspects or shooters.
  private static func isAnybody(_ phrase: Phrase) -> Bool {
    let others = WordClass(.harmAdjective, .body, .actor, .verb) | WordClass(.alleged, .historical)
    return !phrase.classes.meets(others)
      && (phrase.classes.isEmpty ? phrase.upper - phrase.lower < 4 : phrase.classes.meets(people))
  }

  private static var people: WordClass { WordClass(.person, .kin, .further, .numberWord) }

  private static func isRescue(_ scene: Scene, _ people: Int) -> Bool {
    scene.tellsOthers(scene[people])
      || scene.sentence.seen.meets(WordClass(.body, .recover))
      || (0..<people).contains {
        scene[$0].head >= 0 && scene.lexeme(scene[$0].head).group == .rescuers
      }
  }

  /// Whether a number is one of people looked for, and not left out of what stands before it.
  static func isObject(_ scene: Scene, _ number: Int) -> Bool {
    mayTell(scene.sentence.seen) && scene[scene.preceding(number)].has(.seeks)
  }
}
