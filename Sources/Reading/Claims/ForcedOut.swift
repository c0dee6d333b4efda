// SPDX-License-Identifier: Apache-2.0
import Record

/// Whom an attack drove out: "forced 12,000 families to flee", "drove 800 people from their homes".
enum ForcedOut: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    for verb in 0..<scene.count where scene[verb].kind == .verb && scene[verb].has(.forces) {
      let people = scene.following(verb)
      guard !scene[verb].isPassive, !scene[verb].traits.meets([.negated, .modal, .infinitive]),
        scene.isVictims(people), scene[people].has(.plural) || scene[people].quantity >= 0,
        isAway(scene, scene.following(people))
      else { continue }
      finds.removeAll { $0.victims == people }
      var find = Find("forced-out", .displaced, victims: people, trigger: verb)
      (find.agent, find.stance) = (ActiveHarm.agent(scene, verb), .asserted)
      find.isPlural = scene[people].quantity < 0
      finds.append(find)
    }
  }

  /// "To flee", "from their homes".
  private static func isAway(_ scene: Scene, _ index: Int) -> Bool {
    let next = scene[index]
    if next.kind == .verb {
      return next.traits.contains(.infinitive) && scene.lexeme(next.head).harm == .displaced
    }
    return next.kind == .preposition && scene.sentence.has(next.lower, .from)
      && scene[index + 1].traits.contains(.possessive)
      && scene[index + 1].classes.meets(WordClass(.target, .placeNoun))
  }
}
