// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record

/// The incidents that were looked at, so that the hundredth report on one does not read the first
/// ninety-nine again.
struct Dossiers {
  let policy: Policy
  /// By their identifiers; whoever adds to an incident of the record adds to it here.
  var held: [IncidentID: Dossier] = [:]

  /// What is known of an incident, read from the record where it is not held; nil where there is none.
  mutating func dossier(_ id: IncidentID, in snapshot: Snapshot) throws -> Dossier? {
    if let dossier = held[id] { return dossier }
    guard let incident = try snapshot.claims(ofIncident: id) else { return nil }
    let dossier = Dossier(incident, families: try snapshot.families(in: id), policy: policy)
    held[id] = dossier
    return dossier
  }

  mutating func dossiers(
    of ids: [IncidentID], in snapshot: Snapshot
  ) throws -> [IncidentID: Dossier] {
    var found: [IncidentID: Dossier] = [:]
    for id in ids { found[id] = try dossier(id, in: snapshot) }
    return found
  }

  /// An incident with all its claims, read again where its dossier is without.
  static func whole(
    _ id: IncidentID, _ dossier: Dossier?, in snapshot: Snapshot
  ) throws -> Incident? {
    guard let dossier, dossier.isLean, var whole = dossier.outline(id) else {
      return dossier?.incident(id)
    }
    whole.members = try snapshot.claims(ofIncident: id)?.members ?? []
    return whole
  }
}
