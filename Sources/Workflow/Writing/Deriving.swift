// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record

/// What is to follow from the reports and incidents of a record.
struct Derivation {
  var rows = DerivedRows()
  /// The families of texts that have anything in common, furniture of their pages included: which of
  /// it was known for furniture when a report came in, nobody can say later.
  private var widest: [ReportID: ReportID] = [:]

  init(of snapshot: Snapshot, policy: Policy) throws {
    var evidence: [Evidence] = []
    try snapshot.forEachSignature { signed in
      var own = Evidence(report: signed.report, claims: [], signature: signed.signature)
      if own.signature.minima.isEmpty {
        own.signature = try CopyDesk.signature(of: own.report.id, in: snapshot)
      }
      rows.copyKeys[signed.report.id] = CopyKeys(own).stored
      evidence.append(own)
    }
    (rows.families, widest) = Descent.familiesAndWidest(of: evidence, policy: policy)
    try addKeys(of: snapshot, policy)
  }

  private mutating func addKeys(of snapshot: Snapshot, _ policy: Policy) throws {
    var incidents: [IncidentID] = []
    try snapshot.forEachIncident { incidents.append($0.id) }
    for id in incidents {
      guard let stored = try snapshot.incident(id) else { continue }
      let found = Dossier(stored.incident, policy: policy).keys
      if !found.isEmpty { rows.keys[id] = Set(found.map(\.description)) }
    }
  }

  /// What does not agree in rows that were found, a line for each of each table.
  ///
  /// A report without keys gets them when the writer next starts, and one that stands apart from its
  /// copies counts for itself; only what leads a report to words that it does not have is named.
  func faults(in found: DerivedRows) -> [(place: String, what: String)] {
    let known = rows.copyKeys.filter { found.copyKeys[$0.key]?.isEmpty == false }
    let standing = found.copyKeys.filter { !$0.value.isEmpty }
    let strangers = found.families.filter { widest[$0.key] != widest[$0.value] }
    return Derivation.faults("copy_key", standing, known)
      + strangers.keys.sorted().map {
        ("family/\($0)", "it is counted as a copy of a text that it has too little of")
      } + Derivation.faults("link_key", found.keys, rows.keys)
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
      let derivation = try Derivation(of: snapshot, policy: policy)
      let faults = derivation.faults(in: try snapshot.derivedRows())
      try transaction.replaceDerived(by: derivation.rows)
      copies.forget()
      var placing = Placing(policy: policy, copies: copies)
      var count = 0
      try snapshot.forEachIncident {
        placing.touch($0.id)
        count += 1
      }
      try placing.assess(in: &transaction)
      return WriteSummary(
        text: "Derived anew; "
          + counted(faults.count, "derived row was not", "derived rows were not")
          + " what they should be, and "
          + counted(count, "incident was", "incidents were") + " assessed under \(policy.title).",
        subjects: faults.prefix(1000).map(\.place))
    }
  }
}
