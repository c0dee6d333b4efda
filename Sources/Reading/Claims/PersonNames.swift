// SPDX-License-Identifier: Apache-2.0
import Record

/// Names of persons that stand where a place's would: "the funeral of Omar Haddad", "In Guatemala, Jorge Vargas …".
///
/// A name of two words that the gazetteer knows whole is a place all the same: "residents of Khan Younis".
struct PersonNames {
  let scene: Scene
  /// What the gazetteer knows in the sentence.
  let places: [PlaceTable.Name]

  /// Takes them out of the places that a sentence mentions.
  func drop(from mentions: inout Mentions) {
    guard scene.order == .subjectFirst else { return }
    var hasNone = false
    for at in mentions.places.indices {
      let place = mentions.places[at].value
      guard place.part == scene.part else { continue }
      if let phrase = phrase(of: place.container), isBehindComma(phrase),
        isPerson(place.container, phrase)
      {
        mentions.places[at].value.dropContainer()
      }
      guard let phrase = phrase(of: place.name),
        isKin(phrase) || isOwner(place.name, phrase) && isPerson(place.name, phrase)
      else { continue }
      mentions.places[at].value.moveToContainer()
      hasNone = hasNone || mentions.places[at].value.isEmpty
    }
    if hasNone { mentions.places.removeAll { $0.value.isEmpty } }
  }

  /// Whether words are a person's name that the gazetteer does not know, or of which it knows but a part.
  private func isPerson(_ name: Extent, _ index: Int) -> Bool {
    guard scene.isPersonName(scene[index]) || isGiven(name, index) else { return false }
    return !places.contains { $0.head == name.range || $0.container == name.range }
  }

  private func phrase(of name: Extent) -> Int? {
    name.isEmpty ? nil : (0..<scene.count).first { scene.extent(scene[$0]).contains(name) }
  }

  /// Whether the first word is one of those that are given to persons.
  private func isGiven(_ name: Extent, _ index: Int) -> Bool {
    (scene[index].lower..<scene[index].upper).contains {
      scene.sentence[$0].start == name.start && scene.sentence.has($0, .name)
    }
  }

  private func isBehindComma(_ index: Int) -> Bool {
    index > 0 && scene[index - 1].kind == .comma
  }

  /// "The brother of Khalil": somebody's own name, whatever town bears it too.
  private func isKin(_ index: Int) -> Bool {
    guard let kin = owned(by: index) else { return false }
    return kin.has(.kin) && !kin.has(.plural) && scene[index].upper - scene[index].lower < 3
      && !scene[index].all.meets(WordClass(.placeNoun, .direction, .definite))
  }

  /// Whether a name stands behind the "of" of somebody's: "the home of", "the brother of".
  private func isOwner(_ name: Extent, _ index: Int) -> Bool {
    guard let owned = owned(by: index) else { return false }
    let theirs = WordClass(.target, .kin, .collective, .harmNoun) | WordClass(.event)
    return !owned.all.meets(WordClass(.placeNoun, .direction))
      && (isGiven(name, index) || owned.all.meets(theirs) && !owned.has(.plural))
  }

  /// The noun before "of": "the home of", "the brother of".
  private func owned(by index: Int) -> Phrase? {
    guard index > 1, scene.isOf(index - 1), scene[index - 2].kind == .noun else { return nil }
    return scene[index - 2]
  }
}
