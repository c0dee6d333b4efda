// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record

/// What came in and was decided between two moments, and what each thing moved.
struct TollHistory {
  private let past: PastIncidents
  private let present: PastIncidents
  private let policy: Policy
  private let snapshot: Snapshot
  private let users: [UserID: User]

  init(
    from past: PastIncidents, to present: PastIncidents, policy: Policy, in snapshot: Snapshot
  ) throws {
    (self.past, self.present, self.policy, self.snapshot) = (past, present, policy, snapshot)
    users = try snapshot.userNames()
  }

  /// The incidents whose standing is another now, of those that are asked for at either moment.
  func changes(_ query: IncidentQuery) throws -> [TollDifference.Change] {
    let before = Dictionary(uniqueKeysWithValues: try past.rows().map { ($0.id, $0) })
    return try present.rows().compactMap { row in
      let old = before[row.id]
      guard query.accepts(row) || old.map(query.accepts) == true,
        old.map(\.standing) != row.standing
      else { return nil }
      return TollDifference.Change(
        incident: row.id, place: row.place.name, day: row.day, before: old?.standing,
        after: row.standing, steps: try steps(row.id, from: old?.standing))
    }
  }

  /// One thing after the other: the reports in the order in which they came in, then what people said.
  private func steps(
    _ id: IncidentID, from old: TollDifference.Standing?
  ) throws -> [TollDifference.Step] {
    guard let stored = try snapshot.incident(id) else { return [] }
    var replay = Replay(stored, past: past, policy: policy, standing: old)
    replay.links = try snapshot.regroupings(of: id).filter { $0.at <= past.moment }
    let reports = Dictionary(grouping: stored.incident.members, by: \.report.id)
      .compactMap { id, members in members.first.map { (present.added(id), $0.report) } }
      .filter { present.has($0.1.id) && !past.has($0.1.id) }
      .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }
    for (at, report) in reports { replay.add(report, at: at) }
    let names = SourceNames(present.notes)
    let sources = Set(stored.incident.members.map { names.origin(of: $0).name })
    for note in present.notes where isBetween(note.at) && note.saying.movesOrigins {
      if sources.contains(names.name(of: note.source)) { replay.add(note) }
    }
    for word in try snapshot.judgements()
    where sources.contains(names.name(of: word.source)) && isBetween(word.at) {
      replay.add(word)
    }
    for act in try snapshot.regroupings(of: id) where isBetween(act.at) {
      replay.add(act, by: users[act.user]?.display ?? act.user.text)
    }
    for decision in stored.decisions where isBetween(decision.at) {
      replay.add(decision, by: users[decision.user]?.display ?? decision.user.text)
    }
    return replay.steps
  }

  private func isBetween(_ at: String) -> Bool { at > past.moment && at <= present.moment }
}

/// An incident on its way from one moment to another.
private struct Replay {
  private(set) var steps: [TollDifference.Step] = []
  var links: [Regrouping] = []
  private let stored: StoredIncident
  private let policy: Policy
  private var reports: Set<ReportID>
  private var credibility: [Credibility]
  private var notes: [SourceNote]
  private var signed: Assessment?
  private var state: State
  private var standing: TollDifference.Standing?

  init(
    _ stored: StoredIncident, past: PastIncidents, policy: Policy,
    standing: TollDifference.Standing?
  ) {
    (self.stored, self.policy, self.standing) = (stored, policy, standing)
    reports = Set(stored.incident.members.map(\.report.id).filter(past.has))
    (credibility, notes) = (past.credibility, past.notes)
    let decisions = stored.decisions.filter { $0.at <= past.moment }
    state = decisions.last?.act.state ?? .proposed
    signed = state.isSigned ? decisions.last { $0.assessment != nil }?.assessment : nil
  }

  mutating func add(_ report: Report, at: String) {
    reports.insert(report.id)
    let outlet = report.outlet.isEmpty ? "" : " of \(report.outlet)"
    let title = report.title.isEmpty ? "" : ": “\(report.title)”"
    note(at, report: report.id, "\(report.id)\(outlet) came in\(title)")
  }

  mutating func add(_ word: Credibility) {
    credibility.append(word)
    let verdict = word.isCredible ? "credible" : "not credible"
    note(word.at, "\(word.user) held \(word.source) \(verdict): \(word.reason)")
  }

  mutating func add(_ note: SourceNote) {
    notes.append(note)
    self.note(note.at, "\(note.user): \(note.words) (\(note.citation))")
  }

  mutating func add(_ act: Regrouping, by user: String) {
    links.append(act)
    note(act.at, "\(user): \(act.words). \(act.why)")
  }

  mutating func add(_ decision: Decision, by user: String) {
    state = decision.act.state
    signed = state.isSigned ? decision.assessment ?? signed : nil
    note(decision.at, "\(user) \(decision.act.rawValue) it. \(decision.why)")
  }

  private mutating func note(_ at: String, report: ReportID? = nil, _ text: String) {
    var incident = stored.incident
    incident.members.removeAll { !reports.contains($0.report.id) }
    let proposed = Grading.assess(
      incident, policy: policy, credibility: credibility, names: SourceNames(notes),
      elsewhere: links.standingLinks.claimsElsewhere(than: incident.id))
    let now = TollDifference.Standing(state, signed ?? proposed)
    steps.append(
      TollDifference.Step(at: at, report: report, text: text, moved: now == standing ? nil : now))
    standing = now
  }
}

extension TollDifference.Standing {
  fileprivate init(_ state: State, _ assessment: Assessment) {
    self.init(
      state: state, grade: assessment.grade, killed: assessment.bounds(.killed, .civilians),
      injured: assessment.bounds(.injured, .civilians))
  }
}

extension IncidentRow {
  var standing: TollDifference.Standing { TollDifference.Standing(state, current) }
}
