// SPDX-License-Identifier: Apache-2.0
import Record

/// Whom something made flee: "أجبر القصف 800 شخص على النزوح", "اضطر 4500 مدني إلى الفرار".
enum DrivenOut: ClaimRule {
  private static let reach = 6

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.forces) else { return }
    for verb in 0..<scene.count where scene[verb].kind == .verb && scene[verb].has(.forces) {
      guard scene[verb].traits.isDisjoint(with: [.negated, .modal, .hypothetical]),
        let people = people(scene, verb), isAway(scene, scene.afterPeople(people))
      else { continue }
      finds.removeAll { $0.victims == people }
      var find = Find("driven-out", .displaced, victims: people, trigger: verb)
      find.isPlural = scene[people].quantity < 0 && scene.exactPeople(people) == nil
      if scene[people].quantity < 0 { find.stated = scene.exactPeople(people).map(Count.exactly) }
      find.stance = .asserted
      finds.append(find)
    }
  }

  /// The people behind the verb, over what or who made them.
  private static func people(_ scene: Scene, _ verb: Int) -> Int? {
    (verb + 1..<verb + reach).first {
      scene.isPeople($0) && (scene[$0].quantity >= 0 || !scene[$0].traits.contains(.definite))
    }
  }

  /// "على النزوح", "إلى الفرار", "للمغادرة".
  private static func isAway(_ scene: Scene, _ index: Int) -> Bool {
    guard scene[index].kind == .preposition,
      scene.sentence.meets(scene[index].lower, WordClass(.to, .preposition))
    else { return false }
    let flight = scene[index + 1]
    return flight.has(.leave)
      || flight.has(.harmNoun) && scene.lexeme(flight.head).harm == .displaced
  }
}
