// SPDX-License-Identifier: Apache-2.0
import Record

/// Harm told as a property of people that are counted: "received 23 wounded people".
enum DescribedHarm: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.harmAdjective) else { return }
    for index in 0..<scene.count where scene[index].kind == .noun && scene[index].quantity >= 0 {
      guard let harm = harm(scene, index), scene.isVictims(index) else { continue }
      guard !finds.contains(where: { $0.victims == index && $0.harm == harm }) else { continue }
      finds.append(Find("described-harm", harm, victims: index, trigger: index))
    }
  }

  private static func harm(_ scene: Scene, _ index: Int) -> Harm? {
    let phrase = scene[index]
    guard phrase.has(.person), phrase.all.has(.harmAdjective), !phrase.has(.harmAdjective) else {
      return nil
    }
    return scene.token(.harmAdjective, in: phrase).flatMap { scene.lexeme($0).harm }
  }
}
