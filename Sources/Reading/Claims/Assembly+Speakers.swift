// SPDX-License-Identifier: Apache-2.0
import Record

/// Who says what a claim says, once the place of the harm is known.
extension Assembly {
  /// The speakers, those with a name that many bodies bear as those of where the harm was.
  ///
  /// "El Fasher: 14 killed" says where, and nobody says it.
  mutating func named(_ chain: [Speaker], _ place: PlaceMention?) -> [Speaker] {
    if let place, chain.indices.contains(where: { chain[$0].isLabel(place) }) {
      return named(chain.filter { !$0.isLabel(place) }, place)
    }
    let isGeneral = chain.indices.contains {
      GeneralBodies.have(chain[$0].name) || chain[$0].body.map(GeneralBodies.have) == true
    }
    guard isGeneral else { return chain }
    return chain.map { speaker in
      var speaker = speaker
      speaker.name = body(speaker.name, at: place?.best)
      speaker.body = speaker.body.map { body($0, at: place?.best) }
      return speaker
    }
  }

  /// What a name means where a place lies: that of most claims is the place of the one before.
  private mutating func body(_ name: String, at place: PlaceCandidate?) -> String {
    if let known = bodies.first(where: { $0.name == name && $0.place == place?.id }) {
      return known.body
    }
    let body = GeneralBodies.body(name, at: place, in: places.country)
    if bodies.count == Assembly.mostParties { bodies.removeFirst() }
    bodies.append((name, place?.id, body))
    return body
  }
}

extension Speaker {
  /// Whether it is but the name of a place with a colon behind it.
  fileprivate func isLabel(_ place: PlaceMention) -> Bool {
    cue == ":" && kind == .unknown && !text.isEmpty && place.text.contains(text)
  }
}
