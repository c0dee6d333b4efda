// SPDX-License-Identifier: Apache-2.0
import Record

/// Whom the same befell: "12 soldiers were injured in the attack, as were some passers-by".
enum AsWere: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.subordinator), scene.sentence.seen.has(.be), !finds.isEmpty
    else { return }
    for index in 0..<scene.count where isAsWere(scene, index) {
      guard let told = finds.last(where: { $0.trigger < index && isTold(scene, $0) }) else {
        continue
      }
      var first = scene.following(index + 1)
      // "As was his 56 or 57-year-old cousin".
      if scene.isAge(scene[first]), scene[first + 1].kind == .conjunction { first += 2 }
      let people = scene.objects(from: first)
      guard !people.isEmpty, !finds.contains(where: { people.contains($0.victims) }) else {
        continue
      }
      let known = finds.count
      SufferedHarm.add(scene, people, index + 1, told.harm, rule: "as-were", into: &finds)
      for find in known..<finds.count { finds[find].agent = told.agent }
    }
  }

  /// A bare "were" behind the joint, with people behind it.
  private static func isAsWere(_ scene: Scene, _ index: Int) -> Bool {
    let verb = scene[index + 1]
    return scene.isAs(index)
      && verb.kind == .verb && verb.has(.be) && verb.upper == verb.lower + 1
      && scene[scene.following(index + 1)].kind == .noun
      && !scene.beginsClause(scene.following(index + 1))
  }

  /// Harm that a passive tells, so that "were" can stand for it.
  private static func isTold(_ scene: Scene, _ find: Find) -> Bool {
    find.relation == .none && !find.isNone && scene[find.trigger].kind == .verb
      && scene[find.trigger].traits.contains(.be)
  }
}
