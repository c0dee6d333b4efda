// SPDX-License-Identifier: Apache-2.0
import Record

/// "A man stabbed two guards before being shot dead": the passive without a subject is of whoever acts before it.
///
/// It is not of those to whom that was done; but of them in "two men were abducted before being killed". So in "a
/// man stabbed two guards and was shot dead".
enum UnsaidSubject {
  /// The people of such a passive, none where nobody knows who they are; nil where it is no such passive.
  static func of(_ scene: Scene, _ verb: Int) -> [Int]? {
    let joint = scene[verb - 1]
    guard scene.order == .subjectFirst, scene[verb].isPassive, scene[verb].traits.contains(.be)
    else { return nil }
    if joint.kind == .conjunction { return joined(scene, verb) }
    guard joint.kind == .preposition || joint.kind == .subordinator,
      let deed = (0..<(verb - 1)).last(where: { scene[$0].kind == .verb }), deed > 0
    else { return nil }
    guard scene[deed].has(.harmPast) else {
      // "Had received threats before being murdered".
      let isBefore = scene.sentence.has(joint.lower, .ago) && scene[verb].traits == .be
      return isBefore ? scene.subjects(of: deed) : nil
    }
    if scene[deed].isPassive { return scene.subjects(of: deed) }
    return ActiveHarm.hasObject(scene, deed) ? doer(scene, deed).map { [$0] } ?? [] : nil
  }

  /// Whoever did the deed of the verb before "and", where it was done to people.
  private static func joined(_ scene: Scene, _ verb: Int) -> [Int]? {
    guard let deed = (0..<(verb - 1)).last(where: { scene[$0].kind == .verb }), deed > 0,
      scene[deed].has(.harmPast), !scene[deed].isPassive, ActiveHarm.hasObject(scene, deed),
      !((deed + 1)..<(verb - 1)).contains(where: { scene.beginsClause($0) })
    else { return nil }
    return doer(scene, deed).map { [$0] }
  }

  /// The people who did a deed.
  private static func doer(_ scene: Scene, _ deed: Int) -> Int? {
    let doer = ActiveHarm.agent(scene, deed)
    return doer >= 0 && scene.isVictims(doer) && !scene[doer].has(.cause) ? doer : nil
  }
}
