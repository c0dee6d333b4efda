// SPDX-License-Identifier: Apache-2.0
import Record

/// Whom somebody lost: "فقدت عائلة الحمود 11 من أفرادها", "فقدت السيدة زوجها وطفليها".
///
/// Somebody's own, when lost, are dead; those of whom it is not said whose they are are missing.
enum LostPeople {
  private static let reach = 10
  private static var owners: WordClass {
    WordClass(.collective, .entity, .actor, .source) | WordClass(.kin, .person, .title, .role)
      | WordClass(.placeNoun, .target, .name)
  }

  /// The people behind a verb of loss and the one who lost them; nil where it tells of no loss.
  ///
  /// "فقد" may be "for, already" too, and is read so: the people tell the two apart.
  static func list(_ scene: Scene, _ verb: Int) -> [Int]? {
    let phrase = scene[verb]
    if phrase.kind == .noun, phrase.has(.harmNoun), scene.lexeme(phrase.head).harm == .missing {
      return isOfLives(scene, verb) ? scene.people(from: verb + 1) : nil
    }
    guard phrase.kind == .verb || phrase.kind == .subordinator, phrase.has(.harmPast),
      scene.lexeme(phrase.lower).harm == .missing
    else { return nil }
    if isOfLives(scene, verb) { return scene.people(from: verb + 1) }
    var index = verb + 1
    while index < min(scene.count, verb + reach) {
      let phrase = scene[index]
      switch phrase.kind {
      case .noun:
        if let own = own(scene, index), index > verb + 1 || phrase.has(.kin) { return own }
        guard index > verb + 1 || isOwner(phrase) else { return nil }
        index += 1
      case .preposition where scene.sentence.has(phrase.lower, .locative):
        index = HarmThenPeople.afterComplement(scene, index)
      case .time, .other: index += 1
      default: return nil
      }
    }
    return nil
  }

  /// "فقد خمسة أشخاص حياتهم", "فقدان خمسة أشخاص حياتهم".
  private static func isOfLives(_ scene: Scene, _ verb: Int) -> Bool {
    scene.isPeople(verb + 1)
      && (verb + 2..<verb + 8).contains { scene[$0].kind == .noun && scene[$0].has(.lives) }
  }

  private static func isOwner(_ phrase: Phrase) -> Bool {
    phrase.quantity < 0 && (phrase.all.meets(owners) || phrase.traits.contains(.named))
  }

  /// "11 من أفرادها", "زوجها وطفليها": people that the pronoun says are the owner's.
  private static func own(_ scene: Scene, _ index: Int) -> [Int]? {
    let phrase = scene[index]
    if isTheirs(phrase) { return scene.people(from: index) }
    let joint = scene[index + 1]
    guard phrase.quantity >= 0, joint.kind == .preposition, scene.sentence.has(joint.lower, .of),
      isTheirs(scene[index + 2])
    else { return nil }
    return [index]
  }

  private static func isTheirs(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun && phrase.traits.contains(.possessive)
      && phrase.classes.meets(WordClass(.kin, .person))
  }
}
