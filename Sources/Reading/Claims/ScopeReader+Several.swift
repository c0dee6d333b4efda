// SPDX-License-Identifier: Apache-2.0
import Record

/// Whether several places or attacks are told of as one.
extension ScopeReader {
  /// No more attacks are told as one event, which recorders count together: "twin bombings".
  private static let mostOfOneEvent: Int32 = 2

  /// "In the three districts": several places of one sort.
  static func severalPlaces(_ scene: Scene, _ told: Circumstances) -> Bool {
    guard scene.sentence.seen.has(.placeNoun) else { return false }
    if isOfCountry(scene) { return true }
    guard told.time?.isDay != true else { return false }
    return (1..<max(1, scene.count)).contains {
      let phrase = scene[$0]
      guard phrase.kind == .noun, phrase.has(.placeNoun), scene[$0 - 1].kind == .preposition,
        scene.sentence.has(scene[$0 - 1].lower, .locative)
      else { return false }
      if let quantity = scene.quantity(phrase) { return (quantity.min ?? 2) > 1 }
      return scene.lexeme(phrase.head).number > 1 && isOfPlace(scene, $0)
    }
  }

  /// "In several parts of the country", "throughout the country": wider than any incident, on one day too.
  private static func isOfCountry(_ scene: Scene) -> Bool {
    (1..<max(1, scene.count)).contains {
      let phrase = scene[$0]
      guard phrase.kind == .noun, phrase.has(.placeNoun), scene[$0 - 1].kind == .preposition else {
        return false
      }
      if scene.lexeme(phrase.head).number > 1 {
        return isCountry(scene, $0 + 2) && scene.isOf($0 + 1)
      }
      return isCountry(scene, $0) && scene.sentence.has(scene[$0 - 1].lower, .over)
        && scene.lexeme(scene[$0 - 1].lower).number == 1
    }
  }

  private static func isCountry(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    return phrase.kind == .noun && phrase.has(.placeNoun) && phrase.traits.contains(.definite)
      && scene.lexeme(phrase.head).number == 1
  }

  /// "In various parts of the country", not "of the body".
  private static func isOfPlace(_ scene: Scene, _ parts: Int) -> Bool {
    guard scene[parts + 1].kind == .preposition, scene.sentence.has(scene[parts + 1].lower, .of)
    else { return true }
    let whole = scene[parts + 2]
    return whole.all.meets(WordClass(.placeNoun, .name, .demonym) | WordClass(.nation))
      || whole.head >= 0 && scene.sentence.isOfName(whole.head)
  }

  /// "in six attacks".
  static func severalCauses(_ scene: Scene, _ told: Circumstances) -> Bool {
    guard let cause = told.cause, told.part == scene.part, told.time?.isDay != true else {
      return false
    }
    return scene.phrases.contains { phrase in
      guard phrase.kind == .noun, phrase.has(.cause),
        !phrase.classes.meets(WordClass(.person, .weapon)),
        scene.lexeme(phrase.head).harm != .injured,  // "Multiple gunshot wounds".
        let quantity = scene.quantity(phrase),
        scene.extent(phrase).contains(cause.words), !scene.sentence.has(phrase.upper, .hyphen)
      else { return false }
      return (quantity.min ?? .max) > mostOfOneEvent && told.target.isEmpty
    }
  }

  /// "Were killed in previous attacks": each on its own day.
  static func earlierCauses(_ scene: Scene, _ find: Find) -> Bool {
    guard scene.order == .subjectFirst, find.trigger >= 0,
      scene.sentence.seen.has(.relativeModifier), scene.sentence.seen.has(.cause)
    else { return false }
    return (find.trigger..<min(scene.count, find.trigger + 6)).contains {
      let phrase = scene[$0]
      let sentence = scene.sentence
      let first =
        sentence.has(phrase.lower, .relativeModifier) ? phrase.lower : phrase.lower - 1
      return phrase.kind == .noun && phrase.has(.cause) && !phrase.has(.singular)
        && phrase.quantity < 0 && sentence.has(first, .relativeModifier)
        && scene.lexeme(first).number == -1 && sentence.has(first - 1, .locative)
    }
  }
}
