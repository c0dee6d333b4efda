// SPDX-License-Identifier: Apache-2.0
import Record

/// What was done to those whose bodies were found.
extension SufferedHarm {
  /// "Forty bodies, many of them burned", "30 bodies from the well, 12 of whom had been shot": nobody who lived.
  static func isOfBodies(_ scene: Scene, _ share: Int) -> Bool {
    guard scene.sentence.seen.has(.body), scene[share].classes.isEmpty,
      scene[share].quantity >= 0, scene[share + 1].kind == .including,
      scene[share - 1].kind == .comma
    else { return false }
    var noun = share - 2
    // Over where they lay.
    while scene[noun].kind == .noun, scene[noun - 1].kind == .preposition, !scene[noun].has(.body) {
      noun -= 2
    }
    return scene[noun].has(.body)
  }

  /// Those of the bodies of whom a verb tells what was done to them; a bare "burned" only describes them.
  static func addBodies(_ scene: Scene, _ share: Int, _ verb: Int, _ finds: inout [Find]) {
    guard scene[verb].isPassive else { return }
    finds.append(Find("suffered-harm", .bodyRecovered, victims: share, trigger: verb))
  }
}
