// SPDX-License-Identifier: Apache-2.0
import Record

/// "No one was hurt", "nobody was killed", "did not kill anyone": claims that nobody was harmed.
enum Nobody {
  /// Marks finds whose people are nobody, and drops what is denied of somebody.
  static func settle(_ scene: Scene, _ finds: inout [Find]) {
    let mayDeny = scene.sentence.seen.has(.negation)
    for index in finds.indices where finds[index].victims >= 0 {
      let (people, trigger) = (finds[index].victims, finds[index].trigger)
      if isNone(scene, people) || isDenied(scene, trigger, people)
        || mayDeny && (isNeither(scene, finds[index]) || isNotOne(scene, people))
      {
        finds[index].isNone = true
      }
    }
    let none = finds.filter(\.isNone)
    finds.removeAll { find in
      isNegated(scene, find) || isAnybody(scene, find) || isUncounted(scene, find)
        || none.contains { isOfSameList(scene, $0, find) }
    }
  }

  private static func isNone(_ scene: Scene, _ people: Int) -> Bool {
    scene[people].traits.contains(.none)
      || scene[people].quantity >= 0 && scene.quantities[scene[people].quantity].max == 0
  }

  /// "None of the four priests and the 100 refugees was hurt": none of either.
  private static func isOfSameList(_ scene: Scene, _ none: Find, _ find: Find) -> Bool {
    none.trigger == find.trigger && none.victims >= 0 && none.victims < find.victims
      && !find.isNone && scene[none.victims].traits.contains(.none)
  }

  /// "Neither of the two guards was hurt", "neither guard was"; not "neither of the two wounded men".
  private static func isNeither(_ scene: Scene, _ find: Find) -> Bool {
    let index = find.victims
    guard find.trigger > index,
      scene[find.trigger].kind == .verb, !find.isAbsence
    else { return false }
    // "Two guards were there and neither was hurt".
    let verb = scene[find.trigger].lower
    if scene.sentence.has(verb, .negation), scene.lexeme(verb).number == 2 { return true }
    return neither(scene, before: index) != nil || first(scene, before: index) != nil
  }

  /// "Not one person was hurt", "not a single house fell and not a single person died".
  private static func isNotOne(_ scene: Scene, _ people: Int) -> Bool {
    guard scene.order == .subjectFirst,
      scene.quantity(scene[people])?.max == 1
        || scene[people].traits.contains(.article) && scene[people].has(.singular)
    else { return false }
    return isDenial(scene, people - 1, of: nil)
  }

  /// The first of "neither the pilot nor his passenger", told from the second.
  static func first(_ scene: Scene, before second: Int) -> Int? {
    guard second > 2, isDenial(scene, second - 1, of: nil),
      let first = scene.headNoun(endingAt: second - 2), isDenial(scene, first - 1, of: 2)
    else { return nil }
    return first
  }

  /// The "neither" before people, or before "of" and them.
  static func neither(_ scene: Scene, before people: Int) -> Int? {
    let isOf =
      scene[people - 1].kind == .preposition && scene.sentence.has(scene[people - 1].lower, .of)
    let denial = isOf ? people - 2 : people - 1
    return isDenial(scene, denial, of: 2) ? denial : nil
  }

  /// Whether a phrase is a denying word alone: "nor"; of so many: "neither", of two.
  static func isDenial(_ scene: Scene, _ index: Int, of number: Int32?) -> Bool {
    let phrase = scene[index]
    return phrase.kind == .other && phrase.upper == phrase.lower + 1
      && scene.sentence.has(phrase.lower, .negation)
      && (number.map { scene.lexeme(phrase.lower).number == $0 } ?? true)
  }

  /// "did not kill any civilians".
  private static func isDenied(_ scene: Scene, _ trigger: Int, _ people: Int) -> Bool {
    scene.isNegated(trigger) && (Asked.isAny(scene, people) || isAnyone(scene, people))
  }

  /// "لم يقتل أحد": the word for one alone.
  private static func isAnyone(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    return scene.order == .verbFirst && phrase.kind == .noun && phrase.upper == phrase.lower + 1
      && scene.sentence.has(phrase.lower, .numberWord) && scene.lexeme(phrase.lower).number == 1
  }

  /// "Harmed his family": too little, without a number, for a claim.
  private static func isUncounted(_ scene: Scene, _ find: Find) -> Bool {
    find.harm == .unspecified && !find.isNone && find.victims >= 0
      && scene[find.trigger].kind == .verb && scene[find.victims].quantity < 0
      && scene[find.trigger].has(.harmPast)
  }

  /// "did not kill 12 people": nothing is claimed of how many were.
  private static func isNegated(_ scene: Scene, _ find: Find) -> Bool {
    scene.isNegated(find.trigger) && !find.isNone && !find.isAbsence
  }

  /// "whether anyone was hurt": somebody of whom nothing is said.
  private static func isAnybody(_ scene: Scene, _ find: Find) -> Bool {
    guard find.victims >= 0, scene[find.victims].has(.another) else { return false }
    return scene[find.victims].has(.nobody) && !scene.isNegated(find.trigger)
  }
}

extension Scene {
  /// Whether a verb is denied: "did not kill", "without killing".
  func isNegated(_ verb: Int) -> Bool {
    guard self[verb].kind == .verb else { return false }
    if self[verb].traits.contains(.negated) { return true }
    let before = self[preceding(verb)]
    return before.kind == .preposition && self[verb].traits.isEmpty
      && sentence.has(before.lower, .negation)
  }
}
