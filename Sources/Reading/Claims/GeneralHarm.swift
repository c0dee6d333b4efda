// SPDX-License-Identifier: Apache-2.0
import Record

/// Harm told of a long time or as a practice, though no period is named: "they kill peasants",
/// "many have been murdered", "a war that has left 70,000 dead".
enum GeneralHarm {
  /// So many do not die in one incident whose day is left unsaid.
  private static let beyondOneIncident = 2000
  /// Nor so many of whom it is told that they "have died", where nothing would have killed them at once.
  private static let beyondOneClash = 1000

  static func isGeneral(_ scene: Scene, _ draft: Draft, _ find: Find) -> Bool {
    let told = draft.circumstances
    let number = draft.count.min ?? draft.count.max
    if let number, number >= beyondOneIncident, scene.part == .text, namesLongEvent(scene) {
      return true  // "The two sides met today to end a war that has killed 70,000."
    }
    let isOfDay = told.time?.isDay == true
    if let number, number >= beyondOneIncident, scene.part == .text, isOfDay,
      told.cause?.strike == nil,
      let words = told.time?.words, !scene.sentence.extent.contains(words)
    {
      return true  // The day is that of what was told before.
    }
    guard scene.part == .text, !find.isNone else { return false }
    if let number, number >= 100, namesLongEvent(scene, lasting: 30) { return true }
    if number == nil, !namesMoment(scene, told), !isOfHouseholds(scene, find) {
      if isHabit(scene, find), !draft.likeness.isDefinite || isOngoing(scene, find) { return true }
      if !draft.likeness.isDefinite, isMatter(draft, scene, find) { return true }
    }
    if isOfManyYears(scene, draft, find) { return true }
    guard !isOfDay else { return false }
    if let number {
      let isOneStrike = told.cause?.isSingular == true && told.cause?.strike != nil
      return number >= beyondOneIncident && !isOneStrike
    }
    if told.targetIsSingular || told.cause?.isSingular == true { return false }
    return namesLongEvent(scene) || !draft.likeness.isDefinite && isPerfect(scene, find)
  }

  /// "نزوح 300 أسرة": so many households are told of one day, though not how many people.
  private static func isOfHouseholds(_ scene: Scene, _ find: Find) -> Bool {
    guard scene.order == .verbFirst, find.victims >= 0, scene[find.victims].has(.collective) else {
      return false
    }
    return scene.quantity(scene[find.victims]).map { $0.vague == nil } ?? false
  }

  /// "The thousands of workers who have been murdered", "has left 1,000 dead": so many, and nothing in the
  /// sentence or before it that would have killed them at once.
  private static func isOfManyYears(_ scene: Scene, _ draft: Draft, _ find: Find) -> Bool {
    // "The flood has killed hundreds": what did it may have done so at once.
    guard find.relation == .none, find.harm == .killed || find.harm == .injured,
      find.agent < 0 || scene[find.agent].all.has(.actor),
      !namesMoment(scene, draft.circumstances)
    else { return false }
    let told = draft.circumstances
    if told.targetIsSingular || told.cause?.isSingular == true { return false }
    if let number = draft.count.min ?? draft.count.max {
      return number >= beyondOneClash && told.cause?.strike == nil && isPerfect(scene, find)
    }
    guard draft.count.qualifiers == [.vague], isGreat(scene, find.victims) else { return false }
    return isPerfect(scene, find) || find.harm == .killed && !draft.likeness.isDefinite
  }

  /// "Hundreds", "countless".
  private static func isGreat(_ scene: Scene, _ people: Int) -> Bool {
    guard scene.sentence.seen.has(.great), people >= 0 else { return false }
    return (scene[people].lower..<scene[people].upper).contains { scene.sentence.has($0, .great) }
  }

