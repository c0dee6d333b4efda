// SPDX-License-Identifier: Apache-2.0

public import Record

/// Ranges summed over incidents, nobody counted twice (METHOD §1.6).
public enum Tally {
  /// What the rows of a toll by place are.
  public enum Level: String, CaseIterable, Hashable, Sendable {
    case country, region
    /// The incident's own place.
    case place
  }

  /// Counts a toll.
  ///
  /// - Parameters:
  ///   - entries: one an incident; a second of the same incident is not counted. Rows name incidents
  ///     in this order.
  ///   - reported: totals to show beside it; they are never added.
  ///   - axis: what the rows are by.
  ///   - policy: the policy that made the assessments, for the notes.
  ///   - filter: which incidents count.
  ///   - level: how wide the rows by place are.
  ///   - names: the name of a place by its identifier, for the rows by country and region.
  /// - Returns: the signed part, then the proposed one.
  public static func toll(
    entries: some Sequence<TollEntry>, reported: [Toll.ReportedTotal] = [], by axis: Toll.Axis,
    policy: Policy, filter: TollFilter = TollFilter(), level: Level = .region,
    names: [String: String] = [:]
  ) -> Toll {
    var counted = Counted()
    var seen: Set<IncidentID> = []
    let labels = Labels(axis: axis, level: level, names: names)
    var parts = [Sums(isSigned: true), Sums(isSigned: false)]
    for entry in entries where filter.accepts(entry) {
      guard seen.insert(entry.incident).inserted else { continue }
      guard entry.state != .withdrawn, entry.state != .pending else {
        counted.leftOut += 1
        continue
      }
      counted.add(entry, policy: policy)
      parts[entry.state.isSigned ? 0 : 1].add(entry, labels: labels)
    }
    let shown = reported.filter(filter.accepts)
    return Toll(
      axis: axis, parts: parts.map { $0.part(axis) }, reported: shown,
      notes: counted.notes(axis, policy: policy, reported: shown),
      invented: counted.invented || shown.contains { $0.report.invented })
  }
}

/// The row or rows that an incident stands in.
struct Labels {
  var axis: Toll.Axis
  var level: Tally.Level
  var names: [String: String]

  func of(_ entry: TollEntry) -> [String] {
    switch axis {
    case .month: [String("\(entry.day)".prefix(7))]
    case .grade: [entry.assessment.grade.label]
    case .actor:
      entry.assessment.actors.isEmpty ? ["no belligerent named"] : entry.assessment.actors
    case .place: [place(entry.place)]
    }
  }

  /// "Syria / Idlib"; where the gazetteer puts a place in no region, its country alone.
  private func place(_ place: PlaceCandidate) -> String {
    let path = place.within.prefix(2).map { names[$0] ?? $0 } + []
    switch level {
    case .place: return (path.dropFirst().first.map { "\($0) / " } ?? "") + place.name
    case .country: return path.first ?? place.name
    case .region:
      guard let country = path.first else { return place.name }
      if path.count > 1 { return "\(country) / \(path[1])" }
      return place.precision == .province ? "\(country) / \(place.name)" : country
    }
  }
}

extension Assessment.Grade {
  /// "Fair", as tables head it.
  var label: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
