// SPDX-License-Identifier: Apache-2.0
import Record

/// A share of a stated number: "half of the 40 wounded were children" are 20 of the 40.
enum Fractions: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.fraction), !finds.isEmpty else { return }
    for index in 0..<scene.count where scene[index].all.has(.fraction) {
      guard let whole = finds.firstIndex(where: { $0.victims == index + 2 }),
        let share = share(scene, index)
      else { continue }
      var find = Find("fraction", finds[whole].harm, victims: people(scene, index), trigger: index)
      find.stated = .exactly(share)
      find.relation = .part
      (find.first, find.last) = (index, max(index + 2, find.victims))
      finds.insert(find, at: whole + 1)
    }
  }

  /// The share in people, where it comes out even and nothing qualifies it.
  private static func share(_ scene: Scene, _ index: Int) -> Int? {
    let phrase = scene[index]
    guard phrase.upper == phrase.lower + 1, phrase.quantity < 0,
      scene[index + 1].kind == .preposition, scene.sentence.has(scene[index + 1].lower, .of),
      !scene.sentence.has(phrase.lower - 1, .qualifierBefore),
      let whole = scene.quantity(scene[index + 2]), let all = whole.min, whole.max == all
    else { return nil }
    let parts = scene.lexeme(phrase.lower).number
    return parts > 1 && all % parts == 0 ? Int(all / parts) : nil
  }

  /// "… were children": who they were; else those of the whole.
  private static func people(_ scene: Scene, _ index: Int) -> Int {
    let verb = scene.following(index + 2)
    guard scene[verb].kind == .verb, scene[verb].traits.contains(.be),
      scene.isVictims(scene.following(verb))
    else { return index + 2 }
    return scene.following(verb)
  }
}
