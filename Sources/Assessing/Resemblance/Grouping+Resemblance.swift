// SPDX-License-Identifier: Apache-2.0

public import Record

extension Proposals {
  /// Where every report and claim went when all that reports have in common is weighed, not only the
  /// place and day that a record asks for.
  ///
  /// The headline event of a report goes where its group goes; its other events stay in the incidents
  /// that the record's rules give them.
  ///
  /// - Parameters:
  ///   - evidence: the reports that the proposals were made from.
  ///   - wordings: their wordings, in the same order.
  ///   - policy: the rules.
  /// - Returns: one for each report, in the order given; nil incidents for those that nothing joins
  ///   and that make no incident of themselves.
  public func groupings(
    of evidence: [Evidence], wordings: [Wording], policy: Policy
  ) -> [Grouping] {
    var groupings = groupings(of: evidence)
    let order = Proposals.order(wordings)
    let groups = ReportGroups(
      order.map { evidence[$0] }, order.map { wordings[$0] },
      joined: Proposals.joined(order.map { groupings[$0].incident }), policy: policy)
    let names = Proposals.names(groups, of: order.map { groupings[$0] })
    let byRecord = zip(order, names).reduce(into: [String: String]()) { known, next in
      guard let key = groupings[next.0].incident, let name = next.1 else { return }
      known[key] = known[key].map { min($0, name) } ?? name
    }
    for (place, name) in zip(order, names) {
      let headline = groupings[place].incident
      groupings[place].incident = name
      for index in groupings[place].claims.indices {
        guard let key = groupings[place].claims[index].incident else { continue }
        groupings[place].claims[index].incident = key == headline ? name : byRecord[key] ?? key
      }
    }
    settle(&groupings, evidence)
    return groupings
  }

  /// Gives claims the origins that all reports of their incident together tell.
  private func settle(_ groupings: inout [Grouping], _ evidence: [Evidence]) {
    var members: [String: [Incident.Member]] = [:]
    for (grouping, piece) in zip(groupings, evidence) {
      for (part, claim) in zip(grouping.claims, piece.claims) {
        let id = ClaimID(report: piece.report.id, number: claim.id)
        guard let incident = part.incident ?? grouping.incident, let origin = origins[id] else {
          continue
        }
        members[incident, default: []].append(
          Incident.Member(
            id: id, claim: claim, report: piece.report, origin: origin, reason: ""))
      }
    }
    let settled = members.values.reduce(into: [ClaimID: String]()) { keys, members in
      let settling = Settling(members, names: .none)
      for member in members { keys[member.id] = settling.origin(of: member).key }
    }
    for place in groupings.indices {
      for index in groupings[place].claims.indices {
        let part = groupings[place].claims[index]
        let id = ClaimID(report: groupings[place].report, number: part.claim)
        guard let key = settled[id], key != part.origin else { continue }
        groupings[place].claims[index].origin = key
        if groupings[place].origin == part.origin { groupings[place].origin = key }
      }
    }
  }

  /// The reports by their wording, so that which comes first does not rest on the order of arrival.
  private static func order(_ wordings: [Wording]) -> [Int] {
    let prints = wordings.map { wording in
      wording.lines.reduce(UInt64(0)) { ($0 &* 0x9e37_79b9_7f4a_7c15) ^ $1.hash }
    }
    return wordings.indices.sorted { (prints[$0], $0) < (prints[$1], $1) }
  }

  /// The pairs of reports whose headline claims the record's rules put into one incident.
  private static func joined(_ incidents: [String?]) -> Set<IndexPair> {
    var members: [String: [Int]] = [:]
    for (index, incident) in incidents.enumerated() {
      if let incident { members[incident, default: []].append(index) }
    }
    return members.values.reduce(into: []) { pairs, group in
      for (place, index) in group.enumerated() {
        // All pairs of a group, but of a very large one only those with the next fifty.
        for other in group[(place + 1)...].prefix(50) { pairs.insert(IndexPair(index, other)) }
      }
    }
  }

  /// A group is named by its least report; a report alone has one only if it makes an incident.
  private static func names(_ groups: ReportGroups, of groupings: [Grouping]) -> [String?] {
    var least: [Int: ReportID] = [:]
    var sizes: [Int: Int] = [:]
    for (root, grouping) in zip(groups.roots, groupings) {
      least[root] = least[root].map { min($0, grouping.report) } ?? grouping.report
      sizes[root, default: 0] += 1
    }
    return zip(groups.roots, groupings).map { root, grouping in
      sizes[root, default: 0] > 1 || grouping.incident != nil
        ? least[root].map { "\($0)" } : nil
    }
  }
}
