// SPDX-License-Identifier: Apache-2.0
import Record

/// Harm that somebody asks for, or that a list of what would have been tells.
extension StanceReader {
  /// "Said that some priests had to be killed": what has to be has not been done yet.
  static func isDue(_ scene: Scene, _ find: Find) -> Bool {
    let trigger = scene[find.trigger]
    guard find.harm == .killed, trigger.traits.isSuperset(of: [.have, .be]) else { return false }
    return (trigger.lower..<trigger.upper).contains {
      scene.sentence.has($0, .have) && scene.sentence.has($0 + 1, .to)
        && scene.sentence.has($0 + 2, .be)
    }
  }

  /// "Anyone who kills a guard will be punished".
  static func isOfAnyone(_ scene: Scene, _ trigger: Int) -> Bool {
    guard scene.order == .subjectFirst, scene[trigger].has(.harmPresent),
      !scene[trigger].has(.harmPast), !scene[trigger].isPassive,
      scene[trigger - 1].kind == .relative
    else { return false }
    return scene[trigger - 2].all.has(.another) && scene[trigger - 2].all.has(.nobody)
  }

  /// "The plan would have included the kidnapping of ministers and the murder of judges".
  static func isOfUnrealList(_ scene: Scene, _ find: Find) -> Bool {
    guard scene.order == .subjectFirst, scene.sentence.seen.has(.modal),
      let verb = (0..<find.trigger).last(where: { scene[$0].kind == .verb }),
      scene[verb].traits.isSuperset(of: [.modal, .hypothetical, .have])
    else { return false }
    var object = scene.following(verb)
    if scene[object].kind == .including { object = scene.following(object) }
    let first = scene[object]
    return !scene[verb].has(.accountFor) && first.kind == .noun && first.has(.harmNoun)
  }
}
