// SPDX-License-Identifier: Apache-2.0
import Record

/// Decides which places the names of a document mean.
///
/// Every place a name may mean is kept with its share of what speaks for it. What decides is the
/// place said to hold it, the kind said beside it, the countries and the other places of the
/// document, and only then its size; the order of the gazetteer decides nothing.
struct PlaceResolver {
  let gazetteer: Gazetteer
  var weights = PlaceWeights()

  /// The least share of a candidate that is kept, and how many are.
  static let leastShare = 0.02
  static let mostCandidates = 6

  /// The places of a document.
  ///
  /// - Parameters:
  ///   - found: all names found in it, in order; see `PlaceFinder`.
  ///   - context: what was given to the finder.
  ///   - words: gives the words at some bytes of a part.
  ///   - wanted: whether the place at some bytes of a part is asked for; the others only help to
  ///     tell which is meant.
  /// - Returns: a mention for each wanted place, its container included; in the order of the names.
  func resolve(
    _ found: [FoundPlace], context: PlaceContext, words: (Range<Int>, Passage.Part) -> String,
    wanted: (Range<Int>, Passage.Part) -> Bool = { _, _ in true }
  ) -> [PlaceMention] {
    resolution(found, context: context, words: words, wanted: wanted).mentions
  }

  /// The same with the country that most of the names speak for, where more than half do.
  func resolution(
    _ found: [FoundPlace], context: PlaceContext, words: (Range<Int>, Passage.Part) -> String,
    wanted: (Range<Int>, Passage.Part) -> Bool
  ) -> (mentions: [PlaceMention], country: String?) {
    var options = found.map {
      PlaceOptions($0, in: gazetteer, weights: weights, isUppercase: context.isUppercase)
    }
    let chains = chains(found, options)
    weighContainers(chains, &options)
    weighElsewhere(found, chains, &options)
    let country = weighDocument(found, &options, context)
    let mentions: [PlaceMention] = chains.compactMap { chain in
      let head = found[chain.lowerBound]
      let extent =
        chain.map { found[$0].extent }.reduce(head.extent) {
          min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
        }
      guard wanted(extent, head.part) else { return nil }
      return mention(
        head, options[chain.lowerBound],
        passage: Passage(extent, in: head.part), text: words(extent, head.part))
    }
    return (mentions, country)
  }

  /// The runs of names of which each is said to lie in the next, and may.
  private func chains(_ found: [FoundPlace], _ options: [PlaceOptions]) -> [Range<Int>] {
    var chains: [Range<Int>] = []
    var start = 0
    for index in found.indices {
      let goesOn =
        found[index].linksToNext && index + 1 < found.count
        && !held(options[index], by: options[index + 1]).isEmpty
      if !goesOn {
        let isWord = found[index].isBarred && start == index
        if !isWord { chains.append(start..<(index + 1)) }
        start = index + 1
      }
    }
    return chains
  }

  /// Which options of a place lie in which of another.
  private func held(_ inner: PlaceOptions, by outer: PlaceOptions) -> [(inner: Int, outer: Int)] {
    let holders = Dictionary(
      outer.options.enumerated().map { ($1.index, $0) }, uniquingKeysWith: { first, _ in first })
    return inner.options.enumerated().flatMap { position, option in
      gazetteer.containers(of: option.index).compactMap { holders[$0] }
        .map { (inner: position, outer: $0) }
    }
  }

  private func weighContainers(_ chains: [Range<Int>], _ options: inout [PlaceOptions]) {
    for chain in chains {
      for index in chain.dropLast() {
        let pairs = held(options[index], by: options[index + 1])
        for position in Set(pairs.map(\.inner)) {
          options[index].options[position].own += weights.held
        }
        for position in Set(pairs.map(\.outer)) {
          options[index + 1].options[position].own += weights.holds
        }
      }
    }
    for index in options.indices {
      for position in options[index].options.indices {
        options[index].options[position].score = options[index].options[position].own
      }
      options[index].share()
    }
  }

