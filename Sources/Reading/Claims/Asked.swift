// SPDX-License-Identifier: Apache-2.0

/// What is asked or left open tells of nobody: "were any police hurt?", "it is not known how many
/// died".
enum Asked {
  /// Drops the finds of a question, and those whose people may be none.
  static func settle(_ scene: Scene, _ finds: inout [Find]) {
    guard !finds.isEmpty else { return }
    if isQuestion(scene) { return finds.removeAll() }
    guard scene.sentence.seen.has(.asked) else { return }
    finds.removeAll { isOpen(scene, $0) }
  }

  /// "Any policemen", "how many people": not where it is denied that any came to harm.
  private static func isOpen(_ scene: Scene, _ find: Find) -> Bool {
    if isWhether(scene, find) || isWhetherAny(scene, find) { return true }
    return find.victims >= 0 && !find.isNone && isAny(scene, find.victims)
  }

  /// "Whether there were casualties": people without a number, of whom it is open if there are any.
  private static func isWhether(_ scene: Scene, _ find: Find) -> Bool {
    let people = max(find.victims, find.trigger)
    let verb = scene.preceding(people)
    guard scene[people].kind == .noun, scene[people].quantity < 0, scene[verb].has(.accountFor)
    else { return false }
    let whether = scene[scene.preceding(verb)]
    return whether.kind == .subordinator && scene.sentence.has(whether.lower, .asked)
  }

  /// "It is not known whether civilians were hurt": a bare plural behind the word.
  private static func isWhetherAny(_ scene: Scene, _ find: Find) -> Bool {
    guard find.victims >= 0, find.victims < find.trigger, !find.isNone else { return false }
    let (people, whether) = (scene[find.victims], scene[scene.preceding(find.victims)])
    return people.quantity < 0 && people.has(.plural)
      && people.traits.isDisjoint(with: [.definite, .possessive, .named, .another])
      && whether.kind == .subordinator && scene.sentence.has(whether.lower, .asked)
  }

  /// Whether a phrase has a word such as "any" or "how many".
  static func isAny(_ scene: Scene, _ index: Int) -> Bool {
    guard scene.sentence.seen.has(.asked) else { return false }
    let phrase = scene[index]
    return (phrase.lower..<phrase.upper).contains { scene.sentence.has($0, .asked) }
  }

  /// A sentence that ends with a question mark and begins with its verb.
  ///
  /// "Has he been killed?" is one. "Who killed the three students?" takes for granted that they were.
  private static func isQuestion(_ scene: Scene) -> Bool {
    var start = 0
    if scene[1].kind == .colon { start = 2 }  // "Q: Were people killed?"
    // "How will they be safe, now that two clerks were killed?"
    if scene[start].kind == .subordinator, scene.lexeme(scene[start].lower).number == 3 {
      return false
    }
    guard
      let verb = scene.phrases.dropFirst(start).first(where: {
        $0.kind == .noun || $0.kind == .verb
      }), verb.kind == .verb
    else { return false }
    let first = WordClass(.be, .have, .auxiliary, .modal)
    return scene.sentence.meets(verb.lower, first) && asks(scene)
  }

  private static func asks(_ scene: Scene) -> Bool {
    let end = scene.sentence.extent.range.upperBound
    return (max(0, end - 2)..<min(scene.bytes.count, end + 1)).contains {
      scene.bytes[$0] == UInt8(ascii: "?")
    }
  }
}
