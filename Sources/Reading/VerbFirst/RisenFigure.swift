// SPDX-License-Identifier: Apache-2.0
import Record

/// A number that rose of which it is not said again what it counts: "قتل 5 مدنيين قبل أن يرتفع العدد إلى 7".
enum RisenFigure {
  private static let reach = 6

  /// Adds the new number for the people told before, in the sentence or in the one before; says whether
  /// it did.
  static func read(_ scene: Scene, _ index: Int, into finds: inout [Find]) -> Bool {
    let figure = scene[index]
    guard figure.has(.figure), figure.traits.contains(.definite), figure.quantity < 0,
      scene[index - 1].kind == .verb, scene[index - 1].has(.move),
      let number = number(scene, behind: index), !VerbFirst.isTaken(number, finds)
    else { return false }
    var find = Find("stated-toll", .killed, victims: number, trigger: index)
    find.isRise = true
    if let old = finds.lastIndex(where: { $0.last < index && $0.relation == .none && !$0.isNone }) {
      find.harm = finds[old].harm
      if scene[index - 2].kind == .subordinator { replace(&finds[old], by: find) }
      finds.insert(find, at: old)
    } else {
      find.isOfThem = true
      finds.append(find)
    }
    return true
  }

  /// The old figure stands beside the new one, in whose place it was told.
  private static func replace(_ old: inout Find, by new: Find) {
    (old.first, old.last, old.number) = (old.victims, old.victims, old.victims)
    (old.victims, old.trigger, old.relation) = (new.victims, new.trigger, .superseded)
  }

  /// The bare number behind "to".
  private static func number(_ scene: Scene, behind index: Int) -> Int? {
    (index + 1..<index + reach).first {
      scene.sentence.has(scene[$0 - 1].lower, .to) && scene[$0].kind == .noun
        && scene.isBareNumber(scene[$0])
    }
  }
}
