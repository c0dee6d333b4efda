// SPDX-License-Identifier: Apache-2.0
import Record

/// Parts of a figure: "بينهم 3 أطفال وامرأتان", "معظمهم نساء" without a number.
enum IncludedPeople: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    readAmong(scene, into: &finds)
    readWhole(scene, into: &finds)
    guard scene.sentence.seen.has(.including) else { return }
    for index in 0..<scene.count where scene[index].kind == .including {
      if scene.lexeme(scene[index].head).number == 1 {
        readOne(scene, index, &finds)
        continue
      }
      if isOfHarmed(scene, index, &finds) || readNumbered(scene, index, &finds) { continue }
      let isAlso = scene[index + 1].has(.adverb) && !scene.isPeople(index + 1)
      let isOf = scene.isOf(index + 1) && scene[index + 2].quantity < 0  // "معظمهم من النساء".
      let people = withLast(
        scene, scene.people(from: isAlso || isOf ? index + 2 : index + 1), finds)
      guard !people.isEmpty,
        let whole = whole(before: index, finds)
      else {
        if !readAhead(scene, index, people, &finds) { readEarlier(scene, index, people, &finds) }
        continue
      }
      for part in people where !isPart(part, finds) {
        if DiedLater.keep(part, of: whole, &finds) { continue }
        finds.removeAll { $0.victims == part }
        finds.append(make(scene, part, index, whole.harm))
      }
    }
  }

  /// "3 مدنيين بينهم امرأة وطفل قتلوا": the last of the parts stands before the verb of all.
  private static func withLast(_ scene: Scene, _ people: [Int], _ finds: [Find]) -> [Int] {
    guard let joint = people.last.map(scene.afterPeople), scene[joint].kind == .conjunction,
      scene.isPeople(joint + 1),
      finds.contains(where: { $0.rule == "people-then-harm" && $0.trigger == joint + 2 })
    else { return people }
    return people + [joint + 1]
  }

  /// "…، أحدهما مسن", "…، إحداها خطيرة": one of those told before, whatever is said of him.
  private static func readOne(_ scene: Scene, _ index: Int, _ finds: inout [Find]) {
    if let own = harmed(scene, index, finds) { return finds.append(own) }
    guard let whole = whole(before: index, finds) else {
      let people = scene.isPeople(index + 1) ? [index + 1] : []
      return PartsOfLast.add(scene, index, people, into: &finds)
    }
    guard !isPart(index, finds), !DiedLater.readOne(scene, index, of: whole, &finds) else { return }
    let next = scene[index + 1]
    let isDescribed = scene.isPeople(index + 1) && next.quantity < 0 && next.has(.singular)
    var part = make(scene, isDescribed ? index + 1 : index, index, whole.harm)
    (part.stated, part.isPlural) = (.exactly(1), false)
    finds.removeAll { $0.victims == part.victims }
    finds.append(part)
  }

  /// "على عنصرين … ما أدى إلى مقتل أحدهما وإصابة الآخر": one of those to whom nothing befell so far.
  private static func harmed(_ scene: Scene, _ index: Int, _ finds: [Find]) -> Find? {
    guard scene[index - 1].kind == .noun, let harm = HarmThenPeople.harm(scene, index - 1),
      !finds.contains(where: { $0.trigger == index - 1 }), whole(before: index, finds) == nil
    else { return nil }
    var one = make(scene, index, index - 1, harm)
    (one.stated, one.isPlural, one.relation) = (.exactly(1), false, .none)
    one.rule = "harm-then-people"
    return one
  }

  /// "نقل 25 مصابا، وتوفي 3 منهم": those who died are of the wounded.
  private static func isOfHarmed(_ scene: Scene, _ index: Int, _ finds: inout [Find]) -> Bool {
    guard !scene.isPeople(index + 1),
      let died = finds.firstIndex(where: {
        $0.victims == index - 1 && $0.relation == .none && $0.harm == .killed
      }),
      finds.contains(where: { $0.victims < index - 1 && $0.harm != finds[died].harm })
    else { return false }
    finds[died].relation = .partOfOther
    return true
  }

  /// "…، اثنان منهم أطفال": so many of those told before, whoever they are.
  private static func readNumbered(
    _ scene: Scene, _ index: Int, _ finds: inout [Find]
  ) -> Bool {
    let number = index - 1
    guard scene[number].kind == .noun, scene[number].quantity >= 0,
      scene.isBareNumber(scene[number]),
      let whole = whole(before: number, finds), !finds.contains(where: { $0.victims == number })
    else { return false }
    if isFreed(scene, before: number) { return true }
    finds.append(make(scene, number, index, whole.harm))
    return true
  }

  /// "خطفوا …، أفرج عن 12 منهم": how many are harmed no more is told of none who are.
  private static func isFreed(_ scene: Scene, before number: Int) -> Bool {
    (max(0, number - 3)..<number).contains {
      scene[$0].kind == .verb && scene.sentence.has(scene[$0].lower, .survives)
    }
  }

  /// The figure of which what follows an index is a part.
  private static func whole(before index: Int, _ finds: [Find]) -> Find? {
    finds.last {
      ($0.trigger < index || $0.rule == "people-then-harm") && $0.victims < index
        && $0.relation != .part
    }
  }

  /// "… إلى 17، هم 9 مدنيين و8 من المسلحين": who they are, where the numbers make the sum.
  private static func readWhole(_ scene: Scene, into finds: inout [Find]) {
    for index in 1..<max(1, scene.count - 1) {
      guard let mark = opening(scene, index) else { continue }
      let list = numbered(scene, from: index + 1)
      let numbers = list.compactMap { VictimSum.exactly(scene[$0], in: scene) }
      guard list.count > 1, numbers.count == list.count,
        let whole = finds.last(where: { $0.victims >= 0 && $0.victims < mark }),
        exactly(scene, whole.victims) == numbers.reduce(0, +),
        !list.contains(where: whole.members.contains)
      else { continue }
      finds.removeAll { list.contains($0.victims) }
      // Each has the place that stands behind it.
      for people in list { finds.append(make(scene, people, people, whole.harm)) }
    }
  }

  /// The number of people, be it told of a family: "عائلة من خمسة أفراد".
  private static func exactly(_ scene: Scene, _ people: Int) -> Int? {
    let isFamily =
      scene[people].has(.collective) && scene[people].quantity < 0 && scene.isOf(people + 1)
    return VictimSum.exactly(scene[isFamily ? people + 2 : people], in: scene)
  }

  /// The mark before "they are", or a colon or bracket: "شهيدان (رجل وطفلة)".
  private static func opening(_ scene: Scene, _ index: Int) -> Int? {
    if scene[index].kind == .colon || scene[index].kind == .open { return index }
    guard scene[index].kind == .noun, scene[index].traits.contains(.pronoun) else { return nil }
    let mark = scene[index - 1].kind == .conjunction ? index - 2 : index - 1
    return scene[mark].kind == .comma ? mark : nil
  }

  /// The people of a list, or the bare numbers of one, each with its place: "4 في إدلب و3 في حلب".
  private static func numbered(_ scene: Scene, from start: Int) -> [Int] {
    let list = scene.people(from: start)
    guard list.count < 2 else { return list }
    var numbers: [Int] = []
    var index = start
    while numbers.count < 24, scene.isPeople(index), scene[index].quantity >= 0 {
      numbers.append(index)
      index += 1
      while index < scene.count, scene[index].kind != .conjunction, scene[index].kind != .comma,
        scene[index].kind != .stop
      { index += 1 }
      while scene[index].kind == .conjunction || scene[index].kind == .comma { index += 1 }
    }
    return numbers
  }

  private static func isPart(_ index: Int, _ finds: [Find]) -> Bool {
    finds.contains { $0.victims == index && $0.relation == .part }
  }

  static func make(_ scene: Scene, _ people: Int, _ index: Int, _ harm: Harm) -> Find {
    var part = Find("part", harm, victims: people, trigger: index)
    part.relation = .part
    let exact = scene.exactPeople(people)
    if exact == 1, scene[people].quantity < 0 { part.stated = .exactly(1) }
    part.isPlural = exact == nil && scene[people].quantity < 0
    return part
  }
}
