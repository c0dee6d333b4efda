// SPDX-License-Identifier: Apache-2.0
import Record

/// People named by what happened to them: "5 شهداء و10 جرحى", "قتيل في انفجار", "سقوط ضحايا".
enum HarmedPeople: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.person) else { return }
    for index in 0..<scene.count where isHarmed(scene, index) {
      guard !VerbFirst.isTaken(index, finds), let harm = scene.lexeme(scene[index].head).harm
      else { continue }
      if isEither(scene, index) {
        addEither(scene, index, &finds)
      } else if isDescribed(scene, index), !VerbFirst.isTaken(index - 1, finds) {
        finds.append(Find("described-people", harm, victims: index - 1, trigger: index))
      } else if isClaim(scene, index) {
        let list = scene.people(from: index).filter { !VerbFirst.isTaken($0, finds) }
        PeopleFinds.add(scene, list, index, harm, rule: "harmed-people", into: &finds)
      }
    }
  }

  private static func isHarmed(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].kind == .noun && scene.isHarmed(scene[index])
  }

  /// Whether the words claim something: a number, one person by name, or people that are new.
  private static func isClaim(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    if phrase.quantity >= 0 { return true }
    let before = scene[index - 1]
    // "مشفى الشهيد …", "ساحة الشهداء": a name of something.
    let named = WordClass(.target, .placeNoun, .source, .entity)
    if before.kind == .noun, before.classes.meets(named) { return false }
    if before.kind == .noun, before.classes.meets(WordClass(.figure, .toll, .body)) { return false }
    if phrase.traits.contains(.definite) {
      return phrase.traits.contains(.named) && phrase.has(.singular)
    }
    return true
  }

  /// "12 شخصا مفقودين": the number stands with the people, their harm behind them.
  private static func isDescribed(_ scene: Scene, _ index: Int) -> Bool {
    let people = scene[index - 1]
    return scene[index].quantity < 0 && people.kind == .noun && people.quantity >= 0
      && people.has(.person) && !isHarmed(scene, index - 1)
  }

  /// "بين قتيل وجريح": both kinds of harm share the number before them.
  private static func isEither(_ scene: Scene, _ index: Int) -> Bool {
    let joint = scene[index - 1]
    if joint.kind == .preposition, scene.sentence.has(joint.lower, .between) { return true }
    guard joint.kind == .conjunction, index > 2, isHarmed(scene, index - 2) else { return false }
    return isEither(scene, index - 2)
  }

  private static func addEither(_ scene: Scene, _ index: Int, _ finds: inout [Find]) {
    let whole = index - 2
    guard scene[index - 1].kind == .preposition, scene.isPeople(whole),
      scene[whole].quantity >= 0
    else { return }
    if let known = finds.firstIndex(where: { $0.victims == whole }) {
      finds[known].harm = .unspecified
    } else {
      finds.append(Find("either-harm", .unspecified, victims: whole, trigger: index))
    }
  }
}
