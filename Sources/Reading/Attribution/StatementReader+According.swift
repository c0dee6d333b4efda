// SPDX-License-Identifier: Apache-2.0
import Record

/// Sources behind "according to", and the labels of headlines.
extension StatementReader {
  mutating func readAccording(_ index: Int) {
    let source = sourceRange(from: index + 1)
    guard !source.isEmpty else { return }
    let isFirst = scene.preceding(index) < 0 || opensContent(before: index)
    let before = isFirst ? Extent.none : extent(0, trimmed(index))
    let after =
      isFirst || scene[source.upperBound].kind == .comma
      ? extent(source.upperBound + 1, end) : .none
    let content = isFirst ? [after] : [before.joined(isInset(source.upperBound) ? after : .none)]
    add(
      Statement(
        source: source, head: source.lowerBound, cue: scene.extent(scene[index]), content: content))
  }

  /// "reported that, according to X, …": what X says comes after.
  func opensContent(before index: Int) -> Bool {
    let before = scene[index - 1].kind == .comma ? scene[index - 2] : scene[index - 1]
    return before.kind == .that
  }

  /// Whether the clause goes on after the comma: "strikes, according to X, killed 12".
  func isInset(_ index: Int) -> Bool {
    scene[index].kind == .comma && scene[scene.following(index)].kind == .verb
  }

  func trimmed(_ index: Int) -> Int {
    var end = index
    while end > 0, scene[end - 1].kind == .comma || scene[end - 1].kind == .dash { end -= 1 }
    return end
  }

  /// "Seven killed in Hays: hospital", a headline's way.
  mutating func readColon(_ index: Int) {
    if index == 1 || index == 3, readLabel(index) { return }
    guard scene.sentence.isLine || scene.part == .title, index > 1 else { return }
    let source = sourceRange(from: index + 1)
    guard !source.isEmpty, source.upperBound >= end, scene[source.lowerBound].quantity < 0 else {
      return
    }
    add(
      Statement(
        source: source, head: source.lowerBound, cue: scene.extent(scene[index]),
        content: [extent(0, index)]))
  }

  /// "Barada Monitor: 11 civilians killed".
  mutating func readLabel(_ colon: Int) -> Bool {
    let source = sourceRange(from: 0)
    let named = WordClass(.source, .entity, .medium, .role)
    guard source.upperBound == colon, source.lowerBound == 0, scene[0].quantity < 0,
      scene[0].all.meets(named) || scene.isPersonName(scene[0])
    else { return false }
    add(
      Statement(
        source: source, head: 0, cue: scene.extent(scene[colon]), content: [extent(colon + 1, end)])
    )
    return true
  }

  /// "in an interview with NBC" goes with the statement whose sentence it stands in.
  mutating func addInterviews() {
    guard scene.sentence.seen.has(.interview), !statements.isEmpty else { return }
    for index in 0..<scene.count where scene.sentence.has(scene[index].lower, .interview) {
      guard scene[index].kind == .preposition, scene[index + 1].kind == .noun else { continue }
      let owner = statements.indices.last { statements[$0].source.lowerBound < index } ?? 0
      statements[owner].venues.insert(
        .init(phrase: index + 1, cue: scene.extent(scene[index]), isRelay: false), at: 0)
    }
  }
}
