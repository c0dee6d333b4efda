// SPDX-License-Identifier: Apache-2.0
import Record

/// One number of people of whom it is open who died: "سقط 30 شخصا بين قتيل وجريح".
///
/// The two kinds may stand before the number too: "ما بين قتيل وجريح، سقط 30 شخصا".
enum EitherHarmed {
  /// Reads the words for either kind; false where they are none.
  static func reads(_ scene: Scene, _ index: Int, _ finds: inout [Find]) -> Bool {
    guard scene.sentence.seen.has(.between), isEither(scene, index) else { return false }
    add(scene, index, &finds)
    return true
  }

  /// "بين قتيل وجريح": both kinds of harm share the number beside them.
  private static func isEither(_ scene: Scene, _ index: Int) -> Bool {
    let joint = scene[index - 1]
    if joint.kind == .preposition, scene.sentence.has(joint.lower, .between) { return true }
    guard joint.kind == .conjunction, index > 2, HarmedPeople.isHarmed(scene, index - 2) else {
      return false
    }
    return isEither(scene, index - 2)
  }

  private static func add(_ scene: Scene, _ index: Int, _ finds: inout [Find]) {
    guard scene[index - 1].kind == .preposition,
      let whole = before(scene, index) ?? after(scene, index)
    else { return }
    if let known = finds.firstIndex(where: { $0.victims == whole }) {
      finds[known].harm = .unspecified
    } else {
      finds.append(Find("either-harm", .unspecified, victims: whole, trigger: index))
    }
  }

  private static func before(_ scene: Scene, _ index: Int) -> Int? {
    let whole = index - 2
    return scene.isPeople(whole) && scene[whole].quantity >= 0 ? whole : nil
  }

  /// The number behind the last of the two kinds, over a comma and "fell".
  private static func after(_ scene: Scene, _ index: Int) -> Int? {
    guard scene[index + 1].kind == .conjunction, HarmedPeople.isHarmed(scene, index + 2) else {
      return nil
    }
    var next = index + 3
    while next < index + 6, scene[next].kind == .comma || isHappening(scene[next]) { next += 1 }
    return next > index + 3 && scene.isPeople(next) && scene[next].quantity >= 0 ? next : nil
  }

  private static func isHappening(_ phrase: Phrase) -> Bool {
    phrase.has(.happens) && phrase.kind == .verb
  }
}
