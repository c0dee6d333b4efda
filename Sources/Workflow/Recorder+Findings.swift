// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
public import Record

extension Recorder {
  /// What signed records say against the rules of the method, in the order of the incidents.
  ///
  /// Nothing is repaired: a person corrects the incident, or leaves it with a reason.
  public func findings() throws -> [Breach] {
    try folder.store.read { snapshot in
      let credibility = try snapshot.credibilities()
      let names = SourceNames(try snapshot.sourceNotes())
      let rows = try standing.rows(in: snapshot, policy: policy).filter { $0.signed != nil }
      var incidents: [Incident] = []
      var found: [Breach] = []
      for row in rows {
        guard let stored = try snapshot.incident(row.id), let signed = stored.signed else {
          continue
        }
        found += Invariants.breaches(
          of: stored.incident, signed: signed, policy: policy, credibility: credibility,
          names: names)
        incidents.append(stored.incident)
      }
      found += Invariants.sharedNames(in: incidents)
      found += try openPairs(among: Set(incidents.map(\.id)), in: snapshot).flatMap { pair in
        [pair.first, pair.second].map { id in
          let other = id == pair.first ? pair.second : pair.first
          return Breach(
            incident: id, rule: "METHOD §2.8, 10",
            text: "it may be one with \(other), both are signed, and nobody has answered that pair",
            invented: incidents.first { $0.id == id }?.invented ?? false)
        }
      }
      return found.sorted { ($0.incident, $0.rule, $0.text) < ($1.incident, $1.rule, $1.text) }
    }
  }

  private func openPairs(
    among signed: Set<IncidentID>, in snapshot: Snapshot
  ) throws -> [Pair] {
    try snapshot.openPairs(limit: 100_000).filter {
      signed.contains($0.first) && signed.contains($0.second)
    }
  }
}
