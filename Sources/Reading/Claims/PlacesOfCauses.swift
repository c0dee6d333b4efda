// SPDX-License-Identifier: Apache-2.0
import Record

/// Where a strike was, by the name right before it: "five killed in Kabul blast", "a Mogadishu hotel attack".
///
/// Only names that the gazetteer has, since "Hamas attack" and "Iskander strike" are written the same; weak ones, which
/// give way to a place that the sentence tells by a word for where; and only in headlines and where a report begins,
/// since further down "the Kabul blast" mostly means another.
enum PlacesOfCauses {
  /// So many sentences begin a report.
  private static let opening = 4

  /// Whether a cause has a word with a capital before it that no file knows.
  static func mayTell(_ scene: Scene) -> Bool {
    guard scene.sentence.seen.meets(WordClass(.cause, .toll)), !scene.sentence.isCapitals,
      scene.part == .title || scene.sentence.isLine || scene.number < opening
    else { return false }
    return scene.phrases.contains { mayBeNamed(scene, $0) }
  }

  static func read(_ scene: Scene, names: [PlaceTable.Name], into mentions: inout Mentions) {
    for index in 0..<scene.count where mayBeNamed(scene, scene[index]) {
      let owner = owner(scene, index, names)
      guard let tokens = owner ?? tokens(scene, scene[index], names),
        !mentions.places.contains(where: { $0.phrase == index })
      else { continue }
      var place = PlaceReader.named(scene, tokens)
      // "The Saada toll", where more than one place is told of.
      let isOfToll = scene[index].has(.toll)
      (place.isWeak, place.isOfCause) = (!isOfToll, owner == nil && !isOfToll)
      mentions.places.append(.init(phrase: index, value: place))
    }
    mentions.places.sort { $0.phrase < $1.phrase }
  }

  /// "A strike on Mosul's biggest market": whose the target is.
  private static func owner(
    _ scene: Scene, _ index: Int, _ names: [PlaceTable.Name]
  ) -> Range<Int>? {
    let phrase = scene[index]
    guard phrase.has(.target), phrase.ownerUpper > phrase.lower,
      scene[index - 1].kind == .preposition, scene[index - 2].has(.cause),
      let name = names.first(where: {
        $0.head.upperBound == Int(scene.sentence[phrase.ownerUpper - 1].end)
      }),
      let first = (phrase.lower..<phrase.ownerUpper).first(where: {
        Int(scene.sentence[$0].start) == name.head.lowerBound
      })
    else { return nil }
    return first..<phrase.ownerUpper
  }

  private static func mayBeNamed(_ scene: Scene, _ phrase: Phrase) -> Bool {
    phrase.kind == .noun
      && phrase.classes.meets(
        scene.sentence.seen.has(.cause) ? WordClass(.cause, .target, .toll) : WordClass(.toll))
      && phrase.head > phrase.lower
      && (phrase.lower..<phrase.head).contains { isUnknownName(scene, $0) }
  }

  private static func isUnknownName(_ scene: Scene, _ token: Int) -> Bool {
    // "KAB guided bombs" and "FPV drones" are called by letters.
    scene.sentence[token].classes.isEmpty && scene.sentence[token].isWord
      && scene.sentence.isCapital(token)
      && (!scene.sentence[token].shape.contains(.capitals)
        || scene.sentence[token].end - scene.sentence[token].start > 4)
  }

  /// The words before the cause that are a name of the gazetteer, the whole run of them.
  private static func tokens(
    _ scene: Scene, _ phrase: Phrase, _ names: [PlaceTable.Name]
  ) -> Range<Int>? {
    let before = Int(scene.sentence[phrase.lower].start)..<Int(scene.sentence[phrase.head].start)
    guard let name = names.first(where: { before.contains($0.head.lowerBound) }),
      let first = (phrase.lower..<phrase.head).first(where: {
        Int(scene.sentence[$0].end) > name.head.lowerBound
      }), isUnknownName(scene, first),
      let last = (first..<phrase.head).last(where: {
        Int(scene.sentence[$0].start) < name.head.upperBound
      }),
      !isWithin(scene, first..<(last + 1)),
      !(phrase.lower..<phrase.head).contains(where: { scene.sentence.meets($0, others) })
    else { return nil }
    return first..<(last + 1)
  }

  /// Words of bodies and people, and of whose the strike is.
  private static var others: WordClass {
    WordClass(.entity, .person, .role) | WordClass(.title, .demonym)
  }

  /// "The Sandy Hook shootings": a part of a longer name.
  private static func isWithin(_ scene: Scene, _ name: Range<Int>) -> Bool {
    isUnknownName(scene, name.upperBound) || isUnknownName(scene, name.lowerBound - 1)
  }
}
