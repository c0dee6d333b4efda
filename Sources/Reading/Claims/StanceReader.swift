// SPDX-License-Identifier: Apache-2.0
import Record

/// How sure a passage is of what it tells.
enum StanceReader {
  /// Nil where nothing is claimed at all: a threat, a plan, a wish.
  static func stance(_ scene: Scene, _ find: Find) -> Claim.Stance? {
    let trigger = scene[find.trigger]
    if trigger.kind == .verb,
      isIntended(scene, find) || isToCome(trigger) || isPrevented(scene, find.trigger)
        || isDue(scene, find) || isOfAnyone(scene, find.trigger)
    {
      return nil
    }
    if trigger.kind == .noun, trigger.has(.harmNoun) {
      if isPlanned(scene, find) { return nil }
      if isOfUnrealList(scene, find) { return .hypothetical }
    }
    if trigger.kind == .noun, let modal = modal(scene, find) {
      if !modal.traits.contains(.hypothetical) { return nil }
      return isLikely(modal) ? .alleged : .hypothetical
    }
    if isConditional(scene, find) { return isUnreal(scene, find) ? .hypothetical : .conditional }
    if trigger.kind == .verb, trigger.traits.contains(.hypothetical) {
      return isLikely(trigger) && !isInverted(scene) ? .alleged : .hypothetical
    }
    if held(.feared, scene, find) { return .feared }
    if held(.alleged, scene, find) || held(.reportedly, scene, find) { return .alleged }
    // "نفى سقوط أي قتلى": who denies any says that there were none.
    if find.isNone, scene.order == .verbFirst, scene.sentence.seen.has(.denies) { return .asserted }
    if isDenied(scene, find) || isLookedInto(scene, find) || isCalledUntrue(scene, find)
      || Corrections.isOfEarlier(scene, find)
    {
      return .alleged
    }
    if isLongAgo(scene, find) { return .historical }
    if isOfHistory(scene, find) { return .historical }
    return .asserted
  }

  /// "Ten years after an air raid killed 42 pupils": told behind "years after", within its clause.
  private static func isLongAgo(_ scene: Scene, _ find: Find) -> Bool {
    guard scene.sentence.seen.has(.yearsAfter), find.trigger >= 0,
      let after = (0..<find.trigger).last(where: { scene[$0].all.has(.yearsAfter) })
    else { return false }
    return !(after..<find.trigger).contains { scene[$0].kind == .comma }
  }

  /// "At the trial for the murder of", "killed in the Second World War": told before the harm, or in
  /// its own clause; pilgrims who were killed on their way to a memorial are news.
  private static func isOfHistory(_ scene: Scene, _ find: Find) -> Bool {
    let kinds = WordClass(.historical, .anniversary)
    guard scene.sentence.seen.meets(kinds) else { return false }
    // "The cover-up in the trial, and the recent murder of a teacher".
    if scene[find.trigger].kind == .noun, scene[find.trigger].all.has(.relativeModifier) {
      return false
    }
    let end = max(find.trigger, find.victims, 0)
    // "Two men convicted of murder were hanged": the hanging is news.
    for index in 0..<scene.count
    where scene[index].all.meets(kinds) && index != find.victims && !isHarmed(scene, index) {
      if isOfOtherClause(scene, index, end) { continue }
      if index <= end || !(end..<index).contains(where: { endsClause(scene, $0, since: end) }) {
        return true
      }
    }
    return false
  }

  /// "Hanged four men convicted of spying, bringing the year's number to 61".
  private static func isHarmed(_ scene: Scene, _ index: Int) -> Bool {
    let verb = scene[index - 1]
    return scene.order == .subjectFirst && scene[index].quantity >= 0 && scene.isVictims(index)
      && verb.kind == .verb && verb.has(.harmPast) && !verb.isPassive
  }

  /// Whether two stops part what is remembered from the news: "تزامنا مع الذكرى.. 3 قتلى بقصف"
  private static func isOfOtherClause(_ scene: Scene, _ index: Int, _ end: Int) -> Bool {
    scene.order == .verbFirst && scene.sentence.seen.has(.semicolon) && index < end
      && (index..<end).contains { scene.sentence.has(scene[$0].lower, .semicolon) }
  }

