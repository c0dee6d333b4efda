// SPDX-License-Identifier: Apache-2.0

import Record

extension [Toll.ReportedTotal] {
  /// Each total with that of which its report says it is a part ("57, among them 19 children"), else with
  /// the narrowest other whose place and time hold those of it, of the same harm.
  ///
  /// Totals of one place and one time stand beside each other, whoever claims them: neither is part of the
  /// other. What states no time or place is part of nothing.
  func nested() -> [Toll.ReportedTotal] {
    let scopes = map(Scope.init)
    var byPlace: [String: [Int]] = [:]
    for (index, scope) in scopes.enumerated() {
      if let scope { byPlace[scope.place, default: []].append(index) }
    }
    let present = Set(map(\.id))
    let nested = indices.map { index in
      var total = self[index]
      if let part = total.claim.partOf {
        let whole = ClaimID(report: total.id.report, number: part)
        if present.contains(whole), whole != total.id {
          total.inside = whole
          return total
        }
      }
      guard let own = scopes[index] else { return total }
      var best: (index: Int, scope: Scope)?
      for place in own.within + [own.place] {
        for other in byPlace[place] ?? [] {
          guard let scope = scopes[other], scope.holds(own) else { continue }
          if best.map({ scope.isNarrower(than: $0.scope, other, $0.index, in: self) }) ?? true {
            best = (other, scope)
          }
        }
      }
      total.inside = best.map { self[$0.index].id }
      return total
    }
    return nested.outOfThemselves()
  }

  /// No whole inside its own part, directly or by way of others: nobody would find either.
  private func outOfThemselves() -> [Toll.ReportedTotal] {
    var outer = Dictionary(map { ($0.id, $0.inside) }) { first, _ in first }
    return map { total in
      var total = total
      var seen: Set<ClaimID> = [total.id]
      var next = outer[total.id] ?? nil
      while let id = next, seen.insert(id).inserted { next = outer[id] ?? nil }
      if next != nil {
        total.inside = nil
        outer[total.id] = .some(nil)
      }
      return total
    }
  }
}

/// What a total is over: a harm, days and a place.
private struct Scope {
  var harm: Harm
  var days: ClosedRange<Day>
  var place: String
  var within: [String]

  init?(_ total: Toll.ReportedTotal) {
    let claim = total.claim
    guard let time = claim.period ?? claim.time, let first = time.from, let last = time.to,
      first <= last, let best = claim.place?.best
    else { return nil }
    harm = claim.harm
    days = first...last
    place = best.id
    within = best.within
  }

  /// Whether the other lies in it and is smaller, in time or place.
  func holds(_ other: Scope) -> Bool {
    guard harm == other.harm, days.lowerBound <= other.days.lowerBound,
      other.days.upperBound <= days.upperBound
    else { return false }
    if place == other.place { return days != other.days }
    return other.within.contains(place)
  }

  /// Fewer days are narrower, of one length the place that lies deeper, and of one place the earlier claim.
  func isNarrower(
    than other: Scope, _ own: Int, _ others: Int, in totals: [Toll.ReportedTotal]
  ) -> Bool {
    (length, -within.count, totals[own].id) < (other.length, -other.within.count, totals[others].id)
  }

  private var length: Int32 { days.upperBound.number - days.lowerBound.number }
}
