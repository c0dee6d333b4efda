// SPDX-License-Identifier: Apache-2.0
import Record

/// The harm of one who is told before: "سيارة القيادي سامر النجار ما أدى إلى مقتله", and of those with him:
/// "ما أسفر عن مقتله واثنين من مرافقيه".
enum OwnHarm {
  private static let reach = 18

  /// Adds whom the word means; says whether it did.
  static func add(_ scene: Scene, _ index: Int, _ harm: Harm, _ finds: inout [Find]) -> Bool {
    if scene[index + 1].kind == .conjunction, scene.isPeople(index + 2) {
      return addWith(scene, index, scene.people(from: index + 2), harm, &finds)
    }
    if scene[index].has(.plural) { return addSeveral(scene, index, harm, &finds) }
    guard !scene[index + 1].traits.contains(.pronoun), !isManner(scene, index),
      let one = owner(scene, index),
      !finds.contains(where: { $0.harm == harm && $0.victims <= index && $0.relation == .none })
    else { return false }
    PeopleFinds.add(scene, [one], index, harm, rule: "people-then-harm", into: &finds)
    return true
  }

  /// "استهدفت غارة أربعة مسعفين ما أدى إلى استشهادهم": those of a number told before.
  private static func addSeveral(
    _ scene: Scene, _ index: Int, _ harm: Harm, _ finds: inout [Find]
  ) -> Bool {
    guard !isManner(scene, index), let people = several(scene, before: index) else { return false }
    if let told = finds.firstIndex(where: { $0.victims == people }) {
      // "أصاب القصف ثلاثة شبان ما أدى إلى مقتلهم"
      if finds[told].harm == .injured { finds[told].harm = harm }
      return true
    }
    let all = list(scene, endingAt: people)
    PeopleFinds.add(scene, all, index, harm, rule: "people-then-harm", into: &finds)
    return true
  }

  /// "قيادي واثنان من مرافقيه": all who are joined.
  private static func list(_ scene: Scene, endingAt last: Int) -> [Int] {
    var list = [last]
    while let first = list.first, scene[first - 1].kind == .conjunction, scene.isPeople(first - 2) {
      list.insert(first - 2, at: 0)
    }
    return list
  }

  /// The last people of a number before "what led to", in the words of one speaker.
  private static func several(_ scene: Scene, before index: Int) -> Int? {
    let number = scene.lexeme(scene[index].head).number
    for before in stride(from: index - 1, through: max(0, index - reach), by: -1) {
      let phrase = scene[before]
      if phrase.kind == .that || phrase.kind == .stop || phrase.kind == .colon { return nil }
      if phrase.kind == .verb, phrase.classes.meets(StatementReader.speech) { return nil }
      guard phrase.kind == .noun, scene.isPeople(before) else { continue }
      if scene.isHarmed(phrase) { return nil }
      if let people = scene.exactPeople(before) { return people > 1 ? before : nil }
      if phrase.quantity >= 0, number <= 0 { return before }
    }
    return nil
  }

  /// "متأثرا بإصابته": of what one died.
  private static func isManner(_ scene: Scene, _ index: Int) -> Bool {
    scene[index - 1].kind == .preposition && scene.sentence.has(scene[index - 1].lower, .by)
  }

  /// The one and those with him; their sum where each of them has a number.
  private static func addWith(
    _ scene: Scene, _ index: Int, _ others: [Int], _ harm: Harm, _ finds: inout [Find]
  ) -> Bool {
    let numbers = others.compactMap { scene.exactPeople($0) }
    guard numbers.count == others.count else { return false }
    var find = Find("harm-then-people", harm, victims: index, trigger: index)
    find.stated = .exactly(numbers.reduce(1, +))
    find.members = others
    find.last = others.last ?? index
    finds.append(find)
    return true
  }

  /// The last person told before, and no fighter without a name, in the same words of one speaker.
  private static func owner(_ scene: Scene, _ index: Int) -> Int? {
    for before in stride(from: index - 1, through: max(0, index - reach), by: -1) {
      let phrase = scene[before]
      if phrase.kind == .that || phrase.kind == .stop || phrase.kind == .colon { return nil }
      if phrase.classes.meets(StatementReader.speech), phrase.kind == .verb { return nil }
      guard phrase.kind == .noun, !phrase.traits.contains(.possessive), scene.isPeople(before),
        phrase.has(.singular) || phrase.traits.contains(.named), scene.exactPeople(before) == 1,
        !scene[before - 1].classes.has(.placeNoun)
      else { continue }
      if scene.isHarmed(phrase) { return nil }
      return VictimReader(scene: scene).status(before) == .combatant
        && phrase.traits.isDisjoint(with: [.named, .definite]) ? nil : before
    }
    return nil
  }
}
