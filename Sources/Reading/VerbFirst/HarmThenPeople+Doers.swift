// SPDX-License-Identifier: Apache-2.0
import Record

/// Who harmed the people behind a verb, and at whom somebody shot.
extension HarmThenPeople {
  /// Who did it: the body between the verb and its people, or right before the verb.
  static func agent(_ scene: Scene, _ verb: Int, before people: Int) -> Int? {
    if let own = OwnDeeds.agent(scene, verb) ?? OwnDeeds.announcer(scene, verb, of: people) {
      return own
    }
    guard scene[verb].kind == .verb else { return nil }
    if let same = shared(scene, verb) { return same }
    if let captor = captor(scene, verb) { return captor }
    let behind = verb + 1
    if behind < people, isDoer(scene, behind) || ActorReader.isCountry(scene, behind) {
      return behind
    }
    let joints = scene[verb - 2].kind == .preposition || scene[verb - 2].kind == .verb
    guard !joints else { return nil }
    // "إسرائيل تقتل 5 مدنيين"; a country before what was done may be where.
    let isDeed = scene[verb].has(.harmPresent) && ActorReader.isCountry(scene, verb - 1)
    return isDeed || isDoer(scene, verb - 1) ? verb - 1 : quotedDoer(scene, before: verb)
  }

  /// "داهمت قوات الأمن البلدة واعتقلت 3 شبان": who began what ended with people led away, where the verb for
  /// it has nobody else behind it.
  private static func captor(_ scene: Scene, _ verb: Int) -> Int? {
    guard scene[verb - 1].kind == .conjunction, !isDoer(scene, verb + 1),
      let harm = harm(scene, verb), harm == .detained || harm == .abducted
    else { return nil }
    let start = [.conjunction, .subordinator, .time].contains(scene[0].kind) ? 1 : 0
    let isBegun = scene[start].kind == .verb || scene[start].classes.isEmpty
    return start + 1 < verb - 1 && isBegun && scene[start].kind != .preposition
      && scene[start].kind != .stop && isDoer(scene, start + 1) ? start + 1 : nil
  }

  /// "قوات «القمة» قتلت خمسة": a body with its name in quotation marks.
  private static func quotedDoer(_ scene: Scene, before verb: Int) -> Int? {
    let body = verb - 4
    guard body >= 0, isDoer(scene, body), scene[body - 1].kind != .preposition,
      ActorReader.lastQuoted(scene, body) == verb - 1
    else { return nil }
    return body
  }

  /// "أطلقوا النار على المزارع سامر في القرية فأصيب بجروح": the one at whom somebody shot, where the verb has
  /// nobody behind it.
  static func fired(_ scene: Scene, at verb: Int, _ finds: [Find]) -> Int? {
    guard scene[verb - 1].kind == .conjunction else { return nil }
    return stride(from: verb - 2, through: max(2, verb - 9), by: -1).first {
      scene[$0 - 1].kind == .preposition && isShooting(scene, before: $0 - 1)
        && scene.isPeople($0) && scene.exactPeople($0) == 1 && !VerbFirst.isTaken($0, finds)
    }
  }

  /// What files give verbs that tell what somebody did, and that no passive is written like.
  private static let active: Int32 = 1

  /// "قضت القوات على 15 وأصابت آخرين": the doer of the verb before.
  private static func shared(_ scene: Scene, _ verb: Int) -> Int? {
    guard scene.lexeme(scene[verb].head).number == active, scene[verb - 1].kind == .conjunction,
      let first = (max(0, verb - 8)..<verb - 1).last(where: {
        scene[$0].kind == .verb && scene[$0].has(.harmPast)
      }), !(first..<verb).contains(where: { scene[$0].kind == .comma || scene[$0].kind == .stop })
    else { return nil }
    return [first + 1, first - 1].first { isDoer(scene, $0) }
  }

  /// "قضت قوات الأمن على 5 إرهابيين": behind the verb's preposition, which stands behind who did it.
  static func isObject(_ scene: Scene, _ people: Int, of verb: Int) -> Bool {
    let joints = WordClass(.locative, .by, .of, .to) | WordClass(.with, .from, .accordingTo)
    return people == verb + 3 && scene[people].quantity >= 0 && scene.isPeople(people)
      && isDoer(scene, verb + 1) && scene.sentence.has(scene[people - 1].lower, .preposition)
      && !scene.sentence.meets(scene[people - 1].lower, joints)
  }

  private static func isShooting(_ scene: Scene, before joint: Int) -> Bool {
    (max(0, joint - 3)..<joint).contains { scene[$0].kind == .verb && scene[$0].has(.strikes) }
  }

  static func isDoer(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.kind == .noun, !phrase.has(.cause), phrase.quantity < 0 else { return false }
    return phrase.classes.has(.actor)
      || phrase.has(.person) && VictimReader(scene: scene).status(index) == .combatant
  }

  /// "أطلق مجهولون النار على شاب فأردوه قتيلا": the one at whom somebody shot.
  static func shotAt(_ scene: Scene, _ index: Int) -> Int? {
    let one = index - 2
    return scene[index].has(.accountFor) && scene[index - 1].kind == .conjunction
      && scene[one - 1].kind == .preposition && scene.isPeople(one) && scene.exactPeople(one) == 1
      ? one : nil
  }
}
