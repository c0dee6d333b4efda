// SPDX-License-Identifier: Apache-2.0
import Record

/// People who have a wound: "a man with a gunshot wound", "two were treated for burns", "three
/// suffered injuries".
enum Wounds: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    for index in 0..<scene.count where isWound(scene, index) {
      let people = people(scene, index)
      guard !people.isEmpty, !isDeadly(scene, people, finds), !isOfBodies(scene, people[0]) else {
        continue
      }
      finds.removeAll { $0.trigger == index && $0.harm == .injured }
      guard !finds.contains(where: { $0.victims == people[0] && $0.harm == .injured }) else {
        continue
      }
      SufferedHarm.add(scene, people, index, .injured, rule: "wounds", into: &finds)
    }
  }

  private static func isWound(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    return phrase.kind == .noun && phrase.has(.harmNoun) && !phrase.has(.harmAdjective)
      && !phrase.traits.contains(.none)
      && scene.lexeme(phrase.head).harm == .injured
  }

  /// Who has the wound: the object or subject before "with", the subject before "suffered".
  private static func people(_ scene: Scene, _ wound: Int) -> [Int] {
    var before = scene.preceding(wound)
    if scene[before].kind == .preposition {
      guard scene.sentence.meets(scene[before].lower, WordClass(.with, .from, .over)) else {
        return []
      }
      before = scene.preceding(before)
    }
    if scene[before].kind == .verb {
      // "The march of his supporters resulted in two injuries": not theirs alone.
      if scene[before].has(.accountFor) || HarmNouns.isReported(scene, wound) { return [] }
      return subjects(scene, before)
    }
    guard scene[before].kind == .noun else { return [] }
    if scene.isVictims(before) { return [before] }
    return carried(scene, before)
  }

  private static func subjects(_ scene: Scene, _ verb: Int) -> [Int] {
    let noun = scene.preceding(verb)
    // "The doctor said they bore wounds": not the doctor.
    if scene[noun].kind == .noun, scene[noun].traits.contains(.pronoun) { return [] }
    let people = scene.subjects(of: verb)
    if !people.isEmpty { return people }
    return scene[verb].has(.gerund) || scene[verb].has(.verb) ? [noun].filter(scene.isVictims) : []
  }

  /// "Two men were taken to hospital with wounds": the subject of the verb before a place.
  private static func carried(_ scene: Scene, _ noun: Int) -> [Int] {
    var index = noun
    for _ in 0..<3 {
      let joint = scene.preceding(index)
      guard scene[index].kind == .noun || scene[index].kind == .time else { break }
      index = scene[joint].kind == .preposition ? scene.preceding(joint) : joint
    }
    return scene[index].kind == .verb ? scene.subjects(of: index) : []
  }

  /// "Two bodies, one headless and the other with bullet wounds": nobody who lived.
  private static func isOfBodies(_ scene: Scene, _ people: Int) -> Bool {
    scene.sentence.seen.has(.body) && scene.isTheOther(scene[people])
      && (0..<people).contains { scene[$0].has(.body) && scene[$0].quantity >= 0 }
  }

  /// "Died of a gunshot wound": nobody who lived.
  private static func isDeadly(_ scene: Scene, _ people: [Int], _ finds: [Find]) -> Bool {
    finds.contains { find in find.harm == .killed && people.contains(find.victims) }
  }
}
