// SPDX-License-Identifier: Apache-2.0
import Record

/// How many of those told before somebody harmed: "86 مدنيا، قتل منهم الجيش 34".
enum OfThemBy {
  /// Adds the part behind a verb, "of them", the one who did it and a number; false where they do not stand there.
  static func read(_ scene: Scene, _ verb: Int, _ harm: Harm, _ finds: inout [Find]) -> Bool {
    let (doer, number) = (verb + 2, verb + 3)
    guard scene[verb + 1].kind == .including, HarmThenPeople.isDoer(scene, doer),
      scene[number].kind == .noun, scene[number].quantity >= 0, scene.isPeople(number),
      let whole = finds.last(where: { $0.relation == .none && $0.victims < verb && !$0.isNone })
    else { return false }
    var part = IncludedPeople.make(scene, number, verb, harm)
    if whole.harm != harm { part.relation = .partOfOther }
    (part.agent, part.first) = (doer, verb)
    finds.append(part)
    return true
  }
}
