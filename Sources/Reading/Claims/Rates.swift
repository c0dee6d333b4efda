// SPDX-License-Identifier: Apache-2.0
import Record

/// Figures of every day or of every place: "six people were killed every day", "killed four people each".
///
/// They count nobody in particular. A number for each of so many is read as their sum; any other rate
/// keeps its people and loses its number.
enum Rates {
  static func settle(_ scene: Scene, _ finds: inout [Find]) {
    guard !finds.isEmpty, scene.sentence.seen.meets(WordClass(.each, .timeUnit)) else { return }
    for index in finds.indices where !finds[index].isNone && finds[index].relation == .none {
      if isEach(scene, finds[index]) {
        guard let sum = sum(scene, finds[index]) else { continue }
        finds[index].stated = sum
      } else if isRate(scene, finds[index]) {
        finds[index].isRate = true
      }
    }
  }

  /// "Killed four people each", "each of the two strikes killed four".
  private static func isEach(_ scene: Scene, _ find: Find) -> Bool {
    guard scene.sentence.seen.has(.each), find.agent >= 0 else { return false }
    if isSingleEach(scene, find.last + 1), scene[find.last + 2].kind != .noun { return true }
    return isSingleEach(scene, find.agent)
      && scene.sentence.has(scene[find.agent + 1].lower, .of)
  }

  private static func isSingleEach(_ scene: Scene, _ index: Int) -> Bool {
    index >= 0 && scene[index].upper == scene[index].lower + 1
      && scene.sentence.has(scene[index].lower, .each)
  }

  /// The number for each times that of those who did it, or of the places where.
  private static func sum(_ scene: Scene, _ find: Find) -> Count? {
    guard let each = VictimSum.exactly(scene[find.victims], in: scene) else { return nil }
    let several = (max(0, find.agent - 1)..<find.trigger).compactMap { index -> Int? in
      guard let quantity = scene.quantity(scene[index]), quantity.min == quantity.max else {
        return nil
      }
      return quantity.min.map { Int($0) }
    }
    guard several.count == 1, let number = several.first, number > 1 else { return nil }
    return .exactly(each * number)
  }

  /// "Every day", "a day", "on average", in the clause of the harm.
  private static func isRate(_ scene: Scene, _ find: Find) -> Bool {
    guard find.victims >= 0,
      scene[find.victims].quantity >= 0 || scene[find.victims].traits.contains(.article)
    else { return false }
    if (0..<min(2, find.first)).contains(where: { isRate(scene, token: scene[$0].lower) }) {
      return true
    }
    var index = find.first
    while index < scene.count, index < find.last + 4 {
      let phrase = scene[index]
      if phrase.kind == .comma || phrase.kind == .relative || phrase.kind == .subordinator {
        return false
      }
      if index > find.victims, isRate(scene, token: phrase.lower) { return true }
      index += 1
    }
    return false
  }

  private static func isRate(_ scene: Scene, token: Int) -> Bool {
    let sentence = scene.sentence
    guard sentence.meets(token, WordClass(.each, .article)) else { return false }
    // "On average" says it alone; "each day" and "a day" with a unit, and not as in "a day later".
    if sentence.has(token, .each), scene.lexeme(token).number == 1 { return true }
    // "Every ten minutes".
    let isCounted = sentence[token + 1].isFigure || sentence.has(token + 1, .numberWord)
    if sentence.has(token, .each), isCounted, sentence.has(token + 2, .timeUnit) { return true }
    guard sentence.has(token + 1, .timeUnit), !sentence.has(token + 1, .dayPart) else {
      return false
    }
    return !sentence.meets(
      token + 2, WordClass(.ago, .later, .subordinator) | WordClass(.of, .preposition, .over))
  }
}
