// SPDX-License-Identifier: Apache-2.0
import Record

/// People who have not been found are missing: "six people had still not been found".
enum NotFound: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.recover) else { return }
    for index in 0..<scene.count where scene[index].kind == .verb && scene[index].has(.recover) {
      guard scene[index].isPassive, scene[index].traits.contains(.negated) else { continue }
      for people in scene.subjects(of: index) where !scene[people].has(.body) {
        var find = Find("not-found", .missing, victims: people, trigger: index)
        find.isAbsence = true
        finds.append(find)
      }
    }
  }
}
