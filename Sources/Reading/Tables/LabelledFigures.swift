// SPDX-License-Identifier: Apache-2.0
import Record

/// Figures behind a colon that a word of harm stands before: "Killed: 12, injured: 30".
enum LabelledFigures: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.colon), scene.count < 40 else { return }
    ListedFigures.read(scene, into: &finds)
    for colon in 1..<max(1, scene.count) where scene[colon].kind == .colon {
      let number = scene.following(colon)
      guard isBareNumber(scene[number]), let harm = label(scene, colon - 1),
        !finds.contains(where: { $0.victims == number })
      else { continue }
      finds.removeAll { $0.trigger == colon - 1 }
      finds.append(Find("labelled", harm, victims: number, trigger: colon - 1))
    }
  }

  private static func isBareNumber(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun && phrase.quantity >= 0
      && (phrase.classes.isEmpty || phrase.has(.person))
  }

  /// The harm of a label that begins the line or follows a comma.
  private static func label(_ scene: Scene, _ index: Int) -> Harm? {
    let phrase = scene[index]
    let words = WordClass(.harmNoun, .harmPast, .harmAdjective, .toll)
    guard phrase.classes.meets(words), phrase.quantity < 0, !phrase.isPassive else { return nil }
    let before = scene.preceding(index)
    let begins = before < 0 || scene[before].kind == .comma || scene[before].kind == .dash
    return begins ? scene.lexeme(phrase.head).harm : nil
  }

  /// A name before the colon of a sentence, which is a place only if the gazetteer has it.
  ///
  /// "Mosul: 12 executed, 5 in shelling. Tikrit: policeman killed by sniper."
  static func isWithinText(_ scene: Scene) -> Bool {
    guard !scene.sentence.isLine, scene.part == .text, scene[0].kind == .noun,
      scene[1].kind == .colon, scene[0].classes.isEmpty, !scene.sentence.seen.has(.pronoun)
    else { return false }
    let (people, next) = (scene[2], scene[3])
    if people.quantity >= 0 {
      return next.kind == .preposition ? !scene.isOf(3) : next.has(.harmPast)
    }
    return people.has(.person) && people.traits.isEmpty && next.has(.harmPast)
      && next.traits.isEmpty
  }

  /// "Idlib: 12 killed": the place before the colon with which a line of a list begins.
  static func place(_ scene: Scene) -> Mentions.At<PlacePhrase>? {
    guard scene.sentence.seen.has(.colon), scene.order == .subjectFirst,
      scene.sentence.isLine || isWithinText(scene)
    else { return nil }
    let first = scene[0].kind == .other ? 1 : 0
    let start = scene[first].kind == .dash ? first + 1 : first
    guard scene[start].kind == .noun, scene[start + 1].kind == .colon,
      scene[start + 2].quantity >= 0 || isWithinText(scene),
      let place = TableReader.place(scene, scene[start].lower..<scene[start].upper)
    else { return nil }
    return .init(phrase: start, value: place)
  }
}
