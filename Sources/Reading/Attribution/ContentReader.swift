// SPDX-License-Identifier: Apache-2.0

/// Finds where what is said begins and ends.
struct ContentReader {
  let scene: Scene

  /// The phrase after the last, without the full stop.
  var end: Int {
    scene[scene.count - 1].kind == .stop ? scene.count - 1 : scene.count
  }

  /// The bytes of phrases; a quotation that begins or ends in them is taken whole.
  func extent(_ from: Int, _ to: Int) -> Extent {
    guard from < to else { return .none }
    var extent = scene.extent(from, through: to - 1)
    let (first, last) = (scene[from].lower, scene[to - 1].upper - 1)
    for quotation in scene.quotations {
      if quotation.lower < first, quotation.upper > first, from == 0 || quotation.holds(first) {
        extent.start = min(extent.start, scene.mark(quotation.lower).start)
      }
      if quotation.lower <= last, quotation.upper - 1 > last {
        extent.end = max(extent.end, scene.mark(quotation.upper - 1).end)
      }
    }
    return extent
  }

  /// Steps back over the commas and dashes before an index.
  func trimmed(_ index: Int) -> Int {
    var end = index
    while end > 0, scene[end - 1].kind == .comma || scene[end - 1].kind == .dash { end -= 1 }
    return end
  }

  // MARK: What stands before the source

  /// What is said before a source that begins at an index; empty where nothing is.
  func before(_ source: Int) -> Extent {
    // "Residents spoke of nine; the army confirmed three": another statement.
    if source > 0, isSemicolon(source - 1), !scene.isQuoted(source - 1) { return .none }
    let upper = trimmed(source)
    guard upper > 0, upper < source || endsQuotation(upper) else { return .none }
    return extent(start(before: upper), upper)
  }

  /// Whether the last token before a phrase closes a quotation.
  func endsQuotation(_ upper: Int) -> Bool {
    let last = scene[upper - 1].upper - 1
    return scene.quotations.contains { $0.isClosed && $0.upper - 1 == last }
  }

  /// The first phrase of what ends at an index: no conjunction before it, nothing before a semicolon.
  func start(before upper: Int) -> Int {
    var start = 0
    for index in 0..<upper where isSemicolon(index) && !scene.isQuoted(index) { start = index + 1 }
    while scene[start].kind == .conjunction || scene[start].kind == .stop
      || scene[start].kind == .comma
      || scene[start].kind == .dash || scene[start].kind == .quoteClose
    { start += 1 }
    return min(start, upper)
  }

  private func isSemicolon(_ index: Int) -> Bool {
    scene[index].kind == .comma && scene.sentence[scene[index].lower].key == 0x3b
  }

  /// "…, officials said; the army put the figure at 40": a semicolon behind which another speaks.
  func beginsOther(_ index: Int) -> Bool { isSemicolon(index) && hasCue(from: index) }

  /// Whether a whole clause or a quotation stands before an index.
  func isClause(before index: Int) -> Bool {
    if endsQuotation(trimmed(index)) { return true }
    let first = scene.following(-1)
    guard scene[first].kind != .subordinator, scene[first].kind != .preposition else {
      return hasMainClause(first, index)
    }
    return (0..<index).contains { isFinite($0) || isOfHarmed(scene[$0]) }
  }

  /// "Dozens dead, police say": people by number and what befell them, as headlines tell without a verb.
  private func isOfHarmed(_ phrase: Phrase) -> Bool {
    scene.order == .subjectFirst && phrase.kind == .noun && phrase.quantity >= 0
      && phrase.classes.meets(WordClass(.harmNoun, .harmAdjective))
  }

  /// "When they came, the house burnt, he said": a clause behind the first comma.
  private func hasMainClause(_ first: Int, _ index: Int) -> Bool {
    if beginsWithTime(first, index) { return true }
    guard let comma = (first..<max(first, index)).first(where: { scene[$0].kind == .comma }) else {
      return false
    }
    return (comma..<index).contains { isFinite($0) }
  }

  /// "On Monday forces killed 12, the monitor said": a subject right behind a time or place that no comma ends.
  private func beginsWithTime(_ first: Int, _ index: Int) -> Bool {
    guard scene.order == .subjectFirst, scene[first].kind == .preposition else { return false }
    return (first + 3..<max(first + 3, index)).contains { verb in
      isFinite(verb) && scene[verb - 1].kind == .noun && !scene[verb - 1].traits.contains(.pronoun)
        && [.time, .noun].contains(scene[verb - 2].kind)
    }
  }

