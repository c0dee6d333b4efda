// SPDX-License-Identifier: Apache-2.0
import Record

/// People whom a weapon hit: "a stray bullet struck a girl", "opened fire, hitting the driver".
///
/// Whether they lived is left open, as with those who were shot.
enum HitPeople: ClaimRule {
  static func mayTell(_ scene: Scene) -> Bool {
    scene.order == .subjectFirst && scene.sentence.seen.has(.strikes)
      && scene.sentence.seen.meets(WordClass(.person, .title, .role, .kin) | WordClass(.pronoun))
      && (1..<max(1, scene.count)).contains { isHit(scene, $0) }
  }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    for index in 1..<max(1, scene.count) where isHit(scene, index) {
      let object = scene.following(index)
      guard isPerson(scene, object) || isNumber(scene, index, object), !scene.beginsClause(object),
        isArmed(scene, index),
        !finds.contains(where: { $0.victims == object || $0.members.contains(object) })
      else { continue }
      let known = finds.count
      let people = scene.objects(from: object)
      SufferedHarm.add(scene, people, index, .injured, rule: "hit", into: &finds)
      for find in known..<finds.count { finds[find].agent = ActiveHarm.agent(scene, index) }
    }
  }

  /// "Hit", "struck", to which files give an open fate without a harm.
  private static func isHit(_ scene: Scene, _ index: Int) -> Bool {
    let verb = scene[index]
    guard verb.kind == .verb, verb.has(.strikes), !verb.isPassive, verb.head >= 0,
      !verb.traits.meets([.negated, .modal, .infinitive, .hypothetical, .be])
    else { return false }
    let word = scene.lexeme(verb.head)
    return word.isFateOpen && word.harm == nil
  }

  /// One person, or a number of them; "shells hit civilians" tells of no number.
  private static func isPerson(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard scene.isVictims(index), phrase.has(.person) || scene.isPersonName(phrase) else {
      return false
    }
    return phrase.quantity >= 0 || phrase.has(.singular) || scene.isPersonName(phrase)
  }

  /// "Opened fire on the crowd, hitting at least six": of those who were fired at.
  private static func isNumber(_ scene: Scene, _ verb: Int, _ index: Int) -> Bool {
    let phrase = scene[index]
    return scene[scene.preceding(verb)].kind == .comma && scene.isVictims(index)
      && phrase.quantity >= 0 && phrase.classes.isEmpty
      && scene.quantity(phrase)?.nature == .plain
  }

  /// "A bullet struck", "the missile hit", "fired at the car, hitting".
  private static func isArmed(_ scene: Scene, _ verb: Int) -> Bool {
    let before = scene.preceding(verb)
    if scene[before].kind == .noun { return scene[before].has(.cause) }
    guard scene[before].kind == .comma else { return false }
    return (0..<before).contains { scene[$0].kind == .verb && scene[$0].has(.strikes) }
  }
}
