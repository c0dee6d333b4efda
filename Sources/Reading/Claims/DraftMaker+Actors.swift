// SPDX-License-Identifier: Apache-2.0
import Record

/// Who is said to have done what a find tells.
extension DraftMaker {
  func actor(_ find: Find) -> Circumstances.ActorWords? {
    if let teller = claimant(find) { return teller }
    if find.agent >= 0 {
      if scene[find.agent].traits.contains(.possessive), scene[find.agent].has(.actor),
        let speaker = speaker(meantBy: find.agent),
        let own = ActorReader.agent(scene, speaker)
      {
        return own  // "The brigades said their fighters killed two".
      }
      if let own = ActorReader.agent(scene, find.agent) {
        // "A strike blamed on Russia killed two".
        let blamed = mentions.actors.first { !$0.value.cue.isEmpty && $0.value.words == own.words }
        return blamed?.value ?? own
      }
      if let speaker = speaker(meantBy: find.agent) ?? owner(of: find.agent) {
        return ActorReader.agent(scene, speaker)
      }
      if let person = PersonalDoers.subject(scene, find) { return person }
      if isOnePronoun(find.agent) { return nil }
    }
    // "71 by the rebels": those of the list's other figures are others.
    if find.rule == "gapped", find.relation == .partOfEarlier { return nil }
    if let own = modifier(find) { return own }
    let blast = earlierBlast(find)
    return nearest(
      mentions.actors, find,
      {
        $0.phrase > blast && !isOfOther($0.phrase, than: find)
          && !isOfLater($0.phrase, than: find) && !isRival($0.phrase, of: find)
      })
  }

  /// "The group claimed to have killed 27": whoever says so of itself.
  private func claimant(_ find: Find) -> Circumstances.ActorWords? {
    guard scene.order == .subjectFirst, scene[find.trigger].traits.contains(.infinitive),
      case let verb = scene.preceding(find.trigger), scene[verb].kind == .verb,
      !scene[verb].isPassive,
      scene[verb].classes.meets(WordClass(.said, .says, .statement, .accepts))
    else { return nil }
    return ActorReader.agent(scene, scene.preceding(verb))
  }

  /// "The air force admitted that one of its jets bombed a village": whose the jet is.
  private func owner(of share: Int) -> Int? {
    let whole = share + 2
    guard scene.order == .subjectFirst, scene[share].quantity >= 0, scene.isOf(share + 1),
      scene[whole].traits.contains(.possessive), scene[whole].has(.actor)
    else { return nil }
    var verb = scene.preceding(share)
    if scene[verb].kind == .that { verb = scene.preceding(verb) }
    guard scene[verb].kind == .verb, !scene[verb].isPassive,
      scene[verb].classes.meets(WordClass(.said, .says, .statement, .accepts))
    else { return nil }
    return scene.preceding(verb)
  }

  /// "Police said he killed two before officers shot him": he is none of the others.
  private func isOnePronoun(_ index: Int) -> Bool {
    let phrase = scene[index]
    guard scene.order == .subjectFirst, phrase.kind == .noun, phrase.traits.contains(.pronoun)
    else { return false }
    return scene.lexeme(phrase.head).number == 1
  }

  /// "The army said it killed 25": whoever speaks of itself.
  private func speaker(meantBy pronoun: Int) -> Int? {
    guard scene[pronoun].traits.meets([.pronoun, .possessive]) else { return nil }
    var verb = scene.preceding(pronoun)
    if scene[verb].kind == .that { verb = scene.preceding(verb) }
    // "Acknowledged on Thursday that it had killed 14".
    if scene[verb].kind == .time { verb = scene.preceding(verb) }
    if scene[verb].kind == .preposition { verb = scene.preceding(verb) }
    if scene.order == .verbFirst { return teller(before: verb) }
    let speaker = scene.preceding(verb)
    guard scene[verb].kind == .verb, !scene[verb].isPassive,
      scene[verb].classes.meets(WordClass(.said, .says, .statement, .denies) | WordClass(.accepts)),
      scene[speaker].kind == .noun, !isOneOfSeveral(pronoun, speaker)
    else { return nil }
    return speaker
  }

  /// "قالت الوزارة إن قواتها قضت على 12": who speaks stands behind the verb.
  private func teller(before that: Int) -> Int? {
    var noun = that
    while noun > 0, scene[noun].kind == .noun, scene[noun - 1].kind == .noun { noun -= 1 }
    let verb = scene[noun - 1]
    guard scene[noun].kind == .noun, verb.kind == .verb,
      verb.classes.meets(WordClass(.said, .says, .statement) | WordClass(.accepts)),
      !verb.traits.contains(.negated)
    else { return nil }
    return noun
  }

