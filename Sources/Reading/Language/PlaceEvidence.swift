// SPDX-License-Identifier: Apache-2.0
internal import Glibc

/// What the whole document says of where it is about: its countries, and where its places lie.
struct PlaceEvidence {
  /// What speaks for each country, and what of it each name says.
  private var countries: [UInt16: Double] = [:]
  private var said: [UInt32: [UInt16: Double]] = [:]
  private var sums: [UInt32: Double] = [:]
  private var total = 0.0
  private var spots: [Spot] = []
  /// The surest places of a document tell where it is about; more would only take time.
  private static let mostSpots = 24

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
  init(_ options: [UInt32: PlaceOptions], context: PlaceContext) {
    for code in context.countries { add(1, for: Self.number(code)) }
    if let outlet = context.outlet { add(0.7, for: Self.number(outlet)) }
    for (node, options) in options.sorted(by: { $0.key < $1.key }) {
      var own: [UInt16: Double] = [:]
      for (option, share) in zip(options.options, options.shares) where share > 0.02 {
        let weight = option.entry.kind == .country ? 2 * share : share
        own[option.entry.country, default: 0] += weight
        sums[node, default: 0] += weight
        add(weight, for: option.entry.country)
        if option.entry.kind != .country, share > 0.3 { addSpot(option.entry, share, node) }
      }
      said[node] = own
    }
    spots.sort { ($1.weight, $0.node) < ($0.weight, $1.node) }
    spots = Array(spots.prefix(Self.mostSpots))
  }

  private mutating func add(_ weight: Double, for country: UInt16) {
    countries[country, default: 0] += weight
    total += weight
  }

  private mutating func addSpot(_ entry: PlaceEntry, _ share: Double, _ node: UInt32) {
    spots.append(
      Spot(
        latitude: Double(entry.latitude) / 1e5, longitude: Double(entry.longitude) / 1e5,
        weight: share, node: node))
  }

  /// What speaks for any country, but for one name.
  func weight(apartFrom node: UInt32) -> Double { total - (sums[node] ?? 0) }

  /// The share of a country in all signs but those of one name: none speaks for itself.
  ///
  /// - Returns: 0 to 1; less where there are hardly any signs.
  func share(of country: UInt16, apartFrom node: UInt32) -> Double {
    let own = said[node]?[country] ?? 0
    return ((countries[country] ?? 0) - own) / max(weight(apartFrom: node), 1)
  }

  /// How close the other places of the document are, 0 to 1: a half at two hundred kilometres.
  func proximity(_ entry: PlaceEntry, apartFrom node: UInt32) -> Double {
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

  /// The two letters of a country as one number, as the gazetteer keeps them.
  static func number(_ code: String) -> UInt16 {
    code.utf8.prefix(2).reversed().reduce(0) { $0 << 8 | UInt16($1) }
  }
}
