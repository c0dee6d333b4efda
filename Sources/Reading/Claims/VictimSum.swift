// SPDX-License-Identifier: Apache-2.0
import Record

/// The sum that a list of people makes: "a doctor and two nurses" are three.
///
/// The parts are claims too (`Members`).
enum VictimSum {
  /// The phrases of a list that are told apart, each with its sum where it joins several.
  ///
  /// "Two soldiers and a civilian" are two claims without a sum, since recorders count them apart.
  /// Nor do parts of a figure that was told (`isOfWhole`): "including four children and two women".
  static func groups(
    _ list: [Int], in scene: Scene, isOfWhole: Bool = false
  ) -> [(phrases: [Int], sum: Count?)] {
    let list = withoutSecondTrade(list, in: scene)
    guard list.count > 1 else { return list.isEmpty ? [] : [(list, nil)] }
    if isOneNumber(list, in: scene) { return [(list, nil)] }
    let isApart = list.indices.dropFirst().contains {
      differ(list[$0 - 1], list[$0], in: scene, isOfWhole: isOfWhole)
    }
    if isEither(list, in: scene) { return list.map { ([$0], nil) } }
    if !isApart, let sum = sum(list, in: scene) { return [(list, sum)] }
    let isOne = !isOfWhole && !isApart && list.allSatisfy { isBarePlural($0, in: scene) }
    return isOne ? [(list, nil)] : list.map { ([$0], nil) }
  }

  /// "At least 600 soldiers and civilians": one number of both.
  ///
  /// "Two women and children" leaves open how many children; of more than a few, as in "8,000 men and boys" and
  /// "dozens of women and children", the number is of both.
  private static func isOneNumber(_ list: [Int], in scene: Scene) -> Bool {
    guard scene.order == .subjectFirst, scene[list[0]].quantity >= 0,
      scene[list[0]].has(.plural), !scene[list[0]].has(.harmNoun)
    else { return false }
    let told: Phrase.Traits = [.definite, .possessive, .another, .named]
    let sorts: [Victims.Group] = [.women, .men, .children, .elderly]
    let reader = VictimReader(scene: scene)
    let isMany = isMany(scene.quantity(scene[list[0]]))
    return list.dropFirst().allSatisfy {
      isBarePlural($0, in: scene) && scene[$0].traits.isDisjoint(with: told)
        && scene.sentence.has(scene[scene.preceding($0)].lower, .and)
    }
      && list.allSatisfy {
        !scene[$0].has(.kin)
          && (isMany || !reader.groups($0).contains(where: sorts.contains))
      }
  }

  /// From so many on, a number before two sorts of people is of both.
  private static let many: Int32 = 10

  private static func isMany(_ quantity: Quantity?) -> Bool {
    guard let quantity else { return false }
    return quantity.vague != nil || (quantity.min ?? quantity.max).map { $0 >= many } == true
  }

  /// "A businessman and anti-crime activist": one person of two trades.
  ///
  /// One article serves both and no plural verb follows. "A mother and daughter" are two.
  private static func withoutSecondTrade(_ list: [Int], in scene: Scene) -> [Int] {
    guard list.count == 2, scene[list[0]].traits.contains(.article),
      case let second = scene[list[1]], second.quantity < 0,
      second.traits.isDisjoint(with: [.article, .definite, .possessive, .another, .aged, .named]),
      second.has(.singular), !second.has(.kin),
      second.classes.meets(WordClass(.role, .title, .person)),
      !scene.lexeme(scene[list[0]].head).isPair(with: scene.lexeme(second.head)),
      !isPlural(scene, behind: list[1])
    else { return list }
    return [list[0]]
  }

  /// Whether "were" or "are" follows, which files give the number two.
  private static func isPlural(_ scene: Scene, behind index: Int) -> Bool {
    for next in (index + 1)..<(index + 9) where scene[next].kind == .verb {
      return (scene[next].lower..<scene[next].upper).contains {
        scene.sentence.meets($0, WordClass(.be, .have)) && scene.lexeme($0).number == 2
      }
    }
    return false
  }

  /// "Seven people or fifteen": two figures for the same people make no sum.
  private static func isEither(_ list: [Int], in scene: Scene) -> Bool {
    guard scene.sentence.seen.has(.or) else { return false }
    return list.dropFirst().contains { scene.sentence.has(scene[scene.preceding($0)].lower, .or) }
  }

  /// A plural without a number: several of them in a list make one claim, since nothing more is said
  /// of each.
  private static func isBarePlural(_ index: Int, in scene: Scene) -> Bool {
    scene[index].quantity < 0 && scene[index].has(.plural) && !scene[index].traits.contains(.named)
      && !scene[index].has(.collective)
  }

  /// Nil where a part has no number.
  ///
  /// "At least six members of one household and a midwife" are at least seven.
  private static func sum(_ list: [Int], in scene: Scene) -> Count? {
    var (sum, isOpen) = (0, false)
    for phrase in list {
      if let number = exactly(scene[phrase], in: scene) ?? pair(scene[phrase], in: scene) {
        sum += number
      } else if let least = atLeast(scene[phrase], in: scene) {
        (sum, isOpen) = (sum + least, true)
      } else {
        return nil
      }
    }
    return isOpen ? Count(min: sum, qualifiers: [.atLeast]) : .exactly(sum)
  }

