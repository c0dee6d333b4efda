// SPDX-License-Identifier: Apache-2.0
import Record

/// A share of people told before: "fifteen of the dead", "eight of the 14 wounded", "one of those killed was a boy".
enum Shares: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    let seen = scene.sentence.seen
    guard seen.meets(WordClass(.harmAdjective, .harmNoun, .harmPast)) else { return }
    for index in 0..<scene.count where isNumber(scene[index]) && !Fractions.isRatio(scene, index) {
      if isOfVictims(scene, index),
        let known = finds.firstIndex(where: {
          ($0.victims == index || $0.number == index) && $0.relation == .none
            && [.killed, .injured].contains($0.harm)
        })
      {
        finds[known].relation = .partOfEarlier
        continue
      }
      guard let harm = harm(scene, index) else { continue }
      if let known = finds.firstIndex(where: { $0.victims == index || $0.number == index }) {
        guard finds[known].relation == .none else { continue }
        let isDead = finds.contains { $0.victims == index && $0.harm == .killed }
        if harm == .missing, isDead || isFoundAlive(scene, index) {
          addMissing(scene, index, &finds)
        } else if finds[known].harm == harm {
          addWhole(scene, index + 2, known, &finds)
        } else if finds[known].harm == .killed, harm == .injured {
          // "One of the injured had later died": one more than those told dead.
          finds[known].relation = seen.has(.later) ? .none : .partOfDead
          nameOne(scene, index, &finds[known])
        }
      } else if !isFoundAlive(scene, index) {
        var find = Find("share", harm, victims: index, trigger: index + 2)
        find.relation = .partOfEarlier
        if CountedParts.isCopula(scene[index + 3]), CountedParts.isPeople(scene, index + 4) {
          (find.number, find.victims, find.last) = (index, index + 4, index + 4)
        }
        finds.append(find)
        addWhole(scene, index + 2, finds.count - 1, &finds)
      }
    }
    // "All but two of the dead were children".
    if seen.has(.allBut) { AllBut.settle(scene, &finds) }
    guard let of = scene.openingOf else { return }
    readOpening(scene, of, &finds)
    readOpeningList(scene, of, &finds)
  }

  /// "One of the injured, a 14-year-old girl, died": who that was.
  private static func nameOne(_ scene: Scene, _ number: Int, _ find: inout Find) {
    let person = number + 4
    guard scene.order == .subjectFirst, scene.isOf(number + 1), scene[number + 3].kind == .comma,
      VictimSum.exactly(scene[number], in: scene) == 1, CountedParts.isPeople(scene, person),
      VictimSum.exactly(scene[person], in: scene) == 1, scene[person + 1].kind == .comma
    else { return }
    (find.number, find.victims) = (number, person)
  }

  /// "Of these, 96 were killed by the army, 71 by the rebels and 12 by others": each a part of the
  /// figure told before.
  private static func readOpeningList(_ scene: Scene, _ of: Int, _ finds: inout [Find]) {
    guard isReference(scene[of + 1]),
      let comma = (of + 2..<of + 4).first(where: { scene[$0].kind == .comma }),
      isNumber(scene[comma + 1]),
      let first = finds.firstIndex(where: {
        $0.victims == comma + 1 && $0.relation == .none && !$0.isNone
      })
    else { return }
    let (harm, trigger) = (finds[first].harm, finds[first].trigger)
    finds[first].relation = .partOfEarlier
    for index in (trigger + 1)..<max(trigger + 1, scene.count)
    where isNumber(scene[index]) && isListed(scene, index) {
      finds.removeAll { $0.victims == index && $0.rule == "gapped" }
      guard !finds.contains(where: { $0.victims == index }) else { continue }
      var share = Find("gapped", harm, victims: index, trigger: index)
      share.relation = .partOfEarlier
      if scene.sentence.has(scene[index + 1].lower, .by) { share.agent = index + 2 }
      finds.append(share)
    }
  }

  /// "These", "the 102".
  private static func isReference(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun
      && (phrase.traits.contains(.pronoun)
        || phrase.traits.contains(.definite)
          && !phrase.classes.meets(WordClass(.harmAdjective, .harmNoun, .harmPast)))
  }

  /// A number behind a comma or "and" and before a preposition.
  private static func isListed(_ scene: Scene, _ index: Int) -> Bool {
    let joint = scene[scene.preceding(index)].kind
    return (joint == .comma || joint == .conjunction) && scene[index + 1].kind == .preposition
      && !scene.beginsClause(index)
  }

  /// "Two of the three injured": the three are a figure of their own, and the two a part of it.
  private static func addWhole(_ scene: Scene, _ whole: Int, _ part: Int, _ finds: inout [Find]) {
    finds[part].relation = .partOfEarlier
    guard scene[whole].quantity >= 0 else { return }
    if finds.contains(where: { $0.victims == whole && $0.harm == finds[part].harm }) {
      return finds[part].relation = .part
    }
    var find = Find("share-whole", finds[part].harm, victims: whole, trigger: whole)
    if scene[whole + 1].has(.harmPast), !scene[whole].classes.meets(WordClass(.harmAdjective)) {
      find.last = whole + 1
    }
    finds[part].relation = .part
    finds.insert(find, at: part)
  }

  /// "Of the 60 people killed, 41 were soldiers": the 41 are a part of the 60; "of the dead, 12 were women"
  /// of the figure told before.
  private static func readOpening(_ scene: Scene, _ of: Int, _ finds: inout [Find]) {
    guard
      let comma = (of + 2..<of + 8).first(where: { scene[$0].kind == .comma }),
      isNumber(scene[comma + 1]), scene[comma + 2].traits.contains(.be)
    else { return }
    if let known = finds.firstIndex(where: { $0.victims == comma + 1 }) {
      return readHarmed(scene, of + 1, from: known, &finds)
    }
    var part = Find("share", .killed, victims: comma + 1, trigger: comma + 1)
    if let whole = finds.first(where: { $0.victims == of + 1 }) {
      (part.relation, part.harm) = (.part, whole.harm)
    } else if let harm = harm(scene, of - 1) {
      (part.relation, part.harm) = (.partOfEarlier, harm)
    } else {
      return
    }
    if scene.isVictims(comma + 3) {
      (part.number, part.victims, part.last) = (comma + 1, comma + 3, comma + 3)
    }
    finds.append(part)
  }

  /// "Of the seven people in care, three were in critical condition and two were wounded in the legs": parts of the
  /// seven.
  private static func readHarmed(
    _ scene: Scene, _ whole: Int, from part: Int, _ finds: inout [Find]
  ) {
    guard let all = finds.first(where: { $0.victims == whole && $0.relation == .none }),
      let most = VictimSum.exactly(scene[whole], in: scene)
    else { return }
    for index in part..<finds.count
    where finds[index].harm == all.harm && finds[index].relation == .none
      && finds[index].victims > whole && isNumber(scene[finds[index].victims])
      && VictimSum.exactly(scene[finds[index].victims], in: scene).map({ $0 < most }) == true
    {
      finds[index].relation = .part
    }
  }

  /// "Six of the victims were pronounced dead": some of those of whom the report has told.
  private static func isOfVictims(_ scene: Scene, _ number: Int) -> Bool {
    let whole = scene[number + 2]
    return scene.order == .subjectFirst && scene.isOf(number + 1) && whole.has(.victim)
      && whole.traits.contains(.definite) && whole.quantity < 0
  }

  private static func isNumber(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun && phrase.quantity >= 0 && phrase.classes.isEmpty
  }

  /// The harm of "the dead", "the 14 wounded", "those killed" behind "of".
  private static func harm(_ scene: Scene, _ index: Int) -> Harm? {
    let whole = scene[index + 2]
    guard scene.isOf(index + 1),
      whole.kind == .noun, whole.traits.contains(.definite)
    else { return nil }
    if whole.classes.meets(WordClass(.harmAdjective, .harmNoun, .harmPast)) {
      return scene.lexeme(whole.head).harm
    }
    let state = scene[index + 3]
    // "One of the bombs killed a sergeant": no share of people.
    guard !scene.mayBeThing(index + 2), !ActiveHarm.hasObject(scene, index + 3) else { return nil }
    guard state.kind == .verb || state.kind == .state, !state.isPassive,
      state.has(.harmPast)
        || state.kind == .state && (scene[index + 4].isPassive || isFoundAlive(scene, index))
          && scene.lexeme(state.head).harm == .missing
    else { return nil }
    return scene.lexeme(state.head).harm
  }
}
