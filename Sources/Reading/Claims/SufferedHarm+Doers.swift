// SPDX-License-Identifier: Apache-2.0
import Record

/// Verbs of harm that tell what somebody did, and not what befell those before them.
extension SufferedHarm {
  /// Who carries arms: what such people do is done to others.
  static func isDoer(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].kind == .noun
      && (scene[index].all.has(.actor) || VictimReader(scene: scene).status(index) == .combatant)
      && scene[index].quantity < 0
  }

  /// "Unknown men this evening wounded Haddad": a time between people and a bare verb, before a name.
  static func isDoneThen(_ scene: Scene, _ verb: Int) -> Bool {
    guard verb > 1, scene[verb - 1].kind == .time, scene[verb].traits.isEmpty,
      !scene.sentence.isLine, scene.part == .text
    else { return false }
    let doers = scene[scene.preceding(verb - 1)]
    return doers.kind == .noun
      && (doers.has(.person) && doers.has(.plural) || doers.has(.actor) && doers.quantity < 0)
  }

  /// "Somebody shot him", "the guards shot at cars": the verb goes on to what is no victim of its
  /// own; "shot himself" comes back to who did it.
  static func hasOther(_ scene: Scene, _ index: Int) -> Bool {
    let next = scene[index + 1]
    // "Shot Haddad dead".
    if next.kind == .noun, scene[index + 2].kind == .state, scene[index].has(.harmPast),
      next.quantity < 0
    {
      return true
    }
    // "Burned murdered villagers' houses".
    if next.kind == .verb, next.traits.isEmpty, next.has(.harmPast), scene[index].has(.harmPast) {
      return scene[index + 2].kind == .noun
    }
    guard next.kind == .noun, !next.has(.reflexive) else { return false }
    if isDoneToName(scene, index) { return true }
    // "Gunmen killed the barman": whoever that is, the gunmen did not die of it.
    let isTime = next.classes.meets(WordClass(.timeUnit, .dayPart, .weekday, .month))
    let isTold = next.traits.contains(.definite) || next.traits.contains(.possessive)
    let isThing = next.traits.contains(.article) || isTold && !isTime
    if isThing || next.traits.contains(.pronoun) || next.has(.target) { return true }
    return next.all.meets(WordClass(.measure, .percent)) || !isTime && isByDoers(scene, index)
  }

  /// "The attackers also wounded Haddad's son": no state of the attackers.
  static func isDone(_ scene: Scene, _ index: Int) -> Bool {
    let next = scene[index + 1]
    guard next.kind == .noun, !next.classes.meets(WordClass(.timeUnit, .dayPart)) else {
      return false
    }
    return isByDoers(scene, index) || isDoneToName(scene, index)
  }

  private static func isDoneToName(_ scene: Scene, _ verb: Int) -> Bool {
    let next = scene[verb + 1]
    return isDoneThen(scene, verb) && (scene.isPersonName(next) || scene.isBareName(next))
  }

  /// "The assassins killed Odeh", "guerrillas cut cables": those who do such things did it to what
  /// stands behind the verb.
  private static func isByDoers(_ scene: Scene, _ index: Int) -> Bool {
    guard index > 0, !scene.sentence.isLine, scene.part == .text else { return false }
    var before = scene.preceding(index)
    while scene[before].kind == .other || scene[before].kind == .time {
      before = scene.preceding(before)
    }
    return isDoer(scene, before)
  }

  /// "Four youths shot at the policemen", "gunmen shot at a car": whom a shot was aimed at is not who
  /// was shot.
  static func hasAim(_ scene: Scene, _ index: Int) -> Bool {
    let (joint, aim) = (scene[index + 1], scene[index + 2])
    guard scene[index].traits.isEmpty, scene.lexeme(scene[index].head).isFateOpen,
      joint.kind == .preposition, scene.sentence.has(joint.lower, .locative)
    else { return false }
    return isDoer(scene, scene.preceding(index))
      || aim.kind == .noun && aim.traits.contains(.definite) && aim.all.has(.person)
  }

  /// Whoever carries arms flees from no home.
  static func isArmed(_ scene: Scene, _ index: Int) -> Bool {
    scene.order == .subjectFirst
      && (scene[index].all.has(.actor) || VictimReader(scene: scene).status(index) == .combatant)
  }
}
