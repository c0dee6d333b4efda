// SPDX-License-Identifier: Apache-2.0
import Record

/// Parts of those told in the sentence before that a bare number counts: "Two were children", "two nurses
/// were among them", "four of them were seriously hurt", "four are in critical condition".
enum CountedParts: ClaimRule {
  /// Whether a sentence without a word of harm may tell of parts all the same.
  static func mayTell(_ scene: Scene) -> Bool {
    guard scene.order == .subjectFirst, scene.sentence.seen.has(.be), mayBegin(scene) else {
      return false
    }
    let first = opening(scene)
    return isNumber(scene, first) && isCopula(scene[first + 1])
      || scene.sentence.seen.has(.victim) && scene.sentence.seen.has(.between)
      || scene.sentence.seen.has(.including) && scene.isVictims(0)
        && (1..<min(8, max(1, scene.count))).contains { endsAmongThem(scene, $0) }
  }

  /// With people, a number, or "of these", "among the victims".
  private static func mayBegin(_ scene: Scene) -> Bool {
    scene[0].kind == .noun || scene.isOf(0) || AmongHarmed.isAmong(scene, 0)
  }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.order == .subjectFirst, mayBegin(scene) else { return }
    if finds.isEmpty, mayTell(scene) {
      readAmongThem(scene, &finds)
      if finds.isEmpty { readAmongVictims(scene, &finds) }
      if finds.isEmpty { readCounted(scene, &finds) }
    } else if let harmed = finds.firstIndex(where: { $0.victims == 0 && isShare(scene, $0) }) {
      finds[harmed].relation = .partOfEarlier
      finds[harmed].isOfNext = true
    } else if scene.sentence.seen.has(.collective), let whole = finds.firstIndex(where: isWhole) {
      readOfFamily(scene, finds[whole], &finds)
    }
  }

  private static func isWhole(_ find: Find) -> Bool {
    find.relation == .none && find.victims >= 0 && !find.isNone
  }

  /// "Seven people died, three from the same family".
  private static func readOfFamily(_ scene: Scene, _ whole: Find, _ finds: inout [Find]) {
    for index in (whole.last + 1)..<max(whole.last + 1, scene.count)
    where isNumber(scene, index) && scene[index - 1].kind == .comma {
      guard scene[index + 1].kind == .preposition,
        scene.sentence.meets(scene[index + 1].lower, WordClass(.of, .from)),
        scene[index + 2].has(.collective), !finds.contains(where: { $0.victims == index }),
        let all = VictimReader(scene: scene).count(whole).min,
        let number = VictimSum.exactly(scene[index], in: scene), number < all
      else { continue }
      var part = Find("part", whole.harm, victims: index, trigger: index)
      (part.relation, part.agent) = (.part, whole.agent)
      finds.append(part)
    }
  }

  /// Where the number stands: first, or behind "of these,".
  private static func opening(_ scene: Scene) -> Int {
    let them = scene[1]
    let isOfThem =
      scene.isOf(0) && them.traits.meets([.pronoun, .definite]) && them.upper == them.lower + 1
    return isOfThem && scene[2].kind == .comma ? 3 : 0
  }

  /// "Two were children and one was a nurse", "of these, 12 were children".
  private static func readCounted(_ scene: Scene, _ finds: inout [Find]) {
    var index = opening(scene)
    while isNumber(scene, index), isCopula(scene[index + 1]),
      case let people = scene.following(index + 1), isPeople(scene, people)
    {
      finds.append(part(people, trigger: index + 1, number: index))
      guard scene[people + 1].kind == .comma || scene[people + 1].kind == .conjunction else {
        return
      }
      index = scene.following(people + 1)
      if scene[index].kind == .conjunction { index = scene.following(index) }
    }
  }

  /// Known to be people: "one is an annual demand" tells of none.
  static func isPeople(_ scene: Scene, _ index: Int) -> Bool {
    let words = WordClass(.person, .kin, .collective) | WordClass(.role, .title)
    return scene.isVictims(index)
      && (scene[index].classes.meets(words) || scene.isPersonName(scene[index]))
      && !scene[index].classes.meets(WordClass(.harmAdjective, .harmPast))
  }

  /// "Two nurses and a driver were among them".
  private static func readAmongThem(_ scene: Scene, _ finds: inout [Find]) {
    guard let them = (1..<scene.count).first(where: { endsAmongThem(scene, $0) }) else { return }
    let list = scene.subjects(of: them - 1)
    for group in VictimSum.groups(list, in: scene, isOfWhole: true) {
      guard let people = group.phrases.first else { continue }
      var part = part(people, trigger: them, number: -1)
      part.stated = group.sum
      finds.append(part)
    }
  }

  /// "Among the victims was a teacher", "a teacher was among the victims".
  private static func readAmongVictims(_ scene: Scene, _ finds: inout [Find]) {
    guard scene.sentence.seen.has(.victim) else { return }
    for index in 0..<scene.count
    where AmongHarmed.isAmong(scene, index) && scene[index + 1].has(.victim)
      && scene[index + 1].traits.contains(.definite)
      && AmongHarmed.harm(scene, index + 1) == nil
    {
      let list = AmongHarmed.list(scene, index)
      for group in VictimSum.groups(list, in: scene, isOfWhole: true) {
        var part = part(group.phrases[0], trigger: index, number: -1)
        part.last = index + 1
        part.take(group, in: scene)
        finds.append(part)
      }
    }
  }

  private static func part(_ people: Int, trigger: Int, number: Int) -> Find {
    var part = Find("part", .killed, victims: people, trigger: trigger)
    (part.relation, part.isOfThem, part.isOfLast) = (.partOfEarlier, true, true)
    if number >= 0 { (part.number, part.first) = (number, number) }
    return part
  }

  private static func isNumber(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    return phrase.kind == .noun && phrase.quantity >= 0 && phrase.classes.isEmpty
      && phrase.traits.isEmpty && scene.isVictims(phrase)
  }

  /// "Were", "was", and no other verb with it.
  static func isCopula(_ phrase: Phrase) -> Bool {
    phrase.kind == .verb && phrase.traits == .be && phrase.has(.be)
  }

  /// "Were among them", with nothing behind it.
  private static func endsAmongThem(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].kind == .including && isCopula(scene[index - 1])
      && (index + 1 >= scene.count || scene[index + 1].kind == .stop)
  }

  // MARK: Shares with a harm of their own

  /// "Four of them were seriously hurt", "four were in critical condition": a part of those hurt before.
  private static func isShare(_ scene: Scene, _ find: Find) -> Bool {
    guard find.victims == 0, find.relation == .none, find.harm == .injured, !find.isNone,
      find.stated == nil, isNumber(scene, 0), scene[find.trigger].traits.contains(.be)
    else { return false }
    return scene[1].kind == .including
      || scene[1].kind != .preposition && isGrave(scene, scene[find.trigger])
  }

  /// "Seriously wounded", "in critical condition": more than that they were hurt.
  private static func isGrave(_ scene: Scene, _ state: Phrase) -> Bool {
    (state.lower..<state.upper).contains {
      scene.sentence.has($0, .adverb) && scene.lexeme($0).harm == .injured
        || scene.sentence.has($0, .harmAdjective) && !scene.sentence.has($0, .harmPast)
          && scene.sentence[$0].shape.contains(.phrase)
    }
  }
}