  /// Lets the document weigh in, twice: the second time by what the first made likely.
  private func weighDocument(
    _ found: [FoundPlace], _ options: inout [PlaceOptions], _ context: PlaceContext
  ) -> String? {
    let nodes = found.map(\.node.value)
    let order = nodes.indices.sorted { (nodes[$0], $0) < (nodes[$1], $1) }
    var country: String?
    for isLast in [false, true] {
      let evidence = PlaceEvidence(
        options, of: nodes, chosen: surest(order, nodes, options), context: context)
      for index in options.indices {
        let rest = evidence.apart(from: nodes[index])
        for position in options[index].options.indices {
          let option = options[index].options[position]
          options[index].options[position].score = option.own + sign(of: option.entry, rest)
        }
        options[index].share()
        if isLast { options[index].isStray = isStray(options[index], found[index], rest) }
      }
      country = evidence.onlyCountry
    }
    return country
  }

  /// Of each node the mention that is surest what it means; the first of equals.
  ///
  /// In the order all mentions of one node stand together.
  private func surest(_ order: [Int], _ nodes: [UInt32], _ options: [PlaceOptions]) -> [Int] {
    var surest: [Int] = []
    surest.reserveCapacity(order.count)
    var best = 0.0
    for index in order {
      let score = options[index].best?.score ?? 0
      if let last = surest.last, nodes[last] == nodes[index] {
        guard score > best else { continue }
        surest.removeLast()
      }
      surest.append(index)
      best = score
    }
    return surest
  }

  private func sign(of entry: PlaceEntry, _ evidence: PlaceEvidence.Rest) -> Double {
    let share = evidence.share(of: entry.country)
    var sign = weights.countryShare * share
    if entry.kind != .country { sign += weights.proximity * evidence.proximity(entry) }
    if share < 0.02, entry.kind != .country, evidence.weight >= 2 { sign += weights.stray }
    if share < 0.1, [.neighbourhood, .camp, .landmark].contains(entry.kind) {
      sign += weights.strayPart
    }
    return sign
  }
}

// MARK: - Mentions

extension PlaceResolver {
  private func mention(
    _ found: FoundPlace, _ options: PlaceOptions, passage: Passage, text: String
  ) -> PlaceMention? {
    guard !options.isStray else { return nil }
    var candidates: [PlaceCandidate] = []
    candidates.reserveCapacity(min(options.options.count, Self.mostCandidates))
    options.likeliest(from: Self.leastShare, most: Self.mostCandidates) {
      candidates.append(candidate($0))
    }
    guard let best = candidates.first else { return nil }
    return PlaceMention(
      text: text, passage: passage, candidates: candidates,
      precision: found.isNear ? Self.coarser(best.precision) : best.precision)
  }

  private func candidate(_ option: PlaceOptions.Option) -> PlaceCandidate {
    var within: [String] = []
    within.reserveCapacity(4)
    for index in gazetteer.containers(of: option.index) {
      if let entry = gazetteer.entry(index) { within.append(gazetteer.id(of: entry)) }
    }
    within.reverse()
    return PlaceCandidate(
      id: gazetteer.id(of: option.entry), name: gazetteer.name(of: option.entry),
      precision: option.entry.kind.precision, country: gazetteer.country(of: option.entry),
      within: within,
      latitude: Double(option.entry.latitude) / 1e5,
      longitude: Double(option.entry.longitude) / 1e5, score: option.share)
  }

  /// What is known of an event by a place: near a town, its subdistrict is.
  static func coarser(_ precision: PlacePrecision) -> PlacePrecision {
    switch precision {
    case .country, .province: precision
    case .district: .province
    case .subdistrict, .city: .district
    case .town, .village: .subdistrict
    case .neighbourhood, .street, .landmark, .within100m, .exact: .neighbourhood
    }
  }
}
