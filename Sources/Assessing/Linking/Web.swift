// SPDX-License-Identifier: Apache-2.0

import Record

/// All occurrences of a set with what connects them.
///
/// Occurrences of one scene are connected by way of two of them, not each with each, so that a day on
/// which a town has ten thousand reports takes ten thousand steps.
struct Web {
  let groups: [Proposals.Group]

  init(_ occurrences: [Occurrence], copies: some Sequence<ReportPair>, policy: Policy) {
    var weaving = Weaving(occurrences, rules: policy.linking)
    weaving.joinScenes()
    weaving.joinCopies(copies)
    groups = weaving.groups()
  }
}

/// A web on the way.
private struct Weaving {
  private let occurrences: [Occurrence]
  private let rules: LinkingRules
  private var components: Components

  init(_ occurrences: [Occurrence], rules: LinkingRules) {
    (self.occurrences, self.rules) = (occurrences, rules)
    components = Components(count: occurrences.count)
  }

  private struct Spot: Hashable {
    var place: String
    var day: Day
  }

  mutating func joinScenes() {
    let spots = Dictionary(grouping: occurrences.indices) {
      Spot(place: occurrences[$0].place.id, day: occurrences[$0].day)
    }
    for indices in spots.values {
      let scenes = Array(Dictionary(grouping: indices) { Scene(occurrences[$0]) })
      for (number, first) in scenes.enumerated() {
        for second in scenes[number...] where first.key.reasonToJoin(second.key, rules) != nil {
          join(first.value, second.value)
        }
      }
    }
  }

  /// Joins every two of different reports, one from each side.
  ///
  /// Whoever is of another report than both ends connects the ends; so two ends of different reports
  /// make the same components as all pairs would.
  private mutating func join(_ first: [Int], _ second: [Int]) {
    for (side, other) in [(first, second), (second, first)] {
      for end in ends(of: side) {
        for index in other where report(index) != report(end) { components.join(end, index) }
      }
    }
  }

  private func ends(of side: [Int]) -> [Int] {
    guard let first = side.first else { return [] }
    return [first] + (side.first { report($0) != report(first) }.map { [$0] } ?? [])
  }

  private func report(_ index: Int) -> ReportID { occurrences[index].id.report }

  mutating func joinCopies(_ copies: some Sequence<ReportPair>) {
    let byReport = Dictionary(grouping: occurrences.indices) { occurrences[$0].id.report }
    for pair in copies {
      guard let firsts = byReport[pair.first], let seconds = byReport[pair.second] else { continue }
      for first in firsts {
        for second in seconds where areOne(occurrences[first], occurrences[second]) {
          components.join(first, second)
        }
      }
    }
  }

  private func areOne(_ first: Occurrence, _ second: Occurrence) -> Bool {
    Scene(first).mayBeCopied(Scene(second), rules)
      && !first.figures.isDisjoint(with: second.figures)
  }

  /// The components, each named by the least of its claims.
  mutating func groups() -> [Proposals.Group] {
    let roots = occurrences.indices.map { components.root(of: $0) }
    let members = Dictionary(grouping: occurrences.indices) { roots[$0] }
    let groups = members.values.compactMap { indices -> Proposals.Group? in
      let key = indices.flatMap { occurrences[$0].members.map(\.id) }.min()
      return key.map { Proposals.Group(key: $0, occurrences: indices.map { occurrences[$0] }) }
    }
    return groups.sorted { $0.key < $1.key }
  }
}
