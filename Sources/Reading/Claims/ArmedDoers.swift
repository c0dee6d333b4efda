// SPDX-License-Identifier: Apache-2.0
import Record

/// What those who did it are called by: "gunmen" tells of gunfire, where no other cause is named.
enum ArmedDoers {
  /// The cause that the word for the doers is; nil where there is none.
  static func cause(_ scene: Scene, _ find: Find) -> Circumstances.CauseWords? {
    guard scene.order == .subjectFirst, scene.sentence.seen.has(.actor),
      find.harm == .killed || find.harm == .injured,
      let doers = doers(scene, find), scene[doers].head >= 0,
      case let word = scene.lexeme(scene[doers].head), let kind = word.cause,
      !scene[doers].has(.cause)
    else { return nil }
    let head = scene[doers].head
    return Circumstances.CauseWords(
      kind: kind, strike: word.strike, words: scene.sentence.extent(head..<(head + 1)),
      part: scene.part, key: scene.sentence[head].key, isSingular: false)
  }

  /// The subject of the deed, those named by "by", or those of a clause of striking.
  private static func doers(_ scene: Scene, _ find: Find) -> Int? {
    if find.agent >= 0, isArmed(scene, find.agent) { return find.agent }
    return (0..<scene.count).first {
      isArmed(scene, $0) && $0 != find.victims && !find.members.contains($0)
        && (scene.isBy($0 - 1) || strikes(scene, $0))
    }
  }

  private static func isArmed(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    return phrase.kind == .noun && phrase.has(.actor) && phrase.has(.person) && phrase.head >= 0
      && scene.lexeme(phrase.head).cause != nil
  }

  private static func strikes(_ scene: Scene, _ index: Int) -> Bool {
    (index + 1..<min(scene.count, index + 6)).contains {
      scene[$0].kind == .verb && scene[$0].has(.strikes) && !scene[$0].isPassive
        && ActiveHarm.agent(scene, $0) == index
    }
  }
}
