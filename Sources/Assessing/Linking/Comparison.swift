// SPDX-License-Identifier: Apache-2.0

import Record

/// How two incidents stand to one another; the same whichever comes first.
struct Comparison {
  /// Why they would be one; absent where a person must say.
  private(set) var joins: String?
  private(set) var parts: [ScorePart] = []

  /// Points for being one, of 100.
  var points: Int { parts.sum }
  var reasons: [String] { parts.map(\.reason) }

  /// The two scenes that have most to do with one another; nil where nothing brings any together.
  static func best(_ first: Dossier, _ second: Dossier, policy: Policy) -> Comparison? {
    var best: Comparison?
    for (scene, marks) in first.scenes {
      for (other, others) in second.scenes where marks.isApart(from: others) {
        guard
          var next = Comparison(scene, other, rules: policy.linking)
        else { continue }
        next.weigh(marks.shared(with: others), policy.linking.points)
        best = best.map { $0.precedes(next) ? next : $0 } ?? next
      }
    }
    return best
  }

  /// More points are better; of equals the words decide, so that no order does.
  private func precedes(_ other: Comparison) -> Bool {
    points == other.points
      ? other.reasons.lexicographicallyPrecedes(reasons) : points < other.points
  }

  /// Whether a person is to be asked.
  func isWorthAsking(_ rules: LinkingRules) -> Bool {
    points >= rules.points.offeredFrom || joins != nil
  }

  /// 0 to 1.
  var score: Double { Double(max(0, min(100, points))) / 100 }

  /// Nil where nothing brings them together: other places, or days too far apart.
  private init?(_ first: Scene, _ second: Scene, rules: LinkingRules) {
    let apart = abs(Int(first.day.number) - Int(second.day.number))
    guard apart <= rules.pairDays, weighPlace(first, second, rules.points) else { return nil }
    add(
      apart == 0 ? rules.points.sameDay : rules.points.daysApart,
      apart == 0 ? "one day: \(first.day)" : "\(apart == 1 ? "a day" : "\(apart) days") apart")
    weighCause(first, second, rules)
    joins = first.reasonToJoin(second, rules)
  }

  private mutating func add(_ points: Int, _ reason: String) {
    parts.append(ScorePart(points: points, reason: reason))
  }

  /// One place, one inside the other, or words that may mean one place; false where it is none of them.
  private mutating func weighPlace(
    _ first: Scene, _ second: Scene, _ points: PairPoints
  ) -> Bool {
    if first.place == second.place {
      let precision = min(first.precision, second.precision)
      let name = min(first.name, second.name)
      add(points.samePlace, "one place, known to the \(precision.words): \(name)")
    } else if let (inner, outer) = [(first, second), (second, first)].first(where: {
      $0.0.within.contains($0.1.place)
    }) {
      add(points.contained, "\(inner.name) lies in \(outer.name)")
    } else if first.otherPlaces.contains(second.place) || second.otherPlaces.contains(first.place) {
      let names = [first.name, second.name].sorted().joined(separator: " and ")
      add(points.mayBeOnePlace, "the words may mean one place: \(names)")
    } else {
      return false
    }
    return true
  }

  private mutating func weighCause(_ first: Scene, _ second: Scene, _ rules: LinkingRules) {
    if first.kind == .unknown || second.kind == .unknown {
      add(rules.points.kindUnknown, "what caused the harm is not stated everywhere")
    } else if first.kind == second.kind {
      add(rules.points.sameKind, "one kind of cause: \(first.kind.rawValue)")
    } else {
      let kinds = [first.kind.rawValue, second.kind.rawValue].sorted()
      add(rules.points.kindsDiffer, "different causes: \(kinds[0]) and \(kinds[1])")
    }
    if !rules.mayBeOne(first.strike, second.strike) {
      let strikes = [first.strike, second.strike].compactMap { $0?.rawValue }.sorted()
      add(rules.points.strikesDiffer, "different: \(strikes.joined(separator: " and "))")
    }
  }

  private mutating func weigh(_ shared: Marks.Shared, _ points: PairPoints) {
    if let origin = shared.origin { add(points.sameOrigin, "one origin: \(origin)") }
    if shared.hasFigure { add(points.sameCount, "one figure") }
    if let name = shared.name { add(points.sharedName, "one victim: \(name)") }
    if shared.isCopied { add(points.copiedText, "one text copied from the other") }
  }
}
