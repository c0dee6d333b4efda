// SPDX-License-Identifier: Apache-2.0
import Record

/// What stands behind "including" and is no part by its own number: places, and deaths told by a noun.
extension Parts {
  /// "Were killed in the West Bank, including East Jerusalem": a part of the place and not of the people.
  static func isWhere(_ scene: Scene, _ including: Int, _ people: Int) -> Bool {
    guard scene.order == .subjectFirst, including > 2, scene[including - 1].kind == .comma,
      scene[including - 2].kind == .noun, scene[including - 3].kind == .preposition,
      scene.sentence.has(scene[including - 3].lower, .locative),
      case let name = scene[people], name.kind == .noun, name.quantity < 0,
      name.traits.isSubset(of: .named), !name.has(.name), name.head >= 0,
      scene.sentence.isCapital(name.lower), !scene.sentence.isTitled
    else { return false }
    let isOneWord = name.upper == name.lower + 1 && name.classes.isEmpty
    return isOneWord || name.all.meets(WordClass(.direction, .placeNoun))
  }

  /// "88 killings, including the deaths of 23 children": told by a noun of its own, and a part all the same.
  static func isDeaths(_ scene: Scene, _ index: Int, _ finds: inout [Find]) -> Bool {
    guard scene.order == .subjectFirst, scene[index + 1].has(.harmNoun), scene.isOf(index + 2),
      let part = finds.firstIndex(where: {
        $0.trigger == index + 1 && $0.victims == index + 3 && $0.relation == .none
      }),
      finds.contains(where: {
        $0.harm == finds[part].harm && $0.victims < index && $0.victims >= 0
          && $0.relation == .none && scene[$0.trigger].has(.harmNoun)
      })
    else { return false }
    finds[part].relation = .part
    return true
  }
}
