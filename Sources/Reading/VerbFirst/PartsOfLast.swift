// SPDX-License-Identifier: Apache-2.0
import Record

/// Parts told a sentence after their whole: "أربعة منهم أطفال", "وبينهم ثلاث نساء".
///
/// What befell them is what the sentence before told of all, where that was one harm.
enum PartsOfLast {
  /// Whether a sentence without a word of harm may tell of parts all the same.
  static func mayTell(_ scene: Scene) -> Bool {
    if scene.sentence.seen.has(.pronoun), named(scene) != nil { return true }
    return scene.sentence.seen.has(.including)
      && (0..<min(4, scene.count)).contains { scene[$0].kind == .including }
  }

  /// Adds those behind the word at an index, which opens the sentence or stands behind their number.
  static func add(_ scene: Scene, _ index: Int, _ people: [Int], into finds: inout [Find]) {
    let start = start(scene)
    let isOne = scene.lexeme(scene[index].head).number == 1
    if index == start {
      if isOne { return append(scene, people.first ?? index, index, one: true, &finds) }
      for part in people { append(scene, part, index, &finds) }
    } else if index == start + 1, scene[start].quantity >= 0, scene.isBareNumber(scene[start]),
      !finds.contains(where: { $0.victims == start })
    {
      append(scene, people.first ?? start, index, number: start, &finds)
    }
  }

  /// "والشابان هما محمد الحسن وسامر الزعبي": the names of those told before.
  static func addNames(_ scene: Scene, into finds: inout [Find]) {
    guard let people = named(scene) else { return }
    let own = scene.lexeme(scene[people].head).harm
    let whole = finds.last {
      $0.victims < people && $0.relation == .none && !$0.isNone && (own == nil || own == $0.harm)
    }
    let names = scene.names(behind: people)
    guard !names.contains(where: { VerbFirst.isTaken($0, finds) }), whole != nil || own == nil
    else {
      return
    }
    for name in names {
      if let whole {
        finds.append(IncludedPeople.make(scene, name, people, whole.harm))
        setOne(scene, name, &finds)
      } else {
        append(scene, name, people, &finds)
        setOne(scene, name, &finds)
        if scene.lexeme(scene[people].head).number == 2 { finds[finds.count - 1].isOfLast = false }
      }
    }
  }

  /// "سامر وليث النعسان": a given name alone is one person too.
  private static func setOne(_ scene: Scene, _ name: Int, _ finds: inout [Find]) {
    guard scene.isOnlyName(scene[name]) else { return }
    (finds[finds.count - 1].stated, finds[finds.count - 1].isPlural) = (.exactly(1), false)
  }

  /// The people of whom it is said who they are: "الشابان هما", "والضحايا هم".
  private static func named(_ scene: Scene) -> Int? {
    guard scene.sentence.seen.has(.pronoun) else { return nil }
    return (0..<max(0, scene.count - 2)).first {
      let phrase = scene[$0]
      return phrase.kind == .noun && phrase.has(.person) && phrase.quantity < 0
        && phrase.traits.contains(.definite) && phrase.has(.plural)
        && scene[$0 + 1].traits.contains(.pronoun) && scene[$0 + 1].kind == .noun
        && ($0 == 0 || [.conjunction, .comma, .that].contains(scene[$0 - 1].kind))
    }
  }

  /// Where the sentence begins behind "and" and "was".
  private static func start(_ scene: Scene) -> Int {
    var start = 0
    if scene[start].kind == .conjunction { start += 1 }
    if scene[start].kind == .verb, scene[start].has(.be) { start += 1 }
    return start
  }

  private static func append(
    _ scene: Scene, _ people: Int, _ index: Int, number: Int = -1, one: Bool = false,
    _ finds: inout [Find]
  ) {
    var part = Find("part", .killed, victims: people, trigger: index)
    (part.relation, part.isOfThem, part.isOfLast) = (.partOfEarlier, true, true)
    if number >= 0 {
      (part.number, part.first) = (number, number)
    } else {
      let exact = one ? 1 : scene.exactPeople(people)
      if exact == 1, one || scene[people].quantity < 0 { part.stated = .exactly(1) }
      part.isPlural = exact == nil && scene[people].quantity < 0
    }
    finds.removeAll { $0.victims == people }
    finds.append(part)
  }
}
