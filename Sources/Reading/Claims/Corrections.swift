// SPDX-License-Identifier: Apache-2.0
import Record

/// Figures that stand for one told before by mistake: "the figure should have been 12".
enum Corrections: ClaimRule {
  static let rule = "correction"

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard mayTell(scene.sentence.seen) else { return }
    guard
      let figure = (0..<scene.count).first(where: {
        scene[$0].kind == .noun && scene[$0].has(.figure) && scene[$0].quantity < 0
      }),
      let number = number(scene, behind: figure),
      !finds.contains(where: { $0.victims == number })
    else { return }
    var find = Find(rule, .killed, victims: number, trigger: figure)
    find.relation = .sameFigure
    finds.append(find)
  }

  static func mayTell(_ seen: WordClass) -> Bool {
    seen.has(.figure) && seen.meets(WordClass(.corrects, .modal))
  }

  /// "Should have been 12", "is nine".
  private static func number(_ scene: Scene, behind figure: Int) -> Int? {
    let end = min(scene.count, figure + 6)
    guard let verb = ((figure + 1)..<max(figure + 1, end)).first(where: { scene[$0].kind == .verb })
    else { return nil }
    guard scene.sentence.seen.has(.corrects) || scene[verb].traits.contains([.modal, .have]) else {
      return nil
    }
    let number = scene.following(verb)
    let phrase = scene[number]
    guard phrase.kind == .noun, phrase.quantity >= 0, phrase.classes.isEmpty || phrase.has(.person),
      scene.quantity(phrase)?.nature == .plain
    else { return nil }
    return number
  }

  /// "We wrongly reported that 12 people died": it is not said any more.
  static func isOfEarlier(_ scene: Scene, _ find: Find) -> Bool {
    guard scene.sentence.seen.has(.corrects), find.rule != rule, find.rule != "toll" else {
      return false
    }
    return (0..<max(0, find.first)).contains { index in
      (scene[index].lower..<scene[index].upper).contains {
        scene.sentence.has($0, .corrects) && scene.lexeme($0).number == 1
      }
    }
  }
}
