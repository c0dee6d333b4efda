// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Reading
public import Record

extension Recorder {
  /// Ranges summed over incidents, as they stand or as of the moment asked for.
  public func toll(by axis: Toll.Axis, _ query: IncidentQuery = IncidentQuery()) throws -> Toll {
    try folder.store.read { try toll(by: axis, query, in: $0) }
  }

  /// What moved a toll since a moment, up to the one that the question names or now.
  ///
  /// - Throws: `RecordProblem` where the second moment is before the first.
  public func difference(
    since: Moment, by axis: Toll.Axis = .grade, _ query: IncidentQuery = IncidentQuery()
  ) throws -> TollDifference {
    let end = query.asOf?.end ?? "9"
    guard since.end <= end else {
      throw RecordProblem("\(query.asOf?.text ?? ""): it is before \(since). Turn the two round.")
    }
    return try folder.store.read { snapshot in
      var earlier = query
      earlier.asOf = since
      let history = try TollHistory(
        from: PastIncidents(since.end, in: snapshot, policy: policy),
        to: PastIncidents(end, in: snapshot, policy: policy), policy: policy, in: snapshot)
      return TollDifference(
        since: since, until: query.asOf, before: try toll(by: axis, earlier, in: snapshot),
        after: try toll(by: axis, query, in: snapshot),
        changes: try history.changes(query))
    }
  }

  /// What one row of a toll is made of, incident by incident; the headline where no row is named.
  ///
  /// Where nothing of a row reaches the grades of the headline, what stands below them, which counts in
  /// no number.
  ///
  /// - Throws: `RecorderError.notFound` where no incident has that label.
  public func explanation(
    by axis: Toll.Axis, row label: String?, _ query: IncidentQuery = IncidentQuery()
  ) throws -> TollExplanation {
    try folder.store.read { try explanation(by: axis, row: label, query, in: $0) }
  }

  /// All of one state of the record, so that what is summed is what is shown.
  private func explanation(
    by axis: Toll.Axis, row label: String?, _ query: IncidentQuery, in snapshot: Snapshot
  ) throws -> TollExplanation {
    let past = try query.asOf.map { try PastIncidents($0.end, in: snapshot, policy: policy) }
    func parts(_ toll: Toll) throws -> [TollExplanation.Part] {
      try self.parts(of: toll, row: label) { try incident($0, in: snapshot, asOf: past) }
    }
    let toll = try toll(by: axis, query, in: snapshot)
    let found = try parts(toll)
    guard let label, found.allSatisfy({ $0.row == nil }) else {
      return TollExplanation(toll: toll, parts: found, whose: whose(by: axis, row: label))
    }
    // Below a grade there are no rows of that grade.
    guard Assessment.Grade(rawValue: label.lowercased()) == nil else {
      throw RecorderError.notFound(label)
    }
    let lower = try self.toll(by: axis, query, in: snapshot) { entry in
      guard !entry.assessment.grade.isHeadline else { return nil }
      var entry = entry
      // As the rows would be if these counted.
      entry.assessment.grade = .fair
      return entry
    }
    let below = try parts(lower)
    guard below.contains(where: { $0.row != nil }) else { throw RecorderError.notFound(label) }
    return TollExplanation(
      toll: toll, parts: below, whose: whose(by: axis, row: label), isBelow: true)
  }

  /// Whose ranges a row sums: those of the group that it is of, else the civilians'.
  private func whose(by axis: Toll.Axis, row label: String?) -> Assessment.Whose {
    guard axis == .group, let label = label?.lowercased() else { return .civilians }
    return Assessment.Whose.allCases.first { $0.words == label } ?? .civilians
  }

  private func parts(
    of toll: Toll, row label: String?, incident: (IncidentID) throws -> IncidentView
  ) throws -> [TollExplanation.Part] {
    try toll.parts.map { part in
      let row = label.map { name in (part.rows + part.grades).first { $0.label == name } }
      return TollExplanation.Part(
        isSigned: part.isSigned, row: row ?? part.headline,
        incidents: try (row ?? part.headline)?.members.map { try incident($0) } ?? [])
    }
  }

  private func toll(
    by axis: Toll.Axis, _ query: IncidentQuery, in snapshot: Snapshot,
    counting chosen: @escaping (TollEntry) -> TollEntry? = { $0 }
  ) throws -> Toll {
    let rows = try rows(query, in: snapshot).lazy.filter(query.accepts)
    let added = try query.asOf.map { try PastIncidents($0.end, in: snapshot, policy: policy) }
    let links = try snapshot.regroupings().filter { $0.at <= query.asOf?.end ?? "9" }.standingLinks
    var toll = Tally.toll(
      entries: rows.compactMap { chosen($0.entry) },
      reported: try snapshot.reportedTotals().filter { added?.has($0.report.id) ?? true }, by: axis,
      policy: policy, filter: query.tollFilter, names: RegionNames.byIdentifier,
      links: links.sharingPeople, pairs: try snapshot.openPairNames())
    if let moment = query.asOf {
      toll.notes.append(
        "As of \(moment): what people had signed by then, and of the rest what the reports that had "
          + "come in amount to under today's policy and in today's incidents.")
    }
    return toll
  }
}
