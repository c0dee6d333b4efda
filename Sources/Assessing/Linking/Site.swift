// SPDX-License-Identifier: Apache-2.0

import Record

/// Where and on which day something happened, from the claims of one event.
struct Site: Hashable {
  enum Finding {
    case known(Site)
    case unknown(String)
  }

  var place: PlaceCandidate
  /// Of the words and of what they resolve to, the coarser.
  var precision: PlacePrecision
  /// What else the words may mean, the likeliest first.
  var otherPlaces: [String]
  var day: Day
  /// Whether the day is the report's own.
  var isInferred: Bool
  /// The claim that is located best.
  var claim: Int

  /// The best-located claim gives the place, and the day where it has one.
  static func find(of claims: [Claim], policy: Policy) -> Finding {
    let rules = policy.linking
    guard let best = located(claims) else { return .unknown("no place is known") }
    guard best.precision >= rules.incidentPrecision else {
      return .unknown("the place is known only to the \(best.precision.words): \(best.place.name)")
    }
    let times = ([best.claim] + claims).compactMap(\.time).filter { $0.from != nil }
    guard let time = times.first(where: { !$0.inferred }) ?? times.first, let from = time.from
    else { return .unknown("no day is known") }
    guard let to = time.to, Int(to.number) - Int(from.number) < rules.longestStretch else {
      return .unknown("the day is not known: \(time.text)")
    }
    guard !time.inferred || rules.inferredDay == .taken else {
      return .unknown("no day is stated, and the policy does not take the report's own")
    }
    return .known(
      Site(
        place: best.place, precision: best.precision, otherPlaces: others(best, policy),
        day: from, isInferred: time.inferred, claim: best.claim.id))
  }

  /// The next three candidates that are fine enough to be the place: more would meet everywhere.
  private static func others(_ located: Located, _ policy: Policy) -> [String] {
    let candidates = located.claim.place?.candidates.dropFirst() ?? []
    let fine = candidates.filter { $0.precision >= policy.linking.incidentPrecision }
    return fine.map(\.id).filter { $0 != located.place.id }.prefix(3) + []
  }

  private struct Located {
    var claim: Claim
    var place: PlaceCandidate
    var precision: PlacePrecision
  }

  /// The finest place; of equals the headline claim's, then the first.
  private static func located(_ claims: [Claim]) -> Located? {
    let all = claims.compactMap { claim in
      claim.place?.best.map {
        Located(
          claim: claim, place: $0,
          precision: min($0.precision, claim.place?.precision ?? $0.precision))
      }
    }
    return all.max { rank($0) < rank($1) }
  }

  private static func rank(_ located: Located) -> (Int, Int, Int) {
    (located.precision.rank, located.claim.total ? 1 : 0, -located.claim.id)
  }
}

extension PlacePrecision {
  /// As a sentence says it: "neighbourhood", "100 metres".
  var words: String {
    self == .within100m ? "nearest 100 metres" : rawValue
  }
}
