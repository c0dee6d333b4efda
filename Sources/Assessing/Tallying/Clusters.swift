// SPDX-License-Identifier: Apache-2.0

import Record

/// Incidents that may share people, directly or by way of others, as people linked them.
struct Clusters {
  /// The cluster of each linked incident, named by its least.
  private var names: [IncidentID: IncidentID] = [:]

  init(_ links: [(IncidentID, IncidentID)]) {
    let all = Set(links.flatMap { [$0.0, $0.1] }).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(all, all.indices))
    var components = Components(count: all.count)
    for (one, other) in links {
      guard let first = places[one], let second = places[other] else { continue }
      components.join(first, second)
    }
    for (place, incident) in all.enumerated() {
      names[incident] = all[components.root(of: place)]
    }
  }

  /// Nil for an incident that is alone.
  subscript(_ incident: IncidentID) -> IncidentID? {
    names.isEmpty ? nil : names[incident]
  }

  /// How many of these incidents are in a cluster with another of them.
  func members(in counted: Set<IncidentID>) -> Int {
    let present = names.filter { counted.contains($0.key) }
    let sizes = Dictionary(grouping: present.values) { $0 }.mapValues(\.count)
    return sizes.values.filter { $0 > 1 }.reduce(0, +)
  }
}
