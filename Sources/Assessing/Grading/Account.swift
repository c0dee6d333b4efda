// SPDX-License-Identifier: Apache-2.0

import Record

/// What one source says in one report, without the figures that the report itself has replaced.
struct Account {
  var origin: Origin
  var report: Report
  var members: [Incident.Member]

  /// "Barada Monitor (REP-7F3K2Q)"; a report with no known source speaks for itself.
  var title: String { origin.isKnown ? "\(origin.name) (\(report.id))" : "\(report.id)" }

  /// The accounts of an incident, in the order of their reports and origins.
  static func all(in incident: Incident) -> [Account] {
    let counted = incident.members.filter { $0.claim.supersededBy == nil }
    let groups = Dictionary(grouping: counted) { Key(report: $0.report.id, origin: $0.origin.key) }
    return groups.sorted { $0.key < $1.key }.compactMap { _, members in
      members.first.map { Account(origin: $0.origin, report: $0.report, members: members) }
    }
  }

  private struct Key: Hashable, Comparable {
    var report: ReportID
    var origin: String

    static func < (left: Key, right: Key) -> Bool {
      (left.report, left.origin) < (right.report, right.origin)
    }
  }
}

extension Harm {
  /// The count that a harm belongs to: a body that was found is somebody killed.
  var counted: Harm { self == .bodyRecovered ? .killed : self }
}

/// Which claims of an incident are parts of which.
struct Parts {
  private var harms: [ClaimID: Harm] = [:]
  private var supersededBy: [ClaimID: Int] = [:]

  init(_ members: [Incident.Member]) {
    for member in members {
      harms[member.id] = member.claim.harm.counted
      supersededBy[member.id] = member.claim.supersededBy
    }
  }

  /// The claim that holds the people of this one, with its harm; the newest figure for them.
  func whole(of member: Incident.Member) -> (id: ClaimID, harm: Harm)? {
    guard let part = member.claim.partOf else { return nil }
    var id = ClaimID(report: member.report.id, number: part)
    var steps = 0
    while let newer = supersededBy[id], steps < supersededBy.count {
      id.number = newer
      steps += 1
    }
    return harms[id].map { (id, $0) }
  }

  /// Whether a claim counts people already counted under the same harm.
  func isPart(_ member: Incident.Member) -> Bool {
    whole(of: member)?.harm == member.claim.harm.counted
  }
}
