// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record

/// What people have said of sources, for assessing incidents by it.
struct Judgements {
  let credibility: [Credibility]
  let names: SourceNames

  init(_ snapshot: Snapshot) throws {
    credibility = try snapshot.credibilities()
    names = SourceNames(try snapshot.sourceNotes())
  }

  /// What an incident's claims amount to, with what people said of it.
  func assess(
    _ incident: Incident, _ policy: Policy, in snapshot: Snapshot
  ) throws -> Assessment {
    let links = try snapshot.regroupings(of: incident.id).standingLinks
    return Grading.assess(
      incident, policy: policy, credibility: credibility, names: names,
      elsewhere: links.claimsElsewhere(than: incident.id))
  }
}

extension Snapshot {
  /// A proposal that weighs all claims: where the writer has not come to it yet, it is worked out here.
  func proposal(
    _ standing: Assessment, of id: IncidentID, policy: Policy
  ) throws -> Assessment {
    guard try owesProposal(of: id), let incident = try claims(ofIncident: id) else {
      return standing
    }
    return try Judgements(self).assess(incident, policy, in: self)
  }
}
