// SPDX-License-Identifier: Apache-2.0

/// Places that are to be added to a gazetteer, as tables give them.
struct GazetteerDraft {
  /// A place that is new, and the cells by which its names lead to it.
  struct Place {
    var number: UInt32
    var kind: PlaceEntry.Kind
    var country: UInt16
    var latitude: Int32
    var longitude: Int32
    var population: Int
    var name: String
    var hasArticle = false
    /// Keys of the units that may hold it, the smallest first.
    var units: [UnitKey]
  }

  /// A unit by its country and codes.
  struct UnitKey: Hashable {
    var country: UInt16
    var codes: [String]
  }

  /// That a key names a place.
  struct Naming {
    var hash: UInt64
    var place: UInt32
    var rank: PlaceName.Rank
  }

  let base: Gazetteer
  let kinds: GeoNamesKinds
  private let keys: PlaceNameKeys
  private(set) var places: [Place] = []
  private(set) var namings: [Naming] = []
  /// The beginnings of names of several words, and first words, by their hashes.
  private(set) var beginnings: [UInt64] = []
  private(set) var firstWords: [UInt64] = []
  /// Where the new places stand by their numbers, and the units by their codes.
  private var indices: [UInt32: Int] = [:]
  private(set) var units: [UnitKey: Int] = [:]
  /// The numbers of GeoNames' places that the gazetteer has.
  private let known: Set<UInt32>
  private let countries: Set<UInt16>
  private(set) var counts = GazetteerCounts()

  init(base: Gazetteer) {
    self.base = base
    kinds = GeoNamesKinds()
    keys = PlaceNameKeys(PlaceFolding(base))
    var known: Set<UInt32> = []
    var countries: Set<UInt16> = []
    for index in 0..<base.count {
      guard let entry = base.entry(index) else { continue }
      if entry.kind == .country { countries.insert(entry.country) }
      if let number = base.geoNamesNumber(of: entry) { known.insert(number) }
      if let unit = Self.region(base.id(of: entry)) { units[unit] = index }
    }
    (self.known, self.countries) = (known, countries)
  }

  /// The unit that a first-level region of the gazetteer is: "adm:SY.12"; nil for others.
  private static func region(_ id: String) -> UnitKey? {
    let parts = id.split { $0 == ":" || $0 == "." }
    switch (parts.first, parts.count) {
    case ("iso", 2): return UnitKey(country: PlaceEvidence.number(String(parts[1])), codes: [])
    case ("adm", 3):
      return UnitKey(
        country: PlaceEvidence.number(String(parts[1])), codes: [String(parts[2])])
    default: return nil
    }
  }

  /// Takes a row of the main table.
  mutating func add(_ row: GeoNamesTable.Row) throws(GazetteerFault) {
    let place = try GeoNamesPlace(row)
    guard let kind = kinds.kind(of: row.string(8), population: place.population) else {
      counts.passedOver += 1
      return
    }
    guard countries.contains(place.country), row[9].count == 2 else {
      throw row.fault(9, "“\(row.string(9))” is no country's two letters")
    }
    guard !isKnown(place, kind) else {
      counts.known += 1
      return
    }
    let names = [row.string(3)] + row.string(4).split(separator: ",").map(String.init)
    take(place, kind, depth: Self.depth(of: row.string(8)), names: names)
  }

  private mutating func take(
    _ place: GeoNamesPlace, _ kind: PlaceEntry.Kind, depth: Int?, names: [String]
  ) {
    let index = base.count + places.count
    let codes = Array(place.units.prefix { !$0.isEmpty })
    var units = (0...codes.count).reversed().map {
      UnitKey(country: place.country, codes: Array(codes.prefix($0)))
    }
    if let depth, codes.count >= depth {
      units.removeFirst(codes.count - depth)
      if self.units[units[0]] == nil { self.units[units[0]] = index }
      units.removeFirst()
    }
    indices[place.number] = places.count
    places.append(
      Place(
        number: place.number, kind: kind, country: place.country, latitude: place.latitude,
        longitude: place.longitude, population: place.population, name: place.name, units: units))
    var found = [keys.name(place.name, rank: .known, isMain: true)].compactMap { $0 }
    found += names.filter { $0 != place.name }.compactMap { keys.name($0, rank: .other) }
    places[places.count - 1].hasArticle = found.contains(where: \.hasArticle)
    for name in found { add(name, to: places.count - 1) }
    counts.added += 1
  }

  /// How many codes name a unit of a feature code; nil for what holds nothing by its code.
  private static func depth(of code: String) -> Int? {
    ["ADM1", "ADM2", "ADM3"].firstIndex(of: code).map { $0 + 1 }
  }

  private mutating func add(_ name: PlaceNameKeys.Name, to index: Int) {
    let place = places[index]
    let bearer = PlaceNameKeys.Bearer(
      kind: place.kind, population: place.population,
      isRomanised: kinds.romanised.contains(place.country), hasArticle: place.hasArticle)
    keys.forEachKey(of: name, of: bearer) { key in
      guard let own = key.hashes.last else { return }
      firstWords.append(key.hashes[0])
      beginnings += key.hashes.dropLast()
      namings.append(Naming(hash: own, place: UInt32(base.count + index), rank: key.rank))
    }
  }

  /// Whether the gazetteer has the place: by its number, its unit's code, or, for what people added by
  /// hand, by its name and where it lies.
  private func isKnown(_ place: GeoNamesPlace, _ kind: PlaceEntry.Kind) -> Bool {
    if known.contains(place.number) || indices[place.number] != nil { return true }
    if kind == .province {
      return units[UnitKey(country: place.country, codes: [place.units[0]])] != nil
    }
    return base.names(of: place.name).contains { name in
      guard let entry = base.entry(name.entry), entry.country == place.country,
        base.isOwn(entry), entry.kind != .district
      else { return false }
      return abs(entry.latitude - place.latitude) + abs(entry.longitude - place.longitude) < 10_000
    }
  }
}

// MARK: - Further names

extension GazetteerDraft {
  /// Takes a row of alternateNames: a further name of a place that is added.
  mutating func addName(_ row: GeoNamesTable.Row) throws(GazetteerFault) {
    guard (4...10).contains(row.cells.count) else {
      throw row.fault(nil, "\(row.cells.count) columns, where alternateNames has 4 to 10")
    }
    guard let number = UInt32(row.string(2)) else {
      throw row.fault(2, "“\(row.string(2))” is no GeoNames number")
    }
    guard let text = String(validating: row[4], as: UTF8.self), !text.isEmpty else {
      throw row.fault(4, "there is no name in UTF-8")
    }
    let isHistoric = row.cells.count >= 8 && row[8].elementsEqual("1".utf8)
    guard let index = indices[number], !isHistoric, !kinds.noNames.contains(row.string(3)) else {
      return
    }
    let isPreferred = row.cells.count >= 5 && row[5].elementsEqual("1".utf8)
    guard let name = keys.name(text, rank: isPreferred ? .known : .other) else { return }
    add(name, to: index)
    counts.names += 1
  }
}

/// What became of the rows of the tables.
public struct GazetteerCounts: Hashable, Sendable {
  /// Places that are new, and those that the compiled-in gazetteer has.
  public var added = 0
  public var known = 0
  /// Rows about what is no place of people.
  public var passedOver = 0
  /// Names that alternateNames gave.
  public var names = 0
  /// Rows that are wrong.
  public var wrong = 0
}
