// SPDX-License-Identifier: Apache-2.0
internal import Glibc

/// The places that one found name may mean, with what speaks for each.
struct PlaceOptions {
  struct Option {
    var index: Int
    var entry: PlaceEntry
    /// What the name, the size and the words beside it say.
    var own: Double
    /// What the document and its other places add.
    var score: Double
  }

  /// Of a name that hundreds of towns have, those that speak for themselves the most.
  static let most = 48

  var options: [Option]
  /// What speaks for no place at all.
  var nothing: Double

  init(
    _ found: FoundPlace, in gazetteer: Gazetteer, weights: PlaceWeights, isUppercase: Bool = false
  ) {
    options = gazetteer.names(of: found.node).compactMap { name -> Option? in
      guard let entry = gazetteer.entry(name.entry) else { return nil }
      var own = weights.base(entry) + weights.rank(found.isAlike ? .alike : name.rank)
      if let kind = found.kind {
        own += Self.agrees(entry.kind, kind) ? weights.saidKind : weights.otherKind
      }
      return Option(index: name.entry, entry: entry, own: own, score: own)
    }
    if options.count > 1 { options.sort { $0.own > $1.own } }
    if options.count > Self.most { options.removeLast(options.count - Self.most) }
    nothing = weights.nothing(found, isUppercase: isUppercase)
    if found.isAcronym, options.contains(where: { $0.entry.kind == .country }) {
      nothing -= weights.acronym
    }
  }

  /// Whether a place of one kind may be called the other: camps and quarters are "areas", a part of
  /// a city is its "district".
  static func agrees(_ kind: PlaceEntry.Kind, _ said: PlaceEntry.Kind) -> Bool {
    switch said {
    case .city, .town: kind == .city || kind == .town
    case .village: kind == .village || kind == .town
    case .province: kind == .province || kind == .district
    case .district: kind == .district || kind == .subdistrict || kind == .neighbourhood
    case .neighbourhood: kind == .neighbourhood || kind == .camp
    default: kind == said
    }
  }

  /// The share of each option, and of none, as probabilities that sum to one.
  var shares: [Double] {
    let highest = options.reduce(nothing) { max($0, $1.score) }
    var shares = options.map { exp($0.score - highest) }
    let sum = shares.reduce(exp(nothing - highest), +)
    for index in shares.indices { shares[index] /= sum }
    return shares
  }

  var best: Option? { options.max { $0.score < $1.score } }
}
