// SPDX-License-Identifier: Apache-2.0
import Record

/// A death told as somebody's own: "after candidate Nabil Osse's murder", "his wife's death".
///
/// Only of one person: of many, "the rebels' killings" may be their deeds.
enum OwnedHarm {
  /// The words of the possessor as a phrase; nil where a noun has none.
  static func owner(_ scene: Scene, _ index: Int) -> Phrase? {
    let phrase = scene[index]
    guard phrase.kind == .noun, phrase.ownerUpper > phrase.lower else { return nil }
    let head = phrase.ownerUpper - 1
    var owner = Phrase(
      kind: .noun, lower: phrase.lower, upper: phrase.ownerUpper, head: head,
      classes: scene.sentence[head].classes, all: WordClass())
    for token in phrase.lower..<phrase.ownerUpper {
      owner.all.formUnion(scene.sentence[token].classes)
    }
    let isName = scene.sentence.isOfName(head) && !scene.sentence[head].has(.entity)
    if isName { owner.traits.insert(.named) }
    owner.traits.formUnion(phrase.traits.intersection([.article, .definite, .possessive]))
    return owner
  }

  /// The one person whose death, or family, it is.
  static func victim(_ scene: Scene, _ index: Int) -> Phrase? {
    let isOfFamily = scene[index].has(.collective)
    guard scene[index].has(.singular) || isOfFamily, let owner = owner(scene, index),
      isOfFamily || !isDoer(owner),
      VictimSum.exactly(owner, in: scene) == 1
    else { return nil }
    return scene.isPersonName(owner) || owner.classes.meets(WordClass(.kin, .person)) ? owner : nil
  }

  private static func isDoer(_ owner: Phrase) -> Bool {
    owner.classes.meets(WordClass(.actor, .collective, .entity) | WordClass(.plural))
  }
}
