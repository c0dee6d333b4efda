// SPDX-License-Identifier: Apache-2.0
internal import Glibc

/// What the whole document says of where it is about: its countries, and where its places lie.
///
/// Flat arrays throughout, since it is made twice for each report.
struct PlaceEvidence {
  /// What speaks for each country that anything speaks for; a few.
  private var countries: [(code: UInt16, weight: Double)] = []
  private var total = 0.0
  /// The country of the outlet, and what that says.
  private var outlet: UInt16 = 0
  private static let outletWeight = 0.7
  /// As much of it as names say that are likely one place.
  private var named = 0.0
  /// And of that, those that tell where something was: a country's name may be that of who acts.
  private var within = 0.0
  /// What each name says of countries, the names in the order of their nodes.
  private var names: [Name] = []
  private var said: [(country: UInt16, weight: Double)] = []
  private var spots: [Spot] = []
  /// The surest places of a document tell where it is about; more would only take time.
  private static let mostSpots = 24

  /// A name of the document, and what of `said` is its own.
  private struct Name {
    var node: UInt32
    var sum = 0.0
    var said: Range<Int>
    var isLikely = false
    /// And tells where something was.
    var isWithin = false
  }

  /// A likely place of the document.
  private struct Spot {
    var latitude: Double
    var longitude: Double
    var weight: Double
    var node: UInt32
  }

  /// Weighs every name once, however often it stands: a document that names its city ten times and
  /// another country once is about both.
  ///
  /// Sums run in the order of the nodes: in another order their last
  /// digits would differ, and one text must be read to the same bytes on every run.
  ///
  /// - Parameters:
  ///   - options: what each mention may mean.
  ///   - nodes: the name of each mention.
  ///   - chosen: the one mention of each name that counts, in ascending order of the names.
  ///   - context: what is known of the document besides.
  init(_ options: [PlaceOptions], of nodes: [UInt32], chosen: [Int], context: PlaceContext) {
    names.reserveCapacity(chosen.count)
    said.reserveCapacity(4 * chosen.count)
    spots.reserveCapacity(chosen.count)
    for code in context.countries { add(1, for: Self.number(code)) }
    outlet = context.outlet.map(Self.number) ?? 0
    if outlet > 0 { add(Self.outletWeight, for: outlet) }
    for index in chosen { add(options[index], of: nodes[index]) }
    spots.sort { ($1.weight, $0.node) < ($0.weight, $1.node) }
    spots = Array(spots.prefix(Self.mostSpots))
  }

  private mutating func add(_ options: PlaceOptions, of node: UInt32) {
    var name = Name(node: node, said: said.count..<said.count)
    for option in options.options where option.share > 0.02 {
      let share = option.share
      let weight = option.entry.kind == .country ? 2 * share : share
      note(weight, for: option.entry.country, since: name.said.lowerBound)
      name.sum += weight
      add(weight, for: option.entry.country)
      if option.entry.kind != .country, share > 0.3 { addSpot(option.entry, share, node) }
    }
    name.said = name.said.lowerBound..<said.count
    name.isLikely = said[name.said].contains { $0.weight > 0.5 }
    name.isWithin = name.isLikely && (options.isPlaced || options.best?.entry.kind != .country)
    if name.isLikely { named += name.sum }
    if name.isWithin { within += name.sum }
    names.append(name)
  }

  /// Adds to what one name says of a country.
  private mutating func note(_ weight: Double, for country: UInt16, since first: Int) {
    if let index = (first..<said.count).first(where: { said[$0].country == country }) {
      said[index].weight += weight
    } else {
      said.append((country, weight))
    }
  }

  private mutating func add(_ weight: Double, for country: UInt16) {
    let code = Self.isCode(country) ? country : 0
    if let index = countries.firstIndex(where: { $0.code == code }) {
      countries[index].weight += weight
    } else {
      countries.append((code, weight))
    }
    total += weight
  }

  private mutating func addSpot(_ entry: PlaceEntry, _ share: Double, _ node: UInt32) {
    spots.append(
      Spot(
        latitude: Double(entry.latitude) / 1e5, longitude: Double(entry.longitude) / 1e5,
        weight: share, node: node))
  }

  /// The evidence but for one name's own: none speaks for itself.
  func apart(from node: UInt32) -> Rest {
    let name = names.first { $0.node == node }
    let own = name?.sum ?? 0
    return Rest(
      all: self, node: node, own: name?.said ?? 0..<0, weight: total - own,
      named: named - (name?.isLikely == true ? own : 0),
      within: within - (name?.isWithin == true ? own : 0))
  }

  /// What all names of a document but one say.
  struct Rest {
    fileprivate let all: PlaceEvidence
    fileprivate let node: UInt32
    fileprivate let own: Range<Int>
    /// What speaks for any country, and as much of it as likely places do.
    let weight: Double
    let named: Double
    let within: Double

    /// The share of a country in all signs; 0 to 1, less where there are hardly any signs.
    func share(of country: UInt16) -> Double {
      weight(of: country) / max(weight, 1)
    }

    /// What speaks for a country, however much speaks for others.
    func weight(of country: UInt16) -> Double {
      let own = own.first { all.said[$0].country == country }.map { all.said[$0].weight } ?? 0
      return all.weight(of: country) - own
    }

    /// Whether more than half of all signs are for one country.
    var isOfOneCountry: Bool {
      all.countries.contains { weight(of: $0.code) > max(weight, 1) / 2 }
    }

    /// How close the other places are, 0 to 1: a half at two hundred kilometres.
    func proximity(_ entry: PlaceEntry) -> Double { all.proximity(entry, apartFrom: node) }
  }

  private func proximity(_ entry: PlaceEntry, apartFrom node: UInt32) -> Double {
    let latitude = Double(entry.latitude) / 1e5
    let longitude = Double(entry.longitude) / 1e5
    let squeeze = cos(latitude * .pi / 180)
    return spots.reduce(0) { best, spot in
      guard spot.node != node else { return best }
      let north = (spot.latitude - latitude) * 111
      let east = (spot.longitude - longitude) * 111 * squeeze
      let distance = (north * north + east * east).squareRoot()
      return max(best, spot.weight * 200 / (200 + distance))
    }
  }

  private func weight(of country: UInt16) -> Double {
    let code = Self.isCode(country) ? country : 0
    return countries.first { $0.code == code }?.weight ?? 0
  }

  /// The country for which more than half of all signs speak, the outlet's own left aside.
  var onlyCountry: String? {
    countries.first {
      let said = $0.weight - ($0.code == outlet ? Self.outletWeight : 0)
      return $0.code > 0 && said > max(total, 1) / 2
    }.map {
      String(decoding: [UInt8($0.code & 0xff), UInt8($0.code >> 8)], as: UTF8.self)
    }
  }

  /// Whether a country is two capitals; all else is counted as one.
  private static func isCode(_ country: UInt16) -> Bool {
    (65..<91).contains(country & 0xff) && (65..<91).contains(country >> 8)
  }

  /// The two letters of a country as one number, as the gazetteer keeps them.
  static func number(_ code: String) -> UInt16 {
    code.utf8.prefix(2).reversed().reduce(0) { $0 << 8 | UInt16($1) }
  }
}
