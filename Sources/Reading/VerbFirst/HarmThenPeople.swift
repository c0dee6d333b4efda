// SPDX-License-Identifier: Apache-2.0
import Record

/// What happened, then to whom: "قُتل 5 مدنيين", "استشهاد طفلين", "أصيب 10 آخرون"; and the other way
/// round, "5 مدنيين قتلوا".
enum HarmThenPeople: ClaimRule {
  private static var verbs: WordClass {
    WordClass(.harmPast, .harmPresent, .harmIntransitive, .accountFor)
  }
  /// How many phrases may stand between a verb and its people.
  private static let reach = 12

  static func read(_ scene: Scene, into finds: inout [Find]) {
    for index in 0..<scene.count {
      guard let harm = harm(scene, index) else { continue }
      let isVerb = scene[index].kind == .verb
      if isVerb, scene[index].has(.possessive) {
        addObject(scene, index, harm, &finds)
      } else if isVerb, let own = doubled(scene, index) {
        PeopleFinds.add(scene, own, index, harm, rule: "harm-then-people", into: &finds)
      } else if let people = after(scene, index, isVerb) {
        add(scene, scene.people(from: people), index, harm, &finds)
      } else if isVerb, let people = before(scene, index), !VerbFirst.isTaken(people, finds) {
        PeopleFinds.add(scene, [people], index, harm, rule: "people-then-harm", into: &finds)
      } else if !isVerb {
        addBare(scene, index, harm, &finds)
      }
    }
  }

  /// "الشاب … قتلته قوات …": the verb's object is written as one with it, so its people stand before.
  private static func addObject(
    _ scene: Scene, _ index: Int, _ harm: Harm, _ finds: inout [Find]
  ) {
    guard let people = before(scene, index), !VerbFirst.isTaken(people, finds) else { return }
    let known = finds.count
    PeopleFinds.add(scene, [people], index, harm, rule: "people-then-harm", into: &finds)
    guard isDoer(scene, index + 1) else { return }
    for find in known..<finds.count { finds[find].agent = index + 1 }
  }

  static func harm(_ scene: Scene, _ index: Int) -> Harm? {
    let phrase = scene[index]
    let isTrigger =
      phrase.kind == .verb
      ? phrase.classes.meets(verbs) : phrase.kind == .noun && phrase.has(.harmNoun)
    return isTrigger ? scene.lexeme(phrase.head).harm : nil
  }

  /// A trigger that has its number itself: "3 إصابات", "لا إصابات".
  private static func addBare(
    _ scene: Scene, _ index: Int, _ harm: Harm, _ finds: inout [Find]
  ) {
    let phrase = scene[index]
    let before = scene[index - 1]
    let isWithout =
      before.kind == .preposition && scene.sentence.has(before.lower, .negation)
      || phrase.traits.contains(.none)
      || VerbFirst.isDenied(scene, index)
    if isWithout {
      var find = Find("no-harm", harm, victims: -1, trigger: index)
      find.isNone = true
      finds.append(find)
    } else if phrase.quantity >= 0 || scene.lexeme(phrase.head).number == 2 {
      var find = Find("harm-noun", harm, victims: index, trigger: index)
      if phrase.quantity < 0 { find.stated = .exactly(2) }
      finds.append(find)
    } else if phrase.has(.plural), !phrase.traits.contains(.definite) {
      var find = Find("harm-noun", harm, victims: index, trigger: index)
      find.isPlural = true
      finds.append(find)
    }
  }

  /// "قُتل وأصيب 10": the people of the trigger behind the conjunction.
  private static func doubled(_ scene: Scene, _ index: Int) -> [Int]? {
    guard scene[index + 1].kind == .conjunction, harm(scene, index + 2) != nil,
      let people = after(scene, index + 2, scene[index + 2].kind == .verb)
    else { return nil }
    return scene.people(from: people)
  }

  private static func add(
    _ scene: Scene, _ list: [Int], _ index: Int, _ harm: Harm, _ finds: inout [Find]
  ) {
    guard let first = list.first, !isReference(scene, first) else { return }
    // "انتشال 5 شهداء": the words for the people say more than the finding of them.
    let own = scene.isHarmed(scene[first]) ? scene.lexeme(scene[first].head).harm : nil
    let told = harm == .bodyRecovered || harm == .unspecified ? own ?? harm : harm
    let known = finds.count
    PeopleFinds.add(scene, list, index, told, rule: "harm-then-people", into: &finds)
    guard let agent = agent(scene, index, before: first) else { return }
    for find in known..<finds.count { finds[find].agent = agent }
  }

