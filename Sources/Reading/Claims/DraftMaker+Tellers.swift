// SPDX-License-Identifier: Apache-2.0
import Record

/// Whose deed it was where whoever speaks tells of himself: "the army said it killed 25".
extension DraftMaker {
  private static var telling: WordClass { WordClass(.said, .says, .statement, .accepts) }

  /// "The group claimed to have killed 27": whoever says so of itself.
  func claimant(_ find: Find) -> Circumstances.ActorWords? {
    let verb = scene.preceding(find.trigger)
    guard scene.order == .subjectFirst, scene[find.trigger].traits.contains(.infinitive),
      tells(verb, Self.telling)
    else { return nil }
    return ActorReader.agent(scene, scene.preceding(verb))
  }

  /// "The air force admitted that one of its jets bombed a village": whose the jet is.
  func owner(of share: Int) -> Int? {
    let whole = share + 2
    guard scene.order == .subjectFirst, scene[share].quantity >= 0, scene.isOf(share + 1),
      scene[whole].traits.contains(.possessive), scene[whole].has(.actor)
    else { return nil }
    var verb = scene.preceding(share)
    if scene[verb].kind == .that { verb = scene.preceding(verb) }
    return tells(verb, Self.telling) ? scene.preceding(verb) : nil
  }

  private func tells(_ verb: Int, _ words: WordClass) -> Bool {
    scene[verb].kind == .verb && !scene[verb].isPassive && scene[verb].classes.meets(words)
  }

  /// "The army said it killed 25": whoever speaks of itself.
  func speaker(meantBy pronoun: Int) -> Int? {
    guard scene[pronoun].traits.meets([.pronoun, .possessive]) else { return nil }
    var verb = scene.preceding(pronoun)
    if scene[verb].kind == .that { verb = scene.preceding(verb) }
    // "Acknowledged on Thursday that it had killed 14".
    if scene[verb].kind == .time { verb = scene.preceding(verb) }
    if scene[verb].kind == .preposition { verb = scene.preceding(verb) }
    if scene.order == .verbFirst { return teller(before: verb) }
    let speaker = subject(of: verb)
    guard tells(verb, Self.telling | WordClass(.saying, .denies)), scene[speaker].kind == .noun,
      !isOneOfSeveral(pronoun, speaker)
    else { return nil }
    return speaker
  }

  /// Who speaks, also where the speech is the second thing told of them: "the army denied it and said that".
  private func subject(of verb: Int) -> Int {
    let before = scene.preceding(verb)
    // "Claimed responsibility, saying it had killed 11".
    if scene[before].kind == .comma, scene[verb].has(.saying),
      let main = (0..<before).last(where: { scene[$0].kind == .verb }), tells(main, Self.telling)
    {
      return ActiveHarm.agent(scene, main)
    }
    guard scene[before].kind == .conjunction, scene[0].kind == .noun, scene[1].kind == .verb,
      tells(1, Self.telling | WordClass(.denies))
    else { return before }
    return 0
  }

  /// "قالت الوزارة إن قواتها قضت على 12": who speaks stands behind the verb.
  private func teller(before that: Int) -> Int? {
    var noun = that
    while noun > 0, scene[noun].kind == .noun, scene[noun - 1].kind == .noun { noun -= 1 }
    let verb = scene[noun - 1]
    guard scene[noun].kind == .noun, verb.kind == .verb,
      verb.classes.meets(Self.telling),
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
}
