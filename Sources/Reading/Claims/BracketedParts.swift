// SPDX-License-Identifier: Apache-2.0
import Record

/// Counted people in the bracket behind what befell their whole: "12 killed (seven men, three women, two boys)".
///
/// Without an "and" too, as bulletins write them.
enum BracketedParts {
  static func read(_ scene: Scene, _ whole: Find, _ finds: inout [Find]) {
    guard scene.order == .subjectFirst, scene.sentence.seen.has(.open), !whole.isNone,
      let open = opening(scene, whole),
      let all = scene.quantity(scene[whole.victims])?.min,
      let list = counted(scene, in: open),
      list.reduce(0, { $0 + (VictimSum.exactly(scene[$1], in: scene) ?? .max / 99) }) <= Int(all),
      !finds.contains(where: { list.contains($0.victims) })
    else { return }
    for people in list { finds.append(NamedParts.part(whole, people)) }
  }

  /// The bracket right behind the people or their verb.
  private static func opening(_ scene: Scene, _ whole: Find) -> Int? {
    guard whole.victims >= 0 else { return nil }
    return [whole.victims + 1, whole.trigger + 1].first {
      scene[$0].kind == .open && $0 > whole.victims
    }
  }

  /// The people between two brackets, each with a number; nil where anything else stands there.
  private static func counted(_ scene: Scene, in open: Int) -> [Int]? {
    var list: [Int] = []
    for index in (open + 1)..<min(scene.count, open + 24) {
      switch scene[index].kind {
      case .close: return list.isEmpty ? nil : list
      case .comma, .conjunction: continue
      case .noun where isCounted(scene, index): list.append(index)
      default: return nil
      }
    }
    return nil
  }

  private static func isCounted(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    return phrase.quantity >= 0 && scene.isVictims(phrase)
      && phrase.classes.meets(WordClass(.person, .kin, .role))
      && !phrase.all.meets(WordClass(.harmAdjective, .harmNoun, .harmPast))
  }
}
