// SPDX-License-Identifier: Apache-2.0
import Record

/// More bodies that were found, where only the first number says of what: "recovered nine bodies on Monday, and
/// another 14 were found on Tuesday".
enum OtherBodies {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.order == .subjectFirst, !scene.sentence.seen.has(.survives),
      let first = finds.first(where: { $0.rule == "bodies" && $0.harm == .bodyRecovered })
    else { return }
    for index in (first.last + 1)..<max(first.last + 1, scene.count) where isNumber(scene, index) {
      let verb = scene.following(index)
      guard isFound(scene, verb), !finds.contains(where: { $0.victims == index }) else { continue }
      var find = Find("bodies", .bodyRecovered, victims: index, trigger: index)
      find.last = verb
      finds.append(find)
    }
  }

  /// "14", "another 14", with which a clause begins.
  private static func isNumber(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    return phrase.kind == .noun && phrase.quantity >= 0 && phrase.classes.isEmpty
      && scene.isVictims(phrase)
      && [.conjunction, .comma].contains(scene[scene.preceding(index)].kind)
  }

  /// "Were found", with no word behind it that tells in what state.
  private static func isFound(_ scene: Scene, _ verb: Int) -> Bool {
    scene[verb].kind == .verb && scene[verb].isPassive && scene[verb].has(.recover)
      && scene[verb + 1].kind != .state && !scene[verb].traits.contains(.negated)
  }
}
