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
  ///   - links: incidents that a person said may share people: these are in a minimum once only.
  ///   - pairs: incidents that may be one; where both count, the notes say that people may count twice.
  /// - Returns: the signed part, then the proposed one.
  public static func toll(
    entries: some Sequence<TollEntry>, reported: [Toll.ReportedTotal] = [], by axis: Toll.Axis,
    policy: Policy, filter: TollFilter = TollFilter(), level: Level = .region,
    names: [String: String] = [:], links: [(IncidentID, IncidentID)] = [], pairs: [Pair] = []
  ) -> Toll {
    let entries = Array(entries)
    var counted = Counted(policy: policy.title)
    var seen: Set<IncidentID> = []
    seen.reserveCapacity(entries.count)
    var summed: Set<IncidentID> = []
    var labels = Labels(axis: axis, level: level, names: names)
    let clusters = Clusters(links)
    var parts = [
      Sums(isSigned: true, clusters: clusters), Sums(isSigned: false, clusters: clusters),
    ]
    let span = entries.span
    let isFiltered = filter != TollFilter()
    for index in entries.indices where !isFiltered || filter.accepts(entries[index]) {
      let figures = Figures(span, index)
      guard seen.insert(figures.incident).inserted else { continue }
      guard figures.state != .withdrawn, figures.state != .pending else {
        counted.leftOut += 1
        continue
      }
      summed.insert(figures.incident)
      counted.add(figures)
      let part = figures.state.isSigned ? 0 : 1
      parts[part].add(figures, to: figures.grade.isHeadline ? labels.of(span, index) : [])
      let conceded = Figures.conceded(span, index)
      counted.concede(conceded)
      parts[part].concede(conceded)
      guard axis == .group, figures.grade.isHeadline else { continue }
      for whose in Assessment.Whose.allCases {
        parts[part].add(Figures(span, index, whose: whose), to: whose)
      }
    }
    counted.openPairs = pairs.count {
      $0.answer != .different && summed.contains($0.first) && summed.contains($0.second)
    }
    counted.overlapping = clusters.members(in: summed)
    let shown = reported.filter(filter.accepts).nested()
    return Toll(
      axis: axis, parts: parts.map { $0.part(axis) }, reported: shown,
      notes: counted.notes(axis, reported: shown),
      invented: counted.invented || shown.contains { $0.report.invented })
  }
}
