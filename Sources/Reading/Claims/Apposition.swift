// SPDX-License-Identifier: Apache-2.0

/// One person told by two words side by side: "the death of a minister, a Mr Spada, who was
/// murdered".
enum Apposition {
  /// Drops the find of a single person whom the find right before it, and a comma, have told.
  static func settle(_ scene: Scene, _ finds: inout [Find]) {
    Find.drop(from: &finds) { finds, find, before in
      finds[before].harm == finds[find].harm && finds[before].victims < finds[find].victims
        && isOne(scene, finds[find]) && isOne(scene, finds[before])
        && leads(scene, finds[before], finds[find])
    }
  }

  private static func isOne(_ scene: Scene, _ find: Find) -> Bool {
    guard find.victims >= 0, find.relation == .none, find.stated == nil, find.number < 0 else {
      return false
    }
    return VictimSum.exactly(scene[find.victims], in: scene) == 1
      && !scene[find.victims].traits.contains(.another)
  }

  /// Whether nothing but a comma, and what goes with the noun before it, stands between the two.
  private static func leads(_ scene: Scene, _ first: Find, _ second: Find) -> Bool {
    guard first.victims < second.victims, first.trigger != second.trigger else { return false }
    let comma = scene.preceding(second.victims)
    guard scene[comma].kind == .comma else { return false }
    var index = scene.preceding(comma)
    while index > first.victims, scene[index].kind == .noun,
      scene[scene.preceding(index)].kind == .preposition
    { index = scene.preceding(scene.preceding(index)) }
    return index == first.victims
  }
}
