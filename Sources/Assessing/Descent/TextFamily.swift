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
  public static func families(of evidence: [Evidence], policy: Policy) -> [ReportID: ReportID] {
    families(of: evidence, copies: copies(in: evidence, policy: policy))
  }

  /// The same, and the families by whatever texts have in common, furniture of their pages included.
  public static func familiesAndWidest(
    of evidence: [Evidence], policy: Policy
  ) -> (families: [ReportID: ReportID], widest: [ReportID: ReportID]) {
    let pairs = alike(in: evidence, policy: policy)
    return (
      families(of: evidence, copies: pairs.copies), families(of: evidence, copies: pairs.all)
    )
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
  public static func copies(in evidence: [Evidence], policy: Policy) -> [(Int, Int)] {
    alike(in: evidence, policy: policy).copies
  }

  /// The pairs whose texts have enough in common, and those of them that still have without the
  /// furniture of their pages; each pair once, in order.
  private static func alike(
    in evidence: [Evidence], policy: Policy
  ) -> (all: [(Int, Int)], copies: [(Int, Int)]) {
    let keys = evidence.map { CopyKeys($0) }
    var index = CopyIndex(capacity: keys.reduce(0) { $0 + $1.keys.count })
    var found: [IndexPair] = []
    for number in keys.indices {
      let signature = evidence[number].signature
      for candidate in index.candidates(for: keys[number])
      where isCopied(evidence[candidate.number].signature, signature, policy: policy) {
        found.append(IndexPair(candidate.number, number))
      }
      index.add(keys[number], number: number)
    }
    found.sort()
    // Only all pages together show what is furniture of a host.
    let copies = found.filter { pair in
      isCopied(
        evidence[pair.low].signature, evidence[pair.high].signature,
        furniture: index.furniture(keys[pair.low], keys[pair.high], rules: policy.descent),
        policy: policy)
    }
    return (found.map { ($0.low, $0.high) }, copies.map { ($0.low, $0.high) })
  }
}
