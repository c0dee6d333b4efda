// SPDX-License-Identifier: Apache-2.0
import Record

/// A second verb of the same people: "was shot in the chest and died".
extension SufferedHarm {
  /// "… were killed and wounded": the people of the harm before it.
  static func follow(_ scene: Scene, _ index: Int, _ harm: Harm, into finds: inout [Find]) {
    let joint = scene.preceding(index)
    guard scene[joint].kind == .conjunction || scene[joint].kind == .comma else { return }
    let before = verb(scene, endingAt: scene.preceding(joint))
    guard let find = finds.last(where: { $0.trigger == before }), find.harm != harm else {
      return shareSubject(scene, before, index, harm, into: &finds)
    }
    var second = find
    second.harm = harm
    second.trigger = index
    second.last = max(second.last, index)
    finds.append(second)
  }

  /// "was rushed to a clinic and died": the people of a verb that tells of no harm itself.
  private static func shareSubject(
    _ scene: Scene, _ verb: Int, _ index: Int, _ harm: Harm, into finds: inout [Find]
  ) {
    guard scene[verb].kind == .verb,
      scene[index].has(.harmIntransitive) || scene[index].isPassive
        || scene[verb].isPassive && scene[index].traits.isEmpty && scene[index].has(.harmPast)
    else { return }
    let people = scene.subjects(of: verb)
    guard !people.isEmpty else { return }
    add(scene, people, index, harm, rule: "suffered-harm", into: &finds)
  }

  /// The verb whose clause ends at a phrase: "was shot" of "was shot in the chest on Sunday".
  static func verb(_ scene: Scene, endingAt end: Int) -> Int {
    var index = end
    for _ in 0..<4 {
      if scene[index].kind == .time {
        index = scene.preceding(index)
        if scene[index].kind == .preposition { index = scene.preceding(index) }
      } else if scene[index].kind == .noun, scene[scene.preceding(index)].kind == .preposition {
        index = scene.preceding(scene.preceding(index))
      } else if scene[index].kind == .noun, scene[scene.preceding(index)].isPassive,
        scene[scene.preceding(index)].has(.leads)
      {  // "Were led to the river and shot".
        index = scene.preceding(index)
      } else if scene[index].kind == .noun, !scene.isVictims(index), scene[index].classes.isEmpty,
        scene[scene.preceding(index)].isPassive, !scene[scene.preceding(index)].has(.gerund)
      {  // "Were led away and shot".
        index = scene.preceding(index)
      } else if scene[index].kind == .verb, scene[index].has(.gerund), scene[index].traits.isEmpty,
        scene[scene.preceding(index)].kind == .subordinator
      {  // "Was hit while queuing for bread and died".
        index = scene.preceding(scene.preceding(index))
      } else if scene[index].has(.reflexive) {  // "Set himself on fire and died".
        index = scene.preceding(index)
      } else {
        return index
      }
    }
    return index
  }
}
