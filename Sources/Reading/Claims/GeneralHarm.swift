// SPDX-License-Identifier: Apache-2.0
import Record

/// Harm told of a long time or as a practice, though no period is named: "they kill peasants",
/// "many have been murdered", "a war that has left 70,000 dead".
enum GeneralHarm {
  /// So many do not die in one incident whose day is left unsaid.
  private static let beyondOneIncident = 2000

  static func isGeneral(_ scene: Scene, _ draft: Draft, _ find: Find) -> Bool {
    let told = draft.circumstances
    let number = draft.count.min ?? draft.count.max
    if let number, number >= beyondOneIncident, scene.part == .text, namesLongEvent(scene) {
      return true  // "The two sides met today to end a war that has killed 70,000."
    }
    let isOfDay = told.time?.isDay == true
    if let number, number >= beyondOneIncident, scene.part == .text, isOfDay, told.cause == nil,
      let words = told.time?.words, !scene.sentence.extent.contains(words)
    {
      return true  // The day is that of what was told before.
    }
    guard scene.part == .text, !isOfDay, !find.isNone else { return false }
    if let number {
      let isOneStrike = told.cause?.isSingular == true && told.cause?.strike != nil
      return number >= beyondOneIncident && !isOneStrike || number >= 100 && namesLongEvent(scene)
    }
    if told.targetIsSingular || told.cause?.isSingular == true { return false }
    if namesLongEvent(scene) { return true }
    return !draft.likeness.isDefinite && (isPractice(scene, find) || isMatter(draft, scene, find))
  }

  /// "The murder of judges", "assassinations of union leaders": people of a sort, without a number, a
  /// place or a time.
  private static func isMatter(_ draft: Draft, _ scene: Scene, _ find: Find) -> Bool {
    let told = draft.circumstances
    let trigger = scene[find.trigger]
    return trigger.kind == .noun && trigger.has(.harmNoun) && !trigger.has(.harmAdjective)
      && draft.count.qualifiers == [.plural]
      && find.victims != find.trigger && told.place.isEmpty && told.time == nil
      && !scene.sentence.isLine
  }

  /// A verb that tells of no one time: present, progressive or perfect.
  private static func isPractice(_ scene: Scene, _ find: Find) -> Bool {
    let trigger = scene[find.trigger]
    guard trigger.kind == .verb, !scene.sentence.isLine else { return false }
    if trigger.has(.harmPresent), !trigger.isPassive { return true }
    if trigger.traits.contains(.have) { return true }
    return trigger.has(.harmGerund) && !follows(scene, find.trigger)
  }

  /// Whether a gerund tells what came of something: ", killing several farmers".
  private static func follows(_ scene: Scene, _ index: Int) -> Bool {
    let before = scene[scene.preceding(index)]
    return before.kind == .comma || before.kind == .conjunction || before.kind == .dash
      || before.kind == .time || before.kind == .noun && !scene[index].traits.contains(.be)
  }

  /// "The war", "the conflict": words whose number says how many days such a thing may last.
  private static func namesLongEvent(_ scene: Scene) -> Bool {
    (scene.sentence.lower..<scene.sentence.upper).contains {
      let token = scene.sentence[$0]
      let others = WordClass(.person, .timeUnit, .multiplier)
      guard token.has(.singular), !token.meets(others), !scene.sentence.has($0 + 1, .hyphen) else {
        return false
      }
      return scene.lexeme($0).number >= 365
    }
  }
}