  private static func endsClause(_ scene: Scene, _ index: Int, since end: Int) -> Bool {
    switch scene[index].kind {
    case .comma, .relative, .subordinator, .that, .dash, .conjunction: true
    case .verb: index > end
    default: false
    }
  }

  /// "We deny that the commander was killed", "rejected claims that …".
  private static func isDenied(_ scene: Scene, _ find: Find) -> Bool {
    guard scene.sentence.seen.has(.denies) else { return false }
    let joint = scene.preceding(find.first)
    guard scene[joint].kind == .that else { return false }
    let before = scene.preceding(joint)
    if scene[before].has(.denies) { return true }
    return scene[before].kind != .comma && scene[scene.preceding(before)].has(.denies)
  }

  /// "Is looking into reports that four children died".
  private static func isLookedInto(_ scene: Scene, _ find: Find) -> Bool {
    guard scene.sentence.seen.has(.investigates), scene.order == .subjectFirst else { return false }
    let joint = scene.preceding(find.first)
    let reports = scene.preceding(joint)
    return scene[joint].kind == .that && scene[reports].has(.statement)
      && scene[scene.preceding(reports)].all.has(.investigates)
  }

  /// "Reports that our jets killed 30 people are false".
  private static func isCalledUntrue(_ scene: Scene, _ find: Find) -> Bool {
    guard scene.sentence.seen.has(.untrue) else { return false }
    if scene.order == .verbFirst { return Untrue.isSaid(scene, of: find) }
    guard scene.sentence.seen.has(.statement),
      let said = (0..<find.first).last(where: { scene[$0].has(.statement) }),
      scene[said + 1].kind == .that || scene[said + 1].kind == .preposition
    else { return false }
    return (find.last + 1..<max(find.last + 1, scene.count)).contains {
      scene[$0].all.has(.untrue) || scene.sentence.has(scene[$0].lower, .untrue)
    }
  }

  /// "if 12 people were killed"; "if the figure included …" only widens what is counted.
  private static func isConditional(_ scene: Scene, _ find: Find) -> Bool {
    guard scene.sentence.seen.has(.conditional) else { return false }
    for index in 0..<max(0, find.trigger)
    where scene[index].kind == .subordinator && scene[index].has(.conditional) {
      let subject = scene[scene.following(index)]
      if !subject.classes.meets(WordClass(.figure, .toll)) { return true }
    }
    return false
  }

  /// "Accused the army of killing 30": the word of doubt is the verb's before "of".
  private static func isAccused(_ kind: WordKind, _ scene: Scene, _ trigger: Int) -> Bool {
    let joint = scene.preceding(trigger)
    guard scene[trigger].has(.harmGerund), scene[joint].kind == .preposition,
      scene.sentence.has(scene[joint].lower, .of)
    else { return false }
    let accused = scene.preceding(joint)  // "Suspected of killing two".
    return scene[accused].all.has(kind) || scene[scene.preceding(accused)].all.has(kind)
  }

  /// "Killed four suspected militants": what is in doubt is who they were, not that they were killed.
  private static func isOfWhoTheyWere(_ kind: WordKind, _ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard scene.order == .subjectFirst, kind == .alleged, phrase.kind == .noun, phrase.head > 0,
      phrase.has(.person), scene.lexeme(phrase.head).number != 0,
      let doubt = (phrase.lower..<phrase.head).last(where: { scene.sentence.has($0, kind) })
    else { return false }
    return scene.sentence.has(doubt, .believes)
  }

  /// Whether a word of doubt stands with the verb, the victims, the agent, or before the clause.
  private static func held(_ kind: WordKind, _ scene: Scene, _ find: Find) -> Bool {
    guard scene.sentence.seen.has(kind) else { return false }
    for index in [find.trigger, find.victims, find.agent] where index >= 0 {
      if scene[index].all.has(kind), !isOfWhoTheyWere(kind, scene, index) { return true }
    }
    if isAccused(kind, scene, find.trigger) { return true }
    let before = scene.preceding(find.first)
    if scene[before].all.has(kind), scene[before].kind != .comma { return true }
    if scene[before].kind == .that, scene[scene.preceding(before)].all.has(kind) { return true }
    return scene[scene.following(find.last)].kind == .state
      && scene[scene.following(find.last)].all.has(kind)
  }
}
