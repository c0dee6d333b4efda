// SPDX-License-Identifier: Apache-2.0
import Record

/// What a sentence mentions, and which of it are places.
extension Reading {
  /// Notes what a sentence mentions.
  mutating func note(_ scene: Scene) {
    mentions.read(scene, resolver: narrative.resolver)
    if language.order == .verbFirst {
      places.add(scene)
      mentions.places = NamedPlaces(scene: scene, names: places.names).mentions()
      SlashedDates.read(scene, narrative.resolver, into: &mentions)
    } else {
      if mentions.places.isEmpty, let place = LabelledFigures.place(scene) {
        mentions.places = [place]
      }
      let mayBeOfCause = PlacesOfCauses.mayTell(scene)
      let mayBeOfSource = mentions.places.isEmpty && PlacesOfSources.mayTell(scene)
      if !mentions.places.isEmpty || mayBeOfCause || mayBeOfSource {
        places.add(scene)
        if mayBeOfCause { PlacesOfCauses.read(scene, names: places.names, into: &mentions) }
        if mayBeOfSource, mentions.places.isEmpty {
          PlacesOfSources.read(scene, names: places.names, into: &mentions)
        }
        dropUnlistedLabel(scene)
        PersonNames(scene: scene, places: places.names).drop(from: &mentions)
        dropBarred(scene)
      }
      if scene.sentence.isCapitals { keepKnown() }
    }
  }

  /// "Haddad: two killed": a name with which a sentence begins is a place only if the gazetteer has it.
  private mutating func dropUnlistedLabel(_ scene: Scene) {
    guard scene.sentence.seen.has(.colon), LabelledFigures.isWithinText(scene) else { return }
    mentions.places.removeAll { place in
      place.phrase == 0 && !places.names.contains { $0.head == place.value.name.range }
    }
  }

  /// "They belong to God", "a hospital in the East": words that are hardly ever places, with nothing that holds them.
  private mutating func dropBarred(_ scene: Scene) {
    for index in mentions.places.indices
    where mentions.places[index].value.part == scene.part
      && places.isBarred(mentions.places[index].value.name, in: scene)
    {
      mentions.places[index].value.moveToContainer()
      if places.isBarred(mentions.places[index].value.name, in: scene) {
        mentions.places[index].value = PlacePhrase()
      }
    }
    mentions.places.removeAll { $0.value.isEmpty }
  }

  /// Where all is written in capitals only what the gazetteer knows is a place.
  private mutating func keepKnown() {
    let names = places.names
    mentions.places.removeAll { place in
      !names.contains { $0.head.overlaps(place.value.name.range) }
    }
    for index in mentions.places.indices { mentions.places[index].value.isInCapitals = true }
  }
}
