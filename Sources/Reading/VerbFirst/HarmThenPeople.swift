// SPDX-License-Identifier: Apache-2.0
import Record

/// What happened, then to whom: "قُتل 5 مدنيين", "استشهاد طفلين", "أصيب 10 آخرون"; and the other way
/// round, "5 مدنيين قتلوا".
enum HarmThenPeople: ClaimRule {
  private static var verbs: WordClass {
    WordClass(.harmPast, .harmPresent, .harmIntransitive, .accountFor)
  }
  /// How many phrases may stand between a verb and its people.
  static let reach = 12

  static func read(_ scene: Scene, into finds: inout [Find]) {
    for index in 0..<scene.count {
      if let own = LostPeople.list(scene, index) {
        PeopleFinds.add(scene, own, index, .killed, rule: "lost-people", into: &finds)
        continue
      }
      guard let harm = harm(scene, index) else { continue }
      let isVerb = scene[index].kind == .verb
      if isVerb, scene[index].has(.possessive) {
        addObject(scene, index, harm, &finds)
      } else if isVerb, let own = withPronoun(scene, index) {
        PeopleFinds.add(scene, own, index, harm, rule: "harm-then-people", into: &finds)
      } else if isVerb, OfThemBy.read(scene, index, harm, &finds) {
        continue
      } else if isVerb, let people = ofThoseBefore(scene, index, finds) {
        PeopleFinds.add(scene, [people], index, harm, rule: "people-then-harm", into: &finds)
      } else if isVerb, let own = doubled(scene, index) {
        PeopleFinds.add(scene, own, index, harm, rule: "harm-then-people", into: &finds)
      } else if let people = after(scene, index, isVerb) {
        let list = scene.people(from: people)
        add(scene, list, index, harm, &finds)
        OthersElsewhere.add(scene, from: list.last.map(scene.afterPeople), harm, &finds)
      } else if isVerb, let one = fired(scene, at: index, finds) {
        PeopleFinds.add(scene, [one], index, harm, rule: "people-then-harm", into: &finds)
      } else if isVerb, let open = neutralised(scene, index, finds) {
        finds[open].harm = harm
      } else if isVerb, DiedLater.makesDead(scene, index, &finds) {
        continue
      } else if isVerb, let people = PeopleBefore.read(scene, index, besides: finds),
        !VerbFirst.isTaken(people, finds)
      {
        let list = list(scene, endingAt: people, finds)
        let known = finds.count
        PeopleFinds.add(scene, list, index, harm, rule: "people-then-harm", into: &finds)
        // "6 من الضحايا قضوا تحت التعذيب"
        if harm == .killed, finds.count == known + 1, HarmedPeople.isOfDead(scene, people) {
          finds[known].relation = .partOfEarlier
        }
        OthersElsewhere.add(scene, from: index + 1, harm, &finds)
      } else if !isVerb {
        addBare(scene, index, harm, &finds)
      }
    }
  }

  /// "الشاب … قتلته قوات …", "المسن … بعد ما قتلته شظية": the verb's object is written as one with it, so
  /// its people stand before.
  private static func addObject(
    _ scene: Scene, _ index: Int, _ harm: Harm, _ finds: inout [Find]
  ) {
    var joint = index
    while joint > 0, [.subordinator, .preposition, .relative].contains(scene[joint - 1].kind) {
      joint -= 1
    }
    if harm == .killed, scene[index].all.has(.accountFor),
      let shot = finds.lastIndex(where: { $0.harm == .injured && $0.relation == .none })
    {
      finds[shot].harm = .killed  // "أصابت رصاصة فتاة فأردتها قتيلة"
      return
    }
    guard
      let people = ObjectOfVerb.person(scene, joint) ?? PeopleBefore.read(scene, joint)
        ?? shotAt(scene, index)
    else { return }
    if VerbFirst.isTaken(people, finds) { return giveDoer(scene, index, harm, people, &finds) }
    let known = finds.count
    let all = [people] + ObjectOfVerb.company(scene, behind: index)
    PeopleFinds.add(scene, all, index, harm, rule: "people-then-harm", into: &finds)
    guard isDoer(scene, index + 1) else { return }
    for find in known..<finds.count { finds[find].agent = index + 1 }
  }

