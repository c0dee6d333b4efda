// SPDX-License-Identifier: Apache-2.0
import Record

/// Whom a body or family mourns: "نعت الحركة المقاتل سامر النجار", "نعى الحزب أحد مقاتليه".
///
/// Who mourns the dead did not kill them.
enum Mourned: ClaimRule {
  private static let reach = 8
  private static var mourners: WordClass {
    WordClass(.entity, .actor, .source, .institution) | WordClass(.medium, .collective, .role)
  }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.said) else { return }
    for verb in 0..<scene.count where isMourning(scene[verb], in: scene) {
      guard let people = people(scene, behind: verb), !VerbFirst.isTaken(people, finds) else {
        continue
      }
      let known = finds.count
      let list = scene.people(from: people)
      PeopleFinds.add(scene, list, verb, .killed, rule: "mourned", into: &finds)
      for find in known..<finds.count { finds[find].agent = -1 }
    }
  }

  /// A verb of speech that files give the harm of which it speaks.
  private static func isMourning(_ phrase: Phrase, in scene: Scene) -> Bool {
    phrase.kind == .verb && phrase.has(.said) && scene.lexeme(phrase.head).harm == .killed
      && !phrase.traits.meets([.negated, .modal])
  }

  /// Those behind the mourner: one by what he was and his name, or the mourner's own.
  private static func people(_ scene: Scene, behind verb: Int) -> Int? {
    guard scene[verb + 1].kind == .noun, scene[verb + 1].all.meets(mourners) else { return nil }
    for index in (verb + 2)..<(verb + reach) {
      switch scene[index].kind {
      case .noun where isMourned(scene, index): return index
      case .noun, .preposition, .time, .other, .quoteOpen, .quoteClose: continue
      default: return nil
      }
    }
    return nil
  }

  private static func isMourned(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard scene.isPeople(index),
      phrase.classes.meets(WordClass(.person, .kin, .title) | WordClass(.role))
    else { return false }
    if phrase.quantity >= 0 || phrase.traits.contains(.possessive) { return true }
    return phrase.traits.contains(.named) && phrase.has(.singular)
      || scene.isHarmed(phrase) && phrase.traits.contains(.definite) && phrase.has(.singular)
  }
}
