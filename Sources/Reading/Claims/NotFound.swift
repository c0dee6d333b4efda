// SPDX-License-Identifier: Apache-2.0
import Record

/// People who have not been found are missing: "six people had still not been found", "five men were taken
/// away and have not been seen since".
enum NotFound: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    for index in 0..<scene.count where scene[index].kind == .verb && scene[index].has(.recover) {
      guard scene[index].isPassive, scene[index].traits.contains(.negated) else { continue }
      var subjects = scene.subjects(of: index)
      if subjects.isEmpty, let first = joined(scene, index) { subjects = scene.subjects(of: first) }
      for people in subjects where !scene[people].has(.body) {
        var find = Find("not-found", .missing, victims: people, trigger: index)
        find.isAbsence = true
        finds.append(find)
      }
    }
  }

  /// "Were taken from their homes and have not been found": the first verb of the same people.
  private static func joined(_ scene: Scene, _ verb: Int) -> Int? {
    guard scene[scene.preceding(verb)].kind == .conjunction,
      let first = (0..<verb).last(where: { scene[$0].kind == .verb }), scene[first].isPassive,
      !(first..<verb).contains(where: { scene[$0].kind == .comma || scene[$0].kind == .relative })
    else { return nil }
    return first
  }
}
