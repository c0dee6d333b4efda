// SPDX-License-Identifier: Apache-2.0
import Record

/// A second number that leaves the verb out: "four were killed in Homs and three in Hama", and the
/// parts that a colon opens: "nine died: four soldiers and five guests".
enum Gapped: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    if scene.sentence.seen.has(.blames) { BlamedFigures.read(scene, into: &finds) }
    guard let place = finds.firstIndex(where: { $0.relation == .none && !$0.isNone }) else {
      return
    }
    let first = finds[place]
    readParts(scene, first, &finds)
    NamedParts.read(scene, first, &finds)
    for index in (first.last + 1)..<max(first.last + 1, scene.count)
    where scene[index].kind == .noun && (isNumber(scene[index]) || isOnePerson(scene, index)) {
      let isSum = isSum(scene, index)
      let front = front(scene, index)
      let before = finds.lastIndex { $0.last < index && $0.relation == .none } ?? place
      let doer = doer(scene, index, finds[before].trigger)
      guard
        isSum || front != nil || isGapped(scene, index) || doer != nil || scene.isOtherCount(index),
        !isKnown(index, finds), !Sought.isObject(scene, index)
      else { continue }
      // "Wounded in the chest and another in the arm" may be a bullet.
      if scene[index].quantity < 0, !isSum, front == nil, finds[before].harm != .killed { continue }
      var find = Find(isSum ? "sum" : "gapped", finds[before].harm, victims: index, trigger: index)
      find.agent = doer ?? finds[before].agent
      if let front { find.first = front }
      finds.append(find)
    }
  }

  /// "Three", "three people", "another": whatever can leave its verb out.
  private static func isNumber(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun && (phrase.quantity >= 0 || phrase.traits == .another)
  }

  private static func isKnown(_ index: Int, _ finds: [Find]) -> Bool {
    finds.contains { $0.victims == index || $0.number == index }
  }

  /// A number between a conjunction and a place or a round: "and three in Hama", "and two children in
  /// Idlib".
  private static func isGapped(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.kind == .noun,
      phrase.quantity >= 0 || isAnother(scene, index) || isOnePerson(scene, index),
      phrase.classes.isEmpty || phrase.has(.another)
        || phrase.has(.person) && scene.isVictims(phrase)
    else { return false }
    if phrase.traits.contains(.another) { return !scene.beginsClause(index) }
    let joint = scene[scene.preceding(index)]
    guard joint.kind == .conjunction || joint.kind == .comma,
      !scene.sentence.has(joint.lower, .or)
    else { return false }
    // "On a road between Hays and Harim, two towns in the north".
    if joint.kind == .comma, phrase.classes.isEmpty, scene.quantity(phrase)?.upper != phrase.upper {
      return false
    }
    let next = scene[behindAge(scene, index)]
    return next.kind == .preposition && scene.sentence.has(next.lower, .locative)
      && !scene.beginsClause(index)
  }

  /// "Nine civilians were killed by the rebels and two by the army": who did it to the second number.
  private static func doer(_ scene: Scene, _ index: Int, _ trigger: Int) -> Int? {
    func isBy(_ index: Int) -> Bool { scene.isBy(index) && scene[index + 1].kind == .noun }
    guard scene.order == .subjectFirst, scene[index].quantity >= 0,
      scene[scene.preceding(index)].kind == .conjunction, isBy(index + 1),
      (trigger..<index).contains(where: isBy), !scene.beginsClause(index)
    else { return nil }
    return index + 2
  }

  /// What follows people, and behind their ages: "a boy, 12, in Mokha".
  private static func behindAge(_ scene: Scene, _ index: Int) -> Int {
    var next = index + 1
    while next < index + 9, scene[next].kind == .comma || scene[next].kind == .conjunction,
      scene[next + 1].kind == .noun, scene.isAge(scene[next + 1])
    {
      next += 2
    }
    return next > index + 1 && scene[next].kind == .comma ? next + 1 : next
  }

  /// "Killed a woman in Hays and a boy in Mokha": one person behind another's place.
  private static func isOnePerson(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.traits.contains(.article), phrase.has(.person), phrase.has(.singular) else {
      return false
    }
    let joint = scene.preceding(index)
    let place = scene.preceding(joint)
    return scene[joint].kind == .conjunction && scene[place].kind == .noun && place > 0
      && scene[place - 1].kind == .preposition
      && scene.sentence.has(scene[place - 1].lower, .locative)
  }

  /// "One man died on the spot and another later in hospital".
  private static func isAnother(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    let next = scene[scene.following(index)]
    return phrase.traits == .another && phrase.upper == phrase.lower + 1
      && scene[scene.preceding(index)].kind == .conjunction
      && next.kind == .preposition && scene.sentence.has(next.lower, .locative)
  }

  /// Where the place begins that a number without a verb follows: "…, in Hama two".
  private static func front(_ scene: Scene, _ index: Int) -> Int? {
    guard scene[index].kind == .noun, scene[index].quantity >= 0,
      scene[index].classes.isEmpty || scene.isVictims(scene[index])
    else { return nil }
    let isLast =
      index + 1 >= scene.count || [.comma, .conjunction, .stop].contains(scene[index + 1].kind)
    return isLast ? placeBefore(scene, index) : nil
  }

  /// Where the place begins with which a further clause does, since it is that of what follows alone.
  ///
  /// "In Homs two people were killed, in Hama three were hurt".
  static func placeBefore(_ scene: Scene, _ index: Int) -> Int? {
    guard index > 3, scene[index - 1].kind == .noun, scene[index - 1].traits.contains(.named),
      scene[index - 2].kind == .preposition,
      scene.sentence.has(scene[index - 2].lower, .locative),
      [.comma, .conjunction].contains(scene[scene.preceding(index - 2)].kind)
    else { return nil }
    return index - 2
  }

  /// "…, eight in all": the number of all that the sentence tells.
  private static func isSum(_ scene: Scene, _ index: Int) -> Bool {
    let said = scene[index + 1]
    return said.kind == .other && scene.sentence.has(said.lower, .figure)
      && scene[index].kind == .noun
      && scene[index].quantity >= 0 && !scene.beginsClause(index)
      && [.comma, .conjunction, .dash].contains(scene[scene.preceding(index)].kind)
  }

  private static func readParts(_ scene: Scene, _ whole: Find, _ finds: inout [Find]) {
    guard
      let colon = (max(0, whole.victims)..<scene.count).first(where: { scene[$0].kind == .colon })
    else {
      return
    }
    var index = scene.following(colon)
    while scene.isVictims(index), scene[index].quantity >= 0, !isKnown(index, finds) {
      var part = Find("part", whole.harm, victims: index, trigger: index)
      part.relation = .part
      finds.append(part)
      var next = index + 1
      while next < scene.count,
        scene[next].kind != .conjunction || scene[scene.following(next)].quantity < 0
      {
        if scene[next].kind == .comma, scene[scene.following(next)].quantity >= 0 { break }
        next += 1
      }
      guard next < scene.count else { return }
      index = scene.following(next)
    }
  }
}

extension Scene {
  /// "Twelve were killed according to police and 20 according to residents": the number that another
  /// gives for the same people.
  func isOtherCount(_ number: Int) -> Bool {
    guard order == .subjectFirst, self[number].kind == .noun, self[number].quantity >= 0,
      self[preceding(number)].kind == .conjunction, isAccordingTo(number + 1)
    else { return false }
    return (0..<number).contains { isAccordingTo($0) }
  }

  private func isAccordingTo(_ index: Int) -> Bool {
    self[index].kind == .preposition && sentence.has(self[index].lower, .accordingTo)
  }
}
