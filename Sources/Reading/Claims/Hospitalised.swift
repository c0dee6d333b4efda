// SPDX-License-Identifier: Apache-2.0
import Record

/// People who were brought to a hospital: "four men were taken to a hospital", "sent two people to
/// the clinic", "69 are in hospital".
enum Hospitalised: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    // "Were taken to a clinic and suffered no wounds".
    guard mayTell(scene.sentence.seen), namesHospital(scene),
      !finds.contains(where: { $0.isNone && $0.harm == .injured })
    else { return }
    readStay(scene, into: &finds)
    for index in 0..<scene.count where scene[index].kind == .verb && brings(scene, index) {
      let people =
        scene[index].isPassive
        ? scene.subjects(of: index) : scene.objects(from: scene.following(index))
      guard let last = people.last, !isKnown(people, finds),
        leads(scene, from: scene[index].isPassive ? index : last)
      else { continue }
      SufferedHarm.add(scene, people, index, .injured, rule: "hospitalised", into: &finds)
    }
  }

  /// A hospital is a source and a target, and somebody is brought there by a verb.
  static func mayTell(_ seen: WordClass) -> Bool {
    seen.has(.source) && seen.has(.target) && seen.meets(WordClass(.verb, .be, .leave))
  }

  private static func namesHospital(_ scene: Scene) -> Bool {
    (scene.sentence.lower..<scene.sentence.upper).contains {
      scene.sentence.has($0, .source) && scene.lexeme($0).source == .medical
    }
  }

  /// "An additional 69 people are in hospital": counted people, so that no doctors are meant.
  private static func readStay(_ scene: Scene, into finds: inout [Find]) {
    for index in 0..<scene.count
    where scene[index].kind == .verb && isStay(scene[index]) && leads(scene, from: index) {
      let people = scene.subjects(of: index)
      guard let last = people.last, scene[last].quantity >= 0, !isKnown(people, finds),
        scene[scene.following(index) + 1].traits.isEmpty
      else { continue }
      SufferedHarm.add(scene, people, index, .injured, rule: "hospitalised", into: &finds)
    }
  }

  private static func isStay(_ verb: Phrase) -> Bool {
    verb.has(.be) && verb.traits == .be
  }

  private static func brings(_ scene: Scene, _ index: Int) -> Bool {
    let verb = scene[index]
    guard !verb.traits.contains(.negated), !verb.has(.harmPast) else { return false }
    return verb.has(.verb) && scene.lexeme(verb.head).harm == .injured || leaves(scene, index)
  }

  /// "Leaving 14 neighbours in hospital".
  private static func leaves(_ scene: Scene, _ index: Int) -> Bool {
    let people = scene[scene.following(index)]
    return scene[index].has(.leave) && !scene[index].isPassive && people.quantity >= 0
      && people.has(.person)
  }

  private static func isKnown(_ people: [Int], _ finds: [Find]) -> Bool {
    finds.contains { people.contains($0.victims) }
  }

  /// Whether what follows is the way to a hospital.
  private static func leads(_ scene: Scene, from index: Int) -> Bool {
    let joint = scene.following(index)
    guard scene[joint].kind == .preposition,
      scene.sentence.meets(scene[joint].lower, WordClass(.to, .locative))
    else { return false }
    let place = scene[joint + 1]
    return place.kind == .noun
      && (place.lower..<place.upper).contains { scene.lexeme($0).source == .medical }
  }
}
