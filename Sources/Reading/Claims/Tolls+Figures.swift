// SPDX-License-Identifier: Apache-2.0
import Record

/// Where the figure of a toll stands: "the toll rose to 14", "brings to 112 the number of villagers killed".
extension Tolls {
  /// The phrase with the toll's figure: after "of", after its verb, or at the end of a clause
  /// that takes it up again ("if the figure included …, it would be above 2,000").
  static func figure(_ scene: Scene, _ index: Int) -> Int? {
    var next = index + 1
    let limit = min(scene.count, index + 24)
    if let number = before(scene, index) ?? behindAs(scene, index) { return number }
    var hasVerb = scene[scene.preceding(index)].classes.meets(WordClass(.move, .corrects))
    while next < limit {
      let phrase = scene[next]
      if phrase.kind == .verb { hasVerb = hasVerb || isMove(phrase) }
      if isForecast(scene, next) { return nil }
      // "The number of injured people is not known: as many as 900 may have been inside".
      if phrase.kind == .colon, scene[index].has(.person) { return nil }
      if hasVerb, phrase.kind == .subordinator, isTold(scene, behind: next) { return nil }
      if phrase.kind == .stop || phrase.kind == .relative && scene[index].has(.toll) { return nil }
      if phrase.kind == .noun, isFigure(scene, next) {
        let before = scene[scene.preceding(next)]
        let isOf = before.kind == .preposition && scene.preceding(scene.preceding(next)) == index
        let isPast = TollMoves.isPast(scene, scene.preceding(next))
        if hasVerb && (before.kind != .noun || isPast) || isOf { return next }
      }
      next += 1
    }
    return nil
  }

  /// "Rose as 40 people are missing": the number is of a clause of its own; not "was put as 2–2 injured".
  private static func isTold(_ scene: Scene, behind joint: Int) -> Bool {
    let number = scene.following(joint)
    let verb = scene[scene.following(number)]
    return scene.beginsClause(number) && verb.kind == .verb
      && !(verb.has(.harmPast) && verb.traits.isEmpty)
  }

  /// "The toll will rise to 40", "is expected to rise as 40 people are missing": nothing that came about.
  private static func isForecast(_ scene: Scene, _ index: Int) -> Bool {
    let verb = scene[index]
    guard scene.order == .subjectFirst, verb.kind == .verb, verb.has(.move) || verb.has(.reaches),
      !verb.traits.contains(.have), !scene.sentence.seen.has(.conditional)
    else { return false }
    if verb.traits.contains(.modal) { return true }
    let before = scene[scene.preceding(index)]
    return verb.traits.contains(.infinitive)
      && (before.kind == .state || before.kind == .verb && before.isPassive)
  }

  /// "The raid brings to 112 the number of villagers killed".
  static func before(_ scene: Scene, _ index: Int) -> Int? {
    guard index > 2, isFigure(scene, index - 1) else { return nil }
    let joint = scene[index - 2]
    let isMoved =
      joint.kind == .preposition && scene.sentence.has(joint.lower, .to)
      && scene[index - 3].has(.move)
    return isMoved || isBroughtTo(joint) ? index - 1 : nil
  }

  /// "Brought to 112 the number of villagers killed", which files know as what is done with bodies.
  private static func isBroughtTo(_ verb: Phrase) -> Bool {
    verb.kind == .verb && !verb.isPassive && verb.has(.recover) && verb.has(.move)
  }

  /// "Giving the toll as six": behind "as".
  private static func behindAs(_ scene: Scene, _ index: Int) -> Int? {
    guard scene[index].has(.toll), scene.isAs(index + 1), isFigure(scene, index + 2),
      !scene.beginsClause(index + 2)
    else { return nil }
    return index + 2
  }

  private static func isMove(_ verb: Phrase) -> Bool {
    verb.has(.move) || verb.has(.be) || verb.has(.reaches) || verb.has(.said)
  }

  static func isFigure(_ scene: Scene, _ index: Int) -> Bool {
    guard let quantity = scene.quantity(scene[index]) else { return false }
    let head = scene[index].classes
    return quantity.nature == .plain
      && (head.isEmpty || head.has(.person) || head.has(.harmNoun)
        || !head.meets(Phraser.nominal))
  }
}
