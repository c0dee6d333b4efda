// SPDX-License-Identifier: Apache-2.0
import Record

/// Two parties who did it together: "the army and allied militias killed 23", "killed by soldiers and police".
///
/// To name the one alone would lay at its door what is told of both.
enum JointDoers {
  /// Adds the other party of "and" to who is said to have done it.
  static func add(
    _ scene: Scene, _ index: Int, to words: Circumstances.ActorWords?
  ) -> Circumstances.ActorWords? {
    guard scene.order == .subjectFirst, var both = words, both.other.isEmpty,
      let other = before(scene, index) ?? behind(scene, index)
    else { return words }
    let phrase = scene[other]
    guard let own = ActorReader.words(scene, phrase.lower..<phrase.upper) else { return words }
    (both.other, both.otherEntity) = (own.words, own.entity)
    return both
  }

  /// The first of both, with which the clause begins: not "he met the army and militants killed two".
  private static func before(_ scene: Scene, _ second: Int) -> Int? {
    let first = second - 2
    guard first >= 0, isAnd(scene, second - 1), isDoer(scene, first) else { return nil }
    let isFirst = first == 0 || [.that, .subordinator].contains(scene[first - 1].kind)
    return isFirst ? first : nil
  }

  /// The second of both, behind "by".
  private static func behind(_ scene: Scene, _ first: Int) -> Int? {
    guard scene.isBy(first - 1), isAnd(scene, first + 1), isDoer(scene, first + 2),
      !scene.beginsClause(first + 2)
    else { return nil }
    return first + 2
  }

  private static func isAnd(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].kind == .conjunction && scene.sentence.has(scene[index].lower, .and)
      && !scene.isBut(index)
  }

  /// Whoever bears arms, by name or by what such people are called.
  private static func isDoer(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.kind == .noun, phrase.quantity < 0, !phrase.traits.contains(.pronoun),
      !phrase.has(.cause)
    else { return false }
    return phrase.has(.actor) || ActorReader.isCountry(scene, index)
  }
}
