// SPDX-License-Identifier: Apache-2.0
import Record

/// Whom somebody lost to an attack: "Ahmed lost his wife and three children in the strike", "the family
/// lost 11 of its members", "the army lost five soldiers in the ambush".
///
/// Only where the sentence tells of a cause, since much else is lost: houses, jobs, players, and
/// wives to illness.
enum LostOwn: ClaimRule {
  static let rule: RuleName = "lost-own"

  static func mayTell(_ seen: WordClass) -> Bool {
    seen.has(.loses) && seen.meets(WordClass(.cause, .actor, .person) | WordClass(.strikes, .kin))
  }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    let seen = scene.sentence.seen
    guard mayTell(seen) else { return }
    for verb in 0..<scene.count where scene[verb].kind == .verb && scene[verb].has(.loses) {
      let taken = taken(scene, verb)
      let object = taken ?? scene.following(verb)
      guard !scene[verb].isPassive, !scene[verb].traits.contains(.negated),
        taken != nil || (seen.has(.cause) || isWhenStruck(scene, verb)) && isOwn(scene, object)
          || isOfArmed(scene, verb, object) || areParents(scene, verb, object)
          || areNamed(scene, object),
        !finds.contains(where: { $0.victims == object })
      else { continue }
      let first = finds.count
      SufferedHarm.add(
        scene, scene.objects(from: object), verb, .killed, rule: Self.rule, into: &finds)
      guard !seen.meets(WordClass(.cause, .strikes)), areNamed(scene, object) else { continue }
      for find in first..<finds.count { finds[find].isOfThem = true }
    }
  }

  /// "Olha lost her son, Serhiy, and her son-in-law, Roman": of those whose deaths the sentence before tells.
  private static func areNamed(_ scene: Scene, _ object: Int) -> Bool {
    scene[object].has(.kin) && scene[object].traits.contains(.possessive)
      && !VictimNames.read(scene, object).isEmpty
  }

  /// "The girl had lost both parents and four siblings": so many of one's kin, and no illness to which.
  private static func areParents(_ scene: Scene, _ verb: Int, _ object: Int) -> Bool {
    let kin = scene.objects(from: object)
    let last = kin.last ?? object
    return kin.count > 1 && kin.allSatisfy { scene[$0].has(.kin) }
      && scene.sentence.has(scene[object].lower, .both)
      && !scene.sentence.has(scene[last + 1].lower, .to)
      && scene.isVictims(scene.preceding(verb))
  }

  /// "Lost his wife when their home was hit": a clause of striking behind it.
  private static func isWhenStruck(_ scene: Scene, _ verb: Int) -> Bool {
    guard scene.sentence.seen.has(.strikes),
      let joint = (verb..<scene.count).first(where: { scene[$0].kind == .subordinator })
    else { return false }
    return (joint..<scene.count).contains { scene[$0].kind == .verb && scene[$0].has(.strikes) }
  }

  /// "The army said it lost three men in the ambush": whoever fights counts its people so.
  static func isOfArmed(_ scene: Scene, _ verb: Int, _ object: Int) -> Bool {
    let subject = scene[subject(scene, verb)]
    let owner = subject.traits.contains(.pronoun) ? scene[0] : subject
    guard owner.kind == .noun, scene[object].kind == .noun, scene[object].quantity >= 0,
      scene[object].has(.person) || isOwn(scene, object)
    else { return false }
    // "Moscow lost up to 40 soldiers".
    return owner.all.has(.actor)
      || owner.quantity < 0 && !owner.has(.person) && scene.sentence.isOfName(owner.head)
        && VictimReader(scene: scene).status(object) == .combatant
  }

  /// "Russia has lost 1,200 soldiers over the past day": over a time, and neither where nor by what.
  static func isOfWholeSide(_ told: Circumstances) -> Bool {
    told.time?.expression.isStretch == true && told.place.isEmpty && told.cause == nil
      && told.target.isEmpty
  }

  /// Whoever lost them, also behind what they did: "killed 11 soldiers and lost four men", ", losing four".
  private static func subject(_ scene: Scene, _ verb: Int) -> Int {
    let own = ActiveHarm.agent(scene, verb)
    let joint = scene.preceding(verb)
    guard own < 0 || scene[own].quantity >= 0,
      scene[joint].kind == .conjunction || scene[joint].kind == .comma,
      let first = (0..<joint).last(where: {
        scene[$0].kind == .verb && !scene[$0].has(.gerund) && !scene[$0].has(.harmGerund)
      })
    else { return own }
    return ActiveHarm.agent(scene, first)
  }

  /// "The ambush cost the army eight men": whom a verb to which files give the number two takes from those
  /// right behind it.
  private static func taken(_ scene: Scene, _ verb: Int) -> Int? {
    let losers = scene[verb + 1]
    guard scene.lexeme(scene[verb].head).number == 2, losers.kind == .noun, losers.quantity < 0,
      losers.all.meets(WordClass(.actor, .collective, .entity)),
      scene[verb + 2].has(.person), scene[verb + 2].quantity >= 0
    else { return nil }
    return verb + 2
  }

  private static func isOwn(_ scene: Scene, _ object: Int) -> Bool {
    let phrase = scene[object]
    guard phrase.kind == .noun else { return false }
    if phrase.traits.contains(.possessive), phrase.classes.has(.kin) { return true }
    guard phrase.quantity >= 0 else { return false }
    let (joint, whole) = (scene[object + 1], scene[object + 2])
    if joint.kind == .preposition, scene.sentence.has(joint.lower, .of) {
      return whole.kind == .noun && whole.traits.contains(.possessive)
        && whole.all.meets(WordClass(.person, .kin, .role))
    }
    return phrase.has(.person) && VictimReader(scene: scene).status(object) == .combatant
  }
}
