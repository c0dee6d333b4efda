// SPDX-License-Identifier: Apache-2.0

public import Record

/// What `cairn group` answers of one document.
public struct Grouping: Hashable, Sendable {
  public struct Part: Hashable, Sendable {
    /// `Claim.id`.
    public var claim: Int
    /// The incident's key; absent where the claim is in none.
    public var incident: String?
    public var origin: String
  }

  public var report: ReportID
  /// The headline claim's.
  public var incident: String?
  public var origin: String
  public var claims: [Part]
}

extension Proposals {
  /// Where every claim of every report went, in the order of the reports given.
  public func groupings(of evidence: [Evidence]) -> [Grouping] {
    let incidents = groups.reduce(into: [ClaimID: String]()) { incidents, group in
      for member in group.occurrences.flatMap(\.members) {
        incidents[member.id] = group.key.description
      }
    }
    return evidence.map { grouping(of: $0, incidents: incidents) }
  }

  private func grouping(of evidence: Evidence, incidents: [ClaimID: String]) -> Grouping {
    let report = evidence.report.id
    let parts = evidence.claims.map { claim in
      let id = ClaimID(report: report, number: claim.id)
      return Grouping.Part(
        claim: claim.id, incident: incidents[id], origin: origins[id]?.key ?? "")
    }
    let headline =
      zip(evidence.claims, parts).first { $0.total && $1.incident != nil }?.1
      ?? parts.first { $0.incident != nil } ?? zip(evidence.claims, parts).first { $0.0.total }?.1
      ?? parts.first
    return Grouping(
      report: report, incident: headline?.incident,
      origin: headline?.origin ?? "unstated@\(firsts[report] ?? report)", claims: parts)
  }
}
