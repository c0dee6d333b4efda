// SPDX-License-Identifier: Apache-2.0
import Record

/// People under rubble: "لا يزال ستة أشخاص تحت الأنقاض".
enum TrappedPeople: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.lie) else { return }
    for index in 0..<scene.count where scene[index].kind == .verb && scene[index].has(.lie) {
      // "إنقاذ 5 أشخاص من تحت الأنقاض": those were brought out.
      guard scene[index - 1].kind != .preposition,
        let people = HarmedPeople.numbered(scene, before: index),
        !VerbFirst.isTaken(people, finds)
      else { continue }
      finds.append(Find("trapped-people", .trapped, victims: people, trigger: index))
    }
  }
}
