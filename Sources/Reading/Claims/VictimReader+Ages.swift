// SPDX-License-Identifier: Apache-2.0
import Record

/// How old victims are, which makes a child of whoever is under eighteen.
extension VictimReader {
  static let adultAge = 18

  /// "A 10-year-old", "the six-year-old Omar".
  func isChild(_ phrase: Phrase) -> Bool {
    phrase.traits.contains(.aged) && (age(phrase).map { $0 < VictimReader.adultAge } ?? false)
  }

  /// "His brother, 15,", "her daughter, aged six,": one person without a name, and the age behind a comma.
  func isChildByAge(_ index: Int) -> Bool {
    let (person, mark) = (scene[index], scene[index + 1])
    guard scene.order == .subjectFirst, mark.kind == .comma || mark.kind == .open,
      person.classes.meets(WordClass(.person, .kin)), person.quantity < 0,
      !person.traits.meets([.named, .aged]), VictimSum.exactly(person, in: scene) == 1,
      scene.isAge(scene[index + 2])
    else { return false }
    let age = scene[index + 2]
    return (age.lower..<age.upper).lazy.compactMap { years($0) }.first
      .map { $0 < VictimReader.adultAge } ?? false
  }

  /// The groups of a child: "her daughter" alone is a woman, aged six she is none.
  static func childrens(_ groups: some Sequence<Victims.Group>) -> [Victims.Group] {
    Victims.Group.allCases.filter {
      $0 == .children || groups.contains($0) && $0 != .women && $0 != .men
    }
  }

  /// The years of "a 10-year-old boy"; nil where the phrase has no such age, or one of months.
  func age(_ phrase: Phrase) -> Int? {
    guard scene.order == .subjectFirst, phrase.traits.contains(.aged) else { return nil }
    let aged = (phrase.lower + 1..<max(phrase.lower + 1, phrase.upper)).first {
      scene.sentence.has($0, .aged)
    }
    guard let aged else { return nil }
    let token = scene.sentence.has(aged - 1, .hyphen) ? aged - 2 : aged - 1
    return token >= phrase.lower ? years(token) : nil
  }

  private func years(_ token: Int) -> Int? {
    if scene.sentence[token].isFigure {
      let key = scene.sentence[token].key
      return key < 120 ? Int(key) : nil
    }
    let number = scene.lexeme(token).number
    return scene.sentence.has(token, .numberWord) && number > 0 && number < 120 ? Int(number) : nil
  }
}
