// SPDX-License-Identifier: Apache-2.0
import Record

/// What one figure is compared with, where a time of its own is told: "in January 712 civilians were killed,
/// against 908 in December", "83 people died in 2023, up from 60 in 2022".
enum ComparedFigures: ClaimRule {
  static let rule: RuleName = "compared"

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.order == .subjectFirst, scene.sentence.seen.has(.compares) else { return }
    for time in 0..<scene.count where scene[time].kind == .time {
      guard standsAlone(scene.times[scene[time].time]), let number = number(scene, before: time),
        Tolls.isFigure(scene, number), !finds.contains(where: { $0.victims == number }),
        let told = told(scene, number, finds)
      else { continue }
      var find = Find(rule, told.harm, victims: number, trigger: number)
      find.last = time
      finds.append(find)
    }
  }

  /// The number that a time belongs to, behind a word that compares: "against 908 in December".
  static func number(_ scene: Scene, before time: Int) -> Int? {
    guard scene.sentence.seen.has(.compares) else { return nil }
    let number = scene[time - 1].kind == .preposition ? time - 2 : time - 1
    let joint = scene[number - 1]
    guard number > 0, scene[number].kind == .noun, scene[number].quantity >= 0,
      joint.kind == .preposition, scene.sentence.has(joint.lower, .compares)
    else { return nil }
    // "Strikes against 12 militants in December".
    let isUpOrDown = scene.sentence.has(joint.lower, .from)
    return isUpOrDown || scene[number - 2].kind != .noun ? number : nil
  }

  /// A month or year, which needs no other time to be counted from.
  private static func standsAlone(_ time: TimeExpression) -> Bool {
    guard !time.isSince else { return false }
    return switch time.form {
    case .month, .months, .year, .part, .calendar: true
    default: false
    }
  }

  /// The figure that the number is compared with: the last before it, or the first behind it.
  private static func told(_ scene: Scene, _ number: Int, _ finds: [Find]) -> Find? {
    finds.last { $0.last < number && $0.isFigure(in: scene) }
      ?? finds.first { $0.first > number && $0.isFigure(in: scene) }
  }
}
