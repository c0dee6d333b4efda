// SPDX-License-Identifier: Apache-2.0

/// Whom a verb tells, when and where: "told the Wadi Bulletin by telephone on Monday".
struct Addressee {
  private let scene: Scene
  /// The medium that was told; nil where none is named.
  private(set) var medium: Int?
  /// Behind all of it, where what was said begins.
  private(set) var end: Int

  init(of verb: Int, _ takes: Takes, _ contents: ContentReader) {
    scene = contents.scene
    end = verb + 1
    if takes.contains(.addressee), scene[end].kind == .noun { takeNoun() }
    let limit = contents.end
    while end < limit, let next = circumstance(end) { end = next }
  }

  /// Whom it was told, with what belongs to that one.
  private mutating func takeNoun() {
    if isMedium(end) { medium = end }
    end += 1
    while scene[end].kind == .preposition, scene[end + 1].kind == .noun { end += 2 }
  }

  private func isMedium(_ index: Int) -> Bool {
    let phrase = scene[index]
    return phrase.all.has(.medium)
      || phrase.traits.contains(.named) && !scene.isPersonName(phrase) && !phrase.all.has(.person)
  }

  /// Over one time or place of the speech; nil where none stands there.
  private func circumstance(_ index: Int) -> Int? {
    if scene[index].kind == .time { return index + 1 }
    guard scene[index].kind == .preposition else { return nil }
    if scene[index + 1].kind == .time { return index + 2 }
    return isPlace(index) ? published(index + 2) : nil
  }

  /// "said in a statement", "told reporters by telephone".
  private func isPlace(_ index: Int) -> Bool {
    scene[index + 1].kind == .noun
      && (scene[index + 1].all.meets(WordClass(.statement, .medium))
        || scene.sentence.meets(scene[index].lower, WordClass(.by, .interview)))
  }

  /// Over "published in June" behind "in a report".
  private func published(_ index: Int) -> Int {
    guard scene[index].kind == .verb, scene[index].traits.isEmpty else { return index }
    switch scene[index + 1].kind {
    case .preposition: return index + (scene[index + 2].kind == .that ? 2 : 3)
    case .time: return index + 2
    default: return index
    }
  }
}
