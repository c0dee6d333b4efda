// SPDX-License-Identifier: Apache-2.0
import Record

/// Where a sentence turns to people whom something else harmed: "قتل راع برصاص حرس الحدود، وقتل طفل بانفجار لغم".
///
/// Whoever fired or struck before has laid no mine and let no wall fall by that.
enum OtherMeans {
  /// The joint behind which a find has means of its own, where a deed is told before; -1 where it has none.
  static func joint(_ scene: Scene, _ find: Find, _ mentions: Mentions) -> Int {
    guard scene.order == .verbFirst, find.trigger > 2, !mentions.causes.isEmpty else { return -1 }
    let end = end(scene, find)
    for joint in stride(from: find.trigger - 1, to: 0, by: -1)
    where isJoint(scene, joint, find.trigger) {
      guard let own = mentions.causes.first(where: { (joint + 1..<end).contains($0.phrase) })
      else { continue }
      return isOther(scene, own, mentions, joint) && tellsDeed(scene, mentions, joint) ? joint : -1
    }
    return -1
  }

  /// Where the next find with means of its own begins, if this one has a cause or a doer; the greatest number
  /// where none does.
  static func wall(_ scene: Scene, _ find: Find, _ finds: [Find], _ mentions: Mentions) -> Int {
    guard scene.order == .verbFirst, finds.count > 1, !mentions.causes.isEmpty else { return .max }
    for next in finds where next.first > find.last && next.relation == .none {
      let joint = max(joint(scene, next, mentions), clause(scene, next, mentions))
      let isOwn = find.agent >= 0 || mentions.causes.contains { $0.phrase < joint }
      if joint > find.last { return isOwn ? joint : .max }
    }
    return .max
  }

  /// "هجوم أسفر عن مقتل ضابط، وأعقبته مواجهات قتل فيها سبعة": where the clause begins that tells a cause before
  /// the find; -1 where none does.
  private static func clause(_ scene: Scene, _ find: Find, _ mentions: Mentions) -> Int {
    guard find.trigger > 2,
      let joint = (1..<find.trigger).last(where: { scene[$0].kind == .comma }),
      mentions.causes.contains(where: {
        $0.phrase > joint && $0.phrase < find.trigger
          && scene[$0.phrase].traits.isDisjoint(with: [.definite, .possessive])
      })
    else { return -1 }
    return joint
  }

  /// Where the clause of a find ends.
  private static func end(_ scene: Scene, _ find: Find) -> Int {
    (find.trigger + 1..<max(find.trigger + 1, scene.count)).first {
      isJoint(scene, $0, $0 + 1)
    } ?? scene.count
  }

  /// "، كما", "، فيما", "، و", or the "and" right before what happened.
  private static func isJoint(_ scene: Scene, _ index: Int, _ trigger: Int) -> Bool {
    switch scene[index].kind {
    case .comma: [.conjunction, .subordinator].contains(scene[index + 1].kind)
    case .conjunction:
      index == trigger - 1 && scene[trigger].kind == .verb
        && HarmThenPeople.harm(scene, trigger) != nil
    default: false
    }
  }

  private typealias CauseAt = Mentions.At<Circumstances.CauseWords>

  /// What is nobody's fire or strike, and none of which was told before.
  private static func isOther(
    _ scene: Scene, _ own: CauseAt, _ mentions: Mentions, _ joint: Int
  ) -> Bool {
    [.accident, .plantedExplosives, .denial].contains(own.value.kind)
      && scene[own.phrase].traits.isDisjoint(with: [.definite, .possessive])
      && !mentions.causes.contains { $0.phrase < joint && $0.value.kind == own.value.kind }
  }

  private static func tellsDeed(_ scene: Scene, _ mentions: Mentions, _ joint: Int) -> Bool {
    mentions.causes.contains { $0.phrase < joint }
      || mentions.strikes.contains { $0.phrase < joint }
      || (0..<joint).contains { HarmThenPeople.isDoer(scene, $0) }
  }
}
