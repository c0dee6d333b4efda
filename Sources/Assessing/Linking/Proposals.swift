// SPDX-License-Identifier: Apache-2.0

public import Record

/// What a whole set of reports amounts to: incidents, pairs, and what makes no incident.
///
/// The same as adding the reports one by one with `Linking.joins`, in any order.
public struct Proposals: Hashable, Sendable {
  /// One proposed incident, named by the least of its claims, so that its key depends on the set alone.
  public struct Group: Hashable, Sendable {
    public var key: ClaimID
    public var occurrences: [Occurrence]

    /// The incident under an identifier that the record gives it.
    public func incident(_ id: IncidentID) -> Incident? { Linking.incident(id, of: occurrences) }
  }

  /// Two groups that may be one.
  public struct GroupPair: Hashable, Sendable {
    /// The lower key.
    public var first: ClaimID
    public var second: ClaimID
    /// 0 to 1.
    public var score: Double
    public var reasons: [String]
  }

  /// In the order of their keys.
  public var groups: [Group]
  public var pending: [Sorting.Aside]
  public var reportedTotals: [Sorting.Aside]
  public var context: [Sorting.Aside]
  /// The first report of each report's text family.
  public var firsts: [ReportID: ReportID]
  /// The origin of every claim.
  public var origins: [ClaimID: Origin]
}

extension Linking {
  /// Groups a whole set of reports.
  ///
  /// - Parameters:
  ///   - evidence: reports with different identifiers.
  ///   - policy: the rules.
  /// - Returns: what stands in no order of arrival.
  public static func proposals(from evidence: [Evidence], policy: Policy) -> Proposals {
    let evidence = evidence.sorted { $0.report.id < $1.report.id }
    let copies = Descent.copies(in: evidence, policy: policy)
    let firsts = Descent.families(of: evidence, copies: copies)
    let byID = Dictionary(evidence.map { ($0.report.id, $0) }) { first, _ in first }
    var result = Proposals(
      groups: [], pending: [], reportedTotals: [], context: [], firsts: firsts,
      origins: [:])
    var occurrences: [Occurrence] = []
    for piece in evidence {
      let first = firsts[piece.report.id].flatMap { byID[$0] }
      let origins = Descent.origins(of: piece, first: first)
      for (claim, origin) in zip(piece.claims, origins) {
        result.origins[ClaimID(report: piece.report.id, number: claim.id)] = origin
      }
      let sorting = sort(piece, origins: origins, policy: policy)
      occurrences += sorting.occurrences
      result.pending += sorting.pending
      result.reportedTotals += sorting.reportedTotals
      result.context += sorting.context
    }
    let copied = Set(copies.map { ReportPair(evidence[$0].report.id, evidence[$1].report.id) })
    result.groups = Web(occurrences, copies: copied, policy: policy).groups
    return result
  }
}

extension Proposals {
  /// The groups that may be one, in the order of their keys.
  ///
  /// Asked for apart: in a city on a day of war every report may be one with every other.
  public func pairs(policy: Policy) -> [GroupPair] {
    let dossiers = groups.map(dossier)
    var index: [LinkKey: [Int]] = [:]
    var candidates: Set<IndexPair> = []
    for (number, dossier) in dossiers.enumerated() {
      for key in Linking.neighbours(of: Array(dossier.keys), policy: policy) {
        for other in index[key] ?? [] { candidates.insert(IndexPair(other, number)) }
      }
      for key in dossier.keys { index[key, default: []].append(number) }
    }
    return candidates.sorted().compactMap { pair in
      guard let best = Comparison.best(dossiers[pair.low], dossiers[pair.high], policy: policy),
        best.isWorthAsking(policy.linking)
      else { return nil }
      return GroupPair(
        first: groups[pair.low].key, second: groups[pair.high].key, score: best.score,
        reasons: best.reasons)
    }
  }

  private func dossier(of group: Group) -> Dossier {
    var dossier = Dossier()
    for occurrence in group.occurrences {
      dossier.add(occurrence, family: firsts[occurrence.id.report] ?? occurrence.id.report)
    }
    return dossier
  }
}

/// Two reports in the order of their identifiers.
struct ReportPair: Hashable {
  let first: ReportID
  let second: ReportID

  init(_ first: ReportID, _ second: ReportID) {
    self.first = min(first, second)
    self.second = max(first, second)
  }
}
