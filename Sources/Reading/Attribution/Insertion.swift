// SPDX-License-Identifier: Apache-2.0

/// What stands between a noun and its verb, set off by commas: "Samir Dabbas, a nurse who saw it, said".
struct Insertion {
  let scene: Scene

  /// How far it may reach, in phrases.
  private static let reach = 24

  /// The noun that is described by what a comma closes; over ages and places, which describe it too.
  func noun(before comma: Int) -> Int? {
    guard var open = opening(of: comma) else { return nil }
    var noun = scene.beforeBracket(open - 1)
    while isDescription(noun), let outer = opening(of: open),
      case let described = scene.beforeBracket(outer - 1), scene[described].kind == .noun
    {
      (open, noun) = (outer, described)
    }
    return scene[noun].kind == .noun ? noun : nil
  }

  /// An age, a place or the like, which describes who was named before it.
  private func isDescription(_ noun: Int) -> Bool {
    let phrase = scene[noun]
    let before = scene[noun - 1].kind
    let isPlace = before == .preposition && scene[noun - 2].kind == .comma
    let isOpen = before == .comma || before == .preposition
    let isNumber = phrase.quantity >= 0 && phrase.classes.isEmpty
    return isPlace || isOpen && (isNumber || phrase.traits.contains(.measured))
  }

  /// The comma that opens what another one closes; nil where a clause stands between them.
  private func opening(of comma: Int) -> Int? {
    let sources = SourceReader(scene: scene)
    var index = comma - 1
    var hasVerb = false
    let limit = max(0, comma - Insertion.reach)
    while index > limit {
      if isMark(index) { return nil }
      if scene[index].kind == .comma {
        return !hasVerb || isClause(behind: index) ? index : nil
      }
      if scene[index].kind == .verb, !sources.isParticiple(index) { hasVerb = true }
      index -= 1
    }
    return scene[index].kind == .comma ? index : nil
  }

  /// "who saw it", "reached by telephone": a verb that belongs to the insertion.
  private func isClause(behind comma: Int) -> Bool {
    scene[comma + 1].kind == .relative || scene[comma + 2].kind == .relative
      || scene[comma + 1].kind == .verb
        && (SourceReader(scene: scene).isReduced(comma + 1)
          || scene[comma + 2].kind == .subordinator && isCalled(comma + 2))
  }

  private func isMark(_ index: Int) -> Bool {
    switch scene[index].kind {
    case .colon, .that: true
    case .subordinator: !isCalled(index)
    case .quoteOpen, .quoteClose: !isShortQuotation(index)
    default: false
    }
  }

  /// "The Civil Defence, known as the White Helmets, said": by what else it is called.
  private func isCalled(_ joint: Int) -> Bool {
    scene.order == .subjectFirst && scene[joint - 1].kind == .verb
      && scene[joint - 1].traits.isEmpty && scene[joint - 2].kind == .comma
  }

  /// The title of a book, a nickname: a quotation of a few words.
  private func isShortQuotation(_ index: Int) -> Bool {
    let token = scene[index].lower
    return scene.quotations.contains {
      ($0.lower == token || $0.upper - 1 == token) && $0.upper - $0.lower < 10
    }
  }
}
