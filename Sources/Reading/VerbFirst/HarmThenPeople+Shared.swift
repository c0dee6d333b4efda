// SPDX-License-Identifier: Apache-2.0
import Record

/// People whom two verbs share, or of whom a verb behind them tells more.
extension HarmThenPeople {
  /// "فقتل هو وثلاث من بناته": one told before, and those with him.
  static func withPronoun(_ scene: Scene, _ verb: Int) -> [Int]? {
    let one = scene[verb + 1]
    guard one.traits.contains(.pronoun), one.has(.singular), scene[verb + 2].kind == .conjunction,
      case let others = scene.people(from: verb + 3), !others.isEmpty
    else { return nil }
    return [verb + 1] + others
  }

  /// "قُتل وأصيب 10": the people of the trigger behind the conjunction.
  static func doubled(_ scene: Scene, _ index: Int) -> [Int]? {
    guard scene[index + 1].kind == .conjunction, harm(scene, index + 2) != nil,
      let people = after(scene, index + 2, scene[index + 2].kind == .verb)
    else { return nil }
    return scene.people(from: people)
  }

  /// "تحييد قيادي قُتل في الغارة": what the text says more of people of whom a word leaves it open.
  static func neutralised(_ scene: Scene, _ verb: Int, _ finds: [Find]) -> Int? {
    guard let last = finds.indices.last, finds[last].harm == .unspecified, !finds[last].isNone,
      scene[finds[last].trigger].has(.harmNoun) || scene[finds[last].trigger].kind == .verb,
      let people = PeopleBefore.read(scene, verb), finds[last].victims == people
    else { return nil }
    return last
  }

  /// "8 أشخاص قتلوا وأصيب آخرون", "7 عناصر من قوات النظام قتلوا وجرح 5": a number of people right before a verb
  /// are its own.
  static func ofThoseBefore(_ scene: Scene, _ verb: Int, _ finds: [Find]) -> Int? {
    let isOf = scene[verb - 1].quantity < 0 && scene.isOf(verb - 2) && scene[verb - 3].quantity >= 0
    // "خمسة من عناصر قوات كذا قتلوا وأصيب آخرون"
    let isBody =
      scene[verb - 1].quantity < 0 && scene[verb - 1].classes.has(.actor)
      && scene[verb - 2].kind == .noun && scene[verb - 2].quantity >= 0
    let people =
      PeopleBefore.overPart(scene, verb - 1, besides: finds)
      ?? (isOf ? verb - 3 : isBody ? verb - 2 : verb - 1)
    guard scene[verb + 1].kind == .conjunction, scene[people].kind == .noun, scene.isPeople(people)
    else { return nil }
    if scene[people].quantity >= 0 { return people }
    let number = scene.exactPeople(people)
    // "شخصا قتل وأصيب آخر", but not "مسلح قتل وأصاب 10".
    let isOwn =
      number == 2
      || number == 1
        && (VictimReader(scene: scene).status(people) != .combatant || isSuffered(scene, verb + 2))
    return isOwn ? people : nil
  }

  /// What the files give verbs that tell what befell their subject: "أصيب", as against "أصاب".
  private static let suffered: Int32 = 3

  /// "جنديا قتل وأصيب اثنان": no soldier who killed and was hurt.
  private static func isSuffered(_ scene: Scene, _ verb: Int) -> Bool {
    scene[verb].kind == .verb && scene.lexeme(scene[verb].head).number == suffered
  }
}
