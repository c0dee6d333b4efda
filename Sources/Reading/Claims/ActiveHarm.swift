// SPDX-License-Identifier: Apache-2.0
import Record

/// Who or what harmed whom: "airstrikes killed 12 people", "killing two and wounding five".
enum ActiveHarm: ClaimRule {
  private static var verbs: WordClass { WordClass(.harmPast, .harmPresent, .harmGerund) }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    for index in 0..<scene.count where scene[index].kind == .verb {
      let phrase = scene[index]
      guard phrase.classes.meets(verbs), !phrase.isPassive, hasObject(scene, index),
        let harm = scene.lexeme(phrase.head).harm
      else { continue }
      // "A camp for displaced families", "a tent sheltering displaced families": what sort of people they are.
      if harm == .displaced, phrase.traits.isEmpty,
        scene[index - 1].kind == .preposition
          || scene[index - 1].kind == .verb && scene[index - 1].has(.gerund)
      {
        continue
      }
      read(scene, index, harm, into: &finds)
    }
  }

  /// Whether people stand behind the verb as its object, also behind a second verb.
  static func hasObject(_ scene: Scene, _ index: Int) -> Bool {
    let object = object(scene, index)
    guard
      scene.isVictims(object) || isKilledName(scene, index, object)
        || scene.isJoinedPronoun(object) || scene.isBareRole(scene[object])
    else { return false }
    if scene.lexeme(scene[index].head).isFateOpen, isUnknown(scene, object) { return false }
    if scene.isOfOthers(index, object) { return false }
    return scene[index].has(.harmPast) ? !isSubject(scene, object) : true
  }

  /// "The strike killed Haddad": a bare name, where the verb is one of killing; not "killed NAFTA".
  private static func isKilledName(_ scene: Scene, _ verb: Int, _ object: Int) -> Bool {
    guard scene.isBareName(scene[object]) else { return false }
    if SufferedHarm.isDoneThen(scene, verb) { return true }
    guard scene.lexeme(scene[verb].head).harm == .killed else { return false }
    let isShort = scene.sentence[scene[object].head].shape.contains(.capitals)
    if scene[object].has(.name) || !isShort && !scene.sentence.isCapitals { return true }
    // In capitals too, where those who do such things stand before the verb.
    return scene.sentence.isCapitals && SufferedHarm.isDoer(scene, scene.preceding(verb))
  }

  /// "shot a film": of what no file knows, only a person is killed, while much can be shot.
  private static func isUnknown(_ scene: Scene, _ object: Int) -> Bool {
    let phrase = scene[object]
    return phrase.classes.isEmpty && phrase.quantity < 0
      && phrase.traits.isDisjoint(with: [.named, .aged, .another])
  }

  private static func object(_ scene: Scene, _ index: Int) -> Int {
    let next = afterTime(scene, index)
    if scene[next].has(.reflexive) { return besides(scene, next) }
    guard scene[next].kind == .conjunction else { return next }
    let second = scene.following(next)
    guard scene[second].kind == .verb, scene[second].classes.meets(verbs), !scene[second].isPassive
    else { return next }
    return scene.following(second)
  }

  /// "Gunmen killed in less than two days a magistrate and two guards": the object behind a time, where
  /// whoever does such things stands before the verb.
  private static func afterTime(_ scene: Scene, _ index: Int) -> Int {
    let next = scene.following(index)
    if let object = afterInsertion(scene, index, next) ?? afterPlace(scene, index, next) {
      return object
    }
    let time = scene[next].kind == .preposition ? scene.following(next) : next
    var object = scene.following(time)
    if scene[object].kind == .comma { object = scene.following(object) }
    let isTime = scene[time].kind == .time || time != next && scene[time].all.has(.timeUnit)
    let agent = agent(scene, index)
    guard isTime, agent >= 0, scene[index].traits.isEmpty, scene.isVictims(object),
      scene[agent].all.has(.actor) || SufferedHarm.isDoer(scene, agent)
    else { return next }
    return object
  }

  /// "Gunmen murdered in his home the leader": the object behind where, of whoever does such things.
  private static func afterPlace(_ scene: Scene, _ verb: Int, _ joint: Int) -> Int? {
    guard scene.order == .subjectFirst, scene[joint].kind == .preposition,
      scene[verb].traits.isEmpty, scene[verb].has(.harmPast),
      scene.sentence.has(scene[joint].lower, .locative), scene[joint + 1].kind == .noun,
      scene[joint + 1].quantity < 0, case let object = joint + 2, scene.isVictims(object),
      scene[object].traits.meets([.article, .definite]) || scene[object].quantity >= 0,
      !scene.beginsClause(object), case let agent = agent(scene, verb), agent >= 0,
      SufferedHarm.isDoer(scene, agent)
    else { return nil }
    return object
  }

  /// "They murdered, at gunpoint, a soldier": what commas set between a verb and its object.
  private static func afterInsertion(_ scene: Scene, _ verb: Int, _ comma: Int) -> Int? {
    guard scene[comma].kind == .comma, scene[comma + 1].kind == .preposition,
      verb > 0,
      scene[verb - 1].traits.contains(.pronoun) || scene[verb - 1].all.has(.actor)
        || isByMeans(scene, verb, comma),
      let close = ((comma + 2)..<(comma + 6)).first(where: { scene[$0].kind == .comma }),
      scene.isVictims(close + 1),
      !scene.beginsClause(close + 1) || scene.isParticiple(scene.following(close + 1))
    else { return nil }
    return close + 1
  }

  /// "Members of the patrol killed, with clubs, three farmers": with what, before people that are counted.
  private static func isByMeans(_ scene: Scene, _ verb: Int, _ comma: Int) -> Bool {
    guard scene[verb - 1].kind == .noun, scene[verb - 1].quantity < 0, scene[verb].traits.isEmpty,
      scene.sentence.has(scene[comma + 1].lower, .with),
      let close = ((comma + 2)..<(comma + 6)).first(where: { scene[$0].kind == .comma })
    else { return false }
    return scene[close + 1].quantity >= 0
  }

  /// "Killing himself, four soldiers and a guard": those besides.
  private static func besides(_ scene: Scene, _ oneself: Int) -> Int {
    var joint = scene.following(oneself)
    guard scene[joint].kind == .comma || scene[joint].kind == .conjunction else { return oneself }
    if scene[scene.following(joint)].kind == .conjunction { joint = scene.following(joint) }
    let others = scene.following(joint)
    return scene.isVictims(others) && !scene.beginsClause(others) ? others : oneself
  }

  /// "12 killed, 30 wounded": a noun with a verb of its own is no object of the verb before it.
  private static func isSubject(_ scene: Scene, _ object: Int) -> Bool {
    let next = scene.following(object)
    return scene[next].kind == .state
      || scene[next].kind == .verb && scene[next].isPassive && !scene.sentence.seen.has(.relative)
  }

  private static func read(_ scene: Scene, _ index: Int, _ harm: Harm, into finds: inout [Find]) {
    // "The shots that killed Omar, Salim and Rana were fired …".
    let before = scene[index - 1].kind
    let objects = scene.objects(
      from: object(scene, index), ofSubject: before == .relative || before == .that)
    let known = finds.count
    SufferedHarm.add(scene, objects, index, harm, rule: "active-harm", into: &finds)
    var agent = agent(scene, index)
    // "Kills two soldiers, injures three": no soldier does.
    // But "killed the gunman, who had wounded four": he did.
    if before != .relative,
      let harmed = finds[..<known].last(where: {
        $0.victims == agent || $0.members.contains(agent)
      })
    {
      agent = harmed.agent
    }
    for find in known..<finds.count { finds[find].agent = agent }
  }
}
