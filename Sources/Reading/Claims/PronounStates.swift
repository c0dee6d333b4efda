// SPDX-License-Identifier: Apache-2.0
import Record

/// "Was driving home when two gunmen shot him dead", "shot him and left him wounded": what a deed made of
/// whom a pronoun means, the only such person of whom the sentence has told.
enum PronounStates: ClaimRule {
  private static var states: WordClass { WordClass(.harmAdjective, .harmPast) }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.pronoun), scene.sentence.seen.meets(states) else { return }
    for index in 3..<max(3, scene.count) where isOfPronoun(scene, index) {
      let pronoun = scene.preceding(index)
      let verb = scene.preceding(pronoun)
      guard let harm = scene.lexeme(scene[index].head).harm,
        let person = antecedent(scene, before: verb, PronounObjects.isSeveral(scene, pronoun)),
        !finds.contains(where: { $0.victims == person && $0.harm == harm })
      else { continue }
      var find = Find("pronoun-state", harm, victims: person, trigger: index)
      find.agent = ActiveHarm.agent(scene, verb)
      finds.append(find)
    }
  }

  /// Whether a state is that of a pronoun before it, which is the object of a deed: "shot him dead".
  ///
  /// Whoever did the deed is not dead.
  static func isOfPronoun(_ scene: Scene, _ index: Int) -> Bool {
    guard scene[index].kind == .state || scene[index].kind == .verb,
      scene[index].classes.meets(states), scene[index].traits.isEmpty
    else { return false }
    let object = scene.preceding(index)
    guard PronounObjects.isPronoun(scene, object) else { return false }
    // "Sentenced him to death", "a bullet intended for him killed a girl".
    if scene.sentence.has(scene[scene.preceding(object)].head, .historical) { return false }
    return scene[index + 1].kind != .noun && !ActiveHarm.hasObject(scene, index)
  }

  /// The only person, or number of people for "them", before the deed who neither does it nor says so.
  private static func antecedent(_ scene: Scene, before verb: Int, _ isSeveral: Bool) -> Int? {
    let agent = ActiveHarm.agent(scene, verb)
    var found: Int?
    for index in 0..<max(0, verb) where index != agent && isPerson(scene, index, isSeveral) {
      if scene[index - 1].kind == .comma, scene.isPersonName(scene[index]), found == index - 2 {
        continue
      }
      guard found == nil else { return nil }
      found = index
    }
    return found
  }

  private static func isPerson(_ scene: Scene, _ index: Int, _ isSeveral: Bool) -> Bool {
    guard scene.isVictims(index) || scene.isBareName(scene[index]), !scene.mayBeThing(index),
      !scene.sentence.meets(scene[scene.preceding(index)].lower, WordClass(.of, .from)),
      !scene[scene.following(index)].classes.meets(WordClass(.said, .says, .tells))
    else { return false }
    return PronounObjects.agrees(scene, index, isSeveral)
  }
}
