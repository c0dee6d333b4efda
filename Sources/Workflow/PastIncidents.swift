// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record

/// Every incident as of a moment: what people had signed by then, and for what they had not, what the
/// reports that had come in by then amount to.
///
/// Signed assessments are those that stood then. Proposals are worked out again from the claims of those
/// reports, with what people had said of sources, under today's policy and in today's incidents: so that
/// a difference between two moments is what reports and people changed, and not the program.
struct PastIncidents {
  let moment: String
  private let snapshot: Snapshot
  private let policy: Policy
  private let added: [ReportID: String]
  /// What people had said of sources by then.
  let credibility: [Credibility]
  /// What they had said of their names, kinds and sides.
  let notes: [SourceNote]
  private let users: [UserID: User]

  /// What stood at a moment, in UTC; what was written at it counts.
  ///
  /// - Parameters:
  ///   - moment: as the record writes moments.
  ///   - snapshot: of the record.
  ///   - policy: the rules.
  /// - Throws: where the record cannot be read.
  init(_ moment: String, in snapshot: Snapshot, policy: Policy) throws {
    (self.moment, self.snapshot, self.policy) = (moment, snapshot, policy)
    added = try snapshot.additions()
    credibility = try snapshot.judgements().filter { $0.at <= moment }
    notes = try snapshot.sourceNotes().filter { $0.at <= moment }
    users = try snapshot.userNames()
  }

  /// Whether a report had come in.
  func has(_ report: ReportID) -> Bool { added[report].map { $0 <= moment } ?? false }

  /// When a report came in, in UTC.
  func added(_ report: ReportID) -> String { added[report] ?? "" }

  /// The rows, the latest day first; incidents none of whose reports had come in are left out.
  func rows() throws -> [IncidentRow] {
    var ids: [IncidentID] = []
    try snapshot.forEachIncident { ids.append($0.id) }
    return try ids.compactMap { try row($0) }.sorted { ($1.day, $1.id) < ($0.day, $0.id) }
  }

  /// One incident; nil where none of its reports had come in.
  func row(_ id: IncidentID) throws -> IncidentRow? {
    guard let stored = try snapshot.incident(id) else { return nil }
    var incident = stored.incident
    incident.members.removeAll { !has($0.report.id) }
    guard !incident.members.isEmpty else { return nil }
    let isWhole = incident.members.count == stored.incident.members.count
    let outline = isWhole ? incident : Dossier(incident, policy: policy).incident(id) ?? incident
    let links = try snapshot.regroupings(of: id).filter { $0.at <= moment }.standingLinks
    let names = SourceNames(notes)
    let proposed = Grading.assess(
      incident, policy: policy, credibility: credibility, names: names,
      elsewhere: links.claimsElsewhere(than: id))
    let decisions = stored.decisions.filter { $0.at <= moment }
    let state = decisions.last?.act.state ?? .proposed
    let signed = state.isSigned ? decisions.last { $0.assessment != nil } : nil
    return IncidentRow(
      id: id, state: state, place: outline.place, day: outline.day, cause: outline.cause,
      strike: outline.strike, proposed: proposed,
      signed: signed.flatMap { SignedAssessment($0, by: users[$0.user]) },
      reports: Set(incident.members.map(\.report.id)).count,
      origins: incident.knownOrigins(under: names),
      invented: incident.members.contains { $0.report.invented })
  }
}

extension Recorder {
  /// The rows that a question is about: as they stand, or as of the moment it names.
  func rows(_ query: IncidentQuery, in snapshot: Snapshot) throws -> [IncidentRow] {
    guard let moment = query.asOf else { return try standing.rows(in: snapshot, policy: policy) }
    return try PastIncidents(moment.end, in: snapshot, policy: policy).rows()
  }
}
