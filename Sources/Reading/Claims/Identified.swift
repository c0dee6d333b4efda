// SPDX-License-Identifier: Apache-2.0
import Record

/// Names that are given to victims told before: "the dead were identified as …".
enum Identified: ClaimRule {
  static func mayBe(_ scene: Scene) -> Bool {
    scene.sentence.seen.has(.said) && scene.sentence.seen.has(.subordinator)
      && scene.sentence.seen.meets(WordClass(.person, .body, .harmAdjective))
  }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.said) else { return }
    for index in 0..<scene.count where scene[index].kind == .verb && scene[index].isPassive {
      let joint = scene.following(index)
      guard scene[index].has(.said), scene[joint].kind == .subordinator,
        let harm = harm(scene, scene.preceding(index))
      else { continue }
      let list = scene.objects(from: scene.following(joint))
      guard let first = list.first, scene.isPersonName(scene[first]) || list.count > 1,
        !finds.contains(where: { list.contains($0.victims) })
      else { continue }
      let before = finds.count
      SufferedHarm.add(scene, list, index, harm, rule: "identified", into: &finds)
      for find in before..<finds.count { finds[find].relation = .partOfEarlier }
    }
  }

  /// The harm of "the dead", "the wounded", "the victims".
  private static func harm(_ scene: Scene, _ index: Int) -> Harm? {
    let phrase = scene[index]
    guard phrase.kind == .noun, phrase.head >= 0 else { return nil }
    let lexeme = scene.lexeme(phrase.head)
    if let harm = lexeme.harm { return harm }
    let isVictim = phrase.has(.body) || phrase.has(.person) && lexeme.number == 0
    return isVictim ? .killed : nil
  }
}
