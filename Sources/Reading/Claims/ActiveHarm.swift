// SPDX-License-Identifier: Apache-2.0
import Record

/// Who or what harmed whom: "airstrikes killed 12 people", "killing two and wounding five".
enum ActiveHarm: ClaimRule {
  private static var verbs: WordClass { WordClass(.harmPast, .harmPresent, .harmGerund) }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.meets(verbs) else { return }
    for index in 0..<scene.count where scene[index].kind == .verb {
      let phrase = scene[index]
      guard phrase.classes.meets(verbs), !phrase.isPassive, hasObject(scene, index),
        let harm = scene.lexeme(phrase.head).harm
      else { continue }
      // "A camp for displaced families": what sort of people they are.
      if harm == .displaced, phrase.traits.isEmpty, scene[index - 1].kind == .preposition {
        continue
      }
      read(scene, index, harm, into: &finds)
    }
  }

  /// Whether people stand behind the verb as its object, also behind a second verb.
  static func hasObject(_ scene: Scene, _ index: Int) -> Bool {
    let object = object(scene, index)
    guard
      scene.isVictims(object) || isKilledName(scene, index, object) || scene.isJoinedPronoun(object)
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

  /// The noun that does it: before the verb, or before the clause that a gerund ends.
  static func agent(_ scene: Scene, _ verb: Int) -> Int {
    var index = scene.beforeBracket(scene.preceding(verb))
    if scene[index].kind == .conjunction, let first = joined(scene, verb, index) {
      return agent(scene, first)
    }
    if scene[index].kind == .comma, scene[verb].has(.harmGerund) { return strike(scene, index) }
    if scene[index].kind == .comma, let first = listed(scene, verb, index) {
      return agent(scene, first)
    }
    if scene[index].kind == .relative || scene[index].kind == .that {
      index = scene.preceding(index)
    }
    if scene[index].kind == .comma {
      index = scene.preceding(index)
      index = held(scene, by: index) ?? index
    }
    while scene[index].kind == .noun || scene[index].kind == .time,
      scene[scene.preceding(index)].kind == .preposition
    {
      let joint = scene.preceding(index)
      let before = scene.preceding(joint)
      if let whose = described(scene, before, by: joint) {
        index = whose
        continue
      }
      // "They arrested two men after the bombing that killed nine": the bombing did.
      guard scene[before].kind == .noun, !scene.sentence.has(scene[joint].lower, .subordinator)
      else { break }
      index = before
    }
    return scene[index].kind == .noun ? index : -1
  }

  /// "Police in Suwayda, Syria, opened fire": the place before a comma that what stands between commas holds.
  private static func held(_ scene: Scene, by index: Int) -> Int? {
    let (holder, place) = (scene[index], scene.preceding(index) - 1)
    guard scene.order == .subjectFirst, holder.kind == .noun, place > 0,
      scene[place + 1].kind == .comma, scene[place].kind == .noun,
      scene[place - 1].kind == .preposition,
      scene.sentence.has(scene[place - 1].lower, .locative),
      (holder.lower..<holder.upper).allSatisfy({
        scene.sentence.isOfName($0)
          && !scene.sentence.meets($0, WordClass(.actor, .person, .entity))
      })
    else { return nil }
    return place
  }

  /// "Militias backed by Iran fired rockets": those whom a participle and "by" describe.
  private static func described(_ scene: Scene, _ participle: Int, by joint: Int) -> Int? {
    guard scene.order == .subjectFirst, scene.isBy(joint), scene[participle].kind == .verb,
      scene[participle].traits.isEmpty, scene[scene.preceding(participle)].kind == .noun
    else { return nil }
    return scene.preceding(participle)
  }

  /// "The soldiers burned down homes and killed 30 people": the verb whose subject is that of a second one.
  private static func joined(_ scene: Scene, _ verb: Int, _ joint: Int) -> Int? {
    guard scene.order == .subjectFirst, scene[verb].classes.meets(WordClass(.harmPast, .leads)),
      scene[verb].traits.isSubset(of: .have),
      let first = (0..<joint).last(where: { scene[$0].kind == .verb }), joint - first < 6,
      first > 0, scene[first].traits.isSubset(of: .have),
      !scene[first].classes.meets(others),
      !scene[first].has(.harmPast) || hasObject(scene, first),
      !(first..<(joint - 1)).contains(where: { endsClause(scene[$0].kind) })
    else { return nil }
    return first
  }

  /// "Gunmen came at dawn, shot the mayor and fled": the first of several verbs.
  private static func listed(_ scene: Scene, _ verb: Int, _ comma: Int) -> Int? {
    guard let first = joined(scene, verb, comma), scene[first - 1].kind == .noun,
      scene[comma + 1].kind == .verb,
      (verb..<scene.count).contains(where: {
        scene[$0].kind == .conjunction && scene[$0 + 1].kind == .verb
          && scene[$0 + 1].traits.isSubset(of: .have)
      })
    else { return nil }
    return first
  }

  private static var others: WordClass {
    WordClass(.harmIntransitive, .said) | WordClass(.gerund, .harmGerund)
  }

  private static func endsClause(_ kind: Phrase.Kind) -> Bool {
    switch kind {
    case .comma, .relative, .that, .subordinator, .conjunction, .colon, .dash: true
    default: false
    }
  }

  /// The subject of the verb to whose clause ", killing …" is joined.
  private static func strike(_ scene: Scene, _ comma: Int) -> Int {
    var index = comma
    while index >= 0, scene[index].kind != .verb { index -= 1 }
    // "The rebels accused the army of bombing a clinic, killing nine": the accused is said to have done it.
    if index > 0, scene.order == .subjectFirst, scene[index].has(.blames), !scene[index].isPassive {
      let accused = scene.following(index)
      return scene[accused].kind == .noun ? accused : -1
    }
    return index > 0 ? agent(scene, index) : -1
  }
}
