// SPDX-License-Identifier: Apache-2.0
import Record

/// People of whom one sentence tells the wound and the death: "a man shot on Sunday has died".
enum LaterDeath {
  /// Leaves the death alone, since one victim is counted once.
  static func settle(_ scene: Scene, _ finds: inout [Find]) {
    Find.drop(from: &finds) { finds, wound, death in
      finds[wound].harm == .injured && finds[wound].victims >= 0 && finds[death].harm == .killed
        && finds[death].victims == finds[wound].victims
        && isLater(finds[death], finds[wound], scene)
    }
  }

  /// Not where both are told of many at once: "dozens were killed and wounded".
  private static func isLater(_ death: Find, _ wound: Find, _ scene: Scene) -> Bool {
    let isJoined =
      scene.preceding(death.trigger) > 0
      && scene[scene.preceding(death.trigger)].kind == .conjunction
      && scene.preceding(scene.preceding(death.trigger)) == wound.trigger
    let isJoinedBack =
      scene[scene.preceding(wound.trigger)].kind == .conjunction
      && scene.preceding(scene.preceding(wound.trigger)) == death.trigger
    guard !isJoinedBack else { return false }
    return !isJoined || scene[death.trigger].has(.harmIntransitive)
  }
}
