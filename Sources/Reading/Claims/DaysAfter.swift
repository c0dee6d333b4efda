// SPDX-License-Identifier: Apache-2.0
import Record

/// "Eleven were still missing on Wednesday, two days after a drone hit the barge": people came to harm when it
/// struck, and not when that was told.
///
/// "A bombing killed nine on Sunday, a day after four were killed in Mokha" tells of two deeds, and of the day of
/// each.
enum DaysAfter {
  /// A clause behind "after" that tells of a harm of its own, and when that was.
  struct Clause {
    /// The "after" before it.
    var joint: Int
    /// Where the clause ends: the comma behind it, or the sentence.
    var end: Int
    var time: Circumstances.TimeWords
  }

  /// Counts a day back by what a comma and "two days after" a strike set behind it.
  static func move(_ time: inout Circumstances.TimeWords, _ scene: Scene, _ index: Int) {
    guard scene.order == .subjectFirst, time.expression.isDay, !time.expression.isSince,
      let day = time.interval, day.from == day.to, scene[index + 1].kind == .comma,
      let after = (index + 3...index + 4).first(where: { isAfter(scene, $0) }),
      scene[index + 2].lower + 1 == scene[after].lower - 1, !tellsHarm(scene, behind: after),
      let (count, unit) = count(scene, before: after), unit <= 7, strikes(scene, behind: after)
    else { return }
    let then = day.from.adding(days: -count * unit)
    time.interval = (then, then, day.precision)
  }

  /// The clause of a harm behind "a day after", counted from the day that is told before it, else from the one
  /// that was named last.
  static func clause(
    _ scene: Scene, _ times: [Mentions.At<Circumstances.TimeWords>], _ resolver: TimeResolver
  ) -> Clause? {
    guard scene.order == .subjectFirst, scene.sentence.seen.has(.timeUnit),
      scene.sentence.seen.has(.subordinator),
      let after = (1..<max(1, scene.count)).first(where: {
        isAfter(scene, $0) && tellsHarm(scene, behind: $0)
      }), let (count, unit) = count(scene, before: after)
    else { return nil }
    let end = end(scene, behind: after)
    let told = times.last { !(after..<end).contains($0.phrase) && $0.value.isDay }?.value.interval
    let resolver = TimeResolver(anchor: told?.from ?? resolver.previousDay, previous: nil)
    let last = scene[after].lower - 1
    let time = TimeExpression(
      form: .ago(count: count, unit: unit), lower: last - 1, upper: last + 1)
    return Clause(
      joint: after, end: end,
      time: Circumstances.TimeWords(
        words: scene.sentence.extent(time.lower..<time.upper), part: scene.part, expression: time,
        interval: resolver.resolve(time)))
  }

  /// The count of "two days", "a week" and the days of its unit.
  private static func count(_ scene: Scene, before after: Int) -> (count: Int, unit: Int)? {
    let reader = TimeReader(sentence: scene.sentence, lexemes: scene.lexemes)
    let unit = scene[after].lower - 1
    guard scene.sentence.has(unit, .timeUnit), reader.number(unit) > 0,
      let (count, end) = reader.count(unit - 1), end == unit, (1..<60).contains(count)
    else { return nil }
    return (count, reader.number(unit))
  }

  /// "After", which files call a preposition and a word that begins a clause.
  private static func isAfter(_ scene: Scene, _ index: Int) -> Bool {
    scene.sentence.has(scene[index].lower, .subordinator)
      && scene.sentence.has(scene[index].lower, .preposition)
  }

  /// "A drone hit the barge", "the bombing of the market".
  private static func strikes(_ scene: Scene, behind after: Int) -> Bool {
    (after + 1..<max(after + 1, min(scene.count, after + 6))).contains {
      scene[$0].kind == .noun && scene[$0].has(.cause)
        || scene[$0].kind == .verb && scene[$0].has(.strikes)
    }
  }

  /// "Four people were killed", "gunmen killed four", and nobody of whom the sentence tells otherwise: "a week
  /// after she was shot".
  private static func tellsHarm(_ scene: Scene, behind after: Int) -> Bool {
    let clause = after + 1..<max(after + 1, end(scene, behind: after))
    return scene[after + 1].kind == .noun
      && clause.contains { scene[$0].classes.meets(harms) }
      && !clause.contains { scene[$0].traits.contains(.pronoun) }
  }

  private static func end(_ scene: Scene, behind after: Int) -> Int {
    (after + 1..<max(after + 1, scene.count)).first {
      scene[$0].kind == .comma && !scene[$0 + 1].has(.harmGerund)
    } ?? scene.count
  }

  private static var harms: WordClass {
    WordClass(.harmPast, .harmIntransitive, .harmNoun) | WordClass(.harmAdjective, .harmGerund)
  }
}

extension Mentions {
  /// Those of the clause in which a find stands, where "a day after" parts the sentence in two.
  func ofClause(_ find: Find) -> Mentions {
    guard let former else { return self }
    let clause = former.joint..<former.end
    let isBehind = clause.contains(find.trigger)
    func isOther(_ phrase: Int) -> Bool { clause.contains(phrase) != isBehind }
    var own = self
    own.causes.removeAll { isOther($0.phrase) }
    own.strikes.removeAll { isOther($0.phrase) }
    own.actors.removeAll { isOther($0.phrase) }
    own.targets.removeAll { isOther($0.phrase) }
    own.places.removeAll { isOther($0.phrase) }
    own.times.removeAll { isOther($0.phrase) }
    if isBehind { own.times.insert(At(phrase: former.joint, value: former.time), at: 0) }
    return own
  }
}
