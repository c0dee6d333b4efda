// SPDX-License-Identifier: Apache-2.0
import Record

/// Harm that only says of what sort people are: "the mothers of political prisoners, missing, and
/// murdered people".
///
/// The last of a list of such words stands before a bare plural and looks like a verb with its object.
enum SortsOfPeople {
  static func settle(_ scene: Scene, _ finds: inout [Find]) {
    guard finds.contains(where: { sort(scene, $0) != nil }) else { return }
    let sorts = finds.compactMap { sort(scene, $0) }
    finds.removeAll { sort(scene, $0) != nil || sorts.contains($0.trigger) }
  }

  /// The word before "and" that says a sort too, where a find's verb does.
  private static func sort(_ scene: Scene, _ find: Find) -> Int? {
    guard find.rule == "active-harm", find.victims == find.trigger + 1,
      scene[find.trigger].traits.isEmpty, scene[find.trigger].has(.harmPast),
      isBarePlural(scene[find.victims])
    else { return nil }
    let joint = find.trigger - 1
    guard joint > 1, scene[joint].kind == .conjunction,
      scene.sentence.has(scene[joint].lower, .and)
    else { return nil }
    let before = scene[joint - 1].kind == .comma ? joint - 2 : joint - 1
    return isSort(scene, before) ? before : nil
  }

  private static func isBarePlural(_ people: Phrase) -> Bool {
    people.kind == .noun && people.quantity < 0 && people.traits.isEmpty
      && people.upper == people.lower + 1
  }

  /// "Missing", and behind "of" also a participle: "of jailed and murdered people".
  private static func isSort(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.traits.isEmpty, phrase.head >= 0, let harm = scene.lexeme(phrase.head).harm,
      ![.killed, .injured].contains(harm)  // "Reports of dead and injured people".
    else { return false }
    if phrase.kind == .state { return true }
    return phrase.kind == .verb && scene.isOf(index - 1)
  }
}
