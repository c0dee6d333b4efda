// SPDX-License-Identifier: Apache-2.0

public import Record

/// Reports whose texts are copies of one another, directly or by way of others.
///
/// Named by its first report. Every report has a family; most are alone in theirs.
public struct TextFamily: Hashable, Sendable {
  public var first: ReportID
  /// The firsts of families that this one takes in: their reports get a new first, and their claims
  /// new origins.
  public var absorbed: [ReportID]

  /// What a new report makes of the families of its copies.
  ///
  /// - Parameters:
  ///   - report: the new report.
  ///   - firsts: the first report of the family of each of its copies.
  public init(adding report: Evidence, copiesOf firsts: [Evidence]) {
    let first = firsts.reduce(report) { Descent.precedes($1, $0) ? $1 : $0 }
    self.first = first.report.id
    absorbed = Set(firsts.map(\.report.id)).subtracting([first.report.id]).sorted()
  }
}

extension Descent {
  /// The first report of every report's family, over a whole set.
  ///
  /// Equal to adding the reports one by one in any order.
  ///
  /// - Parameters:
  ///   - evidence: the reports.
  ///   - knowingFurniture: whether what all pages of a host have counts for nothing.
  ///   - policy: the rules.
  /// - Returns: for each report the first of its family.
  public static func families(
    of evidence: [Evidence], knowingFurniture: Bool = true, policy: Policy
  ) -> [ReportID: ReportID] {
    families(
      of: evidence,
      copies: copies(in: evidence, knowingFurniture: knowingFurniture, policy: policy))
  }

  static func families(
    of evidence: [Evidence], copies: [(Int, Int)]
  ) -> [ReportID: ReportID] {
    var groups = Components(count: evidence.count)
    for (first, second) in copies { groups.join(first, second) }
    var firsts: [Int: Int] = [:]
    for index in evidence.indices {
      let root = groups.root(of: index)
      if let first = firsts[root], precedes(evidence[first], evidence[index]) { continue }
      firsts[root] = index
    }
    return evidence.indices.reduce(into: [:]) { result, index in
      result[evidence[index].report.id] = firsts[groups.root(of: index)].map {
        evidence[$0].report.id
      }
    }
  }

  /// Every two reports that are copies, as indices, the lower first, in order.
  ///
  /// - Parameters:
  ///   - evidence: the reports.
  ///   - knowingFurniture: whether what all pages of a host have counts for nothing.
  ///   - policy: the rules.
  /// - Returns: each pair once.
  public static func copies(
    in evidence: [Evidence], knowingFurniture: Bool = true, policy: Policy
  ) -> [(Int, Int)] {
    let keys = evidence.map { CopyKeys($0) }
    var index = CopyIndex(capacity: keys.reduce(0) { $0 + $1.keys.count })
    var found: [IndexPair] = []
    for number in keys.indices {
      for candidate in index.candidates(for: keys[number]) {
        let likeness = Likeness(evidence[candidate.number].signature, evidence[number].signature)
        guard isCopied(likeness, policy: policy) else { continue }
        found.append(IndexPair(candidate.number, number))
      }
      index.add(keys[number], number: number)
    }
    // Only all pages together show what is furniture of a host.
    return found.filter { pair in
      !knowingFurniture
        || isCopied(
          evidence[pair.low].signature, evidence[pair.high].signature,
          furniture: index.furniture(keys[pair.low], keys[pair.high], rules: policy.descent),
          policy: policy)
    }.sorted().map { ($0.low, $0.high) }
  }
}