  func isFinite(_ index: Int) -> Bool {
    scene[index].kind == .verb && !scene[index].traits.contains(.infinitive)
      && !(scene[index].traits.isEmpty && scene[index].has(.gerund))
  }

  // MARK: What stands behind the cue

  /// Whether nothing more is said from an index on, up to times and places of the speech.
  func closesSentence(_ start: Int) -> Bool {
    let isPlace = scene[start].kind == .preposition
    var index = start
    while index < end, scene[index].kind != .that, scene[index].kind != .quoteOpen {
      if scene[index].kind == .verb, !SourceReader(scene: scene).isParticiple(index), !isPlace {
        return false
      }
      if scene[index].kind == .comma || scene[index].kind == .subordinator { return true }
      index += 1
    }
    return index >= end
  }

  /// What is said from an index on.
  func after(_ start: Int, cue verb: Int, source: Source) -> Extent {
    extent(start, trimmed(limit(from: start, verb, source)))
  }

  /// Where what begins at an index stops being said.
  func limit(from start: Int, _ verb: Int, _ source: Source) -> Int {
    let isInserted = scene[source.lower].kind == .relative && scene[source.lower - 1].kind == .comma
    let opener = scene[scene.preceding(source.lower)]
    let isSubordinate = opener.kind == .subordinator && !scene.isQuoted(verb)
    var index = start
    while index < end {
      if scene.isQuoted(index), !scene.isQuoted(verb) {
        index += 1
        continue
      }
      if ends(index, after: start) || isContrast(index) { return index }
      if beginsOther(index) || isSemicolon(index) && isVersion(source) { return index }
      if scene[index].kind == .comma, index > start {
        if isInserted, isFinite(index + 1) { return index }
        if isSubordinate, scene[index + 1].kind == .noun, isFinite(index + 2) { return index }
      }
      if scene.isQuoted(verb), !scene.isQuoted(index) { return index }
      index += 1
    }
    return end
  }

  /// "An earlier version said 45 had died; it was 5": what stands behind it puts it right.
  private func isVersion(_ source: Source) -> Bool {
    scene.sentence.seen.has(.corrects)
      && source.phrases.contains { scene[$0].all.has(.corrects) }
  }

  /// "While residents put the toll at 20": what another says, behind a word that sets it against.
  private func isContrast(_ index: Int) -> Bool {
    guard scene.isContrast(index), scene[index + 1].kind == .noun else { return false }
    return scene[index + 2].kind == .verb && scene.takes(index + 2).meets([.clause, .figure])
  }

  private func hasCue(from index: Int) -> Bool {
    (index..<end).contains { scene.takes($0).contains(.clause) || tellsFigure($0) }
  }

  /// "The army put its losses at nine".
  private func tellsFigure(_ verb: Int) -> Bool {
    let takes = scene.takes(verb)
    return takes.contains(.figure) && scene[verb].kind == .verb && !scene[verb].isPassive
      && Complement(contents: self, takes: takes).start(from: verb + 1) != nil
  }

  /// Whether another statement begins here: "according to", "…, adding that", "… and said".
  private func ends(_ index: Int, after start: Int) -> Bool {
    let phrase = scene[index]
    switch phrase.kind {
    case .preposition:
      let opens = scene[scene[index - 1].kind == .comma ? index - 2 : index - 1].kind == .that
      return scene.sentence.has(phrase.lower, .accordingTo) && index > start && !opens
    case .comma:
      let next = scene[index + 1]
      guard next.kind == .verb, index > start else { return false }
      let takes = scene.takes(index + 1)
      return next.has(.saying) || next.has(.quotes)
        || takes.contains(.participle) && takes.contains(.clause)
    case .conjunction:
      // "The mayor said 12 people died and the governor said 14".
      if index > start, OtherFigures.isOther(scene, scene.following(index + 2)) { return true }
      let takes = scene.takes(index + 1)
      return index > start && scene[index + 1].kind == .verb && takes.contains(.clause)
        && !scene[index + 1].traits.contains(.infinitive) && !takes.contains(.participle)
    default: return false
    }
  }
}
