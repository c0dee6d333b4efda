// SPDX-License-Identifier: Apache-2.0
import Record

/// Figures that stand for one told before by mistake: "the figure should have been 12", "it was 5".
///
/// What the words of files say is wrong, by their number: 1 what is told with them ("corrected"), 2 a
/// toll too ("misstated"), 3 the report that follows ("retracted its claim"), 4 what it says itself ("an
/// earlier version"), 5 one's own report that follows ("revised its earlier statement").
enum Corrections: ClaimRule {
  static let rule: RuleName = "correction"

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard mayTell(scene),
      let figure = (0..<scene.count).first(where: { isFigure(scene, $0) }),
      let number = number(scene, behind: figure),
      !finds.contains(where: { $0.victims == number })
    else { return }
    var find = Find(rule, .killed, victims: number, trigger: figure)
    find.relation = .sameFigure
    finds.append(find)
  }

  static func mayTell(_ scene: Scene) -> Bool {
    let seen = scene.sentence.seen
    if seen.has(.figure) {
      return seen.has(.modal) || isCorrecting(scene) || isPlain(scene, 0)
    }
    return seen.has(.pronoun) && seen.has(.be) && isCorrecting(scene)
  }

  /// Whether a word other than of a retraction puts right what was told.
  static func isCorrecting(_ scene: Scene) -> Bool {
    scene.sentence.seen.has(.corrects)
      && (scene.sentence.lower..<scene.sentence.upper).contains {
        scene.sentence.has($0, .corrects) && ![3, 5].contains(scene.lexeme($0).number)
      }
  }

  private static func isFigure(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.kind == .noun, phrase.quantity < 0 else { return false }
    if phrase.has(.figure) { return true }
    // "Said 45 had died; it was 5".
    return phrase.traits.contains(.pronoun) && scene.lexeme(phrase.head).number < 0
      && isPlain(scene, index)
  }

  /// "The number is 5", "it was five", with nothing else in the clause.
  private static func isPlain(_ scene: Scene, _ figure: Int) -> Bool {
    let (verb, number, end) = (scene[figure + 1], scene[figure + 2], scene[figure + 3].kind)
    return scene[figure].kind == .noun && scene[figure].traits.meets([.definite, .pronoun])
      && verb.kind == .verb && verb.traits == .be && verb.has(.be)
      && number.kind == .noun && number.quantity >= 0 && number.classes.isEmpty
      && (end == .stop || end == .comma || figure + 3 >= scene.count)
  }

  /// "Should have been 12", "is nine".
  private static func number(_ scene: Scene, behind figure: Int) -> Int? {
    let end = min(scene.count, figure + 6)
    guard let verb = ((figure + 1)..<max(figure + 1, end)).first(where: { scene[$0].kind == .verb })
    else { return nil }
    guard
      isCorrecting(scene) || scene[verb].traits.contains([.modal, .have]) || isPlain(scene, figure)
    else { return nil }
    let number = scene.following(verb)
    let phrase = scene[number]
    guard phrase.kind == .noun, phrase.quantity >= 0, phrase.classes.isEmpty || phrase.has(.person),
      scene.quantity(phrase)?.nature == .plain
    else { return nil }
    return number
  }

  /// Whether only an earlier figure that was called wrong can be meant, as by "The number is 5".
  static func isBare(_ scene: Scene) -> Bool {
    !scene.sentence.seen.has(.modal) && !isCorrecting(scene)
  }

  // MARK: What is not said any more

  /// "We wrongly reported that 12 people died", "retracted its claim that 12 died".
  static func isOfEarlier(_ scene: Scene, _ find: Find) -> Bool {
    guard scene.sentence.seen.has(.corrects), find.rule != rule else { return false }
    return (0..<max(0, find.first)).contains { index in
      (scene[index].lower..<scene[index].upper).contains {
        scene.sentence.has($0, .corrects) && !isManner(scene, $0, of: index)
          && isWrong(scene, index, scene.lexeme($0).number, find)
      }
    }
  }

  /// "Its jets had mistakenly bombed a village": how it was done, not how it was told.
  private static func isManner(_ scene: Scene, _ word: Int, of index: Int) -> Bool {
    guard scene.sentence.has(word, .adverb) else { return false }
    let verb = scene[index].kind == .verb ? index : scene.following(index)
    return scene[verb].kind == .verb && scene[verb].classes.meets(ActorReader.deeds)
  }

  private static func isWrong(_ scene: Scene, _ word: Int, _ number: Int32, _ find: Find) -> Bool {
    switch number {
    case 1: find.rule != "toll"
    case 2: find.rule != "toll" || !ends(scene, word, find)
    case 3:
      scene[scene.following(word)].all.has(.statement) && !ends(scene, word, find)
    case 4: isSaid(scene, by: word, find)
    case 5: isOwn(scene, behind: word) && !ends(scene, word, find)
    default: false
    }
  }

  /// "Revised its earlier statement".
  private static func isOwn(_ scene: Scene, behind word: Int) -> Bool {
    let own = scene.following(word)
    return scene.sentence.has(scene[own].lower, .possessive)
      && (scene[own].all.has(.statement) || scene[scene.following(own)].all.has(.statement))
  }

  /// "An earlier version of this article said that 45 people were killed".
  private static func isSaid(_ scene: Scene, by version: Int, _ find: Find) -> Bool {
    guard let verb = (version..<max(version, find.first)).first(where: { scene[$0].kind == .verb })
    else { return false }
    return !scene[verb].traits.contains(.negated)
      && scene.takes(verb).meets([.clause, .figure]) && !ends(scene, verb, find)
  }

  /// Whether a clause ends between a word and a find.
  private static func ends(_ scene: Scene, _ word: Int, _ find: Find) -> Bool {
    (word..<max(word, find.first)).contains {
      scene[$0].kind == .comma
        || scene[$0].kind == .conjunction && scene.takes($0 + 1).contains(.clause)
    }
  }
}
