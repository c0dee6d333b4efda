// SPDX-License-Identifier: Apache-2.0
import Record

/// Where people came to harm, by whose ministry, police or hospital tells of it: "five were killed, Lebanon's health
/// ministry said".
///
/// Only names that the gazetteer has, and only of those who speak for a place; weak ones, which give way to a place
/// that the sentence or the report tells. A total over a long time keeps it, since it is of all for whom they speak.
enum PlacesOfSources {
  /// Whether somebody speaks whose name begins with a capital, and who speaks for a place.
  static func mayTell(_ scene: Scene) -> Bool {
    scene.order == .subjectFirst && scene.sentence.seen.has(.local)
      && !scene.sentence.isCapitals
      && scene.phrases.contains { isLocal(scene, $0) && scene.sentence.isCapital(start(scene, $0)) }
  }

  static func read(_ scene: Scene, names: [PlaceTable.Name], into mentions: inout Mentions) {
    for index in 0..<scene.count where isLocal(scene, scene[index]) {
      let phrase = scene[index]
      let own = scene.extent(phrase)
      let first = Int(scene.sentence[start(scene, phrase)].start)
      guard
        let name = names.first(where: {
          $0.head.lowerBound == first && $0.head.upperBound < own.end
        })
      else { continue }
      var place = PlaceReader.named(scene, start(scene, phrase)..<phrase.upper)
      place.name = Extent(UInt32(name.head.lowerBound), UInt32(name.head.upperBound))
      (place.words, place.isOfSource) = (place.name, true)
      (place.isWeak, place.isOfCause) = (true, true)
      mentions.places.append(.init(phrase: index, value: place))
      return
    }
  }

  private static func isLocal(_ scene: Scene, _ phrase: Phrase) -> Bool {
    phrase.kind == .noun && phrase.all.has(.local) && phrase.all.meets(WordClass(.source, .entity))
  }

  /// The first word behind an article.
  private static func start(_ scene: Scene, _ phrase: Phrase) -> Int {
    scene.sentence.meets(phrase.lower, WordClass(.article, .definite))
      ? phrase.lower + 1 : phrase.lower
  }
}
