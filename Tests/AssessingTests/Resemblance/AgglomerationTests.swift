// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Assessing

struct AgglomerationTests {
  private func groups(_ count: Int, _ pairs: [(Int, Int, Float)]) throws -> [Int] {
    let rules = try Sample.policy().resemblance
    var grouping = Agglomeration(
      count: count, pairs: pairs.map { (IndexPair($0.0, $0.1), $0.2) }, rules: rules)
    return (0..<count).map { grouping.root(of: $0) }
  }

  @Test func `the likeliest become one first, and who resembles only one of them stays out`() throws
  {
    // Reports 0 and 1 are sure; 2 is like 1, but not like 0: the mean of 4 and 2 is under 3.4.
    #expect(try groups(3, [(0, 1, 9), (1, 2, 4), (0, 2, 2)]) == [0, 0, 2])
    #expect(try groups(3, [(0, 1, 9), (1, 2, 7)]) == [0, 0, 0])
  }

  @Test func `a chain of look-alikes does not become one group`() throws {
    let chain = (0..<9).map { ($0, $0 + 1, Float(5)) }
    let roots = try groups(10, chain)
    #expect(Set(roots).count >= 5)
  }

  @Test func `the order of the pairs changes nothing`() throws {
    var numbers = SplitMix64(seed: 4)
    for _ in 0..<40 {
      var pairs: [(Int, Int, Float)] = []
      for high in 1..<14 {
        for low in 0..<high where Int.random(in: 0..<3, using: &numbers) == 0 {
          pairs.append((low, high, Float.random(in: 0..<9, using: &numbers)))
        }
      }
      let expected = slow(14, pairs, try Sample.policy().resemblance)
      #expect(try groups(14, pairs) == expected)
      #expect(try groups(14, pairs.shuffled(using: &numbers)) == expected)
    }
  }

  /// Average linkage as it is written in a book: all means weighed anew at every step.
  private func slow(_ count: Int, _ pairs: [(Int, Int, Float)], _ rules: ResemblanceRules) -> [Int]
  {
    var weights: [IndexPair: Float] = [:]
    for pair in pairs { weights[IndexPair(pair.0, pair.1)] = max(pair.2, rules.strangers) }
    var roots = Array(0..<count)
    while true {
      var best: (mean: Float, low: Int, high: Int)?
      let names = Set(roots).sorted()
      for low in names {
        for high in names where high > low {
          var sum: Float = 0
          let ones = roots.indices.filter { roots[$0] == low }
          let others = roots.indices.filter { roots[$0] == high }
          for one in ones {
            for other in others { sum += weights[IndexPair(one, other)] ?? rules.strangers }
          }
          let mean = sum / Float(ones.count * others.count)
          if mean > (best?.mean ?? -.infinity) + 1e-4 { best = (mean, low, high) }
        }
      }
      guard let best, best.mean >= rules.joinedFrom else { return roots }
      for index in roots.indices where roots[index] == best.high { roots[index] = best.low }
    }
  }
}
