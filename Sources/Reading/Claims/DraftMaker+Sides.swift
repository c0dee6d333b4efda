// SPDX-License-Identifier: Apache-2.0
import Record

/// Who fell on the side of those who did what is told beside it, and was killed by others.
extension DraftMaker {
  /// "The army lost four men": nobody has told who killed them.
  func isOwnLoss(_ find: Find) -> Bool {
    find.rule == LostOwn.rule && LostOwn.isOfArmed(scene, find.trigger, find.victims)
  }

  /// The number that files give to words for whoever attacked.
  private static let attacked: Int32 = 10

  /// Whether whoever attacked was killed, which was done by others than themselves.
  ///
  /// "Jihadists attacked a base, killing 15 soldiers. About 50 assailants were killed."
  func isAttacker(_ find: Find) -> Bool {
    guard scene.order == .subjectFirst, find.agent < 0, find.victims >= 0,
      case let victims = scene[find.victims], victims.head >= 0, victims.has(.person)
    else { return false }
    return scene.lexeme(victims.head).number == Self.attacked
  }

  /// "The army killed 11 militants and lost four men": whoever lost them has not killed them.
  func isLoser(_ actor: Int, of find: Find) -> Bool {
    find.rule == LostOwn.rule && actor < find.trigger
  }

  /// "The army killed 11 militants; three soldiers also died": whoever killed the ones has not killed the others,
  /// of whom it is only said that they died.
  func isOfOtherSide(_ find: Find) -> Bool {
    guard scene.order == .subjectFirst, scene[find.trigger].has(.harmIntransitive),
      find.agent < 0, isFighting(find)
    else { return false }
    return finds.contains {
      $0.agent >= 0 && $0.victims != find.victims && $0.agent < find.victims && isFighting($0)
    }
  }

  private func isFighting(_ find: Find) -> Bool {
    find.victims >= 0 && VictimReader(scene: scene).status(find.victims) == .combatant
  }
}