  /// Whether the sentence itself names a time, a place, or the one deed of which it tells.
  private static func namesMoment(_ scene: Scene, _ told: Circumstances) -> Bool {
    func isOwn(_ words: Extent, _ part: Passage.Part) -> Bool {
      !words.isEmpty && part == scene.part && scene.sentence.extent.contains(words)
    }
    if let time = told.time, isOwn(time.words, time.part) { return true }
    if isOwn(told.place.words, told.place.part), !told.place.isInCapitals { return true }
    if told.targetIsSingular, isOwn(told.target, told.targetPart) { return true }
    guard let cause = told.cause, cause.isSingular else { return false }
    return isOwn(cause.words, cause.part)
  }

  /// "The murder of judges", "the killing of many journalists": people of a sort, without a number.
  private static func isMatter(_ draft: Draft, _ scene: Scene, _ find: Find) -> Bool {
    let trigger = scene[find.trigger]
    guard trigger.kind == .noun, trigger.has(.harmNoun), !trigger.has(.harmAdjective),
      find.victims != find.trigger, !scene.sentence.isLine
    else { return false }
    if draft.count.qualifiers == [.plural] { return true }
    // "The death of many civilians in the bombing of the suburbs" is of that.
    guard let cause = draft.circumstances.cause else { return draft.count.qualifiers == [.vague] }
    return draft.count.qualifiers == [.vague] && !scene.sentence.extent.contains(cause.words)
  }

  /// A verb that tells of no one time: "they kill peasants", "must stop murdering civilians".
  private static func isHabit(_ scene: Scene, _ find: Find) -> Bool {
    let trigger = scene[find.trigger]
    guard trigger.kind == .verb, !scene.sentence.isLine else { return false }
    if trigger.has(.harmPresent), !trigger.isPassive { return true }
    if isGoingOn(scene, trigger) { return true }
    return trigger.has(.harmGerund) && !follows(scene, find.trigger)
  }

  /// "The ones who are being killed", "it is killing our children": whoever they are, it goes on.
  private static func isOngoing(_ scene: Scene, _ find: Find) -> Bool {
    let trigger = scene[find.trigger]
    if isGoingOn(scene, trigger) { return true }
    let before = scene[scene.preceding(find.trigger)]
    let isProgressive =
      trigger.traits.contains(.be) || before.kind == .verb && before.has(.be)
    return trigger.has(.harmGerund) && isProgressive
      && !scene[find.victims].traits.contains(.definite)
  }

  /// "Civilians are being killed", "people are dying".
  private static func isGoingOn(_ scene: Scene, _ trigger: Phrase) -> Bool {
    if trigger.has(.harmIntransitive), scene.lexeme(trigger.head).number == 9 { return true }
    return trigger.isPassive
      && (trigger.lower..<trigger.upper).count { scene.sentence.has($0, .be) } > 1
      && !trigger.traits.contains(.have)
  }

  /// "Many have been murdered".
  static func isPerfect(_ scene: Scene, _ find: Find) -> Bool {
    let isLeft = find.rule == "left-in-state"  // "Has left 1,000 people dead".
    let trigger = scene[isLeft ? find.first : find.trigger]
    return trigger.kind == .verb && !scene.sentence.isLine && trigger.traits.contains(.have)
  }

  /// Whether a gerund tells what came of something: ", killing several farmers".
  private static func follows(_ scene: Scene, _ index: Int) -> Bool {
    let before = scene[scene.preceding(index)]
    return before.kind == .comma || before.kind == .conjunction || before.kind == .dash
      || before.kind == .time || before.kind == .noun && !scene[index].traits.contains(.be)
  }

  /// "The war", "the offensive": words whose number says how many days such a thing may last.
  private static func namesLongEvent(_ scene: Scene, lasting days: Int32 = 365) -> Bool {
    (scene.sentence.lower..<scene.sentence.upper).contains {
      let token = scene.sentence[$0]
      let others = WordClass(.person, .timeUnit, .multiplier)
      guard token.has(.singular), !token.meets(others), !scene.sentence.has($0 + 1, .hyphen) else {
        return false
      }
      return scene.lexeme($0).number >= days
    }
  }
}
