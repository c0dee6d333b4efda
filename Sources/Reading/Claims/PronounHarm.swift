// SPDX-License-Identifier: Apache-2.0
import Record

/// "Omar Haddad had gone to his fields when he was gunned down": a pronoun for the one person of whom
/// its own sentence has told.
enum PronounHarm: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.pronoun),
      scene.sentence.seen.meets(WordClass(.harmPast, .harmIntransitive, .harmAdjective))
    else { return }
    for index in 1..<max(1, scene.count) where isSuffered(scene[index]) {
      let pronoun = scene.preceding(index)
      guard let number = people(scene, pronoun), let harm = scene.lexeme(scene[index].head).harm,
        let person = antecedent(scene, before: pronoun, number) ?? owner(scene, pronoun, number),
        !isTold(person, index, finds)
      else { continue }
      var find = Find("pronoun", harm, victims: person, trigger: index)
      find.first = pronoun
      find.isOwned = scene[person].has(.collective)
      finds.append(find)
    }
  }

  private static func isSuffered(_ phrase: Phrase) -> Bool {
    guard phrase.kind == .verb, !phrase.traits.contains(.negated) else { return false }
    return phrase.isPassive && phrase.classes.meets(WordClass(.harmPast, .harmAdjective))
      || phrase.has(.harmIntransitive)
  }

  /// Whom a pronoun can mean, by the number that files give it: one, "he" and "she", or two, several.
  private static func people(_ scene: Scene, _ index: Int) -> Int32? {
    let phrase = scene[index]
    guard phrase.kind == .noun, phrase.traits.contains(.pronoun), phrase.head >= 0,
      case let number = scene.lexeme(phrase.head).number, number == 1 || number == 2
    else { return nil }
    return number
  }

  /// The subject with which the sentence begins, where it is one person, or a number of people for
  /// "they" behind "where".
  private static func antecedent(_ scene: Scene, before pronoun: Int, _ number: Int32) -> Int? {
    let first = scene.openingPhrase
    guard first < pronoun, scene[first].kind == .noun else { return nil }
    let isPerson = scene.isVictims(first) || scene.isBareName(scene[first])
    if number == 1 {
      guard isPerson, VictimSum.exactly(scene[first], in: scene) == 1 else {
        return onlyDoer(scene, before: pronoun)
      }
      return hasNearer(scene, first, pronoun) ? nil : first
    }
    guard isPerson else { return nil }
    let isPlace = scene[pronoun - 1].kind == .relative
    return isPlace && scene[first].quantity >= 0 && scene[first].has(.person) ? first : nil
  }

  /// "The policeman's family said he had been tortured to death": whose family they are.
  private static func owner(_ scene: Scene, _ pronoun: Int, _ number: Int32) -> Int? {
    guard number == 1, scene[0].kind == .noun, scene[0].has(.collective), pronoun > 1,
      scene[1].kind == .verb, scene[1].classes.meets(WordClass(.said, .says, .tells)),
      OwnedHarm.victim(scene, 0) != nil
    else { return nil }
    return 0
  }

  /// "Police said the gunman killed three people before he was shot dead": the only one person who does something.
  private static func onlyDoer(_ scene: Scene, before pronoun: Int) -> Int? {
    var found: Int?
    for index in 1..<max(1, pronoun) where scene[index].kind == .noun && scene.isVictims(index) {
      guard VictimSum.exactly(scene[index], in: scene) == 1 else { continue }
      guard found == nil, scene[index + 1].kind == .verb, !scene[index + 1].isPassive else {
        return nil
      }
      found = index
    }
    return found
  }

  /// "The minister mourned Omar Haddad, who was in a bus when he was hit": a name of which a clause tells.
  private static func hasNearer(_ scene: Scene, _ first: Int, _ pronoun: Int) -> Bool {
    (first + 1..<max(first + 1, pronoun)).contains {
      scene.isPersonName(scene[$0]) && scene[$0 + 1].kind == .comma
        && scene[$0 + 2].kind == .relative
    }
  }

  private static func isTold(_ person: Int, _ trigger: Int, _ finds: [Find]) -> Bool {
    finds.contains { $0.victims == person && $0.harm == .killed || $0.trigger == trigger }
  }
}
