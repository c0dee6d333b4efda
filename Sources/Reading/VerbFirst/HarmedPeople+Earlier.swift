// SPDX-License-Identifier: Apache-2.0
import Record

/// People named by what happened to them, of whom was told before.
extension HarmedPeople {
  private static let reach = 8

  /// "شهداء عائلة كذا: الأب حسام، الأم نهى": whom a colon introduces by name.
  static func named(_ scene: Scene, _ index: Int) -> [Int]? {
    guard scene[index].has(.plural), scene[index].quantity < 0 else { return nil }
    let colon = theyAre(scene, behind: index) ?? colon(scene, behind: index)
    guard scene[colon].kind == .colon, scene.isNamedPerson(scene[colon + 1]) else { return nil }
    return scene.people(from: colon + 1)
  }

  private static func colon(_ scene: Scene, behind index: Int) -> Int {
    var colon = index + 1
    // "أما المصابان فهما:"
    if scene[colon].kind == .conjunction, scene[colon + 1].traits.contains(.pronoun) { colon += 1 }
    while colon < index + 4, scene[colon].kind == .noun, scene[colon].quantity < 0 { colon += 1 }
    return colon
  }

  /// "والقتلى من عائلة واحدة، وهم:": the colon of a list behind where its people are from.
  private static func theyAre(_ scene: Scene, behind index: Int) -> Int? {
    guard scene.isOf(index + 1) else { return nil }
    return (index + 3..<index + reach).first {
      scene[$0].kind == .colon && scene[$0 - 1].traits.contains(.pronoun)
    }
  }

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

  /// "والقتلى هم: سامر الحاج، وراكان الحسن، وقتيل ثالث لم تعرف هويته": one more of those who are named before.
  static func isListed(_ scene: Scene, _ index: Int, _ finds: [Find]) -> Bool {
    guard scene.isNext(scene[index]) else { return false }
    let harm = scene.lexeme(scene[index].head).harm
    return finds.contains {
      $0.rule == "listed-name" && $0.harm == harm && $0.relation == .partOfEarlier
    }
  }
}
