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
    switch time.expression.form {
    case .relative, .overnight: return scene.order == .verbFirst && time.expression.isSince
    case .past(_, let unit): return unit <= 1 && isOfMany(scene, draft, find)
    default: return false
    }
  }

  /// Not "gunmen murdered two officials in the past 24 hours", which somebody did.
  private static func isOfMany(_ scene: Scene, _ draft: Draft, _ find: Find) -> Bool {
    scene.order == .verbFirst
      || [.killed, .injured].contains(draft.harm) && draft.circumstances.actor == nil
        && find.stated == nil && !find.isNone && find.isFigure(in: scene)
  }

  /// "Since October", "in the past 24 hours": whatever stretch of time a total counts over, it is of no one deed told
  /// before.
  static func isOfItsOwn(_ time: Circumstances.TimeWords) -> Bool {
    if case .past = time.expression.form { return true }
    return time.expression.isStretch
  }
}
