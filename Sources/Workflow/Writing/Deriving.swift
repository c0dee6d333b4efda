// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record

extension DerivedRows {
  /// What is to follow from the reports and incidents of a record.
  init(deriving snapshot: Snapshot, policy: Policy) throws {
    self.init()
    var evidence: [Evidence] = []
    try snapshot.forEachSignature { signed in
      let own = Set(Descent.bands(of: signed.signature))
      if !own.isEmpty { bands[signed.report.id] = own }
      evidence.append(
        Evidence(report: signed.report, claims: [], signature: signed.signature))
    }
    families = Descent.families(of: evidence, policy: policy)
    var incidents: [IncidentID] = []
    try snapshot.forEachIncident { incidents.append($0.id) }
    for id in incidents {
      guard let stored = try snapshot.incident(id) else { continue }
      let found = Dossier(stored.incident, policy: policy).keys
      if !found.isEmpty { keys[id] = Set(found.map(\.description)) }
    }
  }

  /// What does not agree with what should stand, a line for each row of each table.
  func faults(against expected: DerivedRows) -> [(place: String, what: String)] {
    DerivedRows.faults("band", bands, expected.bands)
      + DerivedRows.faults("family", families, expected.families)
      + DerivedRows.faults("link_key", keys, expected.keys)
  }

  private static func faults<Name: Identifier, Value: Equatable>(
    _ table: String, _ found: [Name: Value], _ expected: [Name: Value]
  ) -> [(place: String, what: String)] {
    Set(found.keys).union(expected.keys).sorted().compactMap { name in
      guard found[name] != expected[name] else { return nil }
      let what =
        found[name] == nil
        ? "what should follow from it is missing"
        : expected[name] == nil
          ? "nothing of the kind follows from it" : "it is not what follows from the record"
      return ("\(table)/\(name)", what)
    }
  }
}

extension Reviewing {
  /// Derives everything anew that follows from the reports and from what people decided.
  func rebuild(_ name: String) throws -> WriteSummary {
    let user = try folder.store.read { try Rights.person(name, in: $0) }
    try Rights.require(.rebuild, of: user, invented: try folder.store.read { try $0.isInvented() })
    return try folder.store.write(by: user.id, at: UTC.now()) { transaction in
      let snapshot = transaction.snapshot
      let old = try snapshot.derivedRows()
      let new = try DerivedRows(deriving: snapshot, policy: policy)
      let faults = old.faults(against: new)
      try transaction.replaceDerived(by: new)
      var placing = Placing(policy: policy)
      var count = 0
      try snapshot.forEachIncident {
        placing.touch($0.id)
        count += 1
      }
      try placing.assess(in: &transaction)
      return WriteSummary(
        text: "Derived anew; \(faults.count) derived rows were not what they should be, and "
          + "\(count) incidents were assessed under \(policy.title).",
        subjects: faults.prefix(1000).map(\.place))
    }
  }
}
