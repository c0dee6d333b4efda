// SPDX-License-Identifier: Apache-2.0
import Record

/// People named by what happened to them: "5 شهداء و10 جرحى", "قتيل في انفجار", "سقوط ضحايا".
enum HarmedPeople: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.person) else { return }
    for index in 0..<scene.count where isHarmed(scene, index) {
      guard !VerbFirst.isTaken(index, finds), let harm = scene.lexeme(scene[index].head).harm
      else { continue }
      if scene[index].quantity < 0, VerbFirst.isDenied(scene, index) {
        var find = Find("no-harm", harm, victims: -1, trigger: index)
        find.isNone = true
        finds.append(find)
      } else if EitherHarmed.reads(scene, index, &finds) {
        continue
      } else if isSecondOfNumber(scene, index, harm, &finds) {
        continue
      } else if let list = WereVictims.list(scene, index, finds) {
        PeopleFinds.add(scene, list, index, harm, rule: "described-people", into: &finds)
      } else if let people = described(scene, index),
        !finds.contains(where: {
          ($0.victims == people || $0.members.contains(people)) && $0.harm != harm
        })
      {
        if finds.contains(where: { $0.victims == people && $0.harm == harm }) { continue }
        var find = Find("described-people", harm, victims: people, trigger: index)
        if scene[people].quantity < 0 { find.stated = scene.exactPeople(people).map(Count.exactly) }
        finds.append(find)
      } else if scene[index].traits.contains(.definite),
        let list = named(scene, index) ?? pair(scene, index)
      {
        addListed(scene, list, harm, &finds)
      } else if isClaim(scene, index) {
        let list = named(scene, index) ?? scene.people(from: index)
        let people = list.filter { !VerbFirst.isTaken($0, finds) }
        let known = finds.count
        PeopleFinds.add(scene, people, index, harm, rule: "harmed-people", into: &finds)
        if isOfEarlier(scene, index) || isListed(scene, index, finds), finds.count == known + 1 {
          finds[known].relation = .partOfEarlier
        }
      } else if isTopic(scene, index), harm == .killed, finds.isEmpty {
        var find = Find("harmed-people", harm, victims: index, trigger: index)
        (find.stated, find.isOfUntold) = (.exactly(1), true)
        finds.append(find)
      }
    }
    dropHeading(scene, &finds)
  }

  /// "80 قتيلا وجريحا": one number of both, of whom it is open how many died.
  private static func isSecondOfNumber(
    _ scene: Scene, _ index: Int, _ harm: Harm, _ finds: inout [Find]
  ) -> Bool {
    guard scene[index - 1].kind == .conjunction, isHarmed(scene, index - 2),
      PeopleFinds.isOfSameNumber(scene, index - 2, index)
    else { return false }
    for find in finds.indices where finds[find].victims == index - 2 && finds[find].harm != harm {
      (finds[find].harm, finds[find].rule) = (.unspecified, "either-harm")
    }
    return true
  }

  /// "القتيل من أبناء البلدة", "يُزعم أن المتوفى ينتمي إلى …": of whose death the report may have told nothing.
  private static func isTopic(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.traits.contains(.definite), !phrase.has(.plural), phrase.quantity < 0,
      index == 0 || scene[index - 1].kind == .that || scene[index - 1].kind == .conjunction
    else { return false }
    let next = scene[index + 1]
    if next.kind == .verb { return scene.lexeme(next.head).harm == nil }
    return scene.isOf(index + 1) || next.traits.contains(.pronoun)
  }

  /// "ضحايا الاشتباكات: 10 قتلى و26 جريحا": what figures are of is no claim besides.
  private static func dropHeading(_ scene: Scene, _ finds: inout [Find]) {
    guard scene.sentence.seen.has(.colon), finds.count > 1,
      let colon = (0..<scene.count).first(where: { scene[$0].kind == .colon })
    else { return }
    let isCounted = finds.contains { $0.victims > colon && scene[$0.victims].quantity >= 0 }
    guard isCounted else { return }
    finds.removeAll { $0.isPlural && $0.harm == .unspecified && (0..<colon).contains($0.victims) }
  }

  static func isHarmed(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].kind == .noun && scene.isHarmed(scene[index])
  }

  /// Whether the words claim something: a number, one person by name, or people that are new.
  private static func isClaim(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    // "أسماء عدد من الضحايا": of those told before.
    let isNamed = scene.sentence.has(phrase.lower - 1, .list) && phrase.traits.contains(.definite)
    if phrase.quantity >= 0 { return !isNamed }
    if phrase.traits.contains(.possessive) { return false }  // "ارحم شهداءنا".
    // "13 منهم قيد الاحتجاز": of those whose number stands before.
    if scene.sentence[phrase.head].shape.contains(.phrase), scene[index - 1].kind == .including,
      scene[index - 2].quantity >= 0
    {
      return false
    }
    let before = scene[index - 1]
    // "ارتفاع ضحايا التفجير إلى 25 قتيلا": of whom the number is told.
    if before.has(.move), phrase.has(.plural) { return false }
    // "مشفى الشهيد …", "ساحة الشهداء": a name of something.
    let named = WordClass(.target, .placeNoun, .source, .entity)
    // "أرداه عناصر الدورية قتيلا": what he became.
    let isState = phrase.has(.singular) && PeopleFinds.endsInAlef(scene, phrase.head)
    if before.kind == .noun, before.classes.meets(named), !isState { return false }
    let counted = WordClass(.figure, .toll, .body)
    if before.kind == .noun, before.classes.meets(counted), !isOneOrTwo(scene, phrase) {
      return false
    }
    if phrase.traits.contains(.definite) {
      if sharesVague(scene, index) { return true }
      return phrase.traits.contains(.named) && phrase.has(.singular)
    }
    return true
  }

  /// "والشهداء هم: إبراهيم …، وزوجته …": those of whom was told before, by name.
  private static func addListed(
    _ scene: Scene, _ list: [Int], _ harm: Harm, _ finds: inout [Find]
  ) {
    for name in list.flatMap(scene.ownNames) where !VerbFirst.isTaken(name, finds) {
      var find = Find("listed-name", harm, victims: name, trigger: name)
      find.stated = .exactly(scene.exactPeople(name) ?? 1)
      find.relation = .partOfEarlier
      finds.append(find)
    }
  }

  /// "الحصيلة شهيدة و7 جرحى": a toll of one has no other number.
  private static func isOneOrTwo(_ scene: Scene, _ phrase: Phrase) -> Bool {
    !phrase.traits.contains(.definite) && !phrase.has(.plural)
  }

  /// "عدد من القتلى والجرحى": the vague word is of both.
  private static func sharesVague(_ scene: Scene, _ index: Int) -> Bool {
    guard scene[index - 1].kind == .conjunction, isHarmed(scene, index - 2) else { return false }
    return scene.quantity(scene[index - 2])?.vague != nil
  }

  /// "12 شخصا مفقودين", "ثلاثة من أهالي الحي ما زالوا عالقين": the number stands with the people, their
  /// harm behind them.
  private static func described(_ scene: Scene, _ index: Int) -> Int? {
    guard scene[index].quantity < 0, !scene[index].traits.contains(.definite) else { return nil }
    return numbered(scene, before: index) ?? one(scene, missingBefore: index)
  }

  /// "صيادا رابعا لا يزال في عداد المفقودين": one or two, whom the noun counts itself.
  private static func one(_ scene: Scene, missingBefore index: Int) -> Int? {
    guard scene.lexeme(scene[index].head).harm == .missing else { return nil }
    let isHelp = scene[index - 1].kind == .verb || scene[index - 1].has(.adverb)
    let people = isHelp ? index - 2 : index - 1
    let phrase = scene[people]
    guard phrase.kind == .noun, scene.isPeople(people), !isHarmed(scene, people),
      !phrase.traits.contains(.definite) || phrase.traits.contains(.named),
      scene.exactPeople(people) != nil
    else { return nil }
    return people
  }

  /// The people with a number before an index, over where they are from and helping words.
  static func numbered(_ scene: Scene, before index: Int) -> Int? {
    var people = index - 1
    for _ in 0..<5 {
      let phrase = scene[people]
      let isOfFamily = phrase.has(.collective) && scene[people - 1].kind == .preposition
      if phrase.kind == .noun, phrase.quantity >= 0, !isOfFamily {
        return scene.isPeople(people) && !isHarmed(scene, people) ? people : nil
      }
      let isHelp = phrase.kind == .verb && scene.lexeme(phrase.head).harm == nil
      let isOfOthers = phrase.kind == .noun && !isHarmed(scene, people)
      guard
        isHelp && people == index - 1 || isOfOthers || phrase.kind == .preposition
          || phrase.kind == .other
      else { return nil }
      people -= 1
    }
    return nil
  }
}
