// SPDX-License-Identifier: Apache-2.0

import Record

/// All occurrences of a set with what connects them.
struct Web {
  private(set) var groups: [Proposals.Group] = []
  private(set) var pairs: [Proposals.GroupPair] = []

  private typealias Edge = (nodes: IndexPair, comparison: Comparison)

  init(_ occurrences: [Occurrence], copies: Set<ReportPair>, policy: Policy) {
    let edges = Web.edges(occurrences, copies: copies, policy: policy)
    var components = Components(count: occurrences.count)
    for edge in edges where edge.comparison.joins != nil {
      components.join(edge.nodes.low, edge.nodes.high)
    }
    let roots = occurrences.indices.map { components.root(of: $0) }
    let members = Dictionary(grouping: occurrences.indices) { roots[$0] }
    var keys: [Int: ClaimID] = [:]
    for (root, indices) in members {
      guard let key = indices.flatMap({ occurrences[$0].members.map(\.id) }).min() else { continue }
      keys[root] = key
      groups.append(.init(key: key, occurrences: indices.map { occurrences[$0] }))
    }
    groups.sort { $0.key < $1.key }
    pairs = Web.pairs(edges, roots: roots, keys: keys, policy: policy)
  }

  /// Every two occurrences under neighbouring keys that have anything to do with one another.
  private static func edges(
    _ occurrences: [Occurrence], copies: Set<ReportPair>, policy: Policy
  ) -> [Edge] {
    var index: [LinkKey: [Int]] = [:]
    var candidates: Set<IndexPair> = []
    for (number, occurrence) in occurrences.enumerated() {
      for key in Linking.neighbours(of: occurrence.keys, policy: policy) {
        for other in index[key] ?? [] { candidates.insert(IndexPair(other, number)) }
      }
      for key in occurrence.keys { index[key, default: []].append(number) }
    }
    return candidates.sorted().compactMap { pair in
      let (first, second) = (occurrences[pair.low], occurrences[pair.high])
      let areCopies = copies.contains(ReportPair(first.id.report, second.id.report))
      return Comparison(first, second, areCopies: areCopies, policy: policy).map { (pair, $0) }
    }
  }

  /// The best comparison between every two groups, where it is worth a person's time.
  private static func pairs(
    _ edges: [Edge], roots: [Int], keys: [Int: ClaimID], policy: Policy
  ) -> [Proposals.GroupPair] {
    let between = Dictionary(grouping: edges) {
      IndexPair(roots[$0.nodes.low], roots[$0.nodes.high])
    }
    return between.sorted { $0.key < $1.key }.compactMap { pair, edges in
      guard pair.low != pair.high, let one = keys[pair.low], let other = keys[pair.high],
        let best = Linking.best(edges.map(\.comparison), policy: policy)
      else { return nil }
      return Proposals.GroupPair(
        first: min(one, other), second: max(one, other), score: best.score,
        reasons: best.reasons)
    }.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}
