// SPDX-License-Identifier: Apache-2.0
import Record

/// Whether all are told of who came to harm within a day.
extension ScopeReader {
  /// "استشهد 11 مواطنا في القطاع منذ الصباح", "in the past 24 hours 38 were killed in Gaza": all who died in that time, where no one
  /// strike is told.
  static func isOverDay(
    _ scene: Scene, _ draft: Draft, _ find: Find, _ time: Circumstances.TimeWords
  ) -> Bool {
    let told = draft.circumstances
    guard time.interval != nil, told.part == scene.part, !draft.count.isExactly(1),
      scene.sentence.extent.contains(time.words), !(isOne(scene, told) && isOwnCause(scene, told))
    else { return false }
    if time.expression.isPastDay { return isOfMany(scene, draft, find) }
    switch time.expression.form {
    case .relative, .overnight: return scene.order == .verbFirst && time.expression.isSince
    default: return false
    }
  }

  /// Not "gunmen murdered two officials in the past 24 hours", which somebody did.
  private static func isOfMany(_ scene: Scene, _ draft: Draft, _ find: Find) -> Bool {
    scene.order == .verbFirst
      || [.killed, .injured].contains(draft.harm) && draft.circumstances.actor == nil
        && find.stated == nil && !find.isNone && find.isFigure(in: scene)
  }
}
