// SPDX-License-Identifier: Apache-2.0
import Record

/// What holds a place, and what stands there.
extension PlaceReader {
  /// "Mosul in Iraq", "Hays, Yemen", "the Al-Nasr district of Gaza City".
  static func addContainer(_ scene: Scene, _ noun: Int, _ place: inout PlacePhrase) {
    let end = isExplained(scene, before: noun + 3) ? noun + 3 : noun + 1
    let joint = scene[end]
    let isIn =
      joint.kind == .preposition
      && scene.sentence.meets(joint.lower, WordClass(.of, .locative))
    guard isIn || joint.kind == .comma, let name = name(in: scene, scene[end + 1]) else { return }
    let container = scene[end + 1]
    guard !container.all.meets(WordClass(.title, .role, .entity)), container.quantity < 0 else {
      return
    }
    if joint.kind == .comma,
      name.lowerBound != container.lower || !isWhole(scene, name, container)
        || scene[end + 2].kind == .verb
    {
      return
    }
    let extent = scene.sentence.extent(name)
    guard extent != place.name else { return }
    place.container = extent
    place.containerKey = key(scene, name)
    place.words = place.words.joined(extent)
    place.isNamedAfter = isIn && scene.sentence.has(joint.lower, .of) && end == noun + 1
  }

  /// "Idlib", "Kursk region": a name and no more than what it is of.
  private static func isWhole(_ scene: Scene, _ name: Range<Int>, _ phrase: Phrase) -> Bool {
    name.upperBound == phrase.upper
      || name.upperBound == phrase.upper - 1 && scene.order == .subjectFirst
        && scene.sentence.has(phrase.upper - 1, .placeNoun)
  }

  /// "a school in Raqqa": what stands there belongs to the words.
  static func addLandmark(_ scene: Scene, _ joint: Int, _ place: inout PlacePhrase) {
    guard scene[joint].kind == .preposition, scene.sentence.has(scene[joint].lower, .locative)
    else {
      return
    }
    let before = scene[joint - 1]
    guard before.kind == .noun, before.classes.meets(WordClass(.target, .placeNoun)) else { return }
    place.words = place.words.joined(scene.extent(before))
  }

  /// "Aitou, a Christian village in the north", "El Fasher, the capital of North Darfur": the words between a name
  /// and what holds it say what it is.
  static func isExplained(_ scene: Scene, before joint: Int) -> Bool {
    guard scene.order == .subjectFirst, joint > 3, joint < scene.count,
      scene[joint].kind == .preposition,
      scene.sentence.meets(scene[joint].lower, WordClass(.locative, .of)),
      scene[joint - 2].kind == .comma, scene[joint - 4].kind == .preposition
    else { return false }
    let (name, sort) = (scene[joint - 3], scene[joint - 1])
    return sort.kind == .noun
      && sort.traits.contains(scene.isOf(joint) ? .definite : .article)
      && scene.sentence.has(sort.head, .placeNoun)
      && name.kind == .noun && self.name(in: scene, name) == name.lower..<name.upper
  }
}
