// SPDX-License-Identifier: Apache-2.0

/// Lists of sources.
extension SourceReader {
  /// "The ministry, the Observatory and two residents said": where a list of those who can speak begins
  /// whose last one stands behind a conjunction.
  func list(before conjunction: Int) -> Int? {
    guard scene[conjunction].has(.and), !scene[conjunction].has(.subordinator) else { return nil }
    var item = conjunction - 1
    var begin: Int?
    if scene[item].kind == .comma { item -= 1 }
    while let first = listed(item) {
      begin = first
      guard scene[first - 1].kind == .comma else { break }
      item = first - 2
    }
    // A comma before it parts the list from what it says; anything else is a clause it belongs to.
    let before = begin.map { scene[$0 - 1].kind }
    return before == .comma || before == .stop || before == .that ? begin : nil
  }

  /// The first phrase of an item of a list, if it can speak.
  private func listed(_ noun: Int) -> Int? {
    var first = noun
    while scene[first].kind == .noun, scene[first - 1].kind == .preposition,
      scene[first - 2].kind == .noun
    { first -= 2 }
    let phrase = scene[first]
    let speaks = WordClass(.source, .entity, .medium, .role) | WordClass(.title, .person)
    let before = scene[first - 1].kind
    guard phrase.kind == .noun, !phrase.traits.contains(.pronoun),
      phrase.all.meets(speaks) || phrase.traits.contains(.named) || scene.isVictims(phrase),
      before == .comma || before == .stop || before == .that
    else { return nil }
    return first
  }
}
