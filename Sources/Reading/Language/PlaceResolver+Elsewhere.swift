// SPDX-License-Identifier: Apache-2.0

/// Names that the gazetteer lacks and that a town elsewhere bears, or one like them: it is not meant.
extension PlaceResolver {
  /// "Al-Kuma, Darfur": a town in another country than the region beside the name is not meant by it.
  ///
  /// Behind a mere comma another city may stand in a list: "Cairo, Sudan and Chad".
  func weighElsewhere(
    _ found: [FoundPlace], _ chains: [Range<Int>], _ options: inout [PlaceOptions]
  ) {
    for index in chains.map({ $0.upperBound - 1 })
    where found[index].linksToNext && index + 1 < found.count {
      // "قرية الجديدة بريف جسر الشغور": around a town, which is then no less than a region.
      let isAround = found[index + 1].isCaseless && found[index + 1].kind == .province
      let countries = countries(of: options[index + 1], isAround: isAround)
      guard !countries.isEmpty else { continue }
      for position in options[index].options.indices {
        let entry = options[index].options[position].entry
        let isListed = entry.kind == .city && !found[index].isSaidInNext && !isAround
        guard isAround || entry.kind != .country, !isListed, !countries.contains(entry.country)
        else {
          continue
        }
        options[index].options[position].own += weights.elsewhere
        options[index].options[position].score += weights.elsewhere
        options[index].options[position].isElsewhere = true
      }
      options[index].share()
    }
  }

  /// The countries of what is most likely a country or a region; none of another place, unless its
  /// surroundings are meant.
  private func countries(of holder: PlaceOptions, isAround: Bool) -> [UInt16] {
    let regions = holder.options.filter {
      (isAround || $0.entry.kind == .country || $0.entry.kind == .province) && $0.share > 0.1
    }
    return regions.reduce(0) { $0 + $1.share } > 0.4 ? regions.map(\.entry.country) : []
  }

  /// Whether each place of a name lies where nothing else of the document does, and none is meant.
  ///
  /// The name is merely like theirs, or is likelier none in a report of another country. Regions and
  /// cities are known by their names.
  func isStray(_ options: PlaceOptions, _ found: FoundPlace, _ rest: PlaceEvidence.Rest) -> Bool {
    // "الجديدة بريف جسر الشغور", where towns of that name are in other countries alone.
    if found.isCaseless, !options.options.isEmpty, options.options.allSatisfy(\.isElsewhere) {
      return true
    }
    guard rest.named >= 0.5, let best = options.best else { return false }
    if best.isElsewhere, best.score < options.nothing { return true }
    if !found.isAlike {
      let isKnown = best.entry.kind == .province || best.entry.kind == .city
      guard best.score < options.nothing, rest.isOfOneCountry,
        found.isPartOfName || !isKnown && rest.within >= 0.5
      else { return false }
    }
    return options.options.allSatisfy {
      $0.entry.kind != .country
        && ($0.share < Self.leastShare || rest.weight(of: $0.entry.country) < 0.25)
    }
  }
}
