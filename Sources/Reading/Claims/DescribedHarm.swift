// SPDX-License-Identifier: Apache-2.0
import Record

/// Harm told as a property of people that are counted or named: "received 23 wounded people", "the
/// slain governor Omar Haddad".
enum DescribedHarm: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    for index in 0..<scene.count where scene[index].kind == .noun {
      guard let harm = harm(scene, index) ?? harmOfNamed(scene, index), scene.isVictims(index)
      else { continue }
      guard !finds.contains(where: { $0.victims == index && $0.harm == harm }) else { continue }
      finds.append(Find("described-harm", harm, victims: index, trigger: index))
    }
  }

  private static func harm(_ scene: Scene, _ index: Int) -> Harm? {
    let phrase = scene[index]
    guard phrase.quantity >= 0, phrase.has(.person), !phrase.has(.harmAdjective) else { return nil }
    if let word = scene.token(.harmAdjective, in: phrase) { return scene.lexeme(word).harm }
    return killed(scene, phrase)
  }

  /// "The two murdered women": a participle of killing, which few other things can be said by.
  private static func killed(_ scene: Scene, _ phrase: Phrase) -> Harm? {
    guard !phrase.has(.harmPast), let word = scene.token(.harmPast, in: phrase),
      scene.lexeme(word).harm == .killed
    else { return nil }
    return .killed
  }

  /// "The assassinated candidate Nabil Osse": a participle of killing before a name.
  private static func harmOfNamed(_ scene: Scene, _ index: Int) -> Harm? {
    let phrase = scene[index]
    guard phrase.all.has(.harmPast), phrase.quantity < 0, !phrase.has(.harmPast),
      phrase.traits.contains(.named), scene.isPersonName(phrase)
    else { return nil }
    return killed(scene, phrase)
  }
}
