// SPDX-License-Identifier: Apache-2.0

/// Connected components of a growing graph over 0..<count (union-find with path halving).
struct Components {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(of node: Int) -> Int {
    var node = node
    while parents[node] != node {
      parents[node] = parents[parents[node]]
      node = parents[node]
    }
    return node
  }

  /// The lower root stays, so that a component is named by its lowest node.
  mutating func join(_ first: Int, _ second: Int) {
    let (a, b) = (root(of: first), root(of: second))
    parents[max(a, b)] = min(a, b)
  }
}

/// Two different indices, the lower first.
struct IndexPair: Hashable, Comparable {
  let low: Int
  let high: Int

  init(_ first: Int, _ second: Int) {
    low = min(first, second)
    high = max(first, second)
  }

  static func < (left: IndexPair, right: IndexPair) -> Bool {
    (left.low, left.high) < (right.low, right.high)
  }
}
