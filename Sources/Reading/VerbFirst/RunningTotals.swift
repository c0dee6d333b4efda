// SPDX-License-Identifier: Apache-2.0
import Record

/// One victim and a running total: "سامر النجار هو الصحفي الرابع عشر الذي يقتل هذا العام", "ثالث صحفي يقتل".
///
/// The one is a claim of its own where the sentence says who it was; the total is cumulative.
enum RunningTotals: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.ordinal) else { return }
    for index in 0..<scene.count {
      guard let counted = counted(scene, index),
        let (trigger, harm) = deed(scene, counted), isRunning(scene, trigger)
      else { continue }
      finds.removeAll {
        $0.trigger == trigger || (index..<counted.end).contains($0.victims)
      }
      addOne(scene, before: index, trigger, harm, &finds)
      var find = Find(
        OrdinalVictims.total, harm, victims: counted.people, trigger: max(trigger, counted.people))
      find.first = index
      (find.stated, find.stance) = (.exactly(counted.number), .asserted)
      finds.append(find)
    }
  }

  private struct Counted {
    var people: Int
    var number: Int
    /// The phrase behind the words that count.
    var end: Int
  }

  /// "الصحفي الرابع عشر", "القتيل الحادي والعشرين", "ثالث صحفي".
  private static func counted(_ scene: Scene, _ index: Int) -> Counted? {
    let phrase = scene[index]
    guard phrase.kind == .noun, phrase.quantity < 0 else { return nil }
    if isOrdinal(scene, phrase), isOne(scene[index + 1]),
      !scene[index + 1].traits.contains(.definite)
    {
      return number(scene, phrase).map { Counted(people: index + 1, number: $0, end: index + 2) }
    }
    guard isOne(phrase), phrase.traits.contains(.definite), phrase.all.has(.ordinal),
      let unit = number(scene, phrase)
    else { return nil }
    if scene[index + 1].kind == .conjunction,
      let tens = VictimSum.exactly(scene[index + 2], in: scene), tens > 19, tens % 10 == 0
    {
      return Counted(people: index, number: unit + tens, end: index + 3)
    }
    return unit > 1 ? Counted(people: index, number: unit, end: index + 1) : nil
  }

  private static func isOrdinal(_ scene: Scene, _ phrase: Phrase) -> Bool {
    scene.isOrdinal(phrase) && !phrase.traits.contains(.definite)
      && (number(scene, phrase) ?? 0) > 1
  }

  private static func isOne(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun && phrase.quantity < 0 && phrase.has(.singular)
      && phrase.classes.meets(WordClass(.person, .role, .title))
  }

  private static func number(_ scene: Scene, _ phrase: Phrase) -> Int? {
    guard let token = scene.token(.ordinal, in: phrase) else { return nil }
    let number = scene.lexeme(token).number
    return number > 0 ? Int(number) : nil
  }

  /// What befell them all: a verb behind "who", or the word for the one.
  private static func deed(_ scene: Scene, _ counted: Counted) -> (Int, Harm)? {
    let verb = scene[counted.end].kind == .relative ? counted.end + 1 : counted.end
    if scene[verb].kind == .verb, scene[verb].traits.isDisjoint(with: [.negated, .modal]),
      let harm = HarmThenPeople.harm(scene, verb)
    {
      return (verb, harm)
    }
    guard scene.isHarmed(scene[counted.people]) else { return nil }
    return scene.lexeme(scene[counted.people].head).harm.map { (counted.people, $0) }
  }

  /// "يقتل هذا العام", "قتل منذ مطلع العام": over a longer time, and no third boy of one blast.
  private static func isRunning(_ scene: Scene, _ trigger: Int) -> Bool {
    if scene[trigger].kind == .verb, scene[trigger].has(.harmPresent) { return true }
    return scene.times.contains { time in
      if time.isStretch { return true }
      return switch time.form {
      case .month, .year, .calendar: true
      default: false
      }
    }
  }

  /// Who it was: "سامر النجار هو …", "بات سامر النجار …"; not where the sentence has told of that one.
  private static func addOne(
    _ scene: Scene, before index: Int, _ trigger: Int, _ harm: Harm, _ finds: inout [Find]
  ) {
    if let told = finds.lastIndex(where: {
      $0.harm == harm && $0.victims >= 0 && $0.victims < index
        && scene.exactPeople($0.victims) == 1
    }) {
      finds[told].rule = OrdinalVictims.one
      return
    }
    var person = index - 1
    while person >= 0,
      scene[person].kind == .verb && scene[person].has(.be)
        || scene[person].traits.contains(.pronoun) || scene[person].kind == .other
    { person -= 1 }
    guard person >= 0, scene[person].kind == .noun, scene.exactPeople(person) == 1,
      scene.isNamedPerson(scene[person]) || scene[person].traits.contains(.definite)
    else { return }
    var find = Find(OrdinalVictims.one, harm, victims: person, trigger: trigger)
    find.last = person
    (find.stated, find.stance) = (.exactly(1), .asserted)
    finds.append(find)
  }
}
