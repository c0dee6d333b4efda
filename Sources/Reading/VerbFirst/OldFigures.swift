// SPDX-License-Identifier: Apache-2.0
import Record

/// The figure that a toll replaces: "إلى 14 بعد أن كانت 9", "إلى 5 بدلا من 7", "من 20 إلى 14".
enum OldFigures {
  private static let reach = 8

  /// Adds the figure that stands behind the toll's own as the one before.
  static func add(_ scene: Scene, behind number: Int, _ toll: Find, into finds: inout [Find]) {
    guard let old = untrue(scene, behind: number) ?? former(scene, behind: number, toll) else {
      return
    }
    finds.removeAll { $0.victims == old }
    var find = Find(toll.rule, toll.harm, victims: old, trigger: toll.trigger)
    find.relation = .superseded
    (find.first, find.last) = (old, old)
    finds.append(find)
  }

  /// "خلف الانفجار 6 قتلى، بعد أن كانت حصيلة أولية تشير إلى قتيلين": what a former toll gave, of whatever
  /// it tells.
  static func settle(_ scene: Scene, _ finds: inout [Find]) {
    guard !finds.isEmpty, scene.sentence.seen.has(.compares) else { return }
    for former in 0..<scene.count
    where compares(scene, former) && scene[former].all.meets(WordClass(.toll, .be)) {
      guard
        let old = finds.firstIndex(where: {
          $0.first > former && $0.first < former + reach && $0.relation == .none
        })
      else { continue }
      let new = finds[..<old].contains {
        $0.last < former && $0.harm == finds[old].harm && $0.relation == .none
      }
      let later = finds[(old + 1)...].contains { $0.harm == finds[old].harm }
      guard new || opens(scene, former) && !later else { continue }
      finds[old].relation = .superseded
    }
  }

  /// "وكانت حصيلة سابقة أفادت بمقتل 17": a sentence about a former toll, where another told the new one.
  private static func opens(_ scene: Scene, _ former: Int) -> Bool {
    former < 4 && (0..<former).allSatisfy { scene[$0].quantity < 0 }
      && !scene.sentence.has(scene[former].lower, .preposition)
  }

  /// The second number of "من 20 إلى 14", which is no range since it is less.
  static func lowered(_ scene: Scene, _ number: Int) -> Int? {
    guard scene.sentence.has(scene[number - 1].lower, .from),
      scene[number + 1].kind == .preposition,
      scene.sentence.has(scene[number + 1].lower, .to), scene[number + 2].kind == .noun,
      let old = VictimSum.exactly(scene[number], in: scene),
      let new = VictimSum.exactly(scene[number + 2], in: scene), new < old
    else { return nil }
    return number + 2
  }

  /// Whether the toll is said to have moved or to be put right, and so replaces one told before.
  static func moves(_ scene: Scene, _ index: Int, _ number: Int) -> WordKind? {
    for next in max(0, min(index, number) - 3)..<max(index, number) where !scene[next].has(.reaches)
    {
      if scene[next].all.has(.corrects) { return .corrects }
      if scene[next].all.has(.move) { return .move }
    }
    return nil
  }

  /// "عدد الوفيات 17 وليس 23": the figure that is said not to be it.
  private static func untrue(_ scene: Scene, behind number: Int) -> Int? {
    guard scene.sentence.seen.has(.negation), scene[number + 1].kind == .conjunction,
      case let not = scene[number + 2], not.kind == .verb, not.has(.negation),
      case let old = scene[number + 3], old.kind == .noun, old.quantity >= 0,
      !old.traits.contains(.measured), scene.isPeople(number + 3)
    else { return nil }
    return number + 3
  }

  private static func former(_ scene: Scene, behind number: Int, _ toll: Find) -> Int? {
    guard scene.sentence.seen.has(.compares) else { return nil }
    var index = number + 1
    while index < min(scene.count, number + reach), !compares(scene, index) {
      if scene[index].kind == .stop { return nil }
      index += 1
    }
    guard compares(scene, index), isOfFigure(scene, index, toll) else { return nil }
    for next in (index + 1)..<(index + reach) {
      let phrase = scene[next]
      if phrase.kind == .stop || phrase.kind == .conjunction { return nil }
      guard phrase.kind == .noun, phrase.quantity >= 0, !phrase.traits.contains(.measured),
        scene.isPeople(next)
      else { continue }
      let own = scene.isHarmed(phrase) ? scene.lexeme(phrase.head).harm : nil
      return own == nil || own == toll.harm || toll.harm == .unspecified ? next : nil
    }
    return nil
  }

  /// "بعد أن كانت", of a correction "بعد أن ذكرت"; not "بعد أن توفي ثلاثة", who are more.
  private static func isOfFigure(_ scene: Scene, _ index: Int, _ toll: Find) -> Bool {
    guard scene[index].kind == .subordinator else { return true }
    let verb = scene[index + 1]
    return verb.kind == .verb
      && (verb.all.has(.be) || verb.has(.move) || toll.isRevision && verb.has(.said))
  }

  private static func compares(_ scene: Scene, _ index: Int) -> Bool {
    scene.sentence.has(scene[index].lower, .compares)
  }
}
