// SPDX-License-Identifier: Apache-2.0

/// A speaker on a line of its own, who says what the lines below it tell.
///
/// "الدفاع المدني:" and then a post; "قناة الساحل عن مصدر أمني" and then the news.
struct HeadLine {
  let scene: Scene

  /// In phrases.
  private static let longest = 10

  /// The speakers that are all a line has, the first one first; nil for any other line.
  func speakers() -> [Range<Int>]? {
    guard scene.count < HeadLine.longest, scene.sentence.isLine || endsWithColon else { return nil }
    var index = 0
    while isAside(index) { index += 1 }
    let reader = StatementReader(scene)
    let first = reader.verbFirstSource(from: index)
    guard first.lowerBound == index, !first.isEmpty, isBody(first.lowerBound) else { return nil }
    // A medium on a line of its own is whose page it is.
    if isEnd(first.upperBound) { return scene[first.lowerBound].has(.medium) ? nil : [first] }
    guard scene.sentence.has(scene[first.upperBound].lower, .from) else { return nil }
    let quoted = reader.verbFirstSource(from: first.upperBound + 1)
    guard !quoted.isEmpty, isEnd(quoted.upperBound) else { return nil }
    return [quoted, first]
  }

  private var endsWithColon: Bool { scene[scene.count - 1].kind == .colon }

  /// "عاجل |", a mark: nothing that is said.
  private func isAside(_ index: Int) -> Bool {
    guard index < scene.count else { return false }
    let phrase = scene[index]
    if phrase.kind == .other || phrase.kind == .dash || phrase.kind == .time { return true }
    return phrase.kind == .noun && phrase.all.isEmpty && isBody(index + 1)
  }

  private func isBody(_ index: Int) -> Bool {
    scene[index].all.meets(WordClass(.source, .entity, .medium, .institution))
      && !scene[index].all.meets(WordClass(.harmNoun, .cause, .target))
  }

  private func isEnd(_ index: Int) -> Bool {
    (index..<max(index, scene.count)).allSatisfy {
      scene[$0].kind == .colon || scene[$0].kind == .stop || scene[$0].kind == .other
    }
  }
}

extension Attributions {
  /// Takes a line that only names who speaks, or goes on with whom such a line named.
  ///
  /// Whoever has a word of his own in a line speaks there, and the next line goes on with the first.
  mutating func readHeadLine(_ scene: Scene, after first: Int) {
    if let speakers = HeadLine(scene: scene).speakers(), all.count == first {
      (head, isHeadUsed) = (said(speakers, in: scene), false)
      return
    }
    guard let head else { return }
    if scene.sentence[scene.sentence.lower].shape.contains(.paragraph), isHeadUsed {
      return self.head = nil
    }
    guard all.count == first else { return }
    isHeadUsed = true
    all.append(Said(continuing: head, with: scene.sentence.extent, in: scene))
  }

  private mutating func said(_ speakers: [Range<Int>], in scene: Scene) -> Said? {
    guard let first = speakers.first, let source = speakers.last else { return nil }
    var statement = Statement(
      source: first, words: scene.extent(first.lowerBound, through: first.upperBound - 1),
      cue: scene.extent(scene[first.lowerBound]), content: [])
    statement.isQuoting = speakers.count > 1
    let speaker = speaker(of: first, in: scene)
    let relays = speakers.count > 1 ? [self.speaker(of: source, in: scene)] : []
    return Said(statement, by: speaker, relays: relays, source: statement.words, in: scene)
  }
}
