// SPDX-License-Identifier: Apache-2.0

public import Record

/// The claims of one report, sorted into what makes incidents and what does not.
public struct Sorting: Hashable, Sendable {
  /// A claim that makes no incident, and why.
  public struct Aside: Hashable, Sendable {
    public var claim: ClaimID
    public var reason: String

    public init(claim: ClaimID, reason: String) {
      self.claim = claim
      self.reason = reason
    }
  }

  public var occurrences: [Occurrence] = []
  public var pending: [Aside] = []
  public var reportedTotals: [Aside] = []
  public var context: [Aside] = []
}

extension Linking {
  /// Sorts the claims of a report: every claim stands in exactly one place of the result.
  ///
  /// - Parameters:
  ///   - evidence: the report.
  ///   - origins: one for each claim, as `Descent.origins` answers them.
  ///   - policy: the rules.
  /// - Returns: occurrences in the order of their events, the rest in the order of the claims.
  public static func sort(
    _ evidence: Evidence, origins: [Origin], policy: Policy
  ) -> Sorting {
    var sorting = Sorting()
    var events: [Int: [Incident.Member]] = [:]
    for (claim, origin) in zip(evidence.claims, origins) {
      let id = ClaimID(report: evidence.report.id, number: claim.id)
      switch aside(claim) {
      case .reportedTotal(let reason):
        sorting.reportedTotals.append(.init(claim: id, reason: reason))
      case .context(let reason), .pending(let reason):
        sorting.context.append(.init(claim: id, reason: reason))
      case .incident, nil:
        events[claim.event, default: []].append(
          Incident.Member(
            id: id, claim: claim, report: evidence.report, origin: origin, reason: ""))
      }
    }
    for (event, members) in events.sorted(by: { $0.key < $1.key }) {
      let id = Occurrence.ID(report: evidence.report.id, event: event)
      sorting.add(members.sorted { $0.id < $1.id }, as: id, policy: policy)
    }
    return sorting
  }

  /// The occurrences that an incident is made of.
  public static func occurrences(of incident: Incident, policy: Policy) -> [Occurrence] {
    let events = Dictionary(grouping: incident.members) {
      Occurrence.ID(report: $0.report.id, event: $0.claim.event)
    }
    return events.sorted { $0.key < $1.key }.compactMap { id, members in
      Occurrence(id: id, members: members.sorted { $0.id < $1.id }, policy: policy)
    }
  }
}

extension Sorting {
  fileprivate mutating func add(
    _ members: [Incident.Member], as id: Occurrence.ID, policy: Policy
  ) {
    switch Site.find(of: members.map(\.claim), policy: policy) {
    case .known:
      if let occurrence = Occurrence(id: id, members: members, policy: policy) {
        occurrences.append(occurrence)
      }
    case .unknown(let reason):
      pending += members.map { Aside(claim: $0.id, reason: reason) }
    }
  }
}
