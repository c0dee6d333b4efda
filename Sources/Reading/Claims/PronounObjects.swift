// SPDX-License-Identifier: Apache-2.0
import Record

/// "Seized the mayor and shot him", "lined up nine workers and shot them": a pronoun behind a verb of harm,
/// for the only people whom a clause before it tells of.
enum PronounObjects: ClaimRule {
  private static var verbs: WordClass { WordClass(.harmPast, .harmPresent, .harmGerund) }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.pronoun), scene.sentence.seen.meets(verbs) else { return }
    for index in 2..<max(2, scene.count) where isDeed(scene, index) {
      guard let harm = scene.lexeme(scene[index].head).harm,
        let people = antecedent(scene, before: index) ?? beginner(scene, before: index),
        !finds.contains(where: { $0.victims == people && $0.harm == harm })
      else { continue }
      var find = Find("pronoun", harm, victims: people, trigger: index)
      find.last = object(scene, index)
      find.agent = ActiveHarm.agent(scene, index)
      if isLed(scene, people, index) { find.harm = .killed }
      finds.append(find)
    }
  }

  /// An active verb of harm behind "and" or a comma, with nothing but a pronoun behind it.
  private static func isDeed(_ scene: Scene, _ index: Int) -> Bool {
    let verb = scene[index]
    let place = object(scene, index)
    let object = scene[place]
    return verb.kind == .verb && verb.classes.meets(verbs) && !verb.isPassive
      && !verb.traits.meets([.negated, .modal, .infinitive, .hypothetical])
      && isPronoun(scene, place) && !scene.isJoinedPronoun(place)
      && (![.noun, .verb, .state].contains(scene[place + 1].kind) || isHowOften(scene[place + 1]))
      && !scene.sentence.has(object.upper, .hyphen)
  }

  /// The pronoun behind a verb, over "all of".
  private static func object(_ scene: Scene, _ verb: Int) -> Int {
    let all = scene[verb + 1]
    let isAll =
      all.kind == .noun && all.upper == all.lower + 1 && all.quantity < 0
      && scene.sentence.has(all.lower, .qualifierBefore)
    return isAll ? verb + 2 : verb + 1
  }

  /// "Shot him several times".
  private static func isHowOften(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun && phrase.all.has(.measure)
  }

  /// "Him", "them": a pronoun alone that files give the number of an object.
  static func isPronoun(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.kind == .noun, phrase.traits == .pronoun, phrase.upper == phrase.lower + 1 else {
      return false
    }
    let number = scene.lexeme(phrase.head).number
    return number == 3 || number == 4
  }

  /// "And shot him", ", killing her", "and they killed her": no subject of its own but a pronoun.
  private static func isJoined(_ scene: Scene, _ verb: Int) -> Bool {
    var before = scene.preceding(verb)
    if scene[before].kind == .noun, scene[before].traits.contains(.pronoun) {
      before = scene.preceding(before)
    }
    return scene[before].kind == .conjunction
      || scene[before].kind == .comma && scene[verb].has(.harmGerund)
  }

  static func isSeveral(_ scene: Scene, _ pronoun: Int) -> Bool {
    scene.lexeme(scene[pronoun].head).number == 4
  }

  /// The only people of that number before the verb who do nothing themselves, where a verb has them as object.
  private static func antecedent(_ scene: Scene, before verb: Int) -> Int? {
    guard isJoined(scene, verb) else { return nil }
    let isSeveral = isSeveral(scene, object(scene, verb))
    var found: Int?
    for index in 0..<verb where scene[index].kind == .noun && scene.isVictims(index) {
      let isOfHome = isOfHome(scene, index)
      guard !scene.mayBeThing(index), !scene.beginsClause(index),
        scene[scene.preceding(index)].kind != .including,
        isOfHome
          || !scene.sentence.meets(scene[scene.preceding(index)].lower, WordClass(.of, .from)),
        agrees(scene, index, isSeveral)
      else { continue }
      guard found == nil, isOfHome || isObject(scene, index) else { return nil }
      found = index
    }
    return found
  }

  /// "Omar Haddad was driving home when gunmen shot him": the one person with whom the sentence begins, where
  /// others do it in a clause that a word such as "when" begins, and nobody else could be meant.
  private static func beginner(_ scene: Scene, before verb: Int) -> Int? {
    guard !isSeveral(scene, object(scene, verb)), let first = scene.openingPerson,
      scene[first].ownerUpper < 0 || scene.isVictims(scene[first]) && scene[first].has(.kin),
      case let agent = clauseAgent(scene, verb), agent > first + 1,
      !scene[agent - 1].has(.conditional),
      SufferedHarm.isDoer(scene, agent) || scene[agent].has(.person),
      !isOfSpeech(scene, first, agent)
    else { return nil }
    let name = scene[first + 1].kind == .comma ? first + 2 : first
    let isOther = { (index: Int) in
      index != first && index != name && index != agent && scene.isVictims(index)
        && agrees(scene, index, false) && !scene.mayBeThing(index)
    }
    return (first..<verb).contains(where: isOther) ? nil : first
  }

  /// Who does it: the subject right before the verb, or before a first verb of the clause.
  private static func clauseAgent(_ scene: Scene, _ verb: Int) -> Int {
    var index = scene.preceding(verb)
    while index > 0, !opensClause(scene, index) {
      guard ![.comma, .relative, .that, .stop].contains(scene[index].kind) else { return -1 }
      index -= 1
    }
    return scene[index].kind == .noun ? index : -1
  }

  /// Behind "when", or "before", which files call a word of time.
  private static func opensClause(_ scene: Scene, _ index: Int) -> Bool {
    let joint = scene[index - 1]
    return joint.kind == .subordinator
      || joint.kind == .preposition && scene.sentence.has(joint.lower, .ago)
  }

  private static func isOfSpeech(_ scene: Scene, _ first: Int, _ agent: Int) -> Bool {
    (first..<agent).contains {
      scene[$0].kind == .verb && scene[$0].classes.meets(WordClass(.said, .says, .tells))
    }
  }

  /// Whether people can be meant: one person, or a number of them where the pronoun means several.
  static func agrees(_ scene: Scene, _ index: Int, _ isSeveral: Bool) -> Bool {
    let phrase = scene[index]
    if isSeveral { return phrase.quantity >= 0 && VictimSum.exactly(phrase, in: scene) != 1 }
    return VictimSum.exactly(phrase, in: scene) == 1
  }

  /// "Burst into the home of a farmer and shot him": whose house or car was gone for.
  private static func isOfHome(_ scene: Scene, _ index: Int) -> Bool {
    guard scene.isOf(index - 1), scene[index - 2].kind == .noun, scene[index - 2].has(.target),
      !scene[index - 2].has(.person)
    else { return false }
    let joint = index - 3
    return scene[joint].kind == .verb && !scene[joint].isPassive
      || scene[joint].kind == .preposition && scene[scene.preceding(joint)].kind == .verb
        && !scene[scene.preceding(joint)].isPassive
  }

  /// "Seized a man", "fired at a woman".
  private static func isObject(_ scene: Scene, _ index: Int) -> Bool {
    let before = scene.preceding(index)
    if scene[before].kind == .verb { return !scene[before].isPassive }
    return scene[before].kind == .preposition
      && scene.sentence.meets(scene[before].lower, WordClass(.locative, .to))
      && scene[scene.preceding(before)].kind != .noun
      || scene[before].kind == .preposition && isAimedAt(scene, before)
  }

  /// "Fired a rifle at a woman".
  private static func isAimedAt(_ scene: Scene, _ preposition: Int) -> Bool {
    let verb = scene[scene.preceding(scene.preceding(preposition))]
    return verb.kind == .verb && !verb.isPassive
      && scene.sentence.has(scene[preposition].lower, .locative)
      && scene.mayBeThing(scene.preceding(preposition))
  }

  /// Whoever was led away, lined up or taken and shot was put to death.
  private static func isLed(_ scene: Scene, _ people: Int, _ verb: Int) -> Bool {
    let before = scene[scene.preceding(people)]
    return before.kind == .verb && before.all.has(.leads)
      && scene.lexeme(scene[verb].head).isFateOpen
      && scene.lexeme(scene[verb].head).strike == .gunfire
  }
}
