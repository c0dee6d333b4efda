// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
public import Record

/// Some incidents in a recorders' format, with what a reader of the files must know.
public struct Export: Sendable {
  public var files: [ExchangeFile]
  public var incidents: Int
  /// Policy, ledger and audience; what the format cannot hold and what the audience does not see.
  public var notes: [String]

  /// What the ledger is to say of it.
  public func note(for audience: Audience, by user: String?) -> CustodyNote {
    let sums = files.map { CustodyNote.words(for: $0.bytes, as: $0.name) }
    return CustodyNote(
      .exported, by: user,
      "\(counted(incidents, "incident")) for the audience \(audience.rawValue): "
        + sums.joined(separator: "; "))
  }

  /// Writes the files and `notes.txt` into a folder.
  ///
  /// - Parameters:
  ///   - folder: it is made where it is not there.
  ///   - replacing: whether files of the same names may be replaced.
  /// - Returns: the names of the files.
  /// - Throws: `RecordFault` where a file is there already or the system refuses.
  public func write(into folder: String, replacing: Bool) throws -> [String] {
    let text = notes.joined(separator: "\n") + "\n"
    let all = files + [ExchangeFile(name: "notes.txt", bytes: Array(text.utf8))]
    try ExchangeFolder.write(all, into: folder, replacing: replacing)
    return all.map(\.name)
  }
}

extension Recorder {
  /// Writes incidents in a format for an audience.
  ///
  /// - Parameters:
  ///   - format: whose columns.
  ///   - audience: for whom.
  ///   - query: which incidents; its page is not looked at.
  ///   - invented: whether invented or real ones are meant; nil where the record holds one sort.
  /// - Returns: the files and the notes on them.
  /// - Throws: `RecordFault` where invented incidents and real ones would stand in one file, or where
  ///   there is nothing for the audience.
  public func export(
    _ format: ExchangeFormat, for audience: Audience, _ query: IncidentQuery = IncidentQuery(),
    invented: Bool? = nil
  ) throws -> Export {
    try folder.store.read { snapshot in
      let rows = try standing.rows(in: snapshot, policy: policy).filter(query.accepts)
        .filter { audience.sees($0.state) && $0.invented == invented ?? $0.invented }
      try check(rows, for: audience)
      let listing = Listing(audience: audience)
      let absorbed = try snapshot.absorbedIncidents()
      let incidents = try rows.compactMap { row in
        try snapshot.incident(row.id).map { stored in
          listing.listed(
            row, stored.incident, captures: try captures(of: stored.incident, in: snapshot),
            absorbed: absorbed[row.id] ?? [])
        }
      }
      return Export(
        files: try format.files(of: incidents), incidents: incidents.count,
        notes: try notes(
          for: audience, format, invented: rows.contains(where: \.invented), in: snapshot))
    }
  }

  private func check(_ rows: [IncidentRow], for audience: Audience) throws {
    guard let first = rows.first else {
      throw RecordFault(
        .refused, "no incident asked for may be seen by the audience \(audience.rawValue)",
        at: folder.manifest.name,
        remedy: "Sign what is to go out, or export for the team with --audience team.")
    }
    guard rows.allSatisfy({ $0.invented == first.invented }) else {
      throw RecordFault(
        .refused, "invented incidents and real ones never stand in one file",
        at: folder.manifest.name, remedy: "Export them apart with --invented and --real.")
    }
  }

  private func captures(
    of incident: Incident, in snapshot: Snapshot
  ) throws -> [ReportID: Capture] {
    var captures: [ReportID: Capture] = [:]
    for id in Set(incident.members.map(\.report.id)) {
      captures[id] = try snapshot.report(id)?.capture
    }
    return captures
  }

  private func notes(
    for audience: Audience, _ format: ExchangeFormat, invented: Bool, in snapshot: Snapshot
  ) throws -> [String] {
    let head = try snapshot.ledgerHead()
    var notes = [
      "Record: \(folder.manifest.name). Ledger: \(counted(head.size, "entry", "entries")), root \(head.root.hex).",
      "Policy: \(policy.title). Format: \(format.rawValue). Audience: \(audience.rawValue).",
      "Left out for this audience: \(audience.withheld.joined(separator: ", ")).",
    ]
    if !format.omissions.isEmpty {
      notes.append("The format cannot hold: \(format.omissions.joined(separator: ", ")).")
    }
    if invented { notes.append("Every incident in these files is invented.") }
    return notes
  }
}
