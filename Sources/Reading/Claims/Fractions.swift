// SPDX-License-Identifier: Apache-2.0
import Record

/// A share of a stated number: "half of the 40 wounded were children" are 20 of the 40, "one in four of
/// the 40" are ten.
enum Fractions: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.meets(WordClass(.fraction, .numberWord)), !finds.isEmpty else {
      return
    }
    for index in 0..<scene.count {
      if scene[index].all.has(.fraction), let share = share(scene, index) {
        add(share, of: index + 2, from: index, scene, &finds)
      } else if isRatio(scene, index), let share = ratio(scene, index) {
        add(share, of: index + 2, from: index - 2, scene, &finds)
      }
    }
  }

  private static func add(
    _ share: Int, of whole: Int, from first: Int, _ scene: Scene, _ finds: inout [Find]
  ) {
    guard let known = finds.firstIndex(where: { $0.victims == whole }) else { return }
    var find = Find(
      "fraction", finds[known].harm, victims: people(scene, whole), trigger: whole - 2)
    find.stated = .exactly(share)
    find.relation = .part
    (find.first, find.last) = (first, max(whole, find.victims))
    finds.insert(find, at: known + 1)
  }

  /// Whether a phrase is the four of "one in four of …".
  static func isRatio(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].quantity >= 0 && index >= 2 && scene[index - 2].quantity >= 0
      && scene[index - 1].kind == .preposition
      && scene.sentence.has(scene[index - 1].lower, .locative)
  }

  private static func ratio(_ scene: Scene, _ index: Int) -> Int? {
    guard let times = VictimSum.exactly(scene[index - 2], in: scene),
      let parts = VictimSum.exactly(scene[index], in: scene), parts > times,
      scene[index + 1].kind == .preposition, scene.sentence.has(scene[index + 1].lower, .of),
      let whole = scene.quantity(scene[index + 2]), let all = whole.min, whole.max == all,
      Int(all) * times % parts == 0
    else { return nil }
    return Int(all) * times / parts
  }

  /// The share in people of the number behind it.
  private static func share(_ scene: Scene, _ index: Int) -> Int? {
    guard scene[index + 1].kind == .preposition,
      scene.sentence.has(scene[index + 1].lower, .of),
      let whole = scene.quantity(scene[index + 2]), let all = whole.min, whole.max == all
    else { return nil }
    return share(scene, index, of: Int64(all))
  }

  /// What "half" or "two thirds" is of so many people, where it comes out even and nothing
  /// qualifies it.
  static func share(_ scene: Scene, _ index: Int, of all: Int64) -> Int? {
    let phrase = scene[index]
    guard let times = numerator(scene, phrase).map(Int64.init),
      !scene.sentence.has(phrase.lower - 1, .qualifierBefore)
    else { return nil }
    let parts = Int64(scene.lexeme(phrase.upper - 1).number)
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
  private static func people(_ scene: Scene, _ whole: Int) -> Int {
    let verb = scene.following(whole)
    guard scene[verb].kind == .verb, scene[verb].traits.contains(.be),
      scene.isVictims(scene.following(verb))
    else { return whole }
    return scene.following(verb)
  }
}
