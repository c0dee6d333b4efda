// SPDX-License-Identifier: Apache-2.0
import Record

/// Names that stand on the line of their heading: "أسماء الشهداء: 1- أحمد العلي 2- خالد العلي", "الشهداء: 1- …".
enum InlineNames {
  /// Adds a find for each name, and one for all of them where no figure was told; says whether it did.
  static func read(_ scene: Scene, into finds: inout [Find], isTold: (Harm) -> Bool) -> Bool {
    guard scene.sentence.seen.has(.colon), scene.sentence.seen.has(.person),
      let colon = (1..<max(1, scene.count)).first(where: { scene[$0].kind == .colon }),
      let people = people(scene, before: colon), let harm = scene.lexeme(scene[people].head).harm
    else { return false }
    let names = names(scene, from: colon + 1)
    guard names.count > 1 else { return false }
    finds.removeAll { names.contains($0.victims) || $0.isPlural && $0.victims == people }
    if !isTold(harm), !finds.contains(where: { $0.harm == harm && $0.relation == .none }) {
      var all = Find("name-list", harm, victims: people, trigger: people)
      all.isPlural = true
      finds.append(all)
    }
    for name in names {
      var find = Find("listed-name", harm, victims: name, trigger: name)
      find.stated = .exactly(1)
      find.relation = .partOfEarlier
      finds.append(find)
    }
    return true
  }

  /// "أسماء الشهداء الذين ارتقوا اليوم": those whom the heading names by what befell them; "الشهداء: 1- …",
  /// where a number is the first behind the colon.
  private static func people(_ scene: Scene, before colon: Int) -> Int? {
    let isNumbered =
      colon == 1 && scene[0].traits.contains(.definite) && NameLists.isNumber(scene, colon + 1)
      && scene[colon + 2].kind == .dash
    return (0..<colon).first {
      scene.isHarmed(scene[$0]) && scene[$0].quantity < 0 && scene[$0].has(.plural)
        && ($0 > 0 && scene[$0 - 1].has(.list) || isNumbered)
    }
  }

  private static func names(_ scene: Scene, from start: Int) -> [Int] {
    var names: [Int] = []
    var index = start
    while index < scene.count {
      if scene[index].kind == .open {
        while index < scene.count, scene[index].kind != .close { index += 1 }
        index += 1
      } else if NameLists.isBullet(scene, index) {
        index += 1
      } else if NameLists.isPerson(scene, index) {
        names.append(index)
        index += 1
      } else {
        return names
      }
    }
    return names
  }
}
