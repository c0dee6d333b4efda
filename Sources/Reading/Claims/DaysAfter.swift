// SPDX-License-Identifier: Apache-2.0
import Record

/// "Eleven were still missing on Wednesday, two days after a drone hit the barge": people came to harm when it
/// struck, and not when that was told.
enum DaysAfter {
  /// Counts a day back by what a comma and "two days after" a strike set behind it.
  static func move(_ time: inout Circumstances.TimeWords, _ scene: Scene, _ index: Int) {
    guard scene.order == .subjectFirst, time.expression.isDay, !time.expression.isSince,
      let day = time.interval, day.from == day.to, scene[index + 1].kind == .comma,
      let days = days(scene, behind: index + 1)
    else { return }
    let then = day.from.adding(days: -days)
    time.interval = (then, then, day.precision)
  }

  /// The days of "two days after", "a week after", where what follows strikes.
  private static func days(_ scene: Scene, behind comma: Int) -> Int? {
    let reader = TimeReader(sentence: scene.sentence, lexemes: scene.lexemes)
    guard let (count, unit) = reader.count(scene[comma + 1].lower), count > 0, count < 60,
      scene.sentence.has(unit, .timeUnit), [1, 7].contains(reader.number(unit)),
      let after = (comma + 2...comma + 3).first(where: { scene[$0].lower == unit + 1 }),
      isAfter(scene, after), strikes(scene, behind: after)
    else { return nil }
    return count * reader.number(unit)
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
}
