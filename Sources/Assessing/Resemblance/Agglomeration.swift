// SPDX-License-Identifier: Apache-2.0

/// Groups items by average linkage: time and again the two groups whose members resemble one another
/// most on average become one, until none resemble enough.
///
/// Only some pairs are known; the others weigh as `strangers`. Single linkage would chain look-alikes
/// together by one middle report each, complete linkage lets one odd retelling keep an event apart.
struct Agglomeration {
  private struct Candidate {
    var mean: Float
    var first: Int
    var second: Int
    /// The sizes when it was weighed: a group that has grown is weighed anew.
    var sizes: (Int, Int)
  }

  private let strangers: Float
  private let least: Float
  private var sizes: [Int]
  /// For each group what its known pairs with another have above strangers, summed.
  private var sums: [[Int: Float]]
  private var heap: [Candidate] = []
  var roots: Components

  /// - Parameters:
  ///   - count: how many items there are.
  ///   - pairs: each two once, with what they weigh; what weighs less than strangers is no news.
  ///   - rules: the threshold and what strangers weigh.
  init(count: Int, pairs: [(IndexPair, Float)], rules: ResemblanceRules) {
    (strangers, least) = (rules.strangers, rules.joinedFrom)
    sizes = Array(repeating: 1, count: count)
    sums = Array(repeating: [:], count: count)
    roots = Components(count: count)
    for (pair, weight) in pairs where weight > strangers {
      sums[pair.low][pair.high] = weight - strangers
      sums[pair.high][pair.low] = weight - strangers
      offer(pair.low, pair.high)
    }
    while let best = pop() { merge(best) }
  }

  private mutating func offer(_ one: Int, _ other: Int) {
    let (first, second) = (min(one, other), max(one, other))
    let pairs = Float(sizes[first]) * Float(sizes[second])
    let mean = strangers + (sums[first][second] ?? 0) / pairs
    guard mean >= least else { return }
    push(Candidate(mean: mean, first: first, second: second, sizes: (sizes[first], sizes[second])))
  }

  /// The second group goes into the first: the lower stays, so that a group is named by its lowest.
  private mutating func merge(_ candidate: Candidate) {
    let (first, second) = (candidate.first, candidate.second)
    guard sizes[first] == candidate.sizes.0, sizes[second] == candidate.sizes.1 else { return }
    roots.join(first, second)
    sums[first][second] = nil
    for (other, sum) in sums[second] where other != first {
      sums[other][second] = nil
      let total = (sums[first][other] ?? 0) + sum
      sums[first][other] = total
      sums[other][first] = total
    }
    sums[second] = [:]
    sizes[first] += sizes[second]
    sizes[second] = 0
    for other in sums[first].keys { offer(first, other) }
  }

  // MARK: Heap

  private static func comesFirst(_ left: Candidate, _ right: Candidate) -> Bool {
    left.mean == right.mean
      ? (left.first, left.second) < (right.first, right.second) : left.mean > right.mean
  }

  private mutating func push(_ candidate: Candidate) {
    heap.append(candidate)
    var child = heap.count - 1
    while child > 0, Agglomeration.comesFirst(heap[child], heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func pop() -> Candidate? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var parent = 0
    while true {
      let children = (2 * parent + 1)..<min(2 * parent + 3, max(2 * parent + 1, heap.count))
      guard let best = children.min(by: { Agglomeration.comesFirst(heap[$0], heap[$1]) }),
        Agglomeration.comesFirst(heap[best], heap[parent])
      else { return first }
      heap.swapAt(best, parent)
      parent = best
    }
  }
}
