// SPDX-License-Identifier: Apache-2.0

import Record

/// Which reports of a set are of one event, by all that they have in common.
///
/// A record wants more: a claim without a place and a day stays pending there, and what is merely alike
/// is offered to a person (METHOD §1.3). Here, without a record, the likeliest grouping is wanted of
/// reports that state no day, no place or no number, and nothing is signed.
public struct ReportGroups: Sendable {
  /// The group of each report, named by the lowest index of its reports.
  public let roots: [Int]

  /// So many of the likeliest others are weighed for each report.
  private static let mostCandidates = 64
  /// The rarest terms by which others are looked for.
  private static let mostSearched = 64

  /// What more reports have finds none of them.
  private static let mostHaving = 1_000

  /// So many others may be as like a report before it stands in a crowd: most events have fewer reports.
  private static let crowd = 8

  private let crowds: [Float]
  private let portraits: [Portrait]
  private let policy: Policy
  private let joined: Set<IndexPair>

  /// Groups reports.
  ///
  /// - Parameters:
  ///   - evidence: the reports.
  ///   - wordings: their wordings, in the same order.
  ///   - joined: indices of reports that the record's rules put into one incident.
  ///   - policy: the rules.
  init(
    _ evidence: [Evidence], _ wordings: [Wording], joined: Set<IndexPair>, policy: Policy
  ) {
    let set = Commonness(
      wordings, days: evidence.map(\.report.published), rules: policy.resemblance)
    let portraits = zip(evidence, wordings).map { Portrait($0, $1, in: set) }
    let rules = policy.resemblance
    var weighed = ReportGroups.candidates(portraits, joined).map { pair in
      (
        pair,
        Resemblance(
          portraits[pair.low], portraits[pair.high], isJoined: joined.contains(pair), policy: policy
        ).score
      )
    }
    crowds = ReportGroups.crowds(weighed, count: portraits.count)
    for (place, (pair, weight)) in weighed.enumerated() {
      let crowd = (crowds[pair.low] + crowds[pair.high]) / 2
      weighed[place].1 = weight - rules.lookAlikes * max(0, crowd - rules.lookAlikesFrom)
    }
    var grouping = Agglomeration(
      count: portraits.count, pairs: weighed, rules: policy.resemblance)
    roots = portraits.indices.map { grouping.root(of: $0) }
    (self.portraits, self.policy, self.joined) = (portraits, policy, joined)
  }

  /// What speaks for two reports, by their indices, being of one event.
  public func resemblance(_ first: Int, _ second: Int) -> Resemblance {
    Resemblance(
      portraits[first], portraits[second], isJoined: joined.contains(IndexPair(first, second)),
      crowd: (crowds[first] + crowds[second]) / 2, policy: policy)
  }

  /// How much the ninth that is most like each report resembles it.
  ///
  /// Where shells fall every day, many reports are like one another, and that two are alike tells less:
  /// what counts is how far they stand out from the others.
  private static func crowds(_ weighed: [(IndexPair, Float)], count: Int) -> [Float] {
    var likest = [[Float]](repeating: [], count: count)
    for (pair, weight) in weighed {
      for report in [pair.low, pair.high] { likest[report].append(weight) }
    }
    return likest.map { weights in
      weights.count > crowd ? weights.sorted(by: >)[crowd] : 0
    }
  }

  /// Every two reports that share enough of what is rare to be worth weighing.
  static func candidates(_ portraits: [Portrait], _ joined: Set<IndexPair>) -> [IndexPair] {
    var having: [UInt64: [Int32]] = [:]
    let searched = portraits.map { portrait in
      portrait.search.sorted { ($1.weight, $0.hash) < ($0.weight, $1.hash) }
        .prefix(mostSearched) + portrait.rarePlaces
    }
    for (index, terms) in searched.enumerated() {
      for term in terms { having[term.hash, default: []].append(Int32(index)) }
    }
    var pairs = Array(joined)
    var shared = [Float](repeating: 0, count: portraits.count)
    var touched: [Int] = []
    for (index, terms) in searched.enumerated() {
      for term in terms {
        guard let others = having[term.hash], others.count <= mostHaving else { continue }
        for other in others where other != index {
          if shared[Int(other)] == 0 { touched.append(Int(other)) }
          shared[Int(other)] += term.weight
        }
      }
      touched.sort { (shared[$1], $0) < (shared[$0], $1) }
      for other in touched.prefix(mostCandidates) { pairs.append(IndexPair(index, other)) }
      for other in touched { shared[other] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    pairs.sort()
    var count = 0
    for pair in pairs where count == 0 || pair != pairs[count - 1] {
      pairs[count] = pair
      count += 1
    }
    return Array(pairs.prefix(count))
  }
}

extension Agglomeration {
  mutating func root(of item: Int) -> Int { roots.root(of: item) }
}
