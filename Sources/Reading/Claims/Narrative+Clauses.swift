// SPDX-License-Identifier: Apache-2.0
import Record

/// Where the clause of a find ends: what stands behind it is first of all another's.
extension Narrative {
  /// The semicolon that ends the clause of a find, or the place with which the next one's begins.
  static func end(_ find: Find, _ finds: [Find], _ scene: Scene) -> Int {
    for next in finds where next.first > find.last {
      let start = next.victims >= 0 ? min(next.victims, next.trigger) : next.trigger
      if let place = Gapped.placeBefore(scene, start) { return place }
      // "Said one person was killed in Hays, and that two were wounded in Mokha".
      if scene[start - 1].kind == .that, scene[start - 2].kind == .conjunction { return start - 1 }
      if next.relation == .part, isPartElsewhere(scene, start) { return start }
      if let clause = clause(of: next, behind: find, scene) { return clause }
      if let joint = secondDeed(next, behind: find, scene) { return joint }
    }
    if let colon = opening(find, finds, scene) { return colon }
    guard scene.sentence.seen.has(.semicolon), find.trigger >= 0 else { return .max }
    return (find.trigger..<scene.count).first { scene.sentence.has(scene[$0].lower, .semicolon) }
      ?? .max
  }

  /// "A strike in Hays killed two and a raid in Mokha killed three": where the clause of another doer begins.
  private static func clause(of next: Find, behind find: Find, _ scene: Scene) -> Int? {
    guard scene.order == .subjectFirst, find.agent >= 0, next.agent > find.last else { return nil }
    return (find.last + 1..<next.agent).last {
      scene[$0].kind == .conjunction || scene[$0].kind == .comma
    }
  }

  /// "Arrested 63 in Hays, among them two lawmakers, and killed a boy in Mokha": the "and" before another verb
  /// of the same doers, behind a part.
  private static func secondDeed(_ next: Find, behind find: Find, _ scene: Scene) -> Int? {
    let joint = next.trigger - 1
    guard scene.order == .subjectFirst, find.relation == .part, joint > find.last,
      scene[joint].kind == .conjunction, scene[next.trigger].kind == .verb
    else { return nil }
    return joint
  }

  /// "Strikes killed 37 people, 15 of them in Hays": the place is that of the 15.
  static func isPartElsewhere(_ scene: Scene, _ part: Int) -> Bool {
    scene.order == .subjectFirst && scene[part].quantity >= 0 && scene[part - 1].kind == .comma
      && scene[part + 1].kind == .including && scene[part + 2].kind == .preposition
      && scene.sentence.has(scene[part + 2].lower, .locative)
  }

  /// "Eight were killed: five in Hays and three in Mokha": the colon behind which parts are told.
  private static func opening(_ find: Find, _ finds: [Find], _ scene: Scene) -> Int? {
    guard scene.sentence.seen.has(.colon), find.relation == .none, find.last >= 0,
      let colon = (find.last..<max(find.last, scene.count)).first(where: {
        scene[$0].kind == .colon
      }), finds.contains(where: { $0.relation == .part && $0.first > colon })
    else { return nil }
    return colon
  }
}
