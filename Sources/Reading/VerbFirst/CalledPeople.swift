// SPDX-License-Identifier: Apache-2.0
import Record

/// Who somebody is of whom was told before: "القتيل يدعى سامر الحاج", "والقيادي هو سامر الحاج".
enum CalledPeople: ClaimRule {
  /// What files give the words for having a name: "يدعى", "اسمه".
  fileprivate static let called: Int32 = 9

  /// Adds the name of one person, which is given to the claim that told of him or her.
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.person),
      scene.sentence.seen.has(.pronoun) || scene.sentence.seen.has(.verb)
    else { return }
    for index in 0..<max(0, scene.count - 2) where isKnown(scene, index) {
      guard let name = scene.calledName(behind: index + 1) ?? name(scene, behind: index + 1),
        !finds.contains(where: { $0.victims == name || $0.victims == index && $0.rule != topic })
      else { continue }
      let harm = scene.lexeme(scene[index].head).harm ?? .killed
      var find = Find("identified", harm, victims: name, trigger: index + 1)
      (find.first, find.isNaming) = (index, true)
      finds.append(find)
    }
  }

  /// The rule that takes "the dead man" for one of whom nothing was told.
  private static let topic: RuleName = "harmed-people"

  /// "القتيل", "القيادي": one person by what he is, at the beginning of a clause.
  private static func isKnown(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.kind == .noun, phrase.quantity < 0, phrase.has(.singular),
      phrase.classes.meets(WordClass(.person, .role)), phrase.traits.contains(.definite),
      !phrase.traits.contains(.named)
    else { return false }
    let before = scene[index - 1]
    return index == 0 || before.kind == .that || before.kind == .conjunction
      || before.kind == .comma
  }

  /// "هو سامر الحاج", "هو الفتى سامر الحاج": the name behind the pronoun.
  private static func name(_ scene: Scene, behind index: Int) -> Int? {
    let pronoun = scene[index]
    guard pronoun.kind == .noun, pronoun.traits.contains(.pronoun), pronoun.has(.singular),
      scene.isNamedPerson(scene[index + 1]), scene[index + 1].all.has(.name)
    else { return nil }
    return index + 1
  }
}

extension Scene {
  /// "شاب يدعى سامر الحاج", "طفلة اسمها سلمى": the name behind the word for having one.
  func calledName(behind index: Int) -> Int? {
    let (word, name) = (self[index], self[index + 1])
    guard word.head >= 0, lexeme(word.head).number == CalledPeople.called,
      word.kind == .verb || word.traits.contains(.pronoun), name.kind == .noun,
      name.quantity < 0, name.traits.contains(.named), !name.has(.plural)
    else { return nil }
    return index + 1
  }
}
