// SPDX-License-Identifier: Apache-2.0
import Record

/// "No one was hurt", "nobody was killed", "did not kill anyone": claims that nobody was harmed.
enum Nobody {
  /// Marks finds whose people are nobody, and drops what is denied of somebody.
  static func settle(_ scene: Scene, _ finds: inout [Find]) {
    for index in finds.indices where finds[index].victims >= 0 {
      let victims = scene[finds[index].victims]
      let isZero = scene.quantity(victims)?.max == 0
      if victims.traits.contains(.none) || isZero || isNeither(scene, finds[index])
        || isDenied(scene, finds[index])
      {
        finds[index].isNone = true
      }
    }
    let none = finds.filter(\.isNone)
    finds.removeAll { find in
      isNegated(scene, find) || isAnybody(scene, find)
        || none.contains { isOfSameList(scene, $0, find) }
    }
  }

  /// "None of the four priests and the 100 refugees was hurt": none of either.
  private static func isOfSameList(_ scene: Scene, _ none: Find, _ find: Find) -> Bool {
    none.trigger == find.trigger && none.victims >= 0 && none.victims < find.victims
      && !find.isNone && scene[none.victims].traits.contains(.none)
  }

  /// "Neither of the two guards was hurt", "neither guard was"; not "neither of the two wounded men".
  private static func isNeither(_ scene: Scene, _ find: Find) -> Bool {
    let index = find.victims
    guard find.trigger > index, scene[find.trigger].kind == .verb else { return false }
    let isOf =
      scene[index - 1].kind == .preposition && scene.sentence.has(scene[index - 1].lower, .of)
    let denial = scene[isOf ? index - 2 : index - 1]
    return denial.kind == .other && denial.upper == denial.lower + 1
      && scene.lexeme(denial.lower).number == 2 && scene.sentence.has(denial.lower, .negation)
  }

  /// "did not kill any civilians".
  private static func isDenied(_ scene: Scene, _ find: Find) -> Bool {
    scene[find.trigger].traits.contains(.negated) && scene[find.trigger].kind == .verb
      && Asked.isAny(scene, find.victims)
  }

  /// "did not kill 12 people": nothing is claimed of how many were.
  private static func isNegated(_ scene: Scene, _ find: Find) -> Bool {
    let trigger = scene[find.trigger]
    return trigger.kind == .verb && trigger.traits.contains(.negated) && !find.isNone
      && !find.isAbsence
  }

  /// "whether anyone was hurt": somebody of whom nothing is said.
  private static func isAnybody(_ scene: Scene, _ find: Find) -> Bool {
    guard find.victims >= 0, scene[find.victims].has(.another) else { return false }
    return scene[find.victims].has(.nobody) && !scene[find.trigger].traits.contains(.negated)
  }
}
