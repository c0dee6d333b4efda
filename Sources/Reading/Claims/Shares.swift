// SPDX-License-Identifier: Apache-2.0
import Record

/// A share of people told before: "fifteen of the dead", "eight of the 14 wounded".
enum Shares: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    let seen = scene.sentence.seen
    guard seen.meets(WordClass(.harmAdjective, .harmNoun, .harmPast)) else { return }
    for index in 0..<scene.count where isNumber(scene[index]) {
      guard let harm = harm(scene, index) else { continue }
      if let known = finds.firstIndex(where: { $0.victims == index || $0.number == index }) {
        if finds[known].harm == harm, finds[known].relation == .none {
          finds[known].relation = .partOfEarlier
        }
      } else {
        var find = Find("share", harm, victims: index, trigger: index + 2)
        find.relation = .partOfEarlier
        finds.append(find)
      }
    }
  }

  private static func isNumber(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun && phrase.quantity >= 0 && phrase.classes.isEmpty
  }

  /// The harm of "the dead", "the 14 wounded", "those killed" behind "of".
  private static func harm(_ scene: Scene, _ index: Int) -> Harm? {
    let whole = scene[index + 2]
    guard scene[index + 1].kind == .preposition, scene.sentence.has(scene[index + 1].lower, .of),
      whole.kind == .noun, whole.traits.contains(.definite)
    else { return nil }
    if whole.classes.meets(WordClass(.harmAdjective, .harmNoun)) {
      return scene.lexeme(whole.head).harm
    }
    let state = scene[index + 3]
    guard state.kind == .verb || state.kind == .state, !state.isPassive, state.has(.harmPast) else {
      return nil
    }
    return scene.lexeme(state.head).harm
  }
}
