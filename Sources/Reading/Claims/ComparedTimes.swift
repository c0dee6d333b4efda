// SPDX-License-Identifier: Apache-2.0

/// Times that a report names only to compare with: those of no harm that it tells, or of another.
enum ComparedTimes {
  /// Whether a time is of nothing that the sentence tells besides.
  ///
  /// "The deadliest attack since 2019", "up from 73 in December", "the fourth in a week".
  static func isOther(_ scene: Scene, _ index: Int, _ time: TimeExpression) -> Bool {
    if time.isSince, isBehindSuperlative(scene, index) {
      return !tellsWhen(scene, index) && !tellsSince(scene, index)
    }
    // "The deadliest attack this year".
    if isOfYear(time), isBehindSuperlative(scene, index, WordClass(.superlative)) { return true }
    // "12 percent more than a year earlier".
    if scene.sentence.has(time.lower - 1, .compares), time.lower > scene.sentence.lower,
      scene.order == .subjectFirst
    {
      return true
    }
    if isOfOrdinalStrike(scene, index, time) { return true }
    if isBirth(scene, index) || isSaidByDate(scene, index, time) { return true }
    let joint = scene[index - 1].kind == .preposition ? index - 2 : index - 1
    let noun = scene[joint]
    guard noun.kind == .noun else { return false }
    return time.isStretch && noun.all.has(.ordinal) && scene[joint - 1].kind == .comma
      && !noun.has(.person)
  }

  /// "في القصف الثاني من نوعه خلال أقل من أسبوع": how often something struck in that time.
  private static func isOfOrdinalStrike(
    _ scene: Scene, _ index: Int, _ time: TimeExpression
  ) -> Bool {
    guard scene.order == .verbFirst, time.isStretch, scene.sentence.seen.has(.ordinal) else {
      return false
    }
    for before in stride(from: index - 1, through: max(0, index - 7), by: -1) {
      let phrase = scene[before]
      if phrase.kind == .noun, phrase.all.has(.ordinal), !phrase.all.has(.person) {
        return phrase.all.has(.cause) || scene[before - 1].all.has(.cause)
      }
      guard [.noun, .preposition].contains(phrase.kind) else { return false }
    }
    return false
  }

  /// "Thursday 30 November": the date behind a weekday says which it was.
  private static func isSaidByDate(_ scene: Scene, _ index: Int, _ time: TimeExpression) -> Bool {
    guard scene.order == .subjectFirst, case .weekday = time.form, scene[index + 1].kind == .time,
      case .date = scene.times[scene[index + 1].time].form
    else { return false }
    return true
  }

  /// "Omar Haddad, born in 1998, was killed".
  private static func isBirth(_ scene: Scene, _ index: Int) -> Bool {
    scene.order == .subjectFirst && scene.sentence.has(scene[index].lower - 1, .born)
  }

  /// "Since 2019, when a bomb killed 45": the time is that of what follows.
  static func tellsWhen(_ scene: Scene, _ index: Int) -> Bool {
    let when = scene[index + 2]
    return scene[index + 1].kind == .comma && when.kind == .subordinator
      && scene.lexeme(when.lower).number == 1
  }

  /// "The tenth attack since May, in which 40 people have died": what all of them did over that time.
  static func tellsSince(_ scene: Scene, _ index: Int) -> Bool {
    guard scene[index + 1].kind == .comma, scene[index + 2].kind == .preposition,
      scene[index + 3].kind == .relative
    else { return false }
    return (index + 4..<index + 8).contains {
      scene[$0].kind == .verb && scene[$0].traits.contains(.have)
    }
  }

  private static func isOfYear(_ time: TimeExpression) -> Bool {
    switch time.form {
    case .year: true
    case .calendar(let unit, _): unit == 365
    default: false
    }
  }

  /// "The deadliest attack since", "the first since".
  static func isBehindSuperlative(
    _ scene: Scene, _ index: Int, _ words: WordClass = WordClass(.superlative, .ordinal)
  ) -> Bool {
    var before = index - 1
    while before >= 0, scene[before].kind != .verb || scene[before].traits.contains(.infinitive) {
      if scene[before].kind == .noun, scene[before].all.meets(words) {
        // "The deadliest week this year, with 43 people killed": those of a week.
        return words.has(.ordinal) || !scene[before].all.has(.timeUnit)
      }
      if scene[before].kind == .comma { return false }
      before -= 1
    }
    return false
  }
}
