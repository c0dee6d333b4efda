// SPDX-License-Identifier: Apache-2.0

import Record

/// How two occurrences stand to one another; the same whichever comes first.
struct Comparison {
  /// Why they are one incident; absent where a person must say.
  private(set) var joins: String?
  /// Points for being one, of 100.
  private(set) var points = 0
  private(set) var reasons: [String] = []

  /// Nil where nothing brings them together: other places, days too far apart, or one report, which
  /// tells its events apart itself.
  init?(_ first: Occurrence, _ second: Occurrence, areCopies: Bool, policy: Policy) {
    let rules = policy.linking
    let apart = abs(Int(first.day.number) - Int(second.day.number))
    guard apart <= rules.pairDays, first.id.report != second.id.report else { return nil }
    let samePlace = first.place.id == second.place.id
    guard weighPlace(first, second, rules.points) else { return nil }
    add(
      apart == 0 ? rules.points.sameDay : rules.points.daysApart,
      apart == 0 ? "one day: \(first.day)" : "\(apart == 1 ? "a day" : "\(apart) days") apart")
    weighCause(first, second, rules)
    weighContent(first, second, areCopies, rules.points)
    if samePlace, apart == 0 {
      joins = Comparison.reasonToJoin(first, second, areCopies: areCopies, rules)
    }
  }

  private mutating func add(_ points: Int, _ reason: String) {
    self.points += points
    reasons.append(reason)
  }

  /// One place, one inside the other, or words that may mean one place; false where it is none of them.
  private mutating func weighPlace(
    _ first: Occurrence, _ second: Occurrence, _ points: PairPoints
  ) -> Bool {
    if first.place.id == second.place.id {
      let precision = min(first.precision, second.precision)
      add(points.samePlace, "one place, known to the \(precision.words): \(first.place.name)")
    } else if let (inner, outer) = [(first, second), (second, first)].first(where: {
      $0.0.place.within.contains($0.1.place.id)
    }) {
      add(points.contained, "\(inner.place.name) lies in \(outer.place.name)")
    } else if first.otherPlaces.contains(second.place.id)
      || second.otherPlaces.contains(first.place.id)
    {
      let names = [first.place.name, second.place.name].sorted().joined(separator: " and ")
      add(points.mayBeOnePlace, "the words may mean one place: \(names)")
    } else {
      return false
    }
    return true
  }

  private mutating func weighCause(
    _ first: Occurrence, _ second: Occurrence, _ rules: LinkingRules
  ) {
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

  private mutating func weighContent(
    _ first: Occurrence, _ second: Occurrence, _ areCopies: Bool, _ points: PairPoints
  ) {
    let origins = first.origins
    if let shared = second.origins.keys.filter({ origins[$0] != nil }).min() {
      add(points.sameOrigin, "one origin: \(origins[shared] ?? "")")
    }
    if !first.figures.isDisjoint(with: second.figures) { add(points.sameCount, "one figure") }
    if let name = first.names.intersection(second.names).min() {
      add(points.sharedName, "one victim: \(name)")
    }
    if areCopies { add(points.copiedText, "one text copied from the other") }
  }

  /// Same place, day and kind join below city level; above it only copies that give one figure.
  private static func reasonToJoin(
    _ first: Occurrence, _ second: Occurrence, areCopies: Bool, _ rules: LinkingRules
  ) -> String? {
    guard rules.mayBeOne(first.strike, second.strike) else { return nil }
    let kinds = Set([first.kind, second.kind])
    let precision = min(first.precision, second.precision)
    if kinds.count == 1, first.kind != .unknown, precision >= rules.joinPrecision {
      return "one \(precision.words), day and kind of cause"
    }
    guard areCopies, kinds.subtracting([.unknown]).count <= 1,
      !first.figures.isDisjoint(with: second.figures)
    else { return nil }
    return "copied text with one figure"
  }
}
