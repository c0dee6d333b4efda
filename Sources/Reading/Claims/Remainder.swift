// SPDX-License-Identifier: Apache-2.0
import Record

/// Who is left of a whole: "nineteen of the 34 passengers died and the rest were injured", "killed two of the
/// five guards and wounded the others".
///
/// Where the sentence tells no whole with a number, several are left, so that nobody knows how many.
enum Remainder {
  static func settle(_ scene: Scene, _ finds: inout [Find]) {
    for index in finds.indices where isRemainder(scene, finds[index].victims) {
      let rest = finds[index]
      let shares = finds.filter { $0.harm != rest.harm && isShare(scene, $0.counted, rest) }
      guard let share = shares.last else { continue }
      finds[index].stated =
        shares.count == 1 ? left(scene, share.counted) : Count(qualifiers: [.plural])
    }
  }

  private static func isRemainder(_ scene: Scene, _ index: Int) -> Bool {
    guard index >= 0, scene[index].has(.remainder), scene[index].quantity < 0 else { return false }
    let first = scene.sentence[scene[index].lower]
    return (first.has(.definite) || first.shape.contains(.phrase)) && !scene.isOf(index + 1)
  }

  /// "Two of the five guards", before those who are left.
  private static func isShare(_ scene: Scene, _ number: Int, _ rest: Find) -> Bool {
    number >= 0 && number < rest.victims && scene[number].quantity >= 0
      && scene.isOf(number + 1) && scene[number + 2].kind == .noun
      && scene[number + 2].traits.meets([.definite, .possessive])
  }

  private static func left(_ scene: Scene, _ share: Int) -> Count {
    guard let some = VictimSum.exactly(scene[share], in: scene),
      let all = VictimSum.exactly(scene[share + 2], in: scene), all > some
    else { return Count(qualifiers: [.plural]) }
    return .exactly(all - some)
  }
}