  /// Who did it: the body between the verb and its people, or right before the verb.
  private static func agent(_ scene: Scene, _ verb: Int, before people: Int) -> Int? {
    guard scene[verb].kind == .verb else { return nil }
    let behind = verb + 1
    if behind < people, isDoer(scene, behind) { return behind }
    let joints = scene[verb - 2].kind == .preposition || scene[verb - 2].kind == .verb
    return !joints && isDoer(scene, verb - 1) ? verb - 1 : nil
  }

  private static func isDoer(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.kind == .noun, !phrase.has(.cause), phrase.quantity < 0 else { return false }
    return phrase.classes.has(.actor)
      || phrase.has(.person) && VictimReader(scene: scene).status(index) == .combatant
  }

  /// "إصابة المدنيين": people of whom was told before, without a number.
  private static func isReference(_ scene: Scene, _ people: Int) -> Bool {
    let phrase = scene[people]
    return phrase.traits.contains(.definite) && phrase.has(.plural) && phrase.quantity < 0
      && !phrase.traits.contains(.named) && scene.lexeme(phrase.head).number != 2
      && VictimReader(scene: scene).status(people) == .unspecified
  }

  /// The people behind a trigger, over the time, place and doer that may stand between.
  private static func after(_ scene: Scene, _ trigger: Int, _ isVerb: Bool) -> Int? {
    var index = trigger + 1
    let limit = min(scene.count, trigger + reach)
    while index < limit {
      let phrase = scene[index]
      switch phrase.kind {
      case .noun:
        if isVerb, harms(scene, index) {
          index += 1
          continue
        }
        if scene.isPeople(index) { return isOfNext(scene, index, trigger) ? nil : index }
        guard harm(scene, index) == nil,
          isVerb || phrase.has(.adverb) || phrase.has(.figure) || phrase.traits.contains(.measured)
        else { return nil }
        index += 1
      case .preposition:
        guard isVerb || scene[index + 1].kind == .time else { return nil }
        index = afterComplement(scene, index)
      case .conjunction:
        guard harm(scene, index + 1) != nil, index == trigger + 1 else { return nil }
        index += 2
      case .time, .other, .quoteOpen, .quoteClose: index += 1
      case .comma:
        guard isVerb else { return nil }
        index += 1
      case .colon:
        // "مقتل كل من: …"
        guard index == trigger + 1 || scene[index - 1].has(.adverb) else { return nil }
        index += 1
      default: return nil
      }
    }
    return nil
  }

  /// "خطف مسلحون طبيبا": fighters between a verb and others are those who did it.
  private static func harms(_ scene: Scene, _ index: Int) -> Bool {
    scene.isPeople(index) && scene[index].quantity < 0 && scene.isPeople(index + 1)
      && VictimReader(scene: scene).status(index) == .combatant
  }

  /// "двое убиты, трое ранены": people behind a comma that have a verb of their own.
  private static func isOfNext(_ scene: Scene, _ people: Int, _ trigger: Int) -> Bool {
    (trigger..<people).contains { scene[$0].kind == .comma } && scene.opensClause(people)
  }

  /// Steps over a preposition and the nouns it governs: "في بلدة حاس", "على يد مسلحين".
  static func afterComplement(_ scene: Scene, _ index: Int) -> Int {
    var next = index + 1
    guard scene[next].kind == .noun || scene[next].kind == .time else { return next }
    next += 1
    while scene[next].kind == .noun, !scene.isPeople(next) || scene[next].quantity < 0,
      !scene.isHarmed(scene[next]), scene[next].quantity < 0
    {
      next += 1
    }
    return next
  }

  /// The people before a verb: "5 مدنيين قتلوا", "الطفل محمد الذي أصيب".
  private static func before(_ scene: Scene, _ verb: Int) -> Int? {
    var index = verb - 1
    if scene[index].kind == .relative { index -= 1 }
    for _ in 0..<4 {
      if scene[index].kind == .noun, scene.isPeople(index) {
        let phrase = scene[index]
        let isOne = scene.exactPeople(index) != nil || phrase.quantity >= 0
        return isOne || !phrase.traits.contains(.definite) ? index : nil
      }
      guard scene[index].kind == .time || scene[index].kind == .other,
        scene[index].kind != .comma
      else { return nil }
      index -= 1
    }
    return nil
  }
}
