// SPDX-License-Identifier: Apache-2.0
import Record

/// People named by what happened to them, of whom was told before.
extension HarmedPeople {
  /// "والقتيلان هما رامي الحسن وعمر الحسن": both by name.
  static func pair(_ scene: Scene, _ index: Int) -> [Int]? {
    guard scene.lexeme(scene[index].head).number == 2, scene[index + 1].traits.contains(.pronoun)
    else { return nil }
    let names = scene.names(behind: index)
    return names.isEmpty ? nil : names
  }

  /// "ثلاثة من الجرحى": some of those of whom was told before.
  static func isOfEarlier(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.quantity >= 0, phrase.traits.contains(.definite), phrase.has(.plural),
      case let quantity = scene.quantity(phrase), quantity?.vague == nil
    else { return false }
    // "أحد المخطوفين"
    let isOne = quantity?.max == 1 && scene.sentence.has(phrase.lower, .numberWord)
    return isOne || (phrase.lower..<phrase.head).contains { scene.sentence.has($0, .of) }
  }

  /// "6 من الضحايا", "ثلاثة من القتلى": some of the dead of whom was told before.
  static func isOfDead(_ scene: Scene, _ index: Int) -> Bool {
    guard isHarmed(scene, index), isOfEarlier(scene, index) else { return false }
    let harm = scene.lexeme(scene[index].head).harm
    return harm == .unspecified || harm == .killed
  }
}
