// SPDX-License-Identifier: Apache-2.0

/// Names of persons who speak, by their capitals: "Mayor Omar K Dabbas", "the mayor, Huda Sabbagh,".
struct SpeakerNames {
  let scene: Scene

  /// The tokens at the end of a phrase that are a name, without title, role and what owns it.
  func name(in phrase: Phrase) -> Range<Int> {
    var lower = phrase.upper
    while lower > max(phrase.lower, phrase.ownerUpper + 1), isPart(lower - 1) { lower -= 1 }
    return lower..<phrase.upper
  }

  private func isPart(_ index: Int) -> Bool {
    let token = scene.sentence[index]
    let isParticle = scene.sentence.isTied(index) && scene.sentence.isCapital(index + 2)
    if token.has(.hyphen) || isParticle || scene.sentence.isInitialStop(index) {
      return true
    }
    return scene.sentence.isCapital(index)
      && !token.meets(WordClass(.title, .role, .demonym, .entity)) && !token.has(.definite)
  }

  /// The key of the last name of whom a phrase names by title; nil where it names nobody so.
  func introduced(by phrase: Phrase) -> UInt32? {
    guard phrase.kind == .noun, phrase.traits.contains(.named),
      phrase.all.meets(WordClass(.title, .role))
    else { return nil }
    return name(in: phrase).last.map { scene.sentence[$0].key }
  }

  /// The phrase of a source that names a person: its first, or the one behind a role ("the mayor,
  /// Huda Sabbagh, ").
  func person(in source: Range<Int>) -> Int? {
    let first = scene[source.lowerBound]
    if isPerson(first) { return source.lowerBound }
    guard first.has(.role) || first.classes.has(.title), !first.traits.contains(.named) else {
      return nil
    }
    return source.dropFirst().first {
      scene[$0 - 1].kind == .comma && scene[$0].kind == .noun && isPerson(scene[$0])
    }
  }

  private func isPerson(_ phrase: Phrase) -> Bool {
    guard phrase.traits.contains(.named), !phrase.has(.source) || phrase.has(.role) else {
      return false
    }
    let name = name(in: phrase)
    guard !name.isEmpty else { return false }
    return scene.isPersonName(phrase) || name.count == 1 && phrase.upper - phrase.lower == 1
  }
}
