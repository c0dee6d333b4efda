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
      if let own = ActorReader.agent(scene, find.agent), !isInPassing(find.agent) {
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
    if isOfOtherSide(find) { return nil }
    let blast = max(earlierBlast(find), OtherMeans.joint(scene, find, mentions))
    return nearest(
      mentions.actors, find,
      {
        $0.phrase > blast && $0.phrase < wall && $0.phrase != find.victims
          && !isLoser($0.phrase, of: find)
          && !isOfOther($0.phrase, than: find)
          && !isOfLater($0.phrase, than: find) && !isRival($0.phrase, of: find)
      })
  }

  /// "A strike on a house belonging to Omar Haddad killed two": somebody who is named within what did it.
  private func isInPassing(_ index: Int) -> Bool {
    let phrase = scene[index]
    guard scene.order == .subjectFirst, scene.isPersonName(phrase),
      !phrase.all.meets(WordClass(.actor, .cause))
    else { return false }
    let joint = scene.preceding(headOfNames(index))
    if scene[joint].kind == .preposition { return !scene.isBy(joint) }
    // "A man dressed as Omar Haddad".
    if scene[joint].kind == .subordinator { return scene.isAs(joint) }
    return scene[joint].kind == .verb && joint == scene.preceding(index)
      && !scene[joint].classes.meets(WordClass(.said, .says, .reports, .blames))
  }

  /// The first of "Omar Fadl, Ali Atwi and Samer Hariri".
  private func headOfNames(_ last: Int) -> Int {
    var first = last
    while case let joint = scene.preceding(first),
      [.comma, .conjunction].contains(scene[joint].kind),
      case let name = scene.preceding(joint), scene.isPersonName(scene[name])
    {
      first = name
    }
    return first
  }

  /// "Police said he killed two before officers shot him": he is none of the others.
  private func isOnePronoun(_ index: Int) -> Bool {
    let phrase = scene[index]
    guard scene.order == .subjectFirst, phrase.kind == .noun, phrase.traits.contains(.pronoun)
    else { return false }
    return scene.lexeme(phrase.head).number == 1
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
    if scene.order == .verbFirst { return isOfLaterVerb(actor, than: find) }
    guard find.trigger >= 0, actor > find.trigger + 2, scene.isBy(actor - 1) else { return false }
    let owner = scene.preceding(actor - 1)
    // But "in two strikes by the coalition".
    // Nor "27 were killed and 25 wounded by shelling", which did both.
    if scene[owner].kind == .noun, scene[owner].quantity >= 0, owner != find.victims,
      !scene[owner].all.meets(WordClass(.cause, .harmAdjective, .harmPast))
    {
      return true
    }
    guard
      let joint = (find.trigger..<actor).first(where: {
        scene[$0].kind == .conjunction && scene[scene.following($0)].kind == .noun
          && scene.beginsClause(scene.following($0))
      })
    else { return false }
    return hasOwnMeans(find, before: joint) || isAttacker(scene.following(joint))
  }

  /// "قتل مدني بسلاح أبيض، بينما قتل آخر برصاص الجيش": who did what another verb tells, where how the first came
  /// about is told.
  private func isOfLaterVerb(_ actor: Int, than find: Find) -> Bool {
    guard scene.sentence.seen.has(.subordinator), find.trigger >= 0, actor > find.trigger,
      let joint = (find.trigger..<actor).first(where: {
        scene[$0].kind == .subordinator && HarmThenPeople.harm(scene, $0 + 1) != nil
      })
    else { return false }
    // "قتلوا خلال القصف" takes up what was told.
    return mentions.causes.contains {
      $0.phrase > find.trigger && $0.phrase < joint
        && !scene[$0.phrase].traits.contains(.definite)
    }
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
    // "YPG fighter death", "a Palestinian boy's death", "put the army's dead at 19": the words before it are
    // whose it was.
    guard phrase.kind == .noun, phrase.has(.harmNoun), phrase.head > phrase.lower, !find.isOwned,
      find.stated == nil, !(phrase.has(.plural) && phrase.ownerUpper > phrase.lower)
    else { return nil }
    return ActorReader.within(scene, find.trigger, before: phrase.head)
  }
}
