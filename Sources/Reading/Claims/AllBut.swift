// SPDX-License-Identifier: Apache-2.0
import Record

/// "All but one of the eight were killed": the number is of those who were spared.
enum AllBut {
  /// Gives such finds what is left of the whole, or a plural where the whole has no number.
  static func settle(_ scene: Scene, _ finds: inout [Find]) {
    for index in finds.indices {
      // "All but two of the dead were children".
      let number = finds[index].counted
      guard isSpared(scene, number) else { continue }
      finds[index].stated = rest(scene, number)
      finds[index].isPlural = finds[index].stated?.min == nil
    }
  }

  /// "All but two of the dead were children": what is left of the dead told before, where they have a number.
  static func rest(_ scene: Scene, _ find: Find, of whole: Count) -> Count? {
    guard scene.sentence.seen.has(.allBut), find.isPlural, case let number = find.counted,
      isSpared(scene, number), let spared = exactly(scene, scene[number]),
      let all = whole.min, all == whole.max, all > spared
    else { return nil }
    return .exactly(all - spared)
  }

  private static func isSpared(_ scene: Scene, _ index: Int) -> Bool {
    guard index >= 0 else { return false }
    // "All but the driver".
    if scene.sentence.has(scene[index].lower - 1, .allBut) { return scene[index].kind == .noun }
    return scene[index].all.has(.allBut)
      && (scene[index].quantity >= 0 || scene[index].traits.contains(.named))
  }

  private static func rest(_ scene: Scene, _ index: Int) -> Count {
    guard let whole = whole(scene, index), let all = exactly(scene, whole),
      let spared = exactly(scene, scene[index]), all > spared
    else { return Count(qualifiers: [.plural]) }
    return .exactly(all - spared)
  }

  /// "All but one of the eight", "of the crew of eight"; "of the 20 recruits, all except three".
  private static func whole(_ scene: Scene, _ index: Int) -> Phrase? {
    if scene.isOf(index + 1) {
      let hasOwn = scene[index + 2].quantity >= 0
      return hasOwn || !scene.isOf(index + 3) ? scene[index + 2] : scene[index + 4]
    }
    guard let of = scene.openingOf, index > of + 1 else { return nil }
    return scene[of + 1]
  }

  private static func exactly(_ scene: Scene, _ phrase: Phrase) -> Int? {
    guard let quantity = scene.quantity(phrase), quantity.min == quantity.max else { return nil }
    return quantity.min.map(Int.init)
  }
}
