// SPDX-License-Identifier: Apache-2.0

/// What stands behind a verb that attributes, by what such a verb takes: a clause, a quotation, an
/// infinitive, an object, a figure.
struct Complement {
  let contents: ContentReader
  let takes: Takes

  private var scene: Scene { contents.scene }

  /// Where what is said begins, from behind the cue on; nil where nothing there can be said.
  func start(from cue: Int) -> Int? {
    let isMarked = scene[cue].kind == .colon || scene[cue].kind == .comma
    let first = isMarked ? cue + 1 : cue
    guard first < contents.end, !isMarked || scene[first].kind != .verb else { return nil }
    var index = first
    while scene[index].kind == .other { index += 1 }
    if scene[index].kind == .preposition, takes.contains(.figure) { return figure(behind: index) }
    // "Asked about the strike".
    if scene[index].kind == .preposition, takes.contains(.question), takes.contains(.object) {
      return scene[index + 1].kind == .noun ? index + 1 : nil
    }
    return isTaken(index) ? first : nil
  }

  /// Whether the verb takes what begins with a phrase.
  private func isTaken(_ index: Int) -> Bool {
    switch scene[index].kind {
    case .that: takes.contains(.clause)
    case .quoteOpen:
      takes.meets([.clause, .object, .question]) && scene.opensQuotation(index)
    case .verb: isTakenVerb(index)
    case .subordinator, .relative: takes.meets([.clause, .question, .object])
    case .noun: isTakenNoun(index)
    case .preposition, .including, .time:
      takes.contains(.clause) && !scene[index].has(.by) && isClause(from: index)
    default: false
    }
  }

  private func isTakenVerb(_ index: Int) -> Bool {
    let traits = scene[index].traits
    if traits.contains(.infinitive) { return takes.contains(.infinitive) }
    // "Denied having killed civilians".
    if traits == .have, takes.contains(.object) { return true }
    if traits.meets([.be, .have, .modal]) {
      return takes.contains(.clause) && takes.contains(.before)
    }
    return takes.contains(.object)
  }

  private func isTakenNoun(_ index: Int) -> Bool {
    if takes.contains(.object) || takes.contains(.figure) && isFigure(index) { return true }
    if OtherFigures.isOther(scene, index) { return true }
    if takes.contains(.clause), scene[index].traits.contains(.pronoun), index + 1 < contents.end {
      return true
    }
    return takes.meets([.clause, .question]) && isClause(from: index)
  }

  // MARK: Figures

  /// "Put the number of dead at 12": the figure behind a preposition, or behind "of" further on.
  private func figure(behind index: Int) -> Int? {
    let of = (index..<min(contents.end, index + 4)).first {
      scene[$0].has(.of) && isFigure($0 + 1)
    }
    let number = scene[index + 1]
    return of
      ?? (number.quantity >= 0 && number.classes.isEmpty && isFigure(index + 1) ? index : nil)
  }

  /// A toll, or people, or a number of them.
  private func isFigure(_ index: Int) -> Bool {
    if scene[index + 1].kind == .preposition, scene[index + 1].has(.of),
      scene[index + 2].kind == .noun
    {
      return isFigure(index + 2)
    }
    return scene[index].classes.meets(
      WordClass(.toll, .figure, .harmNoun, .person) | WordClass(.body, .harmAdjective, .loses))
      || scene[index].quantity >= 0 && !scene[index].traits.contains(.measured)
  }

  // MARK: Clauses

  /// Whether a clause with a verb of its own begins at an index.
  private func isClause(from start: Int) -> Bool {
    for index in start..<max(start, contents.end) {
      if contents.isFinite(index) { return true }
      // "Found a handgun and shot his sister": whoever found it did both.
      if scene[index].kind == .conjunction, contents.isFinite(index + 1) { return false }
      if scene[index].kind == .comma, isNaming(index + 1) { continue }
      if scene[index].kind == .comma, scene[index + 1].kind == .verb {
        return closesParts(start, index) && contents.isFinite(index + 1)
      }
    }
    return false
  }

  /// "Three of its members, named as Ali Hariri, Samer Fadl and Jawad Atwi, had been killed".
  private func isNaming(_ verb: Int) -> Bool {
    scene[verb].kind == .verb && scene[verb].traits.isEmpty && scene.takes(verb).contains(.figure)
      && scene[verb + 1].kind == .subordinator
  }

  /// "57 people, among them 12 children, had been killed", "three of its members, named as …, had been killed": the
  /// comma that ends what is set into a clause.
  private func closesParts(_ start: Int, _ comma: Int) -> Bool {
    guard let open = (start..<comma).last(where: { scene[$0].kind == .comma }) else { return false }
    if scene[comma + 1].traits.meets([.be, .have]), scene[start].quantity >= 0 { return true }
    return scene[scene.following(open)].kind == .including
      || (open..<comma).contains { scene[$0].kind == .including }
  }
}
