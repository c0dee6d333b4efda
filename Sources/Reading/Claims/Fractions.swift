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
    guard let times = numerator(scene, phrase), scene[index + 1].kind == .preposition,
      scene.sentence.has(scene[index + 1].lower, .of),
      !scene.sentence.has(phrase.lower - 1, .qualifierBefore),
      let whole = scene.quantity(scene[index + 2]), let all = whole.min, whole.max == all
    else { return nil }
    let parts = scene.lexeme(phrase.upper - 1).number
    guard parts > times, (all * times) % parts == 0 else { return nil }
    return Int(all * times / parts)
  }

  /// One of "half", two of "two thirds".
  private static func numerator(_ scene: Scene, _ phrase: Phrase) -> Int32? {
    guard scene.sentence.has(phrase.upper - 1, .fraction) else { return nil }
    guard let quantity = scene.quantity(phrase) else {
      let isBare = phrase.upper == phrase.lower + 1
      return isBare ? 1 : nil
    }
    guard quantity.upper == phrase.upper - 1, quantity.min == quantity.max,
      quantity.qualifiers == QualifierSet(.exact)
    else { return nil }
    return quantity.min
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
