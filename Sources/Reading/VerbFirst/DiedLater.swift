// SPDX-License-Identifier: Apache-2.0
import Record

/// Who is told among the hurt and died of it: "خمسة مصابين بينهم طفل توفي", "توفي أحدهم لاحقا".
///
/// The one is a death, and no more of the hurt: the figure of the hurt stays as it was told.
enum DiedLater {
  /// "… بينهم طفل توفي": a part with a verb of its own that says that it died.
  static func keep(_ part: Int, of whole: Find, _ finds: inout [Find]) -> Bool {
    guard whole.harm != .killed,
      let died = finds.firstIndex(where: {
        $0.victims == part && $0.harm == .killed && $0.trigger == part + 1
      })
    else { return false }
    finds[died].relation = .partOfOther
    return true
  }

  /// "توفي أحدهم", "أحدهم توفي": one of them, beside the verb.
  static func readOne(
    _ scene: Scene, _ index: Int, of whole: Find, _ finds: inout [Find]
  ) -> Bool {
    guard whole.harm != .killed,
      let verb = [index - 1, index + 1].first(where: { isDying(scene, $0) })
    else { return false }
    var died = IncludedPeople.make(scene, index, verb, .killed)
    (died.stated, died.isPlural, died.relation) = (.exactly(1), false, .partOfOther)
    finds.removeAll { $0.trigger == verb }
    finds.append(died)
    return true
  }

  /// "أصيب مزارع ونقل إلى المشفى حيث فارق الحياة": makes dead of the one wounded of whom the sentence goes on
  /// to tell, and says whether it did.
  static func makesDead(_ scene: Scene, _ verb: Int, _ finds: inout [Find]) -> Bool {
    let joint = scene[verb - 1].kind
    guard isDying(scene, verb), joint == .subordinator || joint == .that,
      !scene.isPeople(verb + 1), let last = finds.indices.last,
      finds[last].harm == .injured, finds[last].relation == .none, !finds[last].isNone,
      finds[last].victims >= 0, finds[last].victims < verb,
      scene.exactPeople(finds[last].victims) == 1
    else { return false }
    finds[last].harm = .killed
    return true
  }

  private static func isDying(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].kind == .verb && scene[index].has(.harmPast)
      && !scene[index].traits.contains(.negated)
      && scene.lexeme(scene[index].head).harm == .killed
  }
}
