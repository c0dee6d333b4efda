// SPDX-License-Identifier: Apache-2.0
import Record

/// The rules for languages whose verbs may come first, in the order in which they claim words.
enum VerbFirst {
  private static var harms: WordClass {
    WordClass(.harmPast, .harmPresent, .harmIntransitive, .harmNoun)
      | WordClass(.accountFor, .toll, .figure, .body) | WordClass(.person, .lie)
  }

  /// Whether a sentence has any word that a rule could go by.
  static func mayTell(_ scene: Scene) -> Bool {
    scene.sentence.seen.meets(harms) || PartsOfLast.mayTell(scene)
  }

  static let steps: [ClaimReader.Step] = [
    .init(name: "found-bodies", run: FoundBodies.read),
    .init(name: "harm-then-people", run: HarmThenPeople.read),
    .init(name: "stated-tolls", run: StatedTolls.read),
    .init(name: "harmed-people", run: HarmedPeople.read),
    .init(name: "mourned", run: Mourned.read),
    .init(name: "trapped-people", run: TrappedPeople.read),
    .init(name: "driven-out", run: DrivenOut.read),
    .init(name: "ordinal", run: RunningTotals.read),
    .init(name: "threats", drops: "it is threatened", run: settleThreats),
    .init(name: "nobody", drops: "it is denied, or of nobody in particular", run: Nobody.settle),
    .init(name: "either-harm", drops: "both harms have one figure", run: EitherHarm.settle),
    .init(name: "order", run: sort),
    .init(name: "included-people", run: IncludedPeople.read),
    .init(name: "names-of-last", run: PartsOfLast.addNames),
    .init(name: "called-people", run: CalledPeople.read),
    .init(name: "old-figure", run: OldFigures.settle),
    .init(name: "rate", run: Rates.settle),
    .init(name: "member", run: Members.read),
    .init(name: "order", run: sort),
  ]

  /// "لم تسفر الغارة عن إصابات", "دون وقوع ضحايا", "لم ترد معلومات عن قتلى": a negation before a harm
  /// without a number, over nouns that are none.
  static func isDenied(_ scene: Scene, _ index: Int) -> Bool {
    guard scene.sentence.seen.has(.negation) else { return false }
    var before = index - 1
    let least = (relative(scene, before: index) ?? index) - 6
    while before >= 0, before > least {
      let phrase = scene[before]
      switch phrase.kind {
      // "لم تسفر الغارة التي استهدفت مبنى خاليا عن ضحايا": what is said of the strike.
      case .verb where scene[before - 1].kind == .relative && !phrase.traits.contains(.negated):
        before -= 1
      case .verb:
        // "دون سقوط ضحايا": what happens, as a noun.
        guard phrase.has(.happens), !phrase.traits.contains(.negated) else {
          return phrase.traits.contains(.negated)
        }
      case .preposition:
        if scene.sentence.has(phrase.lower, .negation) { return true }
      case .noun:
        if phrase.traits.contains(.none) { return true }  // "لا مؤشرات على إصابة مدنيين"
        guard phrase.quantity < 0, !scene.isPeople(before), !phrase.has(.harmNoun) else {
          return false
        }
      case .time, .other: break
      default: return false
      }
      before -= 1
    }
    return false
  }

  /// "which" a little before a harm, with which a clause about the strike begins.
  private static func relative(_ scene: Scene, before index: Int) -> Int? {
    guard scene.sentence.seen.has(.relative) else { return nil }
    return (max(0, index - 12)..<max(0, index)).last { scene[$0].kind == .relative }
  }

  /// "هدد بقتل 10 رهائن": what somebody threatens has not happened.
  private static func settleThreats(_ scene: Scene, _ finds: inout [Find]) {
    guard scene.sentence.seen.has(.hypothetical) else { return }
    finds.removeAll { find in
      (max(0, find.trigger - 3)..<max(0, find.trigger)).contains {
        scene[$0].all.has(.hypothetical) && !scene[$0].all.has(.modal)
      }
    }
  }

  private static func sort(_ scene: Scene, _ finds: inout [Find]) {
    finds.sort { ($0.victims, $0.trigger) < ($1.victims, $1.trigger) }
  }

  /// Whether a phrase is spoken for by a find.
  static func isTaken(_ index: Int, _ finds: [Find]) -> Bool {
    finds.contains {
      $0.victims == index || $0.number == index || $0.members.contains(index)
    }
  }
}
