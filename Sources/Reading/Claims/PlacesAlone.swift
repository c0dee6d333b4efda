// SPDX-License-Identifier: Apache-2.0
import Record

/// "In Nairobi alone 17 people died": a part of what was told of a wider place.
enum PlacesAlone: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.order == .subjectFirst, scene.sentence.seen.has(.alone), !finds.isEmpty,
      (1..<scene.count).contains(where: { isAlone(scene, $0) })
    else { return }
    for index in finds.indices
    where finds[index].relation == .none && !finds[index].isNone && finds[index].victims >= 0 {
      finds[index].relation = .partOfEarlier
    }
  }

  private static func isAlone(_ scene: Scene, _ index: Int) -> Bool {
    let place = scene[index]
    return place.kind == .noun && place.upper > place.lower + 1
      && scene.sentence.has(place.upper - 1, .alone) && scene[index - 1].kind == .preposition
      && scene.sentence.has(scene[index - 1].lower, .locative)
  }
}
