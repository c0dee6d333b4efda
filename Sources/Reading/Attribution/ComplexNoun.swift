// SPDX-License-Identifier: Apache-2.0

/// A noun with its complements and what is joined to it, as a source has them: "a spokesman for the
/// council and two residents of Hays".
struct ComplexNoun {
  let scene: Scene

  /// The first phrase of a noun with what stands before it: "a spokesman for the council".
  func first(of noun: Int) -> Int {
    var index = noun
    while let before = before(index) { index = before }
    return index
  }

  /// The noun or list before one, to which that is a complement or joined; nil where there is none.
  private func before(_ index: Int) -> Int? {
    let joint = scene[index - 1]
    if joint.kind == .conjunction {
      return joins(index - 1) ? index - 2 : list(before: index - 1)
    }
    guard joint.kind == .preposition else { return nil }
    if isComplement(index) { return index - 2 }
    // "a spokesman for the army and for the police"
    let isSecond =
      scene[index - 2].kind == .conjunction && scene[index - 2].has(.and)
      && scene[index - 3].kind == .noun
    return isSecond ? index - 3 : nil
  }

  private func isComplement(_ index: Int) -> Bool {
    scene[index - 2].kind == .noun
      && !scene.sentence.meets(
        scene[index - 1].lower, WordClass(.accordingTo, .by, .interview))
      && !scene[index - 2].traits.contains(.pronoun) && !scene[index].traits.contains(.pronoun)
  }

  /// "Salma Kurdi and Omar Dabbas": a conjunction of nouns at the beginning of a clause.
  private func joins(_ conjunction: Int) -> Bool {
    guard scene[conjunction - 1].kind == .noun, scene[conjunction].has(.and),
      !scene[conjunction].has(.subordinator), !scene[conjunction - 1].traits.contains(.pronoun)
    else { return false }
    let before = scene[first(of: conjunction - 1) - 1].kind
    return before == .stop || before == .that || before == .subordinator
  }

  /// Over complements: "of the council in Hays", "and Omar Dabbas".
  func end(from start: Int) -> Int {
    var index = start
    while index < scene.count {
      let isLink =
        scene[index].kind == .preposition
        && !scene.sentence.meets(scene[index].lower, WordClass(.accordingTo, .interview))
        || scene[index].kind == .conjunction && scene[index + 2].kind != .verb
          && !scene.isOtherCount(index + 1)
      guard isLink, scene[index + 1].kind == .noun else { break }
      index += 2
    }
    return index
  }

  // MARK: Lists

  /// "The ministry, the Observatory and two residents said": where a list of those who can speak begins
  /// whose last one stands behind a conjunction.
  private func list(before conjunction: Int) -> Int? {
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
