// SPDX-License-Identifier: Apache-2.0
import Record

/// The sum that a list of people makes: "a doctor and two nurses" are three.
enum VictimSum {
  /// Nil for a single phrase, and where a part has no number.
  static func of(_ list: [Int], in scene: Scene) -> Count? {
    guard list.count > 1 else { return nil }
    var sum = 0
    for phrase in list {
      guard let number = exactly(scene[phrase], in: scene) else { return nil }
      sum += number
    }
    return Count.exactly(sum)
  }

  /// How many people a phrase exactly names; nil where it leaves that open.
  static func exactly(_ phrase: Phrase, in scene: Scene) -> Int? {
    if let quantity = scene.quantity(phrase) {
      guard let min = quantity.min, quantity.min == quantity.max else { return nil }
      return phrase.has(.collective) ? nil : Int(min)
    }
    if phrase.has(.collective) {
      let number = scene.lexeme(phrase.head).number
      return number > 0 ? Int(number) : nil
    }
    if phrase.has(.singular), phrase.has(.person) || phrase.has(.kin) { return 1 }
    if phrase.traits.contains(.aged), !phrase.has(.plural) { return 1 }
    return scene.isPersonName(phrase) ? 1 : nil
  }
}
