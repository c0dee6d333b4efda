// SPDX-License-Identifier: Apache-2.0
import Record

/// One victim and a running total: "Salim Haddad is the 14th reporter to be murdered this year".
///
/// The one is a claim of its own where the sentence says who it was; the total is cumulative.
enum OrdinalVictims: ClaimRule {
  /// The rule of the running total, whose scope it decides.
  static let total: RuleName = "running-total"
  static let one: RuleName = "ordinal"

  static func read(_ scene: Scene, into finds: inout [Find]) {
    for index in 0..<scene.count where isCounted(scene[index]) || isLastOfTwo(scene, index) {
      let verb = scene.following(index)
      guard let harm = harm(scene, verb), let number = number(scene, scene[index]), number > 1,
        // "The second student arrested" goes on with a list.
        number > 2 || scene[verb].traits.contains(.infinitive)
      else { continue }
      finds.removeAll { $0.trigger == verb && $0.victims == index }
      if isCounted(scene[index]), let person = subject(scene, of: index),
        !finds.contains(where: { $0.victims == person })
      {
        var find = Find(one, harm, victims: person, trigger: verb)
        (find.stated, find.stance) = (.exactly(1), .asserted)
        finds.append(find)
      }
      var find = Find(total, harm, victims: index, trigger: verb)
      (find.stated, find.stance) = (.exactly(number), .asserted)
      finds.append(find)
      if let longer = longer(scene, behind: verb, than: number, harm) { finds.append(longer) }
    }
  }

  /// "The third journalist killed this month and the eleventh since the war began": a total over a longer time.
  private static func longer(
    _ scene: Scene, behind verb: Int, than number: Int, _ harm: Harm
  ) -> Find? {
    for index in (verb + 1)..<max(verb + 1, scene.count)
    where scene[index - 1].kind == .conjunction {
      guard scene[index].kind == .noun, scene[index].traits.contains(.definite),
        scene[index].all.has(.ordinal), scene[index + 1].kind == .time || isSince(scene, index + 1),
        let all = self.number(scene, scene[index]), all > number
      else { continue }
      var find = Find(total, harm, victims: index, trigger: index)
      (find.stated, find.stance) = (.exactly(all), .asserted)
      return find
    }
    return nil
  }

  private static func isSince(_ scene: Scene, _ index: Int) -> Bool {
    scene.sentence.has(scene[index].lower, .since)
  }

  /// "The 14th reporter", "at least the twelfth".
  private static func isCounted(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun && phrase.all.has(.ordinal) && phrase.traits.contains(.definite)
      && (phrase.has(.ordinal)
        || phrase.has(.singular) && phrase.classes.meets(WordClass(.person, .role, .title)))
  }

  /// "The fifth and sixth reporters".
  private static func isLastOfTwo(_ scene: Scene, _ index: Int) -> Bool {
    let (first, last) = (scene[index - 2], scene[index])
    return last.kind == .noun && last.all.has(.ordinal) && last.has(.person)
      && scene[index - 1].kind == .conjunction && first.kind == .noun && first.all.has(.ordinal)
      && first.traits.contains(.definite)
  }

  /// What befell them all: "to be murdered", "to have died", "killed this year".
  private static func harm(_ scene: Scene, _ verb: Int) -> Harm? {
    let phrase = scene[verb]
    guard phrase.kind == .verb || phrase.kind == .state, !phrase.traits.contains(.negated),
      phrase.traits.contains(.infinitive) && (phrase.isPassive || phrase.has(.harmIntransitive))
        || phrase.traits.isEmpty && phrase.has(.harmPast) && !ActiveHarm.hasObject(scene, verb)
    else { return nil }
    return scene.lexeme(phrase.head).harm
  }

  private static func number(_ scene: Scene, _ phrase: Phrase) -> Int? {
    guard let token = scene.token(.ordinal, in: phrase) else { return nil }
    if scene.sentence[token - 1].isFigure { return Int(scene.sentence[token - 1].key) }
    let number = scene.lexeme(token).number
    return number > 0 ? Int(number) : nil
  }

  /// Who it was: "a farmer became the 21st civilian", "Salim Haddad is the 14th reporter".
  private static func subject(_ scene: Scene, of index: Int) -> Int? {
    let verb = scene.preceding(index)
    let person = scene.preceding(verb)
    guard scene[verb].kind == .verb, scene[verb].has(.be) || scene[verb].has(.verb) else {
      return nil
    }
    return scene.isVictims(person) || scene.isPersonName(scene[person]) ? person : nil
  }
}