  /// "Deputies say he shot his brother": he is not who says so.
  private func isOneOfSeveral(_ pronoun: Int, _ speaker: Int) -> Bool {
    let word = scene.lexeme(scene[pronoun].head)
    return word.classes.has(.pronoun) && word.number == 1
      && scene[speaker].has(.plural)
  }

  /// Whether an actor is named by "by" for a verb before, while the find has a verb and a place of its own.
  ///
  /// "A man was killed by army fire in Hays, and a boy was stabbed near Mokha": nobody says by whom.
  private func isOfOther(_ actor: Int, than find: Find) -> Bool {
    guard scene.order == .subjectFirst, actor > 0, actor < find.victims,
      scene.isBy(actor - 1),
      scene[find.trigger].traits.contains(.be), find.victims < find.trigger,
      scene[scene.preceding(find.victims)].kind == .conjunction
    else { return false }
    let place = scene[find.trigger + 1]
    return place.kind == .preposition && scene.sentence.has(place.lower, .locative)
  }

  /// "A bombing killed nine, a day after gunmen killed four": whoever did what is told behind it.
  private func isRival(_ actor: Int, of find: Find) -> Bool {
    scene.order == .subjectFirst && find.agent >= 0 && actor > find.last
      && finds.contains { $0.agent == actor }
  }

  /// Whether "by" names an actor for a later clause, or a later number, than that of the find.
  ///
  /// "A guard was stabbed to death and the attacker was killed by troops"; "nine were killed, four by
  /// the rebels". But "two were killed and a third was wounded by the rebels" is their doing.
  private func isOfLater(_ actor: Int, than find: Find) -> Bool {
    guard scene.order == .subjectFirst, find.trigger >= 0, actor > find.trigger + 2,
      scene.isBy(actor - 1)
    else { return false }
    let owner = scene.preceding(actor - 1)
    if scene[owner].kind == .noun, scene[owner].quantity >= 0, owner != find.victims { return true }
    guard
      let joint = (find.trigger..<actor).first(where: {
        scene[$0].kind == .conjunction && scene[scene.following($0)].kind == .noun
          && scene.beginsClause(scene.following($0))
      })
    else { return false }
    return hasOwnMeans(find, before: joint) || isAttacker(scene.following(joint))
  }

  /// "Stabbed to death", "killed by a mine": how it was done is told.
  private func hasOwnMeans(_ find: Find, before joint: Int) -> Bool {
    (max(0, find.trigger - 1)..<joint).contains { index in
      let phrase = scene[index]
      if phrase.kind == .preposition { return scene.isBy(index) }
      guard phrase.kind == .verb, phrase.head >= 0 else { return false }
      let word = scene.lexeme(phrase.head)
      return word.strike != nil || word.cause != nil && word.cause != .unknown
    }
  }

  /// "The attacker", "his killer": whoever did the deed of the clause before.
  private func isAttacker(_ index: Int) -> Bool {
    scene[index].quantity < 0 && scene[index].has(.singular) && SufferedHarm.isDoer(scene, index)
  }

  /// Where "after a blast" begins of which a find behind it tells, -1 where none does: whoever acts before it
  /// did so because of it.
  ///
  /// "The army razed a house after a blast that wounded four soldiers".
  private func earlierBlast(_ find: Find) -> Int {
    let seen = scene.sentence.seen
    guard seen.has(.subordinator), seen.meets(WordClass(.relative, .that)) else { return -1 }
    let joint = (0..<max(0, find.trigger)).last {
      scene.sentence.has(scene[$0].lower, .subordinator) && scene[$0 + 1].has(.cause)
    }
    guard let joint,
      (joint..<find.trigger).contains(where: {
        scene[$0].kind == .relative || scene[$0].kind == .that
      }), !(joint..<find.trigger).contains(where: { scene[$0].kind == .comma })
    else { return -1 }
    return joint
  }

  /// "coalition kills": the doer before a noun of harm.
  private func modifier(_ find: Find) -> Circumstances.ActorWords? {
    let phrase = scene[find.trigger]
    // "YPG fighter death", "a Palestinian boy's death": the words before it are whose it was.
    guard phrase.kind == .noun, phrase.has(.harmNoun), phrase.head > phrase.lower, !find.isOwned,
      find.stated == nil
    else { return nil }
    return ActorReader.within(scene, find.trigger, before: phrase.head)
  }
}
