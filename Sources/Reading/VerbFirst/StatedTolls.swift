// SPDX-License-Identifier: Apache-2.0
import Record

/// Figures that are said to be a toll: "ارتفعت حصيلة القصف إلى 15 قتيلا", "عدد الشهداء 9".
enum StatedTolls: ClaimRule {
  private static let reach = 16

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.meets(WordClass(.toll, .figure)) else { return }
    for index in 0..<scene.count where scene[index].kind == .noun {
      if scene[index].has(.possessive), number(scene, index, of: &finds) { continue }
      if RisenFigure.read(scene, index, into: &finds) { continue }
      guard scene[index].classes.meets(WordClass(.toll, .figure)), mayCarry(scene, index),
        let told = harm(scene, index, finds), let number = number(scene, index, told),
        !VerbFirst.isTaken(number, finds)
      else { continue }
      let isSaid = scene[number - 1].kind == .that
      add(scene, isSaid ? number : index, number, own(scene, number) ?? told, &finds)
      if isSaid { addOthers(scene, behind: number, told, &finds) }
      addJoined(scene, behind: number, &finds)
    }
  }

  /// "قتل كل ركاب الحافلة البالغ عددهم 19": how many those are of whom the plural was told.
  private static func number(_ scene: Scene, _ index: Int, of finds: inout [Find]) -> Bool {
    guard scene[index].has(.figure), scene[index + 1].kind == .noun,
      let number = VictimSum.exactly(scene[index + 1], in: scene),
      let told = finds.lastIndex(where: {
        $0.isPlural && index - $0.victims < 5 && $0.victims < index
      })
    else { return false }
    (finds[told].stated, finds[told].isPlural) = (.exactly(number), false)
    finds[told].last = index + 1
    return true
  }

  /// "ذكرت التنسيقية أنهم 9 بينما قال المجلس إنهم 12": the figures that others give for the same.
  private static func addOthers(
    _ scene: Scene, behind number: Int, _ harm: Harm, _ finds: inout [Find]
  ) {
    for next in (number + 1)..<max(number + 1, scene.count)
    where scene[next - 1].kind == .that && scene[next].kind == .noun && scene[next].quantity >= 0
      && scene.isBareNumber(scene[next]) && !VerbFirst.isTaken(next, finds)
    { add(scene, next, next, harm, &finds) }
  }

  /// "عدد الشهداء إلى 4 والجرحى إلى 13": the next kind of harm with its own number.
  private static func addJoined(_ scene: Scene, behind number: Int, _ finds: inout [Find]) {
    let people = number + 2
    guard scene[number + 1].kind == .conjunction, scene.isHarmed(scene[people]),
      scene[people].quantity < 0, let harm = scene.lexeme(scene[people].head).harm,
      scene[people + 1].kind == .preposition,
      scene.sentence.has(scene[people + 1].lower, .to), scene[people + 2].quantity >= 0,
      !VerbFirst.isTaken(people + 2, finds)
    else { return }
    add(scene, people, people + 2, harm, &finds)
  }

  /// Whether a toll has no number of its own, or one that stands before it behind "to".
  private static func mayCarry(_ scene: Scene, _ index: Int) -> Bool {
    let joint = scene[index - 1]
    return scene[index].quantity < 0
      || joint.kind == .preposition && scene.sentence.has(joint.lower, .to)
  }

  /// What is counted: what the noun behind says, else the toll's own harm.
  private static func harm(_ scene: Scene, _ index: Int, _ finds: [Find]) -> Harm? {
    let harm = harm(scene, index)
    // "توفي طفل متأثرا بجراحه، ليرتفع عدد الضحايا إلى 10": the dead, whose number a death raises.
    let isRaised =
      harm == .unspecified && scene[index - 1].has(.move)
      && finds.contains { $0.harm == .killed && $0.trigger < index }
    return isRaised ? .killed : harm
  }

  private static func harm(_ scene: Scene, _ index: Int) -> Harm? {
    // "القتلى البالغ عددهم 200": theirs, who stand before.
    if scene[index].has(.possessive) {
      let people = (max(0, index - 3)..<index).last { scene.isHarmed(scene[$0]) }
      return people.flatMap { scene.lexeme(scene[$0].head).harm }
    }
    for next in (index + 1)..<max(index + 1, min(scene.count, index + 4))
    where scene[next].kind == .noun && scene[next].quantity < 0 {
      let isHarm = scene[next].classes.meets(WordClass(.person, .harmNoun))
      if isHarm, let harm = scene.lexeme(scene[next].head).harm { return harm }
    }
    // "عدد الذين قضوا", "عدد المدنيين الذين قتلوا": the verb behind "who" says what is counted.
    for next in (index + 1)..<(index + 3) where scene[next].kind == .relative {
      if let harm = HarmThenPeople.harm(scene, next + 1) { return harm }
    }
    return scene[index].has(.toll) ? scene.lexeme(scene[index].head).harm : nil
  }

  /// The figure of the toll: the first number of people, or the one behind "إلى".
  private static func number(_ scene: Scene, _ index: Int, _ harm: Harm) -> Int? {
    // "ارتفع إلى 30 عدد القتلى": the number stands before the word for it.
    if scene[index].quantity >= 0 { return index }
    for next in (index + 1)..<max(index + 1, min(scene.count, index + reach)) {
      let phrase = scene[next]
      if phrase.kind == .stop || isNextToll(scene, next) { return nil }
      guard phrase.kind == .noun, phrase.quantity >= 0, !phrase.traits.contains(.measured),
        scene.isPeople(next)
      else { continue }
      if scene.quantity(phrase)?.vague != nil,
        (index..<next).contains(where: { scene[$0].kind == .comma })
      {
        return nil  // "ثلث إجمالي الإصابات، تاركا العديد من الأطفال"
      }
      let own = own(scene, next)
      return own == nil || own == harm || harm == .unspecified ? next : nil
    }
    return nil
  }

  /// "تضاربت الأنباء حول عدد الضحايا، وقالت المصادر إن عدد القتلى ثلاثة": another clause has a toll of its own.
  private static func isNextToll(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].kind == .noun && scene[index - 1].kind == .that
      && scene[index].classes.meets(WordClass(.toll, .figure))
  }

  /// "حصيلة الضحايا … 145 قتيلا": the word that is counted says more than the toll's.
  private static func own(_ scene: Scene, _ number: Int) -> Harm? {
    scene.isHarmed(scene[number]) ? scene.lexeme(scene[number].head).harm : nil
  }

  private static func add(
    _ scene: Scene, _ index: Int, _ number: Int, _ harm: Harm, _ finds: inout [Find]
  ) {
    var find = Find("stated-toll", harm, victims: number, trigger: index)
    switch OldFigures.moves(scene, index, number) {
    case .corrects: (find.isRise, find.isRevision) = (true, true)
    case .move: find.isRise = true
    default: break
    }
    if let new = OldFigures.lowered(scene, number) {
      return addLowered(scene, find, to: new, &finds)
    }
    guard let ends = ends(scene, number) else {
      finds.append(find)
      return OldFigures.add(scene, behind: number, find, into: &finds)
    }
    var old = find
    find.stated = .exactly(ends.new)
    finds.append(find)
    old.stated = .exactly(ends.old)
    old.relation = .superseded
    (old.first, old.last) = (number, number)
    finds.append(old)
  }

  /// "من 20 إلى 14": the second figure is that of the toll.
  private static func addLowered(
    _ scene: Scene, _ toll: Find, to new: Int, _ finds: inout [Find]
  ) {
    var find = toll
    (find.victims, find.last) = (new, new)
    finds.append(find)
    (find.number, find.relation) = (toll.victims, .superseded)
    (find.first, find.last) = (toll.victims, toll.victims)
    finds.append(find)
  }

  /// The ends of "من 9 إلى 13", which is read as one range.
  private static func ends(_ scene: Scene, _ number: Int) -> (old: Int, new: Int)? {
    guard scene.sentence.has(scene[number - 1].lower, .from),
      let quantity = scene.quantity(scene[number]), quantity.qualifiers.contains(.range),
      let old = quantity.min, let new = quantity.max
    else { return nil }
    return (Int(old), Int(new))
  }
}
