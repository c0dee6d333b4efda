// SPDX-License-Identifier: Apache-2.0

import Record

/// The persons that one report names among the dead or the hurt.
struct Named {
  var report: ReportID
  var count: Int
  var claims: [ClaimID]

  /// The report that names most, of equals the first; nil where none names anybody.
  ///
  /// Combatants, people of contested status and people only feared dead are left out.
  static func most(in statements: [Statement], _ harm: Harm) -> Named? {
    most(in: statements.flatMap(\.account.members), harm)
  }

  static func most(in members: [Incident.Member], _ harm: Harm) -> Named? {
    var names: [ReportID: (names: Set<String>, claims: Set<ClaimID>)] = [:]
    for member in members where counts(member, harm) {
      for name in member.claim.victims.names where !folded(name.text).isEmpty {
        names[member.report.id, default: ([], [])].names.insert(folded(name.text))
        names[member.report.id]?.claims.insert(member.id)
      }
    }
    let most = names.max { ($0.value.names.count, $1.key) < ($1.value.names.count, $0.key) }
    return most.map { Named(report: $0, count: $1.names.count, claims: $1.claims.sorted()) }
  }

  static func counts(_ member: Incident.Member, _ harm: Harm) -> Bool {
    let status = member.claim.victims.status
    return member.claim.harm.counted == harm && member.claim.stance != .feared
      && status != .combatant && status != .contested
  }
}
