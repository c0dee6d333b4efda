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
  public init(adding report: Report, copiesOf firsts: [Report]) {
    let first = firsts.reduce(report) { Descent.precedes($1, $0) ? $1 : $0 }
    self.first = first.id
    absorbed = Set(firsts.map(\.id)).subtracting([first.id]).sorted()
  }
}

extension Descent {
  /// The first report of every report's family, over a whole set.
  ///
  /// Equal to adding the reports one by one in any order.
  public static func families(of evidence: [Evidence], policy: Policy) -> [ReportID: ReportID] {
    families(of: evidence, copies: copies(in: evidence, policy: policy))
  }

  static func families(
    of evidence: [Evidence], copies: [(Int, Int)]
  ) -> [ReportID: ReportID] {
    var groups = Components(count: evidence.count)
    for (first, second) in copies { groups.join(first, second) }
    var firsts: [Int: Report] = [:]
    for (index, piece) in evidence.enumerated() {
      let root = groups.root(of: index)
      if let first = firsts[root], precedes(first, piece.report) { continue }
      firsts[root] = piece.report
    }
    return evidence.indices.reduce(into: [:]) { result, index in
      result[evidence[index].report.id] = firsts[groups.root(of: index)]?.id
    }
  }

  /// Every two reports that are copies, as indices, the lower first.
  static func copies(in evidence: [Evidence], policy: Policy) -> [(Int, Int)] {
    var found: Set<IndexPair> = []
    var buckets: [UInt64: [Int]] = [:]
    for (index, piece) in evidence.enumerated() {
      for band in bands(of: piece.signature) {
        for other in buckets[band] ?? [] { found.insert(IndexPair(other, index)) }
        buckets[band, default: []].append(index)
      }
    }
    return found.sorted().filter {
      isCopied(evidence[$0.low].signature, evidence[$0.high].signature, policy: policy)
    }.map { ($0.low, $0.high) }
  }
}
