// SPDX-License-Identifier: Apache-2.0
import Record

/// Whom armed people took with them: "about 30 boys were taken from a seminary by armed men", "gunmen took
/// away his two brothers".
///
/// Only where it is said who took them, since patients, bodies and pupils are taken away too. Those whom a force
/// takes are detained, others abducted.
enum TakenAway: ClaimRule {
  /// The number of such verbs in the files, among those that lead people to where they are killed.
  private static let away: Int32 = 1

  static func mayTell(_ seen: WordClass) -> Bool { seen.has(.leads) && seen.has(.actor) }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard mayTell(scene.sentence.seen), scene.order == .subjectFirst else { return }
    for verb in 0..<scene.count where scene[verb].kind == .verb && scene[verb].has(.leads) {
      guard scene.lexeme(scene[verb].head).number == away,
        !scene[verb].traits.meets([.negated, .modal, .infinitive]),
        let (people, doer) = scene[verb].isPassive ? taken(scene, verb) : takes(scene, verb),
        !people.isEmpty, people.allSatisfy({ isTaken(scene, $0, finds) })
      else { continue }
      let known = finds.count
      SufferedHarm.add(
        scene, people, verb, isForce(scene, doer) ? .detained : .abducted, rule: "taken-away",
        into: &finds)
      for find in known..<finds.count { finds[find].agent = doer }
    }
  }

  private static func taken(_ scene: Scene, _ verb: Int) -> ([Int], Int)? {
    let clause = (verb + 1..<min(scene.count, verb + 10)).prefix {
      [.preposition, .noun, .time].contains(scene[$0].kind)
    }
    if clause.contains(where: { isBrought(scene, $0) }) { return nil }
    let by = clause.first { scene.isBy($0) && isArmed(scene, $0 + 1) }
    return by.map { (scene.subjects(of: verb), $0 + 1) }
  }

  private static func takes(_ scene: Scene, _ verb: Int) -> ([Int], Int)? {
    let doer = ActiveHarm.agent(scene, verb)
    let object = scene.following(verb)
    guard isArmed(scene, doer), scene.isVictims(object),
      scene[object].quantity >= 0 || scene[object].has(.kin),
      !isBrought(scene, scene.following(object))
    else { return nil }
    return (scene.objects(from: object), doer)
  }

  /// Soldiers and police, beside whom there are gunmen and militants.
  private static func isForce(_ scene: Scene, _ doer: Int) -> Bool {
    let word = scene.lexeme(scene[doer].head)
    return word.source == .armedForce || word.group == .soldiers || word.group == .police
  }

  /// "Took two men to hospital".
  private static func isBrought(_ scene: Scene, _ joint: Int) -> Bool {
    scene[joint].kind == .preposition && scene.sentence.has(scene[joint].lower, .to)
      && scene[joint + 1].has(.target)
  }

  private static func isArmed(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    return phrase.kind == .noun && phrase.head >= 0 && phrase.has(.actor) && !phrase.has(.cause)
      && phrase.traits.isDisjoint(with: [.pronoun, .none])
  }

  private static func isTaken(_ scene: Scene, _ people: Int, _ finds: [Find]) -> Bool {
    let phrase = scene[people]
    return phrase.classes.meets(WordClass(.person, .kin, .role)) && !phrase.all.has(.harmAdjective)
      && !phrase.has(.body) && !finds.contains { $0.victims == people }
  }
}
