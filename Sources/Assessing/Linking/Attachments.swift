// SPDX-License-Identifier: Apache-2.0

public import Record

extension Linking {
  /// How well each report of an incident belongs to it, beside the others that it may belong to.
  ///
  /// - Parameters:
  ///   - incident: with its claims.
  ///   - families: the first of its text family for each of its reports; one that is absent is alone.
  ///   - others: what the incident may be one with.
  ///   - policy: the rules.
  /// - Returns: one for each event of a report, in their order; none where a single report tells of it.
  public static func attachments(
    in incident: Incident, families: [ReportID: ReportID], among others: [IncidentID: Dossier],
    policy: Policy
  ) -> [Attachment] {
    let occurrences = occurrences(of: incident, policy: policy)
    guard Set(occurrences.map(\.id.report)).count > 1 else { return [] }
    let whole = Dossier(incident, families: families, policy: policy)
    return occurrences.map { occurrence in
      var own = Dossier()
      own.add(occurrence, family: families[occurrence.id.report] ?? occurrence.id.report)
      let next = others.compactMap { id, other in
        Comparison.best(own, other, policy: policy).map { (id: id, points: $0.points) }
      }.min { ($1.points, $0.id) < ($0.points, $1.id) }
      return Attachment(
        report: occurrence.id.report, event: occurrence.id.event,
        parts: likeness(own, whole, policy: policy),
        runnerUp: next.map { .init(incident: $0.id, points: $0.points) })
    }
  }

  /// What speaks for and against two being one incident; nothing where nothing brings them together.
  ///
  /// What one and the same report says on both sides is left out.
  public static func likeness(
    _ one: Dossier, _ other: Dossier, policy: Policy
  ) -> [ScorePart] {
    Comparison.best(one, other, policy: policy)?.parts ?? []
  }
}
