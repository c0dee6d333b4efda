// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Reading
public import Record

/// An open record, for asking: what the workbench, the site and the command line show.
///
/// Safe to share between threads. Every answer comes from one snapshot of the record.
public final class Recorder: Sendable {
  let folder: RecordFolder
  let policy: Policy
  let standing: StandingIncidents
  private let readers = KnowingReader()

  /// Opens a record for reading.
  ///
  /// - Throws: what `RecordFolder.open` throws: no record there, a newer one, no rights.
  public init(opening path: String) throws {
    policy = try CompiledPolicy.airwars()
    folder = try RecordFolder.open(at: path, mode: .reading)
    standing = StandingIncidents()
  }

  /// The ledger's size, which grows with every change; what is shown can be kept until then.
  public func revision() throws -> Int { try folder.store.read { try $0.ledgerSize() } }

  /// The reader that knows the bodies and places which people have added by now.
  func reader() throws -> Reader {
    try folder.store.read { try readers.reader(in: $0, of: folder) }
  }

  public func status() throws -> RecordStatus {
    let head = try folder.store.ledgerHead()
    let counts = try folder.store.read { try $0.counts() }
    return RecordStatus(
      name: folder.manifest.name, reports: counts.reports, claims: counts.claims,
      incidents: counts.incidents, signed: counts.signed, pending: counts.pending,
      reportedTotals: counts.reportedTotals, openPairs: counts.openPairs, ledgerSize: head.size,
      ledgerRoot: head.root.hex, outside: try folder.store.read { try $0.givenOutSize() },
      policy: policy.title, invented: try hasInvented())
  }

  public func users() throws -> [User] { try folder.store.read { try $0.users() } }

  public func reports(_ page: Page) throws -> Paged<ReportRow> {
    try folder.store.read { snapshot in
      let rows = try snapshot.reports(from: page.offset, limit: page.limit).map {
        ReportRow(report: $0.report, claims: $0.claims, addedAt: $0.addedAt)
      }
      return Paged(rows: rows, total: try snapshot.counts().reports, page: page)
    }
  }

  /// - Throws: `RecorderError.notFound` where the record has none of that name.
  public func report(_ id: ReportID) throws -> ReportView {
    try folder.store.read { snapshot in
      guard let stored = try snapshot.report(id) else {
        throw RecorderError.notFound(id.text)
      }
      let claims = try snapshot.claims(of: id)
      let standings = try snapshot.standings(of: id)
      return ReportView(
        report: stored.report, text: stored.text, claims: claims,
        attributions: attributions(in: stored, try readers.reader(in: snapshot, of: folder)),
        placements: Dictionary(
          uniqueKeysWithValues: claims.map { claim in
            (claim.id, placement(of: claim, standing: standings[claim.id]))
          }), origins: try origins(of: id, in: snapshot), capture: stored.capture,
        sight: sight(of: stored.capture), provenance: try snapshot.provenance(of: id),
        collector: try snapshot.collector(ofEntry: stored.ledgerIndex),
        translations: try snapshot.translations(of: id),
        addedAt: stored.addedAt, readBy: stored.readerVersion,
        history: try history(of: id.text, in: snapshot))
    }
  }

  /// What each claim of a report rests on, whether or not it belongs to an incident.
  private func origins(of id: ReportID, in snapshot: Snapshot) throws -> [Int: Origin] {
    let ids = [id] + (try snapshot.firsts(of: [id]))
    let evidence = try snapshot.evidence(for: Array(Set(ids)))
    guard let own = evidence.first(where: { $0.report.id == id }) else { return [:] }
    let origins = Descent.origins(of: own, first: evidence.first { $0.report.id != id })
    let names = SourceNames(try snapshot.sourceNotes())
    let named = zip(own.claims, origins).map { ($0.id, names.origin($1, of: $0)) }
    return Dictionary(named) { first, _ in first }
  }

  /// Who says what, as this program reads it; claims are as they were recorded.
  private func attributions(in stored: StoredReport, _ reader: Reader) -> [Attribution] {
    let report = stored.report
    let context = ReadingContext(
      published: report.published, language: report.language, country: report.country,
      outlet: report.outlet)
    return reader.read(title: report.title, text: stored.text, context: context).attributions
  }

  private func hasInvented() throws -> Bool {
    try folder.store.read { try $0.hasInvented() }
  }

  private func placement(of claim: Claim, standing: Standing?) -> Placement {
    switch standing {
    case .incident(let id, _, _): return .incident(id)
    case .pending(let reason): return .pending(reason: reason)
    case .reportedTotal, .unplaced, nil: break
    }
    switch Linking.placement(of: claim, policy: policy) {
    case .reportedTotal(let reason): return .reportedTotal(reason: reason)
    case .context(let reason): return .context(reason: reason)
    case .pending(let reason): return .pending(reason: reason)
    case .incident: return .pending(reason: "it is not linked yet")
    }
  }

  func history(of subject: String, in snapshot: Snapshot) throws -> [HistoryLine] {
    let names = try snapshot.userNames()
    return try snapshot.history(of: subject).map { placed in
      HistoryLine(
        index: placed.index, at: placed.entry.at,
        user: placed.entry.actor.flatMap { names[$0]?.display } ?? "Cairn", act: placed.entry.type,
        why: placed.entry.reason ?? "")
    }
  }
}

/// What a question to a record can fail with.
public enum RecorderError: Error, Hashable, Sendable {
  case notFound(String)
  /// A merged incident answers with where it went.
  case moved(to: IncidentID)
}
