// SPDX-License-Identifier: Apache-2.0
import Record

/// Bodies that were found or counted: "انتشال جثامين 3 أطفال", "العثور على 5 جثث".
enum FoundBodies: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.body) else { return }
    for index in 0..<scene.count where scene[index].kind == .noun && scene[index].has(.body) {
      let phrase = scene[index]
      let people =
        scene.isPeople(index + 1) && phrase.quantity < 0 ? scene.people(from: index + 1) : []
      let number = scene.lexeme(phrase.head).number
      if phrase.traits.contains(.possessive) {
        if isRecovered(scene, index) { _ = OwnHarm.add(scene, index, .bodyRecovered, &finds) }
        continue
      }
      if let first = people.first {
        guard !phrase.traits.contains(.definite) else { continue }
        let own = scene.isHarmed(scene[first]) ? scene.lexeme(scene[first].head).harm : nil
        let isKilled = isBuried(scene, index) || isToldKilled(scene, behind: people)
        let harm = isKilled ? Harm.killed : .bodyRecovered
        // "جثث 6 من ضحايا الغارة": victims may be anything; that their bodies were found says more.
        let told = own == .unspecified ? harm : own ?? harm
        PeopleFinds.add(scene, people, index, told, rule: "bodies", into: &finds)
      } else if phrase.quantity >= 0 || isNew(phrase) {
        var find = Find("bodies", .bodyRecovered, victims: index, trigger: index)
        if phrase.quantity < 0, number == 2 { find.stated = .exactly(2) }
        if phrase.quantity < 0, phrase.has(.singular) { find.stated = .exactly(1) }
        find.isPlural = phrase.quantity < 0 && phrase.has(.plural) && number != 2
        finds.append(find)
      }
    }
  }

  /// "تشييع جثامين خمسة شبان": they were not found, and the words tell that they died.
  private static func isBuried(_ scene: Scene, _ index: Int) -> Bool {
    // "دفن أهالي بلدة حيس يوم 12 رمضان جثامين 17 شخصا": whoever buried them, and when, stands between.
    for before in 1...8 {
      if scene[index - before].has(.buried) { return true }
      guard [.noun, .time, .preposition, .verb].contains(scene[index - before].kind) else { break }
    }
    return false
  }

  /// "جثامين 16 مقاتلا قتلوا في المعارك", "جثماني الشقيقين اللذين قضيا": what befell them is told besides.
  private static func isToldKilled(_ scene: Scene, behind people: [Int]) -> Bool {
    guard let last = people.last else { return false }
    var verb = scene.afterPeople(last)
    // "16 من مقاتلي القوات الحكومية قتلوا"
    if scene[verb].kind == .noun, scene[verb].quantity < 0,
      scene[verb].classes.meets(WordClass(.actor, .entity))
    {
      verb += 1
    }
    if scene[verb].kind == .relative { verb += 1 }
    return scene[verb].kind == .verb && HarmThenPeople.harm(scene, verb) == .killed
      && !scene[verb].has(.possessive)
  }

  /// "عثر على جثته", "انتشلت فرق الإنقاذ جثته": the body of one who is told before.
  private static func isRecovered(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].has(.singular) && (1...4).contains { scene[index - $0].all.has(.recover) }
  }

  private static func isNew(_ phrase: Phrase) -> Bool { !phrase.traits.contains(.definite) }
}
