// SPDX-License-Identifier: Apache-2.0
import Record

/// "No one was hurt", "nobody was killed": a claim that nobody was harmed.
enum Nobody {
  /// Turns finds whose people are nobody, or whose verb is negated, into claims of no harm.
  static func settle(_ scene: Scene, _ finds: inout [Find]) {
    for index in finds.indices where finds[index].victims >= 0 {
      let victims = scene[finds[index].victims]
      if victims.traits.contains(.none) { finds[index].isNone = true }
    }
    finds.removeAll { isNegated(scene, $0) }
  }

  /// "did not kill 12 people": nothing is claimed of how many were.
  private static func isNegated(_ scene: Scene, _ find: Find) -> Bool {
    let trigger = scene[find.trigger]
    return trigger.kind == .verb && trigger.traits.contains(.negated) && !find.isNone
  }
}
