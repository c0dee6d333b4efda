// SPDX-License-Identifier: Apache-2.0
import Record

/// Parts of a figure: "including three children", "two of them journalists", "the dead included …".
enum Parts: ClaimRule {
  /// Whether a sentence without a word of harm may tell of parts all the same.
  static func mayBeOfThem(_ scene: Scene) -> Bool {
    scene.sentence.seen.has(.including)
      && (scene[0].kind == .including || scene[1].kind == .including)
  }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    for index in 0..<scene.count where scene[index].kind == .including {
      read(scene, index, into: &finds)
    }
  }

  private static func read(_ scene: Scene, _ index: Int, into finds: inout [Find]) {
    if isDeaths(scene, index, &finds) { return }
    let number = ownNumber(scene, scene.preceding(index), finds)
    let whole = finds.lastIndex {
      $0.victims >= 0 && $0.victims < index && $0.victims != number && $0.relation != .part
    }
    // "The murderers of the bishop, including the major": of one person nobody is a part.
    if number == nil, let whole, finds[whole].stated == nil, finds[whole].number < 0,
      scene[finds[whole].victims].quantity < 0,
      scene.isPersonName(scene[finds[whole].victims])
    {
      return
    }
    let own = whole.map { finds[$0].harm } ?? harmOfSubject(scene, index)
    let isOfThem = own == nil && isOfThem(scene, index)
    guard let harm = own ?? (isOfThem ? .killed : nil) else { return }
    let relation: Find.Relation = whole == nil ? .partOfEarlier : .part
    var people = scene.following(index)
    if scene[people].kind == .verb, scene[people].traits.contains(.be) {
      people = scene.following(people)
    }
    if isThose(scene, people) { people = scene.following(scene.following(people)) }
    if let number, let own = finds.firstIndex(where: { isOther($0, number, index, harm) }) {
      finds[own].relation = .partOfOther
      return
    }
    if isMost(scene, scene.preceding(index)) {
      if let whole { readShare(scene, index, of: finds[whole], into: &finds) }
      return
    }
    if let number, let own = HarmAdverbs.harm(scene, index + 1) {
      return HarmAdverbs.add(scene, number, own, &finds)
    }
    var list = isWhere(scene, index, people) ? [] : scene.objects(from: people)
    if let last = beforeState(scene, list) { list.append(last) }
    if list.isEmpty, let number {
      var part = Find("part", harm, victims: number, trigger: index)
      part.relation = relation
      finds.append(part)
    }
    for group in VictimSum.groups(list, in: scene, isOfWhole: true)
    where !group.phrases.isEmpty {
      let victims = group.phrases[0]
      if let own = finds.firstIndex(where: { isOther($0, victims, index, harm) }),
        finds[own].relation == .none, whole != nil
      {
        // "Left 25 dead, including one officer shot in the head".
        if harm == .killed, scene.lexeme(scene[finds[own].trigger].head).isFateOpen {
          (finds[own].harm, finds[own].relation) = (harm, .part)
        } else {
          finds[own].relation = .partOfOther
        }
        continue
      }
      if let known = finds.firstIndex(where: { $0.victims == victims && $0.harm == harm }) {
        // "23 wounded, including six in critical condition".
        if finds[known].relation == .none, whole != nil, finds[known].trigger > index,
          number == nil
        {
          finds[known].relation = .part
        }
        continue
      }
      var part = Find("part", harm, victims: victims, trigger: index)
      (part.relation, part.isOfThem, part.isOfLast) = (relation, isOfThem, isOfThem)
      part.stated = group.sum
      if group.sum == nil { part.others = Array(group.phrases.dropFirst()) }
      part.last = max(part.last, group.phrases.last ?? 0)
      if let number, group.phrases.first == list.first {
        (part.number, part.first) = (number, number)
      }
      part.isPlural =
        number == nil && group.sum == nil && VictimSum.exactly(scene[victims], in: scene) == nil
        && scene[victims].quantity < 0
      finds.append(part)
      // "Eight of them civilians and four fighters".
      if let number, !comesTo(scene, number, list, whole.map { finds[$0] }) { break }
    }
    if let number {
      finds.removeAll {
        $0.victims == number && $0.relation == .none && $0.stated == nil && $0.trigger > index
      }
    }
  }

  /// Whether a number and those of a list behind its first people come to the whole.
  private static func comesTo(_ scene: Scene, _ number: Int, _ list: [Int], _ whole: Find?) -> Bool
  {
    guard list.count > 1, let whole, let all = VictimReader(scene: scene).count(whole).min,
      let first = VictimSum.exactly(scene[number], in: scene)
    else { return false }
    let others = list.dropFirst().compactMap { VictimSum.exactly(scene[$0], in: scene) }
    return others.count == list.count - 1 && first + others.reduce(0, +) == all
  }

  /// The children of "left six people, including a woman and two children dead".
  private static func beforeState(_ scene: Scene, _ list: [Int]) -> Int? {
    guard scene.sentence.seen.has(.leave), let last = list.last,
      case let joint = scene.following(last), scene[joint].kind == .conjunction,
      case let next = scene.following(joint), scene.isVictims(next),
      scene[scene.following(next)].kind == .state
    else { return nil }
    return next
  }

  /// "nine were shot, and two of them died": the two have a harm of their own.
  private static func isOther(_ find: Find, _ number: Int, _ index: Int, _ harm: Harm) -> Bool {
    find.victims == number && find.trigger > index && find.harm != harm
  }

  /// "most of them children" gives no number that could be taken.
  private static func isMost(_ scene: Scene, _ index: Int) -> Bool {
    Fractions.isShare(scene, index)
  }

  /// "Left 22 dead, half of them pensioners": eleven, where it comes out even.
  private static func readShare(
    _ scene: Scene, _ index: Int, of whole: Find, into finds: inout [Find]
  ) {
    let (share, people) = (scene.preceding(index), scene.following(index))
    guard scene.isVictims(people) else { return }
    var part = Find("part", whole.harm, victims: people, trigger: index)
    part.relation = .part
    part.first = share
    let count = VictimReader(scene: scene).count(whole)
    if let all = count.min, count.max == all,
      let number = Fractions.share(scene, share, of: Int64(all))
    {
      part.stated = number
    } else {
      part.isPlural = true  // "Most of them women".
    }
    finds.append(part)
  }

  /// "The dead included …": the harm of the subject.
  private static func harmOfSubject(_ scene: Scene, _ index: Int) -> Harm? {
    var noun = scene.preceding(index)
    // "The dead, all of them civilians, included".
    if scene[noun].kind == .comma { noun = scene.openingComma(noun) ?? noun }
    let subject = scene[noun]
    guard subject.kind == .noun,
      subject.classes.meets(WordClass(.harmAdjective, .harmNoun) | WordClass(.harmPast))
    else { return nil }
    return scene.lexeme(subject.head).harm
  }

  /// Whether it is said of those in the sentence before: "Among them were …", "Four of them were …",
  /// "They included …".
  private static func isOfThem(_ scene: Scene, _ index: Int) -> Bool {
    let before = scene.preceding(index)
    if index == 1, scene[0].has(.pronoun) {
      return !scene[0].has(.singular) && scene.isVictims(scene.following(index))
    }
    guard
      index == 0 || index == 1 && bareNumber(scene, before) != nil
        || index == 1 && scene[0].kind == .quoteOpen
    else { return false }
    let verb = scene.following(index)
    return scene[verb].kind == .verb && scene[verb].traits.contains(.be)
      && !scene[verb].isPassive && scene.isVictims(scene.following(verb))
  }

  /// "11 bodies, including those of four women".
  private static func isThose(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    return phrase.kind == .noun && phrase.upper == phrase.lower + 1 && phrase.quantity < 0
      && phrase.traits.contains(.definite) && scene[index + 1].kind == .preposition
      && scene.sentence.has(scene[index + 1].lower, .of)
  }

  /// The number of "three of them children", not of "killing 13 including a writer", which is of the whole.
  private static func ownNumber(_ scene: Scene, _ index: Int, _ finds: [Find]) -> Int? {
    let isWhole = finds.contains {
      $0.victims == index && $0.relation == .none && 0..<index ~= $0.trigger
        && scene[$0.trigger].kind == .verb
    }
    return isWhole ? nil : bareNumber(scene, index)
  }

  /// The number of "three of them children".
  private static func bareNumber(_ scene: Scene, _ index: Int) -> Int? {
    let phrase = scene[index]
    let isBare = phrase.kind == .noun && phrase.quantity >= 0 && phrase.classes.isEmpty
    return isBare ? index : nil
  }
}
