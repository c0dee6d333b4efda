// SPDX-License-Identifier: Apache-2.0
import Record

/// Whom a verb means that has its object written as one with it: "الشهيد سعد الحمدان طالب جامعي قتلته مليشيا مع
/// ثلاثة من زملائه".
enum ObjectOfVerb {
  private static let reach = 4

  /// The one person by name before what else is said of that one, or before a comma.
  static func person(_ scene: Scene, _ verb: Int) -> Int? {
    var index = verb - 1
    let isParted = scene[index].kind == .comma
    if isParted { index -= 1 }
    guard isOne(scene, index) else { return nil }
    if let named = named(scene, before: index) { return named }
    return isParted && scene.isNamedPerson(scene[index]) || isParted && index == 0 ? index : nil
  }

  /// "أكرم الحسن، طالب جامعي،": the name before a word for what one is.
  private static func named(_ scene: Scene, before index: Int) -> Int? {
    let phrase = scene[index]
    guard phrase.traits.isDisjoint(with: [.named, .definite, .possessive]) else { return nil }
    let before = scene[index - 1].kind == .comma ? index - 2 : index - 1
    return scene.isNamedPerson(scene[before]) && isOne(scene, before) ? before : nil
  }

  private static func isOne(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    return phrase.kind == .noun && phrase.quantity < 0 && scene.isPeople(index)
      && !phrase.has(.plural) && scene.exactPeople(index) == 1
  }

  /// Those with whom it befell that one, behind who did it.
  static func company(_ scene: Scene, behind verb: Int) -> [Int] {
    var index = verb + 1
    while index < verb + reach, scene[index].kind == .noun, scene[index].quantity < 0 { index += 1 }
    return scene.isCompany(index) ? scene.people(from: index + 1) : []
  }
}

extension Scene {
  /// "مع اثنين من رفاقه", "برفقة زوجته وطفليه": with people who are somebody's own.
  func isCompany(_ index: Int) -> Bool {
    guard self[index].kind == .preposition, sentence.has(self[index].lower, .with),
      isPeople(index + 1)
    else { return false }
    let people = self[index + 1]
    if (people.lower..<people.upper).contains(where: { sentence.has($0, .possessive) }) {
      return true
    }
    return people.quantity >= 0 && isOf(index + 2) && self[index + 3].traits.contains(.possessive)
  }
}
