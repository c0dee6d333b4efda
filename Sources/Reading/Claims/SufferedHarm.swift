// SPDX-License-Identifier: Apache-2.0
import Record

/// People, then what happened to them: "12 people were killed", "a man died", "30 wounded".
enum SufferedHarm: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    let triggers = WordClass(.harmPast, .harmIntransitive, .harmAdjective)
    for index in 0..<scene.count where scene[index].classes.meets(triggers) {
      let phrase = scene[index]
      guard phrase.kind == .verb || phrase.kind == .state else { continue }
      guard let harm = scene.lexeme(phrase.head).harm, isSuffered(scene, index) else { continue }
      read(scene, index, harm, into: &finds)
    }
  }

  /// Whether the verb is passive, intransitive, or a bare participle without an object.
  private static func isSuffered(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    if phrase.has(.harmIntransitive) { return true }
    if PronounStates.isOfPronoun(scene, index) { return false }
    // "Two killed, third missing": of one more, whom no noun tells.
    if scene[index - 1].kind == .other, scene.sentence.has(scene[index - 1].lower, .ordinal) {
      return false
    }
    // "Representatives of CUT", a union.
    if phrase.traits.isEmpty, scene.isOf(index - 1), scene.lexeme(phrase.head).isOfThings {
      return false
    }
    if phrase.kind == .state { return !phrase.has(.harmPast) || !isDone(scene, index) }
    if phrase.traits.contains(.infinitive), !phrase.traits.contains(.be) { return false }
    if phrase.traits.contains(.be) { return true }
    if phrase.traits.contains(.have) || phrase.traits.contains(.auxiliary) { return false }
    return !ActiveHarm.hasObject(scene, index) && !hasOther(scene, index) && !hasAim(scene, index)
  }

  private static func read(_ scene: Scene, _ index: Int, _ harm: Harm, into finds: inout [Find]) {
    let subjects = UnsaidSubject.of(scene, index) ?? subjects(scene, index)
    // "Were found dead under the rubble".
    if harm == .trapped, scene[index].kind == .state, let first = subjects.first,
      scene[scene.preceding(index)].kind != .conjunction,
      finds.contains(where: { $0.harm == .killed && $0.victims == first })
    {
      return
    }
    guard !subjects.isEmpty else {
      if let unknown = unknownNumber(scene, index, harm) { return finds.append(unknown) }
      return follow(scene, index, harm, into: &finds)
    }
    if isObject(scene, subjects[0], before: index) || isCounted(scene, subjects[0]) { return }
    if scene.isOfOthers(index, subjects[0]) { return }
    if isOfBodies(scene, subjects[0]) { return addBodies(scene, subjects[0], index, &finds) }
    // "Half of the 40 wounded were evacuated": to a hospital.
    if harm == .displaced,
      scene[subjects[0]].classes.meets(WordClass(.harmAdjective, .body))
        || scene.token(.harmAdjective, in: scene[subjects[0]]) != nil
    {
      return
    }
    // "Were wounded and evacuated to the capital".
    if harm == .displaced, scene.sentence.has(scene[index + 1].lower, .to),
      finds.contains(where: { $0.harm == .injured && $0.victims == subjects[0] })
    {
      return
    }
    // "The gunman fled after killing three people", "Omar fled to Chad".
    if harm == .displaced, scene[index].has(.harmIntransitive),
      isArmed(scene, subjects[0]) || VictimSum.exactly(scene[subjects[0]], in: scene) == 1
    {
      return
    }
    let known = finds.count
    add(scene, subjects, index, harm, rule: "suffered-harm", into: &finds)
    guard scene[index].kind == .state, let doer = doer(scene, subjects[0], index) else { return }
    for find in known..<finds.count { finds[find].agent = doer }
  }

  /// "Rebels hacked 16 villagers to death", "took 12 workers hostage": who did it to those before the state.
  private static func doer(_ scene: Scene, _ people: Int, _ state: Int) -> Int? {
    let verb = scene.preceding(people)
    guard
      isOutcome(scene, state, of: verb) || scene[verb].classes.meets(ActorReader.deeds)
    else { return nil }
    guard scene.order == .subjectFirst, scene[verb].kind == .verb, scene[verb].traits.isEmpty,
      case let doer = ActiveHarm.agent(scene, verb), doer >= 0,
      ActorReader.agent(scene, doer) != nil
    else { return nil }
    return doer
  }

  /// "Beat a farmer to death", as against the state in which "officers found three men dead".
  private static func isOutcome(_ scene: Scene, _ state: Int, of verb: Int) -> Bool {
    let (phrase, harm) = (scene[state], scene.lexeme(scene[state].head).harm)
    guard phrase.upper == phrase.lower + 1, harm == .killed || harm == .injured else { return true }
    return harm == .killed && scene.sentence[phrase.lower].shape.contains(.phrase)
      && !scene[verb].classes.meets(telling)
  }

  private static var telling: WordClass {
    WordClass(.said, .says, .tells) | WordClass(.reports, .recover, .leave) | WordClass(.believes)
  }

  /// "And an undetermined number wounded": people of whom only that is told.
  private static func unknownNumber(_ scene: Scene, _ index: Int, _ harm: Harm) -> Find? {
    let number = scene.preceding(index)
    guard scene[number].has(.figure), scene[number].traits == .article, scene[number].quantity < 0,
      scene[scene.preceding(number)].kind == .conjunction
    else { return nil }
    var find = Find("suffered-harm", harm, victims: -1, trigger: index)
    (find.first, find.isPlural) = (number, true)
    return find
  }

  /// Those before the verb or state; "was taken to a clinic in grave condition": those of the verb.
  static func subjects(_ scene: Scene, _ index: Int) -> [Int] {
    let own = scene.subjects(of: index)
    guard own.isEmpty else { return own }
    if let verb = report(scene, before: index) { return scene.subjects(of: verb) }
    if let people = believed(scene, before: index) { return [people] }
    // "She was left injured".
    let left = scene.preceding(index)
    if scene[left].has(.leave), scene[left].isPassive, scene[index].traits.isEmpty {
      return scene.subjects(of: left)
    }
    guard scene[index].kind == .state else { return own }
    let verb = verb(scene, endingAt: scene.preceding(index))
    return scene[verb].isPassive ? scene.subjects(of: verb) : []
  }

  /// "The 40,738 people it says have been killed": those before a clause without a "that".
  private static func believed(_ scene: Scene, before index: Int) -> Int? {
    let people = index - 3
    guard scene.order == .subjectFirst, people >= 0, scene[index].isPassive,
      scene[index - 1].kind == .verb, scene[index - 1].classes.meets(telling),
      scene[index - 2].kind == .noun, scene[index - 2].quantity < 0,
      scene.isVictims(people), scene[people].quantity >= 0
    else { return nil }
    return people
  }

  /// "Was also reported as injured": the verb of the report.
  private static func report(_ scene: Scene, before index: Int) -> Int? {
    let joint = scene.preceding(index)
    let verb = scene.preceding(joint)
    guard scene[joint].kind == .subordinator, scene[index].traits.isEmpty, scene[verb].isPassive,
      scene[verb].classes.meets(WordClass(.said, .reports))
    else { return nil }
    return verb
  }

  /// Whether the noun before a bare adjective belongs to a verb that reads it: "left 12 dead".
  ///
  /// "Sentenced three men to death": whom a court will have killed.
  private static func isObject(_ scene: Scene, _ noun: Int, before index: Int) -> Bool {
    let verb = scene[scene.preceding(noun)]
    guard scene[index].kind == .state else { return false }
    // "Wanted the man dead": whom somebody would have killed.
    return verb.kind == .verb && (verb.has(.leave) || verb.has(.wants))
      || verb.head >= 0 && scene.sentence.has(verb.head, .historical)
  }

  /// "the number of civilians killed": the number tells, where it follows.
  private static func isCounted(_ scene: Scene, _ noun: Int) -> Bool {
    scene[noun - 1].kind == .preposition && scene[noun - 2].classes.meets(WordClass(.figure, .toll))
      && scene[noun].quantity < 0
  }

  /// Adds a find for each phrase of a list, and their sum before them.
  static func add(
    _ scene: Scene, _ list: [Int], _ trigger: Int, _ harm: Harm, rule: RuleName,
    into finds: inout [Find]
  ) {
    if list.count == 1 {
      return finds.append(Find(rule, harm, victims: list[0], trigger: trigger))
    }
    for group in VictimSum.groups(list, in: scene) {
      var find = Find(rule, harm, victims: group.phrases[0], trigger: trigger)
      find.stated = group.sum
      if group.sum != nil {
        find.members = group.phrases
      } else {
        find.others = Array(group.phrases.dropFirst())
      }
      find.last = max(find.last, group.phrases.last ?? 0)
      finds.append(find)
    }
  }
}
