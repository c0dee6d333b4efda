// SPDX-License-Identifier: Apache-2.0
import Record

/// "Fire", which is a cause only where somebody fires it: "أطلق الجنود النار", not "شبت النار في خيمة".
extension Mentions {
  private static let reach = 5
  /// What files give the word, and the verbs for firing.
  private static let ofFiring: Int32 = 7

  mutating func readFire(_ scene: Scene, _ index: Int) {
    let phrase = scene[index]
    guard scene.order == .verbFirst, phrase.head >= 0,
      case let fire = scene.lexeme(phrase.head), fire.number == Mentions.ofFiring,
      let kind = fire.cause, isFired(scene, index)
    else { return }
    let words = Circumstances.CauseWords(
      kind: kind, strike: fire.strike, words: scene.extent(phrase), part: scene.part,
      key: scene.sentence[phrase.head].key, isSingular: false)
    causes.append(At(phrase: index, value: words))
  }

  private func isFired(_ scene: Scene, _ index: Int) -> Bool {
    (max(0, index - Mentions.reach)..<index).contains {
      scene[$0].kind == .verb && scene[$0].has(.strikes)
        && scene.lexeme(scene[$0].head).number == Mentions.ofFiring
    }
  }
}
