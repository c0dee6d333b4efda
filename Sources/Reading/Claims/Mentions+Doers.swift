// SPDX-License-Identifier: Apache-2.0
import Record

/// Who used a cause, and who is named by "by" without having done it.
extension Mentions {
  // MARK: Causes

  /// The number of "exploded" and its like in the files.
  static let burst: Int32 = 1

  /// "A bomb went off outside a bank": planted, where shells and strikes hit.
  func goesOff(_ scene: Scene, _ index: Int, _ word: Lexeme) -> Bool {
    guard scene.order == .subjectFirst, word.cause == .heavyWeapons, word.strike == nil,
      let verb = (index + 1..<min(scene.count, index + reach(scene, index))).first(where: {
        scene[$0].kind == .verb && scene[$0].classes.meets(WordClass(.strikes, .wields))
      })
    else { return false }
    return (scene[verb].has(.wields) || !scene[verb].isPassive)
      && scene.lexeme(scene[verb].head).number == Mentions.burst
  }

  /// "A bomb that had been hidden in a cart went off": further where a clause says where it lay.
  private func reach(_ scene: Scene, _ bomb: Int) -> Int {
    [.that, .relative].contains(scene[bomb + 1].kind) ? 10 : 5
  }

  /// "The coalition carried out air strikes", "Russia launched missiles": who used what.
  func user(_ scene: Scene, _ index: Int) -> Circumstances.ActorWords? {
    guard scene.sentence.seen.has(.wields) else { return nil }
    var verb = scene.preceding(index)
    // "Dozens of missiles".
    if scene[verb].kind == .preposition, scene.isOf(verb) {
      verb = scene.preceding(scene.preceding(verb))
    }
    guard scene[verb].kind == .verb, scene[verb].has(.wields), !scene[verb].isPassive,
      !scene[verb].traits.meets([.negated, .modal, .hypothetical])
    else { return nil }
    let agent = ActiveHarm.agent(scene, verb)
    return agent >= 0 ? ActorReader.agent(scene, agent) : nil
  }

  // MARK: By whom

  /// "An inquiry by Human Rights Watch", "a post by Omar Haddad": what those have made who bear no arms.
  func isWork(_ scene: Scene, _ by: Int, _ noun: Int) -> Bool {
    let work = scene[owner(scene, of: by)]
    return scene.order == .subjectFirst && work.kind == .noun && !work.all.meets(Self.deeds)
      && (work.has(.statement) || !scene[noun].all.has(.actor))
  }

  private static var deeds: WordClass {
    WordClass(.cause, .harmNoun, .harmAdjective, .strikes) | WordClass(.weapon)
  }

  /// What "by" belongs to, over where and when: "was shot in Hays on Monday by", "shared on Facebook by".
  private func owner(_ scene: Scene, of by: Int) -> Int {
    var index = scene.preceding(by)
    while index > 1 {
      let isTime = scene[index].kind == .time
      let joint = scene.preceding(index)
      let isPlace =
        scene[index].kind == .noun && !scene[index].all.meets(Self.deeds)
        && scene[joint].kind == .preposition
        && scene.sentence.meets(scene[joint].lower, WordClass(.locative, .to))
      guard isTime || isPlace else { break }
      index = scene[joint].kind == .preposition ? scene.preceding(joint) : joint
    }
    return index
  }

  /// "Militias backed by Iran": who stands behind others has not done what they did.
  func isBacking(_ scene: Scene, _ participle: Int) -> Bool {
    let verb = scene[participle]
    let deeds = WordClass(.strikes, .wields, .harmPast) | WordClass(.cause, .blames, .uses)
    guard scene.order == .subjectFirst, verb.kind == .verb, verb.traits.isEmpty,
      !verb.classes.meets(deeds)
    else { return false }
    let backed = scene[scene.preceding(participle)]
    return backed.kind == .noun && backed.has(.actor) && !backed.has(.cause)
  }

  /// "The toll was revised down to 12 by the ministry": who moves a toll, not who killed.
  func isTeller(_ scene: Scene, _ by: Int, _ noun: Int) -> Bool {
    guard scene.sentence.seen.has(.toll), scene.sentence.seen.has(.move),
      scene[noun].all.has(.source)
    else { return false }
    if !scene[noun].all.has(.actor) { return true }
    // "Was put at 40 by police".
    let verb = scene.phrases[max(0, by - 4)..<by].last { $0.kind == .verb }
    return verb.map { $0.has(.move) && $0.isPassive } ?? false
  }

  /// Whether what stands before "by" is a deed: a harm, a cause, a verb that carries one out.
  func isDeed(_ scene: Scene, _ index: Int) -> Bool {
    let before = scene[scene.preceding(index)]
    let speech = WordClass(.said, .reports, .quotes)
    if isBacking(scene, scene.preceding(index)) || isHarmless(scene, index) { return false }
    return !before.classes.meets(speech) || before.classes.meets(WordClass(.harmPast, .cause))
  }

  /// "Was mourned by her friend", "found by police", "a town held by the rebels": what is done and harms
  /// nobody.
  private func isHarmless(_ scene: Scene, _ by: Int) -> Bool {
    guard scene.order == .subjectFirst else { return false }
    let index = owner(scene, of: by)
    let verb = scene[index]
    if isLaid(scene, index), scene[scene.following(by)].all.has(.actor) { return false }
    guard verb.kind == .verb, !verb.classes.meets(ActorReader.deeds) else { return false }
    return !isBeforeHarm(scene, scene.following(by))
  }

  /// "A bomb placed by guerrillas", "an ambush set by rebels": a participle that says whose the cause is.
  private func isLaid(_ scene: Scene, _ participle: Int) -> Bool {
    let verb = scene[participle]
    let cause = scene[scene.preceding(participle)]
    return verb.kind == .verb && verb.traits.isEmpty && cause.kind == .noun
      && cause.all.meets(WordClass(.cause, .weapon)) && scene.takes(participle).isEmpty
      && !verb.classes.meets(WordClass(.denies, .investigates, .confirms))
  }

  /// "Was stopped by gunmen and shot": those who fight, and the same people's harm behind them.
  private func isBeforeHarm(_ scene: Scene, _ noun: Int) -> Bool {
    let phrase = scene[noun]
    guard phrase.kind == .noun, scene.lexeme(phrase.head).status == .combatant else { return false }
    let joint = scene.following(noun)
    let next = scene[scene[joint].kind == .comma ? joint + 2 : joint + 1]
    return scene[joint].kind == .conjunction && next.kind == .verb
      && next.classes.meets(WordClass(.harmPast, .harmIntransitive))
  }
}
