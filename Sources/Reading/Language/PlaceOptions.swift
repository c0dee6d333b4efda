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
    /// The probability that it is meant; see `share()`.
    var share = 0.0
    /// It lies in another country than what is said beside the name.
    var isElsewhere = false
  }

  /// Of a name that hundreds of towns have, those that speak for themselves the most.
  static let most = 48

  var options: [Option]
  /// What speaks for no place at all.
  var nothing: Double
  /// Every one lies in a country of which the document says nothing; see `PlaceResolver`.
  var isStray = false
  /// The words before the name place it; see `FoundPlace`.
  let isPlaced: Bool

  init(
    _ found: FoundPlace, in gazetteer: Gazetteer, weights: PlaceWeights, isUppercase: Bool = false
  ) {
    var options: [Option] = []
    options.reserveCapacity(4)
    gazetteer.forEachName(of: found.node) { name in
      guard let entry = gazetteer.entry(name.entry) else { return }
      var own = weights.base(entry) + weights.rank(found.isAlike ? .alike : name.rank)
      if let kind = found.kind {
        own += Self.agrees(entry.kind, kind) ? weights.saidKind : weights.otherKind
      }
      options.append(Option(index: name.entry, entry: entry, own: own, score: own))
    }
    if options.count > 1 { options.sort { $0.own > $1.own } }
    if options.count > Self.most { options.removeLast(options.count - Self.most) }
    self.options = options
    isPlaced = found.isPlaced
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

  /// Brings the share of each option up to date: as probabilities that sum, with that of no place,
  /// to one.
  mutating func share() {
    let highest = options.reduce(nothing) { max($0, $1.score) }
    for index in options.indices { options[index].share = exp(options[index].score - highest) }
    let sum = options.reduce(exp(nothing - highest)) { $0 + $1.share }
    for index in options.indices { options[index].share /= sum }
  }

  /// The options from a least share up, the likeliest first, of equals the first; so many at most.
  func likeliest(from least: Double, most: Int, _ take: (Option) -> Void) {
    var last = (share: Double.infinity, index: -1)
    for _ in 0..<min(most, options.count) {
      var next: Int?
      for (index, option) in options.enumerated()
      where option.share < last.share || option.share == last.share && index > last.index {
        if next.map({ options[$0].share < option.share }) ?? true { next = index }
      }
      guard let next, options[next].share >= least else { return }
      last = (options[next].share, next)
      take(options[next])
    }
  }

  var best: Option? { options.max { $0.score < $1.score } }
}
