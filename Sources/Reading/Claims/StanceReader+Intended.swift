// SPDX-License-Identifier: Apache-2.0
import Record

/// Harm that is meant, feared to come or kept off, and not done.
extension StanceReader {
  /// "Will execute", "must be killed".
  static func isToCome(_ trigger: Phrase) -> Bool {
    trigger.traits.contains(.modal) && !trigger.traits.contains(.hypothetical)
  }

  /// "Could cause 500 deaths", "there will be 100 dead": the modal verb of which the deaths are told;
  /// "would not comment on the deaths" takes them for granted.
  static func modal(_ scene: Scene, _ find: Find) -> Phrase? {
    guard scene.order == .subjectFirst, scene.sentence.seen.has(.modal) else { return nil }
    let start = find.victims >= 0 ? min(find.victims, find.trigger) : find.trigger
    guard !scene[start].traits.contains(.definite), !scene[find.trigger].traits.contains(.definite)
    else { return nil }
    let verb = scene[scene.preceding(start)]
    let tells = WordClass(.be, .have, .leave, .accountFor) | WordClass(.reaches, .happens)
    guard verb.kind == .verb, verb.traits.contains(.modal), verb.classes.meets(tells) else {
      return nil
    }
    return verb
  }

  /// "Had it not been for a fault, it would have killed 500".
  static func isInverted(_ scene: Scene) -> Bool {
    scene.sentence.has(scene.sentence.lower, .have)
  }

  /// "If it had gone off, it would have killed many", "worse would follow if one were killed".
  static func isUnreal(_ scene: Scene, _ find: Find) -> Bool {
    let trigger = scene[find.trigger]
    if trigger.kind == .verb, trigger.traits.isSuperset(of: [.hypothetical, .have]) { return true }
    guard
      let condition = (0..<max(0, find.trigger)).last(where: { scene[$0].kind == .subordinator }),
      scene[condition].has(.conditional)
    else { return false }
    return (0..<condition).contains {
      scene[$0].kind == .verb && scene[$0].traits.contains(.hypothetical)
    }
  }

  /// "To keep judges from being murdered".
  static func isPrevented(_ scene: Scene, _ trigger: Int) -> Bool {
    let joint = scene[scene.preceding(trigger)]
    return scene[trigger].traits.contains(.be) && joint.kind == .preposition
      && scene.sentence.has(joint.lower, .from)
  }

  /// "to kill 12 people" after a verb of wanting; "is said to have killed" is none of these.
  static func isIntended(_ scene: Scene, _ find: Find) -> Bool {
    let trigger = scene[find.trigger]
    if isTask(scene, find.trigger) { return true }
    guard trigger.traits.contains(.infinitive), !trigger.traits.contains(.have) else {
      return scene.sentence.seen.has(.hypothetical) && !trigger.has(.harmPast)
        && !trigger.classes.meets(
          WordClass(.harmIntransitive, .harmAdjective, .harmGerund, .accountFor))
        && scene[scene.preceding(find.trigger)].all.has(.hypothetical)
    }
    return !trigger.all.meets(WordClass(.believes, .said, .feared)) && !isMeans(scene, find.trigger)
  }

  /// "Had the mission of killing the president".
  private static func isTask(_ scene: Scene, _ trigger: Int) -> Bool {
    guard scene.sentence.seen.has(.hypothetical), scene[trigger].has(.harmGerund) else {
      return false
    }
    let before = scene[scene.preceding(trigger)]
    return before.kind != .verb && before.kind != .comma && before.has(.hypothetical)
  }

  /// "Using guns to kill at least 12 people": a means that was used tells of what it did.
  private static func isMeans(_ scene: Scene, _ trigger: Int) -> Bool {
    guard scene.sentence.seen.has(.uses) else { return false }
    var index = trigger - 1
    while index > max(0, trigger - 6), scene[index].kind != .verb { index -= 1 }
    return scene[index].kind == .verb && scene[index].all.has(.uses)
      && !scene[index].traits.meets([.modal, .infinitive, .negated])
  }

  /// "Planning the assassination of the president", "an attempted murder", "the plot for his murder".
  static func isPlanned(_ scene: Scene, _ find: Find) -> Bool {
    guard scene.sentence.seen.has(.hypothetical) else { return false }
    if scene[find.trigger].all.has(.hypothetical) { return true }
    var before = scene.preceding(find.trigger)
    if scene[before].kind == .preposition { before = scene.preceding(before) }
    return scene[before].all.has(.hypothetical) && !scene[before].traits.contains(.modal)
  }

  static func isLikely(_ trigger: Phrase) -> Bool { trigger.traits.contains(.have) }
}
