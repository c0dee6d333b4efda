// SPDX-License-Identifier: Apache-2.0
import Record

/// Whom a denied survival tells dead: "his bodyguard did not survive", "neither the pilot nor his
/// passenger survived", "none of the crew of seven survived".
enum Survival: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    readNoSurvivors(scene, &finds)
    for verb in 0..<scene.count where scene[verb].kind == .verb && scene[verb].has(.survives) {
      if scene[verb].isPassive {
        if !scene[verb].traits.contains(.negated) { spare(scene, verb, &finds) }
        continue
      }
      let before = finds.count
      if scene[verb].traits.contains(.negated) {
        add(scene, scene.subjects(of: verb), verb, &finds)
      } else {
        readDenied(scene, verb, &finds)
      }
      for find in before..<finds.count { finds[find].isAbsence = true }
    }
  }

  /// "There were no survivors among the 62 people on board": all of them died.
  private static func readNoSurvivors(_ scene: Scene, _ finds: inout [Find]) {
    for index in 0..<scene.count where isNoSurvivors(scene[index]) {
      if let aboard = aboard(scene, before: index, finds) {
        var find = Find("survival", .killed, victims: aboard, trigger: index)
        find.isAbsence = true
        finds.append(find)
        continue
      }
      var joint = index + 1
      if scene[joint].kind == .verb { joint += 1 }  // "No survivors were found among …".
      let people = scene.following(joint)
      guard scene[joint].kind == .preposition, scene.sentence.has(scene[joint].lower, .between),
        scene.isVictims(people), scene[people].quantity >= 0
      else { continue }
      var find = Find("survival", .killed, victims: people, trigger: index)
      find.isAbsence = true
      finds.append(find)
    }
  }

  /// "The ferry sank with 62 people on board and there were no survivors".
  private static func aboard(_ scene: Scene, before none: Int, _ finds: [Find]) -> Int? {
    guard scene[none - 1].kind == .verb,
      case let counted = (0..<none).filter({
        scene.isVictims($0) && scene[$0].quantity >= 0
      }), counted.count == 1, let people = counted.first,
      isAboard(scene, people),
      !scene.sentence.has(scene[none + 1].lower, .between),
      !finds.contains(where: { $0.victims == people })
    else { return nil }
    return people
  }

  /// "With 62 people on board", "carrying 31 people".
  private static func isAboard(_ scene: Scene, _ people: Int) -> Bool {
    let (before, after) = (scene[people - 1], scene[people + 1])
    if before.kind == .verb, before.has(.gerund) { return true }
    return after.kind == .preposition && scene.sentence.has(after.lower, .locative)
      && (before.kind == .preposition || before.kind == .verb)
  }

  private static func isNoSurvivors(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun && phrase.has(.survives) && phrase.traits.contains(.none)
  }

  /// "Miners who had been feared dead were found alive": nothing befell them.
  private static func spare(_ scene: Scene, _ verb: Int, _ finds: inout [Find]) {
    let people = scene.subjects(of: verb)
    finds.removeAll { people.contains($0.victims) && $0.trigger < verb && $0.harm == .killed }
  }

  private static func add(_ scene: Scene, _ people: [Int], _ verb: Int, _ finds: inout [Find]) {
    guard !people.isEmpty, !scene[people[0]].traits.contains(.none) else { return }
    SufferedHarm.add(scene, people, verb, .killed, rule: "survival", into: &finds)
  }

  /// The word before the people denies it of all of them.
  private static func readDenied(_ scene: Scene, _ verb: Int, _ finds: inout [Find]) {
    if let rest = rest(scene, verb) { return finds.append(rest) }
    guard let people = scene.subjects(of: verb).first ?? noneOfMany(scene, verb) else { return }
    if scene[people].traits.contains(.none) {
      if isOf(scene, people + 1) { add(scene, [people + 2], verb, &finds) }
    } else if let one = Nobody.first(scene, before: people) {
      add(scene, [one, people], verb, &finds)
    } else if let denial = Nobody.neither(scene, before: people) {
      let before = finds.count
      add(scene, [people], verb, &finds)
      guard finds.count > before, scene[people].quantity < 0, scene[people].has(.plural) else {
        return
      }
      finds[before].stated = .exactly(2)
      finds[before].first = denial
    }
  }

  /// "Only nine of the 64 passengers survived", "of the 64 on board only nine survived": whoever is not among the
  /// few died.
  private static func rest(_ scene: Scene, _ verb: Int) -> Find? {
    guard let few = (0..<verb).last(where: { isFew(scene, $0) }),
      var whole = isOf(scene, few + 1) ? few + 2 : scene.openingOf.map({ $0 + 1 }), whole != few
    else { return nil }
    // "Only one member of the family of nine".
    if scene[whole].has(.collective), isOf(scene, whole + 1) { whole += 2 }
    guard
      let all = VictimSum.exactly(scene[whole], in: scene),
      let some = VictimSum.exactly(scene[few], in: scene), all > some
    else { return nil }
    var find = Find("survival", .killed, victims: whole, trigger: verb)
    find.stated = .exactly(all - some)
    return find
  }

  /// "Only nine": behind an adverb to which files give the number one.
  private static func isFew(_ scene: Scene, _ index: Int) -> Bool {
    // "Only one member of the family of nine".
    guard scene[index].kind == .noun, scene[index].quantity >= 0,
      scene[index].classes.isEmpty
        || scene[index].classes.meets(WordClass(.person, .role)) && scene.isOf(index + 1)
    else { return false }
    let adverb = scene[index].lower - 1
    return scene.sentence.has(adverb, .adverb) && scene.lexeme(adverb).number == 1
  }

  /// "None of the nine people on board the first survived": what stands between says where they were.
  private static func noneOfMany(_ scene: Scene, _ verb: Int) -> Int? {
    let first = scene[0].kind == .other ? 1 : 0
    return scene[first].traits.contains(.none) && first < verb
      && ((first + 1)..<verb).allSatisfy {
        scene[$0].kind == .noun || scene[$0].kind == .preposition
      }
      ? first : nil
  }

  private static func isOf(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].kind == .preposition && scene.sentence.has(scene[index].lower, .of)
      && scene[index + 1].kind == .noun && scene.isVictims(index + 1)
  }
}
