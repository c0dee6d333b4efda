// SPDX-License-Identifier: Apache-2.0
import Record

/// People who were led away, lined up or blindfolded and then shot: they were put to death.
///
/// "Shot" alone leaves it open whether they lived.
enum Executions {
  static func settle(_ scene: Scene, _ finds: inout [Find]) {
    guard scene.sentence.seen.has(.leads), !scene.sentence.seen.has(.survives) else { return }
    for index in finds.indices where isExecution(scene, finds[index], finds) {
      finds[index].harm = .killed
    }
  }

  private static func isExecution(_ scene: Scene, _ find: Find, _ finds: [Find]) -> Bool {
    let trigger = scene[find.trigger]
    guard find.harm == .injured, find.victims >= 0, find.victims < find.trigger, !find.isNone,
      trigger.kind == .verb, scene.lexeme(trigger.head).isFateOpen,
      scene.lexeme(trigger.head).strike == .gunfire,
      scene[scene.preceding(find.trigger)].kind == .conjunction,
      !finds.contains(where: { $0.victims == find.victims && $0.harm == .killed })
    else { return false }
    // Up to the verb of which they are the subject, or one joined to it.
    let verbs = (find.victims..<find.trigger).filter { scene[$0].kind == .verb }
    let verb = verbs.last ?? scene.preceding(find.victims)  // "Seized the mayor and shot him".
    return scene[verb].kind == .verb && scene[verb].all.has(.leads)
      && (scene[verb].isPassive || scene[verb].traits.isEmpty)
  }
}