  /// "راح ضحيتها 40 شخصا أعدمتهم قوات …": who did what was told of them before.
  private static func giveDoer(
    _ scene: Scene, _ verb: Int, _ harm: Harm, _ people: Int, _ finds: inout [Find]
  ) {
    guard isDoer(scene, verb + 1) else { return }
    for find in finds.indices where finds[find].victims == people && finds[find].harm == harm {
      if finds[find].agent < 0 { finds[find].agent = verb + 1 }
    }
  }

  static func harm(_ scene: Scene, _ index: Int) -> Harm? {
    let phrase = scene[index]
    if scene.isCapture(phrase) { return .detained }
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
    if phrase.has(.possessive), scene[index + 1].traits.contains(.pronoun),
      scene[index + 2].kind == .conjunction
    {
      // "استشهاده هو وزوجته وبناته الثلاث"
      let list = [index + 1] + scene.people(from: index + 3)
      return PeopleFinds.add(
        scene, list, index, harm, rule: "harm-then-people", into: &finds)
    }
    if phrase.has(.possessive) {
      // "لم تتضح ظروف مقتله": that he died is taken for granted.
      _ = OwnHarm.add(scene, index, harm, &finds)
      return
    }
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
    } else if phrase.has(.plural), !phrase.traits.contains(.definite),
      !isManner(scene, index, harm, finds)
    {
      var find = Find("harm-noun", harm, victims: index, trigger: index)
      find.isPlural = true
      finds.append(find)
    }
  }

  /// "أصيب 21 بإصابات متفاوتة": how those told before were harmed.
  private static func isManner(
    _ scene: Scene, _ index: Int, _ harm: Harm, _ finds: [Find]
  ) -> Bool {
    scene[index - 1].kind == .preposition && scene.sentence.has(scene[index - 1].lower, .by)
      && finds.contains { $0.harm == harm && $0.trigger < index }
  }

  private static func add(
    _ scene: Scene, _ list: [Int], _ index: Int, _ harm: Harm, _ finds: inout [Find]
  ) {
    guard let first = list.first, !isReference(scene, first, index) else { return }
    // "اختطف مسلحون …": of whom they led away nothing was read.
    if harm == .abducted, list.count == 1, scene[first].has(.plural), isDoer(scene, first) {
      return
    }
    // "انتشال 5 شهداء": the words for the people say more than the finding of them.
    let own = scene.isHarmed(scene[first]) ? scene.lexeme(scene[first].head).harm : nil
    // So do they behind "خلف", left behind, but not behind "أودى بحياة".
    let isOpen =
      scene[index].has(.accountFor) && !scene.sentence[scene[index].head].shape.contains(.phrase)
    let told = isOpen || harm == .bodyRecovered || harm == .unspecified ? own ?? harm : harm
    let known = finds.count
    PeopleFinds.add(scene, list, index, told, rule: "harm-then-people", into: &finds)
    if list.count == 1, finds[known].isPlural, VerbFirst.isDenied(scene, index) {
      finds[known].isNone = true
    }
    guard let agent = agent(scene, index, before: first) else { return }
    for find in known..<finds.count { finds[find].agent = agent }
  }

  /// What files give verbs for taking people to where they are treated, of whose harm was mostly told before.
  private static let tended: Int32 = 6

  /// "إصابة المدنيين": people of whom was told before, without a number.
  private static func isReference(_ scene: Scene, _ people: Int, _ trigger: Int) -> Bool {
    let phrase = scene[people]
    // "فرقنا أسعفت المصاب"
    if scene.lexeme(scene[trigger].head).number == tended, phrase.traits.contains(.definite),
      phrase.quantity < 0, !phrase.traits.contains(.named), !phrase.traits.contains(.possessive)
    {
      return true
    }
    return phrase.traits.contains(.definite) && phrase.has(.plural) && phrase.quantity < 0
      && !phrase.traits.contains(.named) && scene.lexeme(phrase.head).number != 2
      && VictimReader(scene: scene).status(people) == .unspecified
  }

  /// "أم وبناتها الثلاث قضوا": all who are joined before the verb.
  private static func list(_ scene: Scene, endingAt last: Int, _ finds: [Find]) -> [Int] {
    var list = [last]
    while let next = list.first, scene[next - 1].kind == .conjunction, scene.isPeople(next - 2),
      !VerbFirst.isTaken(next - 2, finds)
    { list.insert(next - 2, at: 0) }
    return list
  }
}
