// SPDX-License-Identifier: Apache-2.0
import Record

/// Further figures for a toll, of others: "police put the number of dead at 20, residents at 35", "while
/// others put it at 35".
enum GappedTolls: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.meets(WordClass(.toll, .figure)),
      let toll = finds.last(where: { $0.rule == "toll" }),
      toll.trigger < toll.victims, toll.relation == .none || toll.relation == .sameFigure,
      scene[toll.victims - 1].kind == .preposition
    else { return }
    for number in (toll.victims + 2)..<max(toll.victims + 2, scene.count)
    where isGapped(scene, number, behind: toll.victims) || isTakenUp(scene, number, toll) {
      guard !finds.contains(where: { $0.victims == number && $0.rule == "toll" }) else { continue }
      finds.removeAll { $0.victims == number }
      var other = Find("toll", toll.harm, victims: number, trigger: number)
      other.first = number - 2
      finds.append(other)
    }
  }

  /// "Quds News spoke of six martyrs, Wafa of seven": another source's figure for the same dead.
  static func readOfOthers(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.harmNoun), let told = finds.last, told.rule == "harm-noun",
      told.victims == told.trigger,
      scene[told.victims].quantity >= 0, case let verb = told.victims - 1,
      scene[verb].kind == .verb,
      !scene.takes(verb).isEmpty
    else { return }
    for number in (told.victims + 4)..<max(told.victims + 4, scene.count)
    where isOfOther(scene, number) {
      var other = Find("gapped-toll", told.harm, victims: number, trigger: number)
      other.first = number - 2
      finds.append(other)
    }
  }

  /// "… and Wafa of seven": a source and its number at the end of a clause.
  static func isOfOther(_ scene: Scene, _ number: Int) -> Bool {
    scene.isOf(number - 1) && isPlain(scene, number)
      && [.comma, .conjunction].contains(scene[number - 3].kind)
      && scene[number - 2].all.meets(WordClass(.source, .medium, .entity))
  }

  /// "…, residents at 35": who says so, and the word that stands before the first figure, at the end
  /// of a clause.
  static func isGapped(_ scene: Scene, _ number: Int, behind first: Int) -> Bool {
    let (speaker, joint) = (scene[number - 2], scene[number - 3])
    if isBehind(scene, number) {
      return number - 2 > first && scene.isBy(number + 1) && isFigure(scene, number, like: first)
    }
    return isFigure(scene, number, like: first) && speaker.kind == .noun && speaker.quantity < 0
      && !speaker.classes.meets(WordClass(.toll, .figure, .harmNoun))
      && (joint.kind == .comma || joint.kind == .conjunction) && number - 3 > first
  }

  /// The phrase of whoever gives such a figure.
  static func speaker(_ scene: Scene, of number: Int) -> Int {
    isBehind(scene, number) ? number + 2 : number - 2
  }

  /// "At 20 by the army and at 35 by residents": who says so stands behind the figure.
  private static func isBehind(_ scene: Scene, _ number: Int) -> Bool {
    scene[number - 2].kind == .conjunction
  }

  /// "Others put it at 35", "hospitals estimated it at 35".
  private static func isTakenUp(_ scene: Scene, _ number: Int, _ toll: Find) -> Bool {
    var verb = number - 2
    if scene[verb].kind == .noun, scene[verb].traits.contains(.pronoun) { verb -= 1 }
    return verb > toll.victims && scene[verb].kind == .verb && !scene[verb].isPassive
      && scene.takes(verb).contains(.figure) && isFigure(scene, number, like: toll.victims)
  }

  private static func isFigure(_ scene: Scene, _ number: Int, like first: Int) -> Bool {
    let (joint, other) = (scene[number - 1], scene[first - 1])
    return joint.kind == .preposition && other.kind == .preposition
      && scene.sentence[joint.lower].key == scene.sentence[other.lower].key
      && isPlain(scene, number)
  }

  /// A number of people, or a bare one, at the end of a clause.
  private static func isPlain(_ scene: Scene, _ number: Int) -> Bool {
    guard let quantity = scene.quantity(scene[number]), quantity.nature == .plain,
      scene[number].classes.isEmpty || scene[number].has(.person)
    else { return false }
    let next = scene[number + 1].kind
    return next == .comma || next == .conjunction || next == .stop || next == .subordinator
      || scene.isBy(number + 1)
      || number + 1 >= scene.count
  }
}
