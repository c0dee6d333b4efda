// SPDX-License-Identifier: Apache-2.0
import Record

/// Which phrases name a source.
extension StatementReader {
  /// The phrases of a source that begins at an index: noun, complements, apposition.
  func sourceRange(from start: Int) -> Range<Int> {
    if scene.order == .verbFirst { return verbFirstSource(from: start) }
    var index = start
    while scene[index].kind == .quoteOpen || scene[index].kind == .other { index += 1 }
    guard scene[index].kind == .noun else { return start..<start }
    var end = index + 1
    while end < scene.count {
      if scene[end].kind == .preposition, scene[end + 1].kind == .noun,
        !scene.sentence.has(scene[end].lower, .accordingTo)
      {
        end += 2
      } else if scene[end].kind == .comma, isApposition(end + 1) {
        end += 2
      } else {
        break
      }
    }
    return index..<end
  }

  /// "…, a medic at the hospital": a role or source noun after a name and a comma.
  func isApposition(_ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.kind == .noun, phrase.quantity < 0 else { return false }
    return phrase.classes.meets(WordClass(.role, .source)) && !phrase.has(.plural)
      && scene[index + 1].kind != .verb
  }

  /// The phrases of a verb's subject, with what is inserted between it and the verb.
  func subject(of verb: Int) -> Range<Int>? {
    var index = scene.beforeBracket(scene.preceding(verb))
    while scene[index].kind == .time { index = scene.preceding(index) }
    let last = index
    if scene[index].kind == .comma, let opening = openingNoun(before: index) { index = opening }
    if scene[index].kind == .relative {
      index = scene.preceding(index)
      if scene[index].kind == .comma { index -= 1 }
    }
    if scene[index].kind == .verb || scene[index].kind == .other, let noun = beforeRelative(index) {
      return noun..<verb
    }
    guard scene[index].kind == .noun else { return nil }
    if let noun = beforeParticiple(index) { return noun..<max(noun + 1, last + 1) }
    while scene[index - 1].kind == .preposition, scene[index - 2].kind == .noun,
      !scene.sentence.meets(scene[index - 1].lower, WordClass(.accordingTo, .by))
    {
      index -= 2
    }
    let upper = scene[last].kind == .comma ? last : last + 1
    return index..<max(index + 1, upper)
  }

  /// "an official who declined to be named told …".
  func beforeRelative(_ index: Int) -> Int? {
    var relative = index
    while relative > max(0, index - 8), scene[relative].kind != .relative { relative -= 1 }
    guard scene[relative].kind == .relative, scene[relative - 1].kind == .noun else { return nil }
    return relative - 1
  }

  /// "residents reached by telephone told …", "a list published by the committee names …".
  func beforeParticiple(_ index: Int) -> Int? {
    guard scene[index - 1].kind == .preposition, scene[index - 2].kind == .verb,
      scene[index - 3].kind == .noun, scene[index - 2].traits == [], scene[index - 2].has(.verb)
    else { return nil }
    return index - 3
  }

  /// The noun before the insertion that a comma closes.
  func openingNoun(before comma: Int) -> Int? {
    var index = comma - 1
    let limit = max(0, comma - 14)
    while index > limit, scene[index].kind != .comma {
      if scene[index].kind == .verb, !scene[index].has(.gerund) { return nil }
      index -= 1
    }
    guard scene[index].kind == .comma, scene[index - 1].kind == .noun else { return nil }
    return index - 1
  }
}