  /// "The parents and four of their children": two, where a list counts them with others.
  static func pair(_ phrase: Phrase, in scene: Scene) -> Int? {
    guard isOpenPair(phrase, in: scene), phrase.quantity < 0,
      phrase.traits.contains(.definite) || phrase.traits.contains(.possessive),
      !scene.sentence.meets(phrase.upper, WordClass(.of))
    else { return nil }
    return 2
  }

  /// "Parents": two of one child, and any number of many.
  private static func isOpenPair(_ phrase: Phrase, in scene: Scene) -> Bool {
    scene.order == .subjectFirst && phrase.has(.kin) && scene.lexeme(phrase.head).number == 2
      && !scene.sentence[phrase.head].shape.contains(.phrase)
  }

  private static func atLeast(_ phrase: Phrase, in scene: Scene) -> Int? {
    guard let quantity = scene.quantity(phrase), quantity.qualifiers == QualifierSet(.atLeast),
      quantity.max == nil, !phrase.has(.collective)
    else { return nil }
    return quantity.min.map { Int($0) }
  }

  /// Whether two parts of a list are of sorts that recorders count apart.
  private static func differ(
    _ first: Int, _ second: Int, in scene: Scene, isOfWhole: Bool
  ) -> Bool {
    if scene[second].traits.contains(.possessive) { return false }
    let reader = VictimReader(scene: scene)
    let (one, other) = (reader.status(first), reader.status(second))
    if one != other, one == .combatant || other == .combatant { return true }
    guard isOfWhole else { return false }
    // "Among them 90 soldiers of two armies and 71 foreigners".
    if [first, second].allSatisfy({ (scene.quantity(scene[$0])?.min ?? 0) > 1 }) { return true }
    // "Including the rector Omar Issa and two women".
    if scene.isPersonName(scene[first]), scene[second].quantity >= 0 { return true }
    let (groups, others) = (reader.groups(first), reader.groups(second))
    return !groups.isEmpty && !others.isEmpty && !groups.contains { others.contains($0) }
  }

  /// "Six crew": of a word for a group without the ending of a plural, a number above one counts its people.
  static func isOfMany(_ phrase: Phrase, in scene: Scene) -> Bool {
    guard scene.order == .subjectFirst, phrase.has(.collective), phrase.head >= 0,
      let least = scene.quantity(phrase)?.min, least > 1
    else { return false }
    return !scene.endsInS(phrase.head)
  }

  /// How many people a phrase exactly names; nil where it leaves that open.
  static func exactly(_ phrase: Phrase, in scene: Scene) -> Int? {
    if let quantity = scene.quantity(phrase) {
      guard let min = quantity.min, quantity.min == quantity.max else { return nil }
      return phrase.has(.collective) && !isOfMany(phrase, in: scene) ? nil : Int(min)
    }
    if phrase.has(.collective) {
      let number = scene.lexeme(phrase.head).number
      return number > 0 ? Int(number) : nil
    }
    if phrase.has(.fraction) { return scene.isOneMore(phrase) ? 1 : nil }
    if scene.isOneMore(phrase) || scene.isTheOther(phrase) { return 1 }
    if phrase.has(.person), scene.lexeme(phrase.head).number == 2 {  // A dual.
      return isOpenPair(phrase, in: scene) ? nil : 2
    }
    if phrase.has(.singular), phrase.classes.meets(WordClass(.person, .kin, .role)) { return 1 }
    if phrase.traits.contains(.aged), !phrase.all.has(.plural) { return 1 }
    // "Soldiers Omar Aziz".
    if phrase.has(.plural), VictimNames.read(scene, phrase).count == 1 { return 1 }
    // "A youth", "a 12-year-old youth".
    if phrase.traits.contains(.article), phrase.has(.person),
      phrase.traits.contains(.aged) || phrase.upper == phrase.lower + 2
    {
      return 1
    }
    if phrase.has(.body), phrase.has(.singular), phrase.traits.contains(.article) { return 1 }
    let isOneOfTrade = phrase.classes.meets(WordClass(.title, .source))
    let isTold = phrase.traits.contains(.article) || phrase.traits.contains(.definite)
    if isOneOfTrade, isTold && !phrase.has(.plural) || phrase.has(.singular) { return 1 }
    if phrase.traits.contains(.another), phrase.upper == phrase.lower + 1 { return 1 }
    let isOne = phrase.traits.contains(.article) || phrase.traits.contains(.possessive)
    if isOne, phrase.classes.isEmpty, scene.isVictims(phrase) { return 1 }
    if scene.isCompatriot(phrase) || scene.isPersonPronoun(phrase) { return 1 }
    return scene.isPersonName(phrase) || scene.isBareName(phrase) || scene.isOpeningName(phrase)
      ? 1 : nil
  }
}
