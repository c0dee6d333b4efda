// SPDX-License-Identifier: Apache-2.0
import Record

/// People of whom nobody knows what became of them are missing: "the fate of 12 detainees remains unknown",
/// "the whereabouts of nine others are unclear".
///
/// Files give the words for it no number, and those that say it is not known the number one.
enum UnknownFate: ClaimRule {
  /// How far behind the people it is said that their fate is not known, in phrases.
  private static let reach = 6

  static func mayTell(_ seen: WordClass) -> Bool { seen.has(.fate) }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard mayTell(scene.sentence.seen) else { return }
    for fate in 0..<scene.count where isFate(scene, fate) {
      let people = fate + 2
      guard scene.isOf(fate + 1), scene.isVictims(people), scene[people].quantity >= 0,
        let unknown = unknown(scene, behind: people),
        !finds.contains(where: { $0.victims == people && $0.harm == .missing })
      else { continue }
      var find = Find("unknown-fate", .missing, victims: people, trigger: unknown)
      (find.first, find.isAbsence) = (fate, true)
      finds.append(find)
    }
  }

  private static func isFate(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].kind == .noun && scene[index].quantity < 0
      && scene.sentence.has(scene[index].head, .fate)
  }

  /// Where it is said that nobody knows, in the same clause.
  private static func unknown(_ scene: Scene, behind people: Int) -> Int? {
    for index in (people + 1)..<min(scene.count, people + reach) {
      if scene[index].kind == .comma || scene[index].kind == .stop { return nil }
      let words = scene[index].lower..<scene[index].upper
      if words.contains(where: { scene.sentence.has($0, .fate) && scene.lexeme($0).number == 1 }) {
        return index
      }
    }
    return nil
  }
}
