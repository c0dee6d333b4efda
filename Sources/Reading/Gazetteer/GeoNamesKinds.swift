// SPDX-License-Identifier: Apache-2.0

/// What GeoNames' codes mean to Cairn, as `Languages/gazetteer/geonames.txt` says.
struct GeoNamesKinds {
  /// What a feature code makes of a place.
  enum Feature: Equatable {
    case place(PlaceEntry.Kind)
    /// A place whose size decides, and from which something is administered.
    case seat
    case settlement
  }

  private var features: [String: Feature] = [:]
  /// What stands for a language in alternateNames and is none.
  private(set) var noNames: Set<String> = []
  /// Countries whose names are romanised, as numbers.
  private(set) var romanised: Set<UInt16> = []

  init() {
    guard let file = CompiledData.bytes(of: "Languages/gazetteer/geonames.txt") else { return }
    for entry in PlaceVocabulary.entries(file) { take(entry.head, entry.words) }
  }

  private mutating func take(_ head: Substring, _ words: [Substring]) {
    switch head {
    case "no-name": noNames.formUnion(words.map(String.init))
    case "romanised": romanised.formUnion(words.map { PlaceEvidence.number(String($0)) })
    default:
      guard let feature = Self.feature(named: head) else { return }
      for word in words { features[String(word)] = feature }
    }
  }

  private static func feature(named name: Substring) -> Feature? {
    switch name {
    case "seat": .seat
    case "settlement": .settlement
    default: PlaceEntry.Kind.allCases.first { "\($0)" == name }.map(Feature.place)
    }
  }

  /// The kind of a place by its feature code and inhabitants; nil for what is no place of people.
  ///
  /// The limits are those of `Scripts/gazetteer/build.py`: 100,000 make a city, 5,000 a town.
  func kind(of code: String, population: Int) -> PlaceEntry.Kind? {
    switch features[code] {
    case .place(let kind): kind
    case .seat where population == 0: .town
    case .seat, .settlement:
      population >= 100_000 ? .city : population >= 5000 ? .town : .village
    case nil: nil
    }
  }
}
