// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
public import Record

extension Recorder {
  /// The incidents asked for, the latest day first.
  public func incidents(_ query: IncidentQuery) throws -> Paged<IncidentRow> {
    try folder.store.read { snapshot in
      let found = try rows(query, in: snapshot).filter(query.accepts)
      let rows = found.dropFirst(query.page.offset).prefix(query.page.limit)
      return Paged(rows: Array(rows), total: found.count, page: query.page)
    }
  }

  /// The claims that wait for a day, a place or a person, those of the newest report first.
  public func pending(_ page: Page) throws -> Paged<PendingClaim> {
    try folder.store.read { snapshot in
      Paged(
        rows: try snapshot.pending(from: page.offset, limit: page.limit),
        total: try snapshot.counts().pending, page: page)
    }
  }

  /// An incident as another policy would propose it, from the same claims.
  ///
  /// - Throws: as `incident(_:)`, and `RecordProblem` where there is no policy of that name.
  public func incident(_ id: IncidentID, under policy: String) throws -> IncidentView {
    let rules = try CompiledPolicy.named(policy)
    var view = try incident(id)
    let (credibility, names) = try folder.store.read {
      (try $0.credibilities(), SourceNames(try $0.sourceNotes()))
    }
    view.proposed = Grading.assess(
      view.incident, policy: rules, credibility: credibility, names: names,
      elsewhere: view.regroupings.standingLinks.claimsElsewhere(than: id))
    view.differences = view.signed?.assessment.differences(from: view.proposed) ?? []
    return view
  }

  /// - Throws: `RecorderError.notFound` where the record has none of that name, `moved` where it went
  ///   into another.
  public func incident(_ id: IncidentID) throws -> IncidentView {
    try folder.store.read { try incident(id, in: $0) }
  }

  func incident(_ id: IncidentID, in snapshot: Snapshot) throws -> IncidentView {
    guard let stored = try snapshot.incident(id), let proposal = stored.proposal else {
      throw RecorderError.notFound(id.text)
    }
    if let other = stored.mergedInto { throw RecorderError.moved(to: other) }
    let proposed = try snapshot.proposal(proposal.assessment, of: id, policy: policy)
    let signed = try snapshot.signed(stored)
    let names = SourceNames(try snapshot.sourceNotes())
    var view = IncidentView(
      incident: stored.incident.settled(by: names), state: stored.state,
      proposed: proposed, signed: signed,
      differences: signed.map { $0.assessment.differences(from: proposed) } ?? [],
      sentences: [:], captures: [:],
      listed: try snapshot.matches(of: stored, policy: policy),
      regroupings: try snapshot.regroupings(of: id),
      history: try history(of: id.text, in: snapshot))
    view.sides = Dictionary(
      view.incident.members.map(\.origin).filter(\.isKnown).map {
        ($0.key, names.sides(of: $0.name, on: view.incident.day))
      }, uniquingKeysWith: { first, _ in first })
    try quote(&view, in: snapshot)
    try snapshot.score(&view, policy: policy)
    return view
  }

  /// An incident as it stood at a moment, with the reports that had come in by then.
  func incident(
    _ id: IncidentID, in snapshot: Snapshot, asOf past: PastIncidents?
  ) throws -> IncidentView {
    var view = try incident(id, in: snapshot)
    guard let past, let row = try past.row(id) else { return view }
    view.incident.members.removeAll { !past.has($0.report.id) }
    (view.state, view.proposed, view.signed) = (row.state, row.proposed, row.signed)
    view.differences = row.signed?.assessment.differences(from: row.proposed) ?? []
    return view
  }

  private func quote(_ view: inout IncidentView, in snapshot: Snapshot) throws {
    for (id, members) in Dictionary(grouping: view.incident.members, by: \.report.id) {
      guard let report = try snapshot.report(id) else { continue }
      view.captures[id] = report.capture
      for member in members {
        view.sentences[member.id] = Quotation(of: member.claim, in: report)
      }
    }
  }
}

extension Quotation {
  fileprivate init(of claim: Claim, in report: StoredReport) {
    let whole = claim.passage.part == .title ? report.report.title : report.text
    var text = whole
    self = text.withUTF8 { bytes in
      let all = 0..<bytes.count
      let words = claim.passage.bytes.clamped(to: all)
      let start = min(claim.sentence.bytes.clamped(to: all).lowerBound, words.lowerBound)
      let end = max(claim.sentence.bytes.clamped(to: all).upperBound, words.upperBound)
      func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
      return Quotation(
        before: string(start..<words.lowerBound), words: string(words),
        after: string(words.upperBound..<end), language: report.report.language)
    }
  }
}

extension Snapshot {
  /// What stands signed of an incident, with who signed it.
  func signed(_ stored: StoredIncident) throws -> SignedAssessment? {
    guard stored.state.isSigned,
      let decision = stored.decisions.last(where: { $0.assessment != nil })
    else { return nil }
    return SignedAssessment(decision, by: try user(decision.user))
  }
}

extension Assessment {
  /// In what a proposal differs from this, in words.
  func differences(from proposal: Assessment) -> [String] {
    var found: [String] = []
    if grade != proposal.grade {
      found.append("grade \(grade.rawValue), proposed \(proposal.grade.rawValue)")
    }
    if strikeStatus != proposal.strikeStatus {
      found.append(
        "strike status \(strikeStatus.rawValue), proposed \(proposal.strikeStatus.rawValue)")
    }
    for harm in [Harm.killed, .injured] {
      for whose in Assessment.Whose.allCases {
        let (here, there) = (bounds(harm, whose), proposal.bounds(harm, whose))
        guard here != there else { continue }
        found.append(
          "\(whose.rawValue) \(harm.rawValue) \(here.map { "\($0)" } ?? "unknown"), "
            + "proposed \(there.map { "\($0)" } ?? "unknown")")
      }
    }
    return found
  }
}
